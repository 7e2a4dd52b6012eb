package vn.chidao.answer.clause;

import java.util.regex.Pattern;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.question.query.Query;
import vn.chidao.text.pattern.MarkedPattern;

/** Which bound a time of a directive has: whether it tells when something begins, or by when it must be done. */
public final class DeadlineBounds {
    private static final String WEEKDAY = "(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật)";
    /** «vào thứ Bảy, Chủ nhật». */
    private static final Pattern ON_WEEKDAYS = Pattern.compile("(?iu)vào (?:các |buổi |sáng |chiều |tối |ngày |"
            + WEEKDAY + ",? (?:và )?)*" + WEEKDAY + "(?! (?:hằng|hàng|mỗi))");

    /** For how long an office is held does not tell from when, nor does the last day of something. */
    private static final Pattern NO_BEGINNING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:(?:thời hạn|trong vòng)(?: là)? \\d{1,3} (?:năm|tháng|ngày)(?!\\p{L})"
                    + "|(?<!(?:khởi công|bắt đầu|khai mạc|khởi động|khai trương)[^.;]{0,30})(?:trước|chậm nhất|muộn nhất)(?: là| vào)?(?: \\d{1,2} giờ)?(?: ngày)? \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?)");

    /** «bắt đầu từ ngày 22/9/2025» tells no end. */
    private static final Pattern BEGINNING = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:bắt đầu|khởi công|khai mạc|khởi động)(?: từ| vào)?(?: ngày)? \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?(?! ?(?:đến|-|–))");

    /** «diện tích lấn chiếm sau ngày 31/12/2020»: by then nothing is to be done. */
    private static final Pattern AFTER =
            Pattern.compile("(?iu)(?<!\\p{L})sau ngày \\d{1,2}[/.]\\d{1,2}(?:[/.]\\d{4})?");

    /** «trụ sở xây dựng trước năm 2000»: how old something is. */
    private static final Pattern AGE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:xây(?: dựng)?|sinh|thành lập|sử dụng|lắp đặt|đóng|sản xuất|hình thành|có|tồn tại) (?:từ )?trước năm (?:19|20)\\d\\d");

    /** «thời gian biệt phái không quá 06 tháng», of what is no task itself. */
    private static final Pattern LENGTH = Pattern.compile(
            "(?iu)(?<!\\p{L})thời gian (?!hoàn thành|giải quyết|xử lý|thực hiện|báo cáo|nộp|gửi)(?:\\p{L}+ ){1,4}?(?:là |tối đa |tối thiểu |không quá |ít nhất |kéo dài |trong )*\\d{1,3} (?:ngày|tháng|năm|tuần)(?!\\p{L})");

    private static final MarkedPattern EVERY = MarkedPattern.of("(?<![\\p{L}])(hằng|hàng|mỗi|định kỳ)(?![\\p{L}])");

    /** «mỗi năm», «trước 16 giờ hằng ngày»: how often, and no day. */
    private static final Pattern FREQUENCY = Pattern.compile(
            "(?iu)(?:hằng|hàng|mỗi) (?:tuần|tháng|quý|năm)|.*(?:hằng|hàng|mỗi) ngày|\\d{1,2} lần ?/ ?\\p{L}+");

    private static final Pattern OFTEN = Pattern.compile(
            "(?iu)(?:(?:trước|vào|từ|lúc) \\d{1,2} giờ(?: \\d{1,2})?(?: phút)? )?(?:hằng|hàng|mỗi) ngày|\\d{1,2} lần ?/ ?(?:ngày|tuần|tháng|quý|năm)");

    private static final Pattern ANY_OFTEN = Pattern.compile("(?iu)(?:(?:ngày \\d{1,2}(?:,? (?:và )?ngày \\d{1,2})*|"
            + WEEKDAY + ") )?(?:hằng|hàng|mỗi) (?:ngày|tuần|tháng|quý|năm)");

    /** What is done once. */
    private static final MarkedPattern ONCE = MarkedPattern.of(
            "(?<![\\p{L}])(sơ kết|tổng kết|khởi công|khánh thành|khai mạc|bế mạc|hoàn thành|bắt đầu|kết thúc|thông xe)(?![\\p{L}])");

    /** What is done again and again. */
    private static final MarkedPattern REPEATED = MarkedPattern.of(
            "(?<![\\p{L}])(báo cáo|họp|giao ban|trực|kiểm tra|định kỳ|hằng|hàng|mỗi|tổng hợp|gửi|cập nhật|đo|quan trắc|lần|thường xuyên|phun|phát|thu gom|mở cửa|làm việc|đóng cửa|hoạt động)(?![\\p{L}])");

    private DeadlineBounds() {}

    /** Returns {@code clause} without the times that cannot be what {@code query} asks for. */
    public static String told(String clause, Query query) {
        return switch (query.aspect()) {
            case START -> NO_BEGINNING.matcher(clause).replaceAll(" ");
            case END -> withoutFrequencies(without(clause, LENGTH, ON_WEEKDAYS, AFTER, BEGINNING, AGE), query.topic());
            default -> withoutFrequencies(clause, query.topic());
        };
    }

    private static String without(String clause, Pattern... others) {
        var left = clause;
        for (var other : others) {
            left = other.matcher(left).replaceAll("");
        }
        return left;
    }

    /** How often something is done tells nothing of what is done once. */
    private static String withoutFrequencies(String clause, String topic) {
        if (topic.isBlank() || REPEATED.halfway(topic).find()) {
            return clause;
        }
        return (ONCE.halfway(topic).find() ? ANY_OFTEN : OFTEN).matcher(clause).replaceAll("");
    }

    /** Whether {@code deadline} can tell when something happens: how often something is done does not, where no such thing is asked of. */
    public static boolean tellsWhen(Deadline deadline, String topic) {
        return deadline.kind() != Deadline.Kind.RECURRING
                || topic.isBlank()
                || REPEATED.halfway(topic).find()
                || !FREQUENCY.matcher(deadline.words().text()).matches()
                        && !ONCE.halfway(topic).find();
    }

    /**
     * Whether {@code deadline} says when something begins; one that has only a last day does not.
     *
     * @param topic what is asked about; a duty that comes back begins only where the question speaks of one
     */
    public static boolean begins(Deadline deadline, String topic) {
        return deadline.kind() == Deadline.Kind.RECURRING
                ? EVERY.halfway(topic).find()
                : deadline.from() != null || deadline.kind() == Deadline.Kind.EVENT;
    }

    /** «thời gian biệt phái không quá 06 tháng»: how long something goes on is no day by which it is done. */
    public static boolean isLength(Deadline deadline, String clause) {
        return LENGTH.matcher(clause)
                .results()
                .anyMatch(found -> found.group().contains(deadline.words().text()));
    }

    /** Whether {@code deadline} has a last day; weekdays on which something goes on are none. */
    public static boolean ends(Deadline deadline) {
        return deadline.kind() == Deadline.Kind.RECURRING
                ? !ON_WEEKDAYS.matcher(deadline.words().text()).matches()
                : deadline.from() == null || deadline.to() != null;
    }
}
