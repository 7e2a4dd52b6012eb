package vn.chidao.question.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
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

    /** Who types a figure and nothing else means a document. */
    private static final Pattern ALONE = Pattern.compile("\\s*(\\d{1,5})[\\s?.!]*");

    private Numbers() {}

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
        numbers.forEach(number -> left.take(number.span()));
        return numbers;
    }
}
