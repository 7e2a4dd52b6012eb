package vn.chidao.question.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Who is said to have issued the documents asked for: «kế hoạch của Ban Chỉ đạo 389», «do Sở Y tế hoặc Sở Tài chính ban
 * hành», «Văn phòng có những công văn nào», «không phải của UBND tỉnh».
 *
 * @param any any of whom, as typed
 * @param none none of whom, as typed
 */
public record Issuers(List<String> any, List<String> none) {
    private static final String DOCUMENT =
            "(văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo)";
    private static final String STOP =
            "(?!(ban hành|phát hành|mấy|bao nhiêu|tự|ký|ra|đứng|chính thức|theo|các|những|chủ trì|phối hợp|phụ trách|tham mưu|thực hiện|phải|làm|được|chứ|thì|đã|có|mới|vừa|trong|tháng|tuần|quý|năm|ngày|từ|vào|về|ở|nào|gì|không|là|mà|hay|hoặc|với|do|gồm|nói|liên quan|số|đến|giao|truyền đạt|chỉ đạo(?= (về|qua|trong|việc)))(?![\\p{L}]))";
    private static final Pattern OFFICE = Pattern.compile("^(?i:vp) ");
    private static final String NAME =
            "((các )?((văn phòng|vp|chủ tịch|thường trực) )?(ubnd|ủy ban nhân dân|ủy ban|hđnd)( tỉnh)?"
                    + "|(các )?(ban chỉ đạo|ban chỉ huy|bcđ|bch|hội đồng|tổ công tác|cục|công an|thanh tra|văn phòng)( "
                    + STOP + "[\\p{L}\\d&-]+,?){0,9}|(các )?sở( " + STOP
                    + "[\\p{L}\\d&-]+,?){1,9}|các sở|sở(?= (đứng ra |tự )?(ban hành|phát hành)))(?![\\p{L}])";
    private static final String NAMES = "(?<names>" + NAME + "((,| và| với| hay| hoặc|, do)( của| do)? " + NAME + ")*)";
    private static final String ISSUES =
            "( đã| mới| vừa| từng| đứng ra| đứng tên| tự| chính thức)*( ban hành| phát hành| ký ban hành| tự ban hành| tự ra| truyền đạt( ý kiến)?| ra(?= (các |những |mấy )?(văn bản|gì|cái|kế hoạch|quyết định|công văn)|$|[?,.]))";

    private static final MarkedPattern OTHERS = MarkedPattern.of(
            "(?<![\\p{L}])(chứ )?không( phải)?( là)?( do| của)* (?=(các )?(ubnd|ủy ban|văn phòng|vp|sở|chủ tịch|ban |bcđ|bch|hội đồng|hđnd))"
                    + NAMES + "(" + ISSUES + ")?( mà(?! [\\p{L}]+ không))?");
    private static final MarkedPattern OF = MarkedPattern.of("(?<="
            + String.join(
                    "|",
                    "văn\\sbản",
                    "kế\\shoạch",
                    "quyết\\sđịnh",
                    "công\\svăn",
                    "chỉ\\sthị",
                    "thông\\sbáo",
                    "công\\sđiện",
                    "nghị\\squyết",
                    "chỉ\\sđạo")
            + ")( nào| gì)?( (của|do)) (?>" + NAMES + ")(" + ISSUES
            + "|(?! (chủ trì|phối hợp|thực hiện|phụ trách|chịu|tham mưu|làm)(?![\\p{L}])))(?![\\p{L}])");
    private static final MarkedPattern BY =
            MarkedPattern.of("(?<![\\p{L}])((do|của)( chính)? )?" + NAMES + ISSUES + "(?![\\p{L}])");
    private static final MarkedPattern HAS =
            MarkedPattern.of("(?<![\\p{L}])(?!(các )?(sở|cục|công an|thanh tra)(?![\\p{L}]))" + NAMES
                    + "( đã| mới| vừa)* có( những| các| mấy| bao nhiêu)?(?= " + DOCUMENT
                    + "( [\\p{L}]+){0,2}? (nào|gì)| (mấy|bao nhiêu) "
                    + DOCUMENT + ")");
    private static final MarkedPattern JOINT = MarkedPattern.of(
            "(,| và| với| hay| hoặc)( của| do)? (?=(các )?(sở|ban chỉ đạo|ban chỉ huy|bcđ|bch|hội đồng|tổ công tác|cục|công an|thanh tra|văn phòng|ubnd|ủy ban|chủ tịch|hđnd)(?![\\p{L}]))|,? (hay|hoặc|với) |\\s{3,}");

    /** Takes the words that name issuers out of {@code left}. */
    public static Issuers take(Remainder left) {
        var none = names(left, OTHERS);
        for (var form : List.of(OF, BY, HAS)) {
            var any = names(left, form);
            if (!any.isEmpty()) {
                return new Issuers(any, none);
            }
        }
        return new Issuers(List.of(), none);
    }

    /** Returns them as conditions of a list. */
    public List<Condition> conditions() {
        var conditions = new ArrayList<Condition>();
        if (!any.isEmpty()) {
            conditions.add(new Condition.IssuedBy(any));
        }
        var strangers = none.stream()
                .filter(name -> any.stream().noneMatch(wanted -> wanted.endsWith(name)))
                .toList();
        if (!strangers.isEmpty()) {
            conditions.add(new Condition.Not(new Condition.IssuedBy(strangers)));
        }
        return conditions;
    }

    private static List<String> names(Remainder left, MarkedPattern form) {
        var found = left.find(form);
        if (!found.find()) {
            return List.of();
        }
        var names = new ArrayList<String>();
        var all = left.text().substring(found.start("names"), found.end("names"));
        var joints = JOINT.typed(all, left.isMarked());
        int start = 0;
        while (joints.find()) {
            names.add(inFull(all.substring(start, joints.start()).strip()));
            start = joints.end();
        }
        names.add(inFull(all.substring(start).replaceAll(",$", "").strip()));
        left.take(new Span(found.start(), found.end()));
        return names;
    }

    /** «VP UBND» is the Office. */
    private static String inFull(String name) {
        return OFFICE.matcher(name).replaceFirst("Văn phòng ");
    }
}
