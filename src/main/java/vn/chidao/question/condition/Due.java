package vn.chidao.question.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.question.query.Period;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * How a question speaks of what is due (đến hạn, quá hạn, sắp đến hạn): the times of a list then bound deadlines instead of
 * dates of issue, all of them or those that stand with it («ban hành tháng 3 mà hạn trong tháng 4»).
 *
 * @param named whether it speaks of a limit at all
 * @param when which limits it speaks of, when it names no time
 * @param exact whether of one that is the very day named («mốc 30/9», «trước ngày …» in quotes)
 */
public record Due(boolean named, When when, boolean exact) {
    /** The words of the time of what should have been done by now. */
    public static final String PAST = "quá hạn";

    /** The words of the time of which only the first day that something is due is asked for. */
    private static final String NEAREST = "hạn gần nhất";

    /** Which limits are meant where no time is named. */
    enum When {
        /** The first that comes. */
        NEAREST,
        /** Those that are near. */
        SOON,
        /** Those that are past. */
        OVERDUE,
        /** All that are not past: no digest tells what is done. */
        REMAINING,
        /** Whichever there are. */
        ANY
    }

    /** Behind «hạn», and only the asking. */
    private static final MarkedPattern FIRST = MarkedPattern.of(
            "(?<=(?<!\\p{L})hạn\\s)(chót |cuối |nào |là )*((gần|sớm)( đến| tới)? nhất|nhất|kế tiếp|tiếp theo)(?!\\p{L})");

    private static final MarkedPattern SOON = MarkedPattern.of("sắp (đến|tới|hết) hạn|sắp tới");
    private static final MarkedPattern OVERDUE = MarkedPattern.of("(quá|trễ|lỡ) hạn|đã (trôi )?qua|(đã )?hết hạn rồi");
    private static final MarkedPattern REMAINING =
            MarkedPattern.of("(?<!\\p{L})(còn( lại)?( những| các)? (đầu việc|công việc|việc|nhiệm vụ)( nào| gì)?"
                    + "|(nào|gì) (chưa (xong|làm|hoàn thành|đến hạn|tới hạn|hết hạn)|còn hạn))(?!\\p{L})");

    private static final String LIMIT =
            "đến hạn|hết hạn|quá hạn|có hạn|thời hạn|hạn|phải (làm |thực hiện )?(xong|hoàn thành|hoàn tất|nộp|báo cáo)|hoàn thành trong|(ngày )?kết thúc( rơi vào)?|cần hoàn thành|xong trước|hoàn thành trước|(việc )?hẹn|(ngày|mốc|ngày tháng|thời điểm)( cụ thể)? (ghi rõ ngày |lại )*rơi (vào|trong|sang)|mốc";
    private static final MarkedPattern NAMED = MarkedPattern.of("(?<![\\p{L}])(" + LIMIT + ")(?![\\p{L}])");
    private static final MarkedPattern EXACT =
            MarkedPattern.of("(?<![\\p{L}])(mốc|đặt hạn|ghi hạn)(?![\\p{L}])|[«“\"] ?trước");
    /** «hạn cuối trong tháng 6»: the last day is what is asked, not a part of the month. */
    private static final MarkedPattern LAST = MarkedPattern.of("(?<=hạn\\s)(cuối( cùng)?|chót)(?![\\p{L}])");

    private static final String ISSUE = "ban hành|phát hành|ra đời|ra|ký";
    private static final MarkedPattern MARK = MarkedPattern.of("(?<![\\p{L}])((?<issue>" + ISSUE
            + "|bản tin|" + Types.DOCUMENTS + ")|(?<due>mốc|" + LIMIT
            + "))(?![\\p{L}])");
    private static final MarkedPattern ISSUED_THEN =
            MarkedPattern.of("(?<![\\p{L}])(" + ISSUE + ")( trong| vào| từ| hồi| ngày| khoảng)*\\s*$");

    private static final int SOON_DAYS = 14;

