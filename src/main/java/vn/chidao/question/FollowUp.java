package vn.chidao.question;

import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.pattern.MarkedPattern;

/** Tells whether a question leans on the one before: «ai chủ trì?», «còn Sở Y tế?», «cái thứ hai», «kế hoạch đó». */
public final class FollowUp {
    private static final String THING =
            "(văn bản|kế hoạch|công văn|quyết định|chỉ thị|thông báo|công điện|cái|việc|nội dung|mục|đề án|chương trình|đợt|phong trào|quỹ|vụ|chỉ đạo|quy chế|đồng chí|ông|bà|nó)";
    private static final MarkedPattern POINTING = MarkedPattern.of(
            "(?<![\\p{L}])(" + THING
                    + " )?((?<!(?:hôm|năm|tối|sáng|chiều|đêm|hiện|ngày|lâu|xưa|trưa|bữa|tuần|tháng|quý)\\s)này|đó|ấy|kia|trên(?= *(?:$|[?,.!;]| (?:thì|do|ai|là|có|được|hết|khi|của|giao|nói|quy|ban|ký|phải|yêu|áp|số|ngày|chủ)(?![\\p{L}])))|nói trên|vừa nêu|vừa rồi|vừa nói|đấy)(?![\\p{L}])|(?<![\\p{L}])nó(?![\\p{L}])");
    private static final MarkedPattern ORDINAL = MarkedPattern.of("(?<![\\p{L}])(" + THING
            + " |(?<![\\p{L}]\\s)|(?<=(?<![\\p{L}])(?:còn|thế|vậy|xem|chọn|lấy|là|và)\\s))(thứ|số) (?<place>nhất|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|cuối|\\d{1,2})(?![\\p{L}\\d/])(?! ?[/-]|.*\\d{4})|(?<![\\p{L}])"
            + THING
            + " (?<end>đầu tiên|cuối cùng|cuối)(?![\\p{L}])|(?<![\\p{L}])cái (?<side>đầu|sau|trước)(?![\\p{L}])");
    private static final MarkedPattern AND_WHAT_OF = MarkedPattern.of(
            "^ ?(còn|thế còn|vậy còn|thế|vậy thì|thế thì|vậy|riêng) |(?<=\\p{L}|\\d{4}) (thì sao|thì thế nào|nữa)\\W*$");
    private static final MarkedPattern FILLER = MarkedPattern.of(
            "(?<![\\p{L}])(còn|^ ?riêng|(?<!thay\\s)(?<!có\\s)(?<!lợi\\s)thế|vậy|thì sao|thì|sao|nữa|à|cụ thể|chi tiết|nói rõ|thêm|rồi|và)(?![\\p{L}])");

    private static final MarkedPattern OTHER =
            MarkedPattern.of("(?<![\\p{L}])" + THING + " (kia|còn lại|khác)(?![\\p{L}])");
    private static final MarkedPattern AMONG =
            MarkedPattern.of("(?<![\\p{L}])trong( số)?( các| những)?( văn bản)? (đó|ấy)(?![\\p{L}])");
    private static final MarkedPattern PHASE =
            MarkedPattern.of("(?<![\\p{L}])(giai đoạn|đợt|vòng|bước) (này|đó|ấy|trên)(?![\\p{L}])");
    private static final MarkedPattern AGENCY = MarkedPattern.of(
            "(?<![\\p{L}])(sở|ban|cơ quan|đơn vị|hội|công an|cục|chi cục|địa phương) (này|đó|ấy)(?![\\p{L}])");
    private static final MarkedPattern WEEK = MarkedPattern.of("(?<![\\p{L}])(tuần|bản tin) (đó|ấy)(?![\\p{L}])");

    private static final String DOCUMENT = "(văn bản|kế hoạch|công văn|quyết định|chỉ thị|thông báo|công điện|cái|mục)";

    private static final MarkedPattern ALL =
            MarkedPattern.of("(?<![\\p{L}])((của|cho|ở|trong) )?((cả|tất cả) (hai|ba|bốn|[2-4])( " + DOCUMENT
                    + ")?|(từng|mỗi) " + DOCUMENT + "|tất cả( các| những)? " + DOCUMENT
                    + ")( này| đó| trên)?(?![\\p{L}])(?! (về|số|nào|của)(?![\\p{L}]))");

    private static final MarkedPattern NEWEST =
            MarkedPattern.of("(?<![\\p{L}])" + THING + " (mới|gần)( đây)? nhất(?![\\p{L}])");

