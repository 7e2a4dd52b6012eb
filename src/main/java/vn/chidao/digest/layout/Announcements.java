package vn.chidao.digest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.CleanText;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/** The documents of the week that lines announce: the province's own, neither older ones nor those they rest on. */
final class Announcements {
    /** In the symbols of the province, its offices and bodies; a number that lost its symbol is as good as theirs. */
    private static final Pattern PROVINCIAL =
            Pattern.compile("(?:^|-)(?:UBND|VP(?!CP)|HĐND|BCĐ|BCH|CTUBND|PTDS|PCTT|BATGT|HĐPH|S[A-ZĐ]{2})|^$");

    private static final Pattern DAY = Pattern.compile("^[^\\d(;.]{0,30}(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    /** So many days before or after the week a document may be dated. */
    private static final int NEAR = 8;
    /** So many where one week is told from the next. */
    private static final int DAYS = 2;

    /** Numbers so close to one another are named in one breath. */
    private static final int BESIDE = 25;

    /** What was there before the week, or is carried out in it, is announced by another entry if by any. */
    private static final MarkedPattern OF_ANOTHER = MarkedPattern.of(
            "(?<!\\p{L})(thay thế|sửa đổi|bổ sung|bãi bỏ|thực hiện|căn cứ|quy định tại|theo)(?!\\p{L})[^.;,(]{0,40}$");

    /** What these introduce is no announcement even where its date is of the week. */
    private static final MarkedPattern OLDER = MarkedPattern.of(
            "(?<!\\p{L})(thay thế|sửa đổi|bổ sung|bãi bỏ|căn cứ|trên cơ sở|quy định tại|(đề nghị|đề xuất|kiến nghị|tham mưu|thẩm định|tờ trình|báo cáo)[^.;]{0,60} tại) [^.;,(]{0,40}$|tờ trình( số)? ?:? ?$|^[\\s(]*kèm theo [^.;,(]{0,40}$");

    /** What a line opens with, or the province issues, is its own, a submission too. */
    private static final MarkedPattern OPENS = MarkedPattern.of(
            "(^[^\\p{L}]*|(^|[.:] )(chủ tịch )?ubnd tỉnh (đã |vừa )?(có|ban hành|ký|trình) )tờ trình( số)? ?:? ?$");

    private final @Nullable Week week;
    private final Map<String, List<Set<String>>> read = new HashMap<>();

    /** Makes a reader of the lines of a digest of {@code week}, null when that is not known. */
    Announcements(@Nullable Week week) {
        this.week = week;
    }

    /** Returns the numbers that {@code line} announces, by document; those named in one breath count as one. */
    List<Set<String>> in(String line) {
        return read.computeIfAbsent(line, this::read);
    }

    /** Returns the numbers that {@code lines} announce. */
    Set<String> numbers(Stream<String> lines) {
        return lines.flatMap(line -> in(line).stream()).flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** Whether {@code line} gives a document a day of the week. */
    boolean areDatedIn(String line) {
        return week == null || days(line).anyMatch(day -> isOf(week, day));
    }

    /** Returns the days that {@code line} gives documents. */
    static Stream<LocalDate> days(String line) {
        var text = CleanText.of(line).clean();
        return DocumentNumbers.find(text).stream()
                .flatMap(mention ->
                        Stream.ofNullable(day(text.substring(mention.span().end()))));
    }

    /** Whether a document of {@code day} is one of {@code week} rather than of the weeks beside it. */
    static boolean isOf(Week week, LocalDate day) {
        return isWithin(week, day, DAYS);
    }

    private List<Set<String>> read(String line) {
        var text = CleanText.of(line).clean();
        var found = new ArrayList<Set<String>>();
        int last = 0;
        for (var mention : DocumentNumbers.find(text)) {
            if (isAnnounced(text, mention)) {
                if (found.isEmpty() || mention.span().start() - last > BESIDE) {
                    found.add(new HashSet<>());
                }
                found.getLast().add(mention.number().canonical());
                last = mention.span().end();
            }
        }
        return found;
    }

    private boolean isAnnounced(String text, Mention mention) {
        if (!PROVINCIAL.matcher(mention.number().symbol()).find()) {
            return false;
        }
        var day = day(text.substring(mention.span().end()));
        var before = text.substring(0, mention.span().start());
        var words = Folded.strict(before);
        boolean submitted = mention.number().symbol().endsWith("-UBND") && OPENS.isIn(words);
        return (submitted || !OLDER.isIn(words)) && (day != null ? isOfTheWeek(day) : !OF_ANOTHER.isIn(words));
    }

    private static @Nullable LocalDate day(String behind) {
        var found = DAY.matcher(behind);
        if (!found.find()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(found.group(3)),
                    Integer.parseInt(found.group(2)),
                    Integer.parseInt(found.group(1)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private boolean isOfTheWeek(LocalDate day) {
        return week == null || isWithin(week, day, NEAR);
    }

    private static boolean isWithin(Week week, LocalDate day, int around) {
        return !day.isBefore(week.from().minusDays(around))
                && !day.isAfter(week.to().plusDays(around));
    }
}