    /**
     * The times of a list.
     *
     * @param issued when its documents were issued, any of these
     * @param due when they let something end, any of these
     */
    public record Windows(List<Period> issued, List<Period> due) {}

    /** Reads how {@code asked} speaks of it, and takes out of it what would be read as a part of a month. */
    public static Due read(Remainder asked) {
        var when = when(asked);
        var due = new Due(asked.has(NAMED) || when == When.REMAINING, when, asked.has(EXACT));
        asked.takeAll(FIRST);
        asked.takeAll(LAST);
        return due;
    }

    private static When when(Remainder asked) {
        return asked.has(FIRST)
                ? When.NEAREST
                : asked.has(SOON)
                        ? When.SOON
                        : asked.has(OVERDUE) ? When.OVERDUE : asked.has(REMAINING) ? When.REMAINING : When.ANY;
    }

    /** Whether only the first day of {@code time} on which something is due is asked for. */
    public static boolean isNearest(Period time) {
        return time.words().equals(NEAREST);
    }

    /** Tells for which of {@code times}, taken out of {@code asked}, the documents of a list are wanted, and in which way. */
    public Windows windows(List<Times.Named> times, Remainder asked, LocalDate today) {
        if (!named && !exact) {
            return new Windows(periods(times), List.of());
        }
        var parted = times.stream()
                .collect(Collectors.partitioningBy(time -> isOfIssue(time.span(), asked, times.size() > 1)));
        var due = bounded(periods(parted.getOrDefault(false, List.of())), today);
        var issued = periods(parted.getOrDefault(true, List.of())).stream()
                .map(period -> before(period, due))
                .toList();
        return new Windows(issued, due);
    }

    /** «ban hành tháng 11, hạn tháng 1/2025»: what is issued comes before what is due. */
    private static Period before(Period issued, List<Period> due) {
        var from = issued.from();
        if (from == null || due.isEmpty() || !issued.leavesYearOpen()) {
            return issued;
        }
        boolean later = due.stream()
                .allMatch(period -> period.to() != null && period.to().isBefore(from));
        return later ? issued.inYear(from.getYear() - 1) : issued;
    }

    private static List<Period> periods(List<Times.Named> times) {
        return Period.narrowest(times.stream().map(Times.Named::period).toList());
    }

    /** One time is that of the limit unless it stands with the issuing; each of several goes with the nearest word before it. */
    private static boolean isOfIssue(Span time, Remainder asked, boolean several) {
        if (!several) {
            return ISSUED_THEN.halfway(asked.text().substring(0, time.start())).find();
        }
        var marks = asked.find(MARK);
        boolean issue = false;
        boolean any = false;
        while (marks.find() && !(any && marks.start() >= time.start())) {
            issue = marks.group("issue") != null;
            any = true;
        }
        return issue;
    }

    private List<Period> bounded(List<Period> periods, LocalDate today) {
        if (periods.isEmpty()) {
            return unnamed(today);
        }
        return periods.stream()
                .map(period -> exact && period.from() == null ? period.lastDay() : period)
                .map(period -> when == When.OVERDUE ? period : stillDue(period, today))
                .toList();
    }

    private List<Period> unnamed(LocalDate today) {
        return switch (when) {
            case ANY -> List.of();
            case NEAREST -> List.of(new Period(today, null, NEAREST));
            case SOON -> List.of(new Period(today, today.plusDays(SOON_DAYS), "sắp đến hạn"));
            case OVERDUE -> List.of(new Period(null, today.minusDays(1), PAST));
            case REMAINING -> List.of(new Period(today, null, "còn hạn"));
        };
    }

    /** «những việc phải xong trước 30/9»: what was due before today is not meant, unless all of it is past. */
    private static Period stillDue(Period period, LocalDate today) {
        var to = period.to();
        return period.from() == null && to != null && !to.isBefore(today)
                ? new Period(today, to, period.words())
                : period;
    }
}
