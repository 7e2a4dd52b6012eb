package vn.chidao.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.extract.fact.Reference.Relation;
import vn.chidao.question.condition.Amounts;
import vn.chidao.question.condition.Types;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Reporting;
import vn.chidao.question.query.Trait;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * What only lists are narrowed by: the symbol of a number («ký hiệu UBND-NC»), what a document does with older ones («thay
 * thế quyết định cũ»), how often it asks for reports, what it has or lacks; and the subject after «về», whose words are no
 * scaffolding whatever they are.
 *
 * @param conditions the conditions
 * @param anywhere whether a mention of the topic is enough
 * @param subject what the documents are about, empty when the question does not say it with «về» or the like
 */
record ListWords(List<Condition> conditions, boolean anywhere, String subject) {
    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\d])/?(?<symbol>(?:20\\d\\d/)?[A-ZĐ][A-ZĐ0-9]*(?:-(?=\\d*[A-ZĐ])[A-ZĐ0-9]{1,10})+|(?<=(?:ký hiệu|đuôi) )[A-ZĐ]{2,8}|(?<=mang số )[A-ZĐ]{2,8}|(?<=/)[A-ZĐ]{2,8})-?(?![\\p{L}\\d])");
    private static final MarkedPattern SYMBOL_WORDS =
            MarkedPattern.of("(?<![\\p{L}])((mang|có) )?(số )?(ký hiệu|dạng|đuôi|mang số)( số)?( là)?(?![\\p{L}])");
    private static final String OLD =
            "((( một| các| những| cho| số| hoặc| hay| luôn| hẳn)*( văn bản| quyết định| quy định)+( cũ| trước đó| trước đây| trước| hiện hành| khác| đã ban hành)*)+)";
    private static final MarkedPattern REPLACES = MarkedPattern.of("(?<![\\p{L}])((có )?(thay thế|thay)" + OLD
            + "?|(làm )?(văn bản|quyết định|quy định)( cũ| trước)* (bị|phải) thay( thế)?)(?![\\p{L}])");
    private static final MarkedPattern REPEALS =
            MarkedPattern.of("(?<![\\p{L}])((có )?(bãi bỏ|hủy bỏ)|(làm )?hết hiệu lực)" + OLD + "?(?![\\p{L}])");
    private static final MarkedPattern YEARED = MarkedPattern.of(
            "(?<![\\p{L}])(quy phạm( pháp luật)?|((loại|có|mang|dạng|kèm|ghi|chứa) )*năm( ban hành)? (trong|ở|vào)( cả)? (số hiệu|số ký hiệu|ký hiệu|số)|số (có )?(kèm|ghi) năm|số ?/ ?năm ?/[\\p{L}-]+)(?![\\p{L}])");
    private static final MarkedPattern MENTIONS = MarkedPattern.of(
            "(?<![\\p{L}])(được )?(nhắc( đến| tới)?|đề cập( đến| tới)?|nói (đến|tới|chuyện)|(đụng|động|dính) (đến|tới)|nêu( tên)?|có tên|có mặt|xuất hiện|có chuyện|(chỗ|mục|tin) nào (có|ghi|nói)|ghi (rõ|hẳn)|(nằm|có|thấy) ở( trong)?( những| các| mấy)? (văn bản|mục|chỗ|tin|chỉ đạo))(?![\\p{L}])");
    private static final MarkedPattern AMENDS =
            MarkedPattern.of("(?<![\\p{L}])(sửa đổi|bổ sung|điều chỉnh)(, bổ sung)?" + OLD + "(?![\\p{L}])");
    /** The documents that are carried out are superiors': who issued them stays in the topic. */
    private static final MarkedPattern IMPLEMENTS = MarkedPattern.of(
            "(?<![\\p{L}])(để )?(triển khai|thực hiện|thi hành|cụ thể hóa)( thực hiện| thi hành)?( các| những)? (nghị quyết|nghị định|công điện|chỉ thị|quyết định|luật|thông tư|kết luận)( của)?(?![\\p{L}])");

    private static final MarkedPattern LOOSE_AMENDS =
            MarkedPattern.of("(?<![\\p{L}])(sửa đổi|bổ sung)(, bổ sung)?(?= (hoặc|hay|và)| ?$)");
    private static final String WITHOUT = "(?<![\\p{L}])(không|chưa)( có| nêu| ghi| đặt| quy định| kèm| mang| đánh)+ ";
    private static final Map<Trait, MarkedPattern> LACKS = Map.of(
            Trait.DEADLINE,
            MarkedPattern.of(WITHOUT + "(rõ )?(thời hạn|hạn|thời gian|mốc)( cụ thể| hoàn thành)*(?![\\p{L}])"),
            Trait.NUMBER,
            MarkedPattern.of(
                    "(?<![\\p{L}])(không|chưa)( có| nêu| ghi| kèm| mang| đánh)+ (rõ )?số( hiệu| ký hiệu)?( văn bản)?( nào)?( cả)?(?![\\p{L}])"),
            Trait.SIGNER,
            MarkedPattern.of(WITHOUT + "(rõ )?(người ký|ai ký)(?![\\p{L}])"));
    private static final Map<Trait, MarkedPattern> HAS = Map.of(
            Trait.PHONE,
            MarkedPattern.of(
                    "(?<![\\p{L}])((số )?(điện thoại|đt(?![. ]?\\d)|sđt)|(các )?đường dây nóng|hotline|tổng đài|(mở )?kênh|hòm thư|hộp thư|(số )?zalo)(( có| ghi| sẵn)+ số)?(( để| cho)? (người )?dân( báo tin| gọi| liên hệ| tố giác| phản ánh)*|,| ?/ ?| hay| hoặc| và| để| cho| gọi| báo tin| tố giác| liên hệ| phản ánh| (số )?(điện thoại|đt|sđt)| đường dây nóng| tổng đài| hòm thư| hộp thư| (số )?zalo| doanh nghiệp|:)*(?![\\p{L}])"),
            Trait.FUNDS,
            MarkedPattern.of(
                    "(?<![\\p{L}])(có |nêu |ghi |kèm |nói )+(rõ )?(tổng )?(kinh phí|dự toán|vốn)( thực hiện| bao nhiêu| cụ thể)*(?![\\p{L}])"),
            Trait.MONEY,
            MarkedPattern.of(
                    "(?<![\\p{L}])(có |nêu |ghi |kèm |nói )+(rõ )?(số tiền|tiền nong|tiền bạc|tiền)( bao nhiêu| cụ thể)*(?![\\p{L}])"),
            Trait.MEETING,
            MarkedPattern.of(
                    "(?<![\\p{L}])((các|những|mấy|cả hai|cả ba|hai|ba) )+(cuộc họp|buổi họp|phiên họp|hội nghị)(( làm việc| họp|, họp|, hội nghị|, phiên họp|, tiếp khách| hội nghị)*)(?![\\p{L}])"));
    private static final MarkedPattern TITLE = MarkedPattern.of("(?<![\\p{L}])(tiêu đề|trích yếu)(?![\\p{L}])");
    private static final MarkedPattern SUBJECT = MarkedPattern.of(
            "(?<![\\p{L}])(nói |bàn |chỉ đạo |quy định )?(về( việc)?|liên quan( đến| tới)?|(?<!được\\s)nhắc (đến|tới)|(?<!được\\s)đề cập( đến| tới)?|nói (đến|tới)) (?!(?:trong|ở|tại)\\s)(?<subject>[^;?!.]+)");
    /** «liên quan đến» before something that was understood already. */
    private static final MarkedPattern ONLY_LEADS = MarkedPattern.of("^ ?(đến|tới|về|việc) ?$");

    /** «lọc hết các chỉ đạo nhắc tới hồ này»: what was named before. */
    private static final MarkedPattern POINTS = MarkedPattern.of("^ ?([\\p{L}]+ )?(này|đó|ấy|nói trên) ?$");

    private static final Pattern BLANK = Pattern.compile("\\s{2,}.*", Pattern.DOTALL);
    private static final MarkedPattern TAIL = MarkedPattern.of(
            "(,? ((từ (trước|xưa) )?(đến|tới) (nay|giờ)|của|do|trong|ban hành|được|từ|ở|tại|mà|đã|vào|các|hai|ba|năm|tuần|tháng|là|gồm|những|không|gì|nào|có|và|cho|(kể|liệt kê|nêu|lấy|tìm|gom|lọc)( hết| ra| giúp| hộ)*))+ ?$");

    /** Takes these words out of {@code left} and returns what they say. */
    static ListWords take(Remainder left) {
        boolean anywhere = left.has(MENTIONS) && !left.has(TITLE);
        var conditions = new ArrayList<Condition>();
        var types = Types.sideBySide(left);
        if (!types.isEmpty()) {
            conditions.add(new Condition.OfType(types));
        }
        var reporting = Reporting.take(left);
        traits(left, LACKS).map(Condition.Not::new).forEach(conditions::add);
        traits(left, HAS).forEach(conditions::add);
        if (left.takeAll(YEARED)) {
            conditions.add(new Condition.WithYear());
        }
        var symbols = symbols(left);
        if (!symbols.isEmpty()) {
            conditions.add(new Condition.WithSymbol(symbols));
        }
        Amounts.take(left).ifPresent(conditions::add);
        var relations = relations(left);
        if (!relations.isEmpty()) {
            conditions.add(new Condition.Related(relations));
        }
        reporting.ifPresent(conditions::add);
        boolean implemented = relations.contains(Relation.IMPLEMENTS);
        return new ListWords(List.copyOf(conditions), anywhere || implemented, subject(left));
    }

    /** A subject that is a name, which is a condition of its own, is none; what has no number need not be called a meeting. */
    ListWords beside(List<String> names, Scaffolding scaffolding) {
        var rest = new Remainder(subject);
        for (var name : names) {
            int at = rest.text().indexOf(name);
            if (at >= 0) {
                rest.take(new Span(at, at + name.length()));
            }
        }
        rest.takeAll(scaffolding.places());
        boolean onlyNames = !names.isEmpty() && rest.isEmpty();
        boolean unnumbered = conditions.contains(ListReading.UNNUMBERED);
        var kept = conditions.stream()
                .filter(condition -> !unnumbered || !condition.equals(new Condition.With(Trait.MEETING)))
                .toList();
        return new ListWords(kept, anywhere || onlyNames && !subject.isEmpty(), onlyNames ? "" : subject);
    }

    private static Stream<Condition.With> traits(Remainder left, Map<Trait, MarkedPattern> said) {
        return said.entrySet().stream()
                .filter(trait -> left.takeAll(trait.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(Condition.With::new);
    }

    private static List<Relation> relations(Remainder left) {
        var relations = new ArrayList<Relation>();
        if (left.takeAll(REPLACES)) {
            relations.add(Relation.REPLACES);
        }
        if (left.takeAll(REPEALS)) {
            relations.add(Relation.REPEALS);
        }
        if (left.takeAll(IMPLEMENTS)) {
            relations.add(Relation.IMPLEMENTS);
        }
        boolean amends = left.takeAll(AMENDS);
        if (!relations.isEmpty() && left.takeAll(LOOSE_AMENDS) || amends) {
            relations.add(Relation.AMENDS);
        }
        return relations;
    }

    private static List<String> symbols(Remainder left) {
        var symbols = new ArrayList<String>();
        var found = SYMBOL.matcher(left.text());
        while (found.find()) {
            symbols.add(found.group("symbol"));
            left.take(new Span(found.start(), found.end()));
        }
        if (!symbols.isEmpty()) {
            left.takeAll(SYMBOL_WORDS);
        }
        return symbols;
    }

    private static String subject(Remainder left) {
        var found = left.find(SUBJECT);
        if (!found.find()) {
            return "";
        }
        int start = found.start("subject");
        var words = BLANK.matcher(left.text().substring(start, found.end("subject")))
                .replaceFirst("");
        var tail = TAIL.halfway(words);
        if (ONLY_LEADS.halfway(words).find() || POINTS.halfway(words).find()) {
            return "";
        }
        var subject = (tail.find() ? words.substring(0, tail.start()) : words).strip();
        if (!subject.isEmpty()) {
            left.take(new Span(found.start(), start + words.length()));
        }
        return subject;
    }
}
