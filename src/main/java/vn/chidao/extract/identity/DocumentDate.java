package vn.chidao.extract.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Span;
import vn.chidao.text.time.Week;

/**
 * The date that stands with a document's number: «(Kế hoạch số 129/KH-UBND, ngày 04/6/2024)», «Ngày 16/8/2019, UBND tỉnh có
 * văn bản số …». It is the document's own, never a deadline.
 */
public final class DocumentDate {
    private static final String DAY = "(?<d>\\d{1,2})\\s*(?:[/.-]\\s*(?<m>\\d{1,2})(?:\\s*[/.-]\\s*(?<y>\\d{4}))?"
            + "|\\s+tháng\\s+(?<lm>\\d{1,2})(?:\\s+năm\\s+(?<ly>\\d{4}))?)";
    /** Between number and date: further numbers of the same list, a comma, «ký», «ban hành», «được HĐND tỉnh thông qua». */
    private static final Pattern AFTER = Pattern.compile(
            "(?:\\s*(?:,|;|và)\\s*(?:\\p{Lu}\\p{Ll}+ \\p{Ll}+ )?(?:số\\s*)?\\d{1,5}(?:\\s*/\\s*[\\p{Lu}\\p{L}-]+|(?=(?:\\s*,\\s*\\d{1,5}){0,6}(?:,| và)?\\s*\\d{1,5}\\s*/)))*"
                    + "\\s*[,;(–-]?\\s*(?:(?:do|mà) [\\p{L} ]{3,70} |do [\\p{L} ]{3,50}, [\\p{L} ]{3,50} (?=ký )|(?:được|của) [\\p{L} ]{3,30} (?=(?:ký|ban|phát|thông) ?(?:hành|qua)? ))?(?:(?:được )?(?:ký|ban hành|ký ban hành|phát hành|thông qua)\\s+)?(?:vào )?"
                    + "(?:(?:hồi|lúc) \\d{1,2} ?(?:giờ|h)(?: ?\\d{1,2} ?(?:phút)?)?,? )?(?:cùng )?(?:ngày|Ngày|NGÀY)\\s*:?\\s*"
                    + DAY);

    /** In a table the day has a cell of its own behind the number's, in a register a labelled line. */
    private static final Pattern CELL = Pattern.compile(
            "(?:\\s*\\n\\s*|\\s*\\|(?:[^|\\n]{0,40}\\|)?\\s*(?=[Nn]gày))(?:[Nn]gày(?: ban hành| ký| văn bản)?\\s*:?\\s*)?"
                    + DAY + "(?=\\s*(?:\\n|\\||$))");

    /** «Công văn 1081/UBND-NN, 17/4/2025, …», «Công điện 21/CĐ-UBND 15/9/2025». */
    private static final Pattern BARE = Pattern.compile(
            "(?:\\s*,\\s*|\\s+)(?<d>\\d{1,2})[/.](?<m>\\d{1,2})[/.](?<y>\\d{4})(?<lm>)?(?<ly>)?(?=[\\s,;.)]|$)");
    /** «Quyết định số 15/QĐ-UBND … và Quyết định số 16/QĐ-UBND …, cùng ngày 24/01/2018». */
    private static final Pattern SHARED = Pattern.compile("[,;]?\\s*cùng ngày\\s+" + DAY);

    private static final Pattern FUSED = Pattern.compile("/(?<d>\\d{1,2})/(?<m>\\d{1,2})/(?<y>\\d{4})(?<lm>)?(?<ly>)?");
    /** Terms are no dates of documents; since when something holds («kể từ ngày …») may be that of the one named behind. */
    private static final Pattern BEFORE = Pattern.compile(
            "(?u)(?:^|[\\s(])(?<!(?i:trước|đến|hết|sau|nhất|(?<!kể )từ)\\s)(?i:ngày|sáng|chiều|tối|trưa|đêm)\\s+" + DAY
                    + "(?=[\\s,)])");

    private DocumentDate() {}

    /**
     * A date and where it stands.
     *
     * @param span the words from «ngày» on
     * @param day the day
     */
    public record Found(Span span, LocalDate day) {}

    /** Returns the date right after the number that ends at {@code end}. */
    public static Optional<Found> after(String text, int end, @Nullable Week week) {
        return Stream.of(FUSED, CELL, AFTER, BARE)
                .map(form -> form.matcher(text).region(end, text.length()))
                .filter(Matcher::lookingAt)
                .findFirst()
                .flatMap(found -> day(found, week));
    }

    /** Returns the date that several documents share, said behind them between {@code from} and {@code to}. */
    static Optional<Found> shared(String text, int from, int to, @Nullable Week week) {
        var shared = SHARED.matcher(text).region(from, to);
        return shared.find() ? day(shared, week) : Optional.empty();
    }

    /** Returns the dates in {@code text} between {@code from} and {@code to}, in order. */
    static Stream<Found> before(String text, int from, int to, @Nullable Week week) {
        var dates = new ArrayList<Found>();
        var before = BEFORE.matcher(text).region(from, to);
        while (before.find()) {
            day(before, week).ifPresent(dates::add);
        }
        return dates.stream();
    }

    private static Optional<Found> day(Matcher m, @Nullable Week week) {
        var month = m.group("m") != null ? m.group("m") : m.group("lm");
        var year = m.group("y") != null ? m.group("y") : m.group("ly");
        if (month == null || month.isEmpty() || (year == null && week == null)) {
            return Optional.empty();
        }
        try {
            int y = year != null || week == null
                    ? Integer.parseInt(String.valueOf(year))
                    : week.to().getYear();
            var day = LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(m.group("d")));
            return Optional.of(new Found(new Span(m.start(), m.end()), day));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
