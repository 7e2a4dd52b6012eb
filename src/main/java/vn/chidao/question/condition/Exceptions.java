package vn.chidao.question.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** What is kept out of a list: «trừ công điện», «(vụ nhà tạm thì bỏ qua)», «không kể văn bản của Ban Chỉ đạo». */
public final class Exceptions {
    private static final String KEPT_OUT =
            "(ngoại trừ|gạt( hết| bỏ)?|(?<!loại\\s)trừ(?! (sâu|cỏ|hại|diệt|tà|khử|gian))|(không|đừng|chưa) (tính|kể|lấy|bao gồm)(?! (toán|cả|đến))|(?<!bãi\\s)(?<!hủy\\s)(?<!loại\\s)(?<!xóa\\s)bỏ( qua)?(?= (vụ|cái|mấy|những|các|đợt|chuyện|hội nghị|năm|phần|tin)(?![\\p{L}]))|(?<!các\\s)(?<!mấy\\s)(?<!những\\s)loại(?= (mấy|những|các|cái)(?![\\p{L}])))( ra)?";
    private static final MarkedPattern LEADING = MarkedPattern.of(
            "[(,]?(?<![\\p{L}])" + KEPT_OUT + "(?![\\p{L}]) (?<what>[^,;.?)]+?)( ra)?(?=[,;.?)]|$)\\)?");
    private static final MarkedPattern TRAILING = MarkedPattern.of(
            "(?<=[(,])(?<what>[^,;.?()]+?) (thì )?(bỏ qua|thôi|khỏi( lấy| tính| kể)?|(không|đừng) (tính|lấy|kể))( nhé| nha)?(?=\\s*[,;.?)]|\\s*$)\\)?");
    private static final MarkedPattern OUTSIDE =
            MarkedPattern.of("(?<![\\p{L}])ngoài (?<what>[^,;.?)]+?) ra(?![\\p{L}])");
    /** «tính cả», «kể cả trâu bò»: nothing is narrowed. */
    private static final MarkedPattern INCLUSIVE = MarkedPattern.of(
            "(?<![\\p{L}])(kể cả|tính cả|gồm cả|bao gồm cả|lấy cả)(?![\\p{L}])[^,;.?)]*|\\(cả [^)]*\\)|(?<=,) ?cả [^;.?)]* (lẫn|cả) [^,;.?)]*");

    private static final MarkedPattern OPENING = MarkedPattern.of(
            "^( ?(những|các|mấy|cái|vụ|chuyện|tin|đợt|phần|văn bản|của|loại|do|về|là|riêng)(?![\\p{L}]))+ ?");
    /** «định kỳ» duties are no limits: they are never among them. */
    private static final MarkedPattern RECURRING = MarkedPattern.of("(?<![\\p{L}])(định kỳ|hằng|hàng)(?![\\p{L}])");

    private static final MarkedPattern BODY = MarkedPattern.of(
            "^ ?((công văn|cv|kế hoạch|quyết định) )?(của )?(?<body>(ubnd|văn phòng|vp|ban chỉ đạo|bcđ|sở|các sở|chủ tịch)(?![\\p{L}]).*)$");

    private static final Pattern ASIDE = Pattern.compile("[,(;]\\s*\\S?$");

    private Exceptions() {}

    /** Takes the words for it out of {@code left} and returns what must not hold. */
    public static List<Condition> take(Remainder left) {
        left.takeAll(INCLUSIVE);
        var conditions = new ArrayList<Condition>();
        for (var form : List.of(OUTSIDE, LEADING, TRAILING)) {
            var found = left.find(form);
            while (found.find()) {
                if (form == LEADING && !left.isMarked() && !isAside(left.text(), found.start())) {
                    continue;
                }
                var what = left.text()
                        .substring(found.start("what"), found.end("what"))
                        .strip();
                kept(what, left.isMarked()).map(Condition.Not::new).ifPresent(conditions::add);
                left.take(new Span(found.start(), found.end()));
            }
        }
        return conditions;
    }

    /** Without its marks «trừ» is «trụ» as well: it must stand behind a comma or a bracket. */
    private static boolean isAside(String text, int at) {
        return ASIDE.matcher(text.substring(0, at + 1)).find();
    }

    private static Optional<Condition> kept(String what, boolean marked) {
        var words = new Remainder(what);
        if (words.has(RECURRING)) {
            return Optional.empty();
        }
        var body = BODY.typed(what, marked);
        if (body.find()) {
            return Optional.of(new Condition.IssuedBy(List.of(what.substring(body.start("body")))));
        }
        var type = Types.only(words, List.of());
        words.takeAll(OPENING);
        var topic = words.words();
        if (type != null && Fold.flat(topic).equals(Fold.flat(type.vietnamese()))) {
            return Optional.of(new Condition.OfType(List.of(type)));
        }
        return topic.isBlank() ? Optional.empty() : Optional.of(new Condition.About(topic));
    }
}
