package vn.chidao.question.condition;

import vn.chidao.question.query.Aspect;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.pattern.MarkedPattern;

/** Which part the persons or agencies that a question names have in what it asks for: who signs, who leads, who helps. */
public final class Part {
    private static final MarkedPattern SIGNED = MarkedPattern.of("(?<![\\p{L}])ký(?![\\p{L}])");
    private static final MarkedPattern DIRECTED =
            MarkedPattern.of("(?<![\\p{L}])(chỉ đạo|ý kiến|kết luận|truyền đạt|chủ trì)(?![\\p{L}])");
    /** «ký hoặc chỉ đạo»: who signs a document directs what it says, so the wider part is asked for. */
    private static final MarkedPattern EITHER = MarkedPattern.of("(?<![\\p{L}])(hoặc|hay)(?![\\p{L}])");
    /** «nêu tên», «dự»: whatever part somebody has counts. */
    private static final MarkedPattern NAMED = MarkedPattern.of(
            "(?<![\\p{L}])((có |nêu )?tên|nhắc|xuất hiện|có mặt|dự|tham dự|đi kiểm tra|được giao|theo dõi|liên quan)(?![\\p{L}])");

    private static final MarkedPattern LEADS = MarkedPattern.of("(?<![\\p{L}])(chủ trì|đầu mối)(?![\\p{L}])");
    private static final MarkedPattern HELPS = MarkedPattern.of("(?<![\\p{L}])phối hợp(?![\\p{L}])");
    private static final MarkedPattern GIVEN = MarkedPattern.of(
            "(?<![\\p{L}])(được giao(?!( làm)? (chủ trì|đầu mối))|giao việc|giao nhiệm vụ|tham gia|(?<!trì\\s)thực hiện|huy động)(?![\\p{L}])");
    /** «có việc … mà không phải làm chủ trì». */
    private static final MarkedPattern LEADS_NOT =
            MarkedPattern.of("(?<![\\p{L}])(không|chứ không)( phải)?( là| làm)? (chủ trì|đầu mối)(?![\\p{L}])");

    private Part() {}

    /** What the persons named do in the documents asked for: sign them, direct, or anything. */
    public static Aspect ofPersons(Remainder left) {
        if (left.has(NAMED)) {
            return Aspect.ANY;
        }
        boolean directs = left.has(DIRECTED);
        return left.has(SIGNED) && !(directs && left.has(EITHER))
                ? Aspect.SIGNER
                : directs ? Aspect.DIRECTOR : Aspect.ANY;
    }

    /** Whether agencies are asked for as leaders or as helpers; whatever they have to do counts when both are, or neither. */
    public static Aspect ofAgencies(Remainder left) {
        if (left.has(LEADS_NOT)) {
            return Aspect.SUPPORT;
        }
        boolean any = left.has(GIVEN);
        boolean leads = left.has(LEADS);
        boolean helps = left.has(HELPS);
        return any || leads == helps ? Aspect.ANY : leads ? Aspect.LEAD : Aspect.SUPPORT;
    }
}
