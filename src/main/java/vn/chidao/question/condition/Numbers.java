package vn.chidao.question.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads the numbers of the documents that a question names («kế hoạch 134»). */
public final class Numbers {
    private static final String DOCUMENT =
            "(?:văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|hướng dẫn|kh|qđ|cv|ct|tb)";

    private static final MarkedPattern ENDS_WITH_DOCUMENT = MarkedPattern.of("(?<![\\p{L}])" + DOCUMENT + "$");

    private static final MarkedPattern BEGINS_WITH_DOCUMENT = MarkedPattern.of("^" + DOCUMENT + " ");

    private static final int FUTURE_YEARS = 5;

    private static final int FIRST_YEAR = 1945;
    private static final int NO_MORE_YEARS = 2100;

    /** Who types a figure and nothing else means a document. */
    private static final Pattern ALONE = Pattern.compile("\\s*(\\d{1,5})[\\s?.!]*");

    /** «văn bản từ 126 đến 129», «từ số 126 đến số 129». */
    private static final MarkedPattern RANGE = MarkedPattern.of(
            "(?<![\\p{L}])(?<document>" + DOCUMENT
                    + "( có| mang)? )?(?<range>từ (?<called>số )?(?<first>\\d{1,5}) (đến|tới)( số)? (?<last>\\d{1,5}))(?!\\d| ?[/.,%]\\d)");

    private static final int MOST_OF_RANGE = 50;

    private Numbers() {}

    private static boolean isYear(int figure) {
        return figure >= FIRST_YEAR && figure < NO_MORE_YEARS;
    }

    private static boolean isNoYear(String serial, LocalDate today) {
        return serial.matches("\\d{4}")
                && (Integer.parseInt(serial) > today.getYear() + FUTURE_YEARS || Integer.parseInt(serial) < FIRST_YEAR);
    }

    /** «đoàn kiểm tra số 2», «bão số 3»: the number of something that is no document. */
    private static boolean isOrdinal(NumberQuery number, String question) {
        var before = question.substring(0, number.span().start()).strip();
        return (number.type() == null || number.type() == DocumentType.DU_AN)
                && number.symbolPrefix() == null
                && number.serial().length() <= 2
                && !before.isEmpty()
                && !ENDS_WITH_DOCUMENT.halfway(before).find()
                && !BEGINS_WITH_DOCUMENT.halfway(number.span().in(question)).find();
    }

    /** «quyết định 2045» names a number, «kế hoạch 2024» a year: only years within living memory are read as such. */
    public static List<NumberQuery> take(Remainder left, LocalDate today) {
        var alone = ALONE.matcher(left.text());
        if (alone.matches() && (alone.group(1).length() != 4 || isNoYear(alone.group(1), today))) {
            var span = new Span(alone.start(1), alone.end(1));
            left.take(span);
            return List.of(new NumberQuery(span, alone.group(1), null, null, null, true));
        }
        var numbers = DocumentNumbers.inQuestion(left.text()).stream()
                .filter(number -> number.certain() || number.type() != null && isNoYear(number.serial(), today))
                .filter(number -> !isOrdinal(number, left.text()))
                .toList();
        var range = range(numbers, left.text());
        numbers.forEach(number -> left.take(number.span()));
        range.stream().limit(1).forEach(number -> left.take(number.span()));
        return range.isEmpty() ? numbers : range;
    }

    /** «từ 126 đến 129»: all that lie between two numbers, both of them too; none where no such range is named. */
    private static List<NumberQuery> range(List<NumberQuery> numbers, String question) {
        var range = RANGE.halfway(question);
        if (!range.find() || range.group("document") == null && range.group("called") == null) {
            return List.of();
        }
        int first = Integer.parseInt(range.group("first"));
        int last = Integer.parseInt(range.group("last"));
        if (isYear(first) && isYear(last) || last <= first || last - first >= MOST_OF_RANGE) {
            return List.of();
        }
        var like = numbers.isEmpty() ? null : numbers.getLast();
        var span = new Span(range.start("range"), range.end("range"));
        return IntStream.rangeClosed(first, last)
                .mapToObj(serial -> new NumberQuery(
                        span,
                        String.valueOf(serial),
                        like == null ? null : like.year(),
                        like == null ? null : like.type(),
                        like == null ? null : like.symbolPrefix(),
                        true))
                .toList();
    }
}