    private static final MarkedPattern DATED = MarkedPattern.of(
            "^ ?((còn|thế|vậy) )?" + DOCUMENT + "( của| hồi)? (năm|tháng|tuần|quý|ngày) (\\d|này|nay|trước|ngoái)");

    private static final MarkedPattern TIME = MarkedPattern.of(
            "^ ?(trong )?(năm|tháng|quý|tuần) (\\d{1,2}/\\d{4}|\\d{1,4}|[ivx]{1,3}|này|nay|trước|qua|sau|tới|ngoái)( năm (\\d{4}|nay|ngoái))?\\W*$");

    private static final MarkedPattern PART = MarkedPattern.of(
            "^ ?(chỉ( lấy| tính| cần| xem)?|riêng|lọc( lại| lấy)?) (?=(năm|tháng|tuần|quý|ngày|những|các|của|công văn|kế hoạch|quyết định|chỉ thị|thông báo|công điện|văn bản|sở|ubnd|do|trong|từ)(?![\\p{L}]))|(?<=\\d) (mà )?thôi\\W*$");

    private FollowUp() {}

    /** Whether {@code question} asks for a part of a list («chỉ năm 2026 thôi», «riêng công văn»). */
    public static boolean asksForPart(String question) {
        return PART.lenient(question).find();
    }

    /** Whether {@code question} points at the newest of several things («cái mới nhất»). */
    public static boolean pointsAtNewest(String question) {
        return NEWEST.lenient(question).find();
    }

    /** Whether {@code question} opens with one of several things by its time («cái năm 2022»). */
    public static boolean pointsAtDated(String question) {
        return DATED.lenient(question).find();
    }

    /** Whether {@code question} points at all of several things («hạn của cả hai»). */
    public static boolean pointsAtAll(String question) {
        return ALL.lenient(question).find();
    }

    /** Whether {@code question} points at the other of two things («kế hoạch kia»). */
    public static boolean pointsAtOther(String question) {
        return OTHER.lenient(question).find();
    }

    /** Whether {@code question} is a time and nothing else («năm 2025?»). */
    public static boolean isOnlyTime(String question) {
        return TIME.lenient(question).find();
    }

    /** Whether {@code question} points at a list, to narrow it («trong đó có mấy kế hoạch?»). */
    public static boolean pointsAmong(String question) {
        return AMONG.lenient(question).find();
    }

    /** Whether {@code question} points at the phase that was spoken of («giai đoạn đó»). */
    public static boolean pointsAtPhase(String question) {
        return PHASE.lenient(question).find();
    }

    /** Whether {@code question} points at the agency that was spoken of («sở này»). */
    public static boolean pointsAtAgency(String question) {
        return AGENCY.lenient(question).find();
    }

    /** Whether {@code question} points at the week of what was spoken of («tuần đó»). */
    public static boolean pointsAtWeek(String question) {
        return WEEK.lenient(question).find();
    }

    /** Whether {@code question} points at what was spoken of. */
    public static boolean points(String question) {
        return POINTING.lenient(question).find() || ordinal(question).isPresent();
    }

    /** Whether {@code question} asks the last thing again of somebody or something else («còn Sở Y tế?»). */
    public static boolean asksAgain(String question) {
        return AND_WHAT_OF.lenient(question).find();
    }

    /** Returns which of the things named before is meant, from 0; -1 is the last; empty when none. */
    public static OptionalInt ordinal(String question) {
        var found = ORDINAL.lenient(question);
        if (!found.find()) {
            return OptionalInt.empty();
        }
        var word = Stream.of("place", "end", "side")
                .map(found::group)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return OptionalInt.of(
                switch (word) {
                    case "nhat", "dau tien", "dau", "truoc" -> 0;
                    case "hai" -> 1;
                    case "ba" -> 2;
                    case "bon", "tu" -> 3;
                    case "nam" -> 4;
                    case "sau" -> found.group("side") == null ? 5 : -1;
                    case "bay" -> 6;
                    case "tam" -> 7;
                    case "chin" -> 8;
                    case "muoi" -> 9;
                    case "cuoi", "cuoi cung" -> -1;
                    default -> Integer.parseInt(word) - 1;
                });
    }

    /** Returns {@code question} without the words that only point or lead over. */
    public static String withoutPointing(String question) {
        var left = new Remainder(question);
        left.takeAll(AMONG);
        left.takeAll(AGENCY);
        left.takeAll(ORDINAL);
        left.takeAll(ALL);
        left.takeAll(NEWEST);
        left.takeAll(POINTING);
        left.takeAll(AND_WHAT_OF);
        left.takeAll(PART);
        left.takeAll(FILLER);
        return left.words();
    }
}
