package vn.chidao.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Span;

/**
 * Words that name a time, with the days they mean. The role (deadline, document date, event) is not decided here: it
 * depends on the words around.
 *
 * @param span the words, with their cue («trước ngày», «đến hết», «từ … đến …»)
 * @param form what kind of time it is
 * @param from the first day meant; null when open or not a day
 * @param to the last day meant, inclusive («trước ngày 20/9» ends on 19/9); null when open or not a day
 */
public record TimeExpression(
        Span span,
        Form form,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    /** Kinds of time, by how they are written. */
    public enum Form {
        /** One day: «ngày 30/11/2024». */
        DAY,
        /** Several days named one by one: «ngày 14 và 15/8/2020». */
        DAYS,
        /** A limit that excludes its day: «trước ngày 20/9/2021». */
        BEFORE,
        /** A limit that includes its day: «chậm nhất ngày», «đến hết ngày», «đến hết tháng 9/2024»; from is null. */
        UNTIL,
        /** A start with no end: «từ ngày 01/7/2025», «kể từ ngày …», «từ tháng 6/2021 đến khi …»; to is null. */
        FROM,
        /** A start and an end: «từ ngày 25/6/2024 đến ngày 25/8/2024». */
        RANGE,
        /** A month: «trong tháng 8/2022», «tháng 6 năm 2024». */
        MONTH,
        /** One quarter or several: «quý III/2024», «quý II, III/2024». */
        QUARTER,
        /** Half a year or nine months: «6 tháng cuối năm 2024», «9 tháng đầu năm». */
        HALF,
        /** A vague part, its whole month or year as bounds: «đầu tháng 7», «cuối năm 2024». */
        PART,
        /** A year: «trong năm 2019», «năm 2024». */
        YEAR,
        /** Several years or a named term, no deadline: «giai đoạn 2021-2025», «nhiệm kỳ», «năm học 2019 - 2020». */
        TERM,
        /** A rule that comes back, without bounds: «hằng tháng», «trước ngày 25 hằng tháng», «định kỳ hằng quý». */
        RECURRING,
        /** A length counted from an event, without bounds: «trong 10 ngày làm việc kể từ ngày ký». */
        DURATION
    }
}
