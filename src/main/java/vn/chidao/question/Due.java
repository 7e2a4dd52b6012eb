package vn.chidao.question;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.MarkedPattern;

/**
 * How a question speaks of what is due (đến hạn, quá hạn, sắp đến hạn): for a list its times then bound deadlines instead of
 * dates of issue.
 *
 * @param named whether it speaks of a limit at all
 * @param soon whether of one that is near
 * @param overdue whether of one that is past
 * @param exact whether of one that is the very day named («mốc 30/9», «trước ngày …» in quotes)
 */
record Due(boolean named, boolean soon, boolean overdue, boolean exact) {
    private static final MarkedPattern NAMED = MarkedPattern.of(
            "(?<![\\p{L}])(đến hạn|hết hạn|quá hạn|có hạn|thời hạn|hạn|phải (làm |thực hiện )?(xong|hoàn thành|hoàn tất|nộp|báo cáo)|hoàn thành trong|(ngày )?kết thúc( rơi vào)?|cần hoàn thành|xong trước|hoàn thành trước)(?![\\p{L}])");
    private static final MarkedPattern OVERDUE = MarkedPattern.of("quá hạn");
    private static final MarkedPattern SOON = MarkedPattern.of("sắp (đến|tới|hết) hạn|sắp tới");
    private static final MarkedPattern EXACT =
            MarkedPattern.of("(?<![\\p{L}])(mốc|đặt hạn|ghi hạn)(?![\\p{L}])|[«“\"] ?trước");
    /** «hạn cuối trong tháng 6»: the last day is what is asked, not a part of the month. */
    private static final MarkedPattern LAST = MarkedPattern.of("(?<=hạn\\s)(cuối( cùng)?|chót)(?![\\p{L}])");

    private static final int SOON_DAYS = 14;

    /** Reads how {@code asked} speaks of it, and takes out of it what would be read as a part of a month. */
    static Due read(Remainder asked) {
        var due = new Due(asked.has(NAMED), asked.has(SOON), asked.has(OVERDUE), asked.has(EXACT));
        asked.takeAll(LAST);
        return due;
    }

    /** Whether the times of a list bound deadlines. */
    boolean bounds() {
        return named || exact;
    }

    /** Returns the times by which a list is bounded, those that {@code periods} names or the ones that need no naming. */
    List<Period> bounded(List<Period> periods, LocalDate today) {
        if (periods.isEmpty()) {
            return unnamed(today);
        }
        return periods.stream()
                .map(period -> exact && period.from() == null ? period.lastDay() : period)
                .map(period -> overdue ? period : stillDue(period, today))
                .toList();
    }

    private List<Period> unnamed(LocalDate today) {
        @Nullable
        Period meant = soon
                ? new Period(today, today.plusDays(SOON_DAYS), "sắp đến hạn")
                : overdue ? new Period(null, today.minusDays(1), "quá hạn") : null;
        return meant == null ? List.of() : List.of(meant);
    }

    /** «những việc phải xong trước 30/9»: what was due before today is not meant, unless all of it is past. */
    private static Period stillDue(Period period, LocalDate today) {
        var to = period.to();
        return period.from() == null && to != null && !to.isBefore(today)
                ? new Period(today, to, period.words())
                : period;
    }
}
