package vn.chidao.text.time;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedWords;

/**
 * Finds the words of a text that name a time, with the days they mean, by the forms of vietnamese.md 3.1. What overlaps is
 * settled by the longest; the rest stands in the order of the text.
 */
public final class TimeExpressions {
    private static final List<Family> STATED = List.of(
            new Periods(),
            new EndBounds(),
            new Days(),
            new CalendarParts(),
            new MultiYearTerms(),
            new RecurringDuties(),
            new Durations());
    /** Every expression has one of these near its beginning; where none follows soon, «các» or «đến» need not be looked at. */
    private static final Set<String> CORE = Set.of(
            "0", "năm", "nam", "tháng", "thang", "quý", "quí", "quy", "tuần", "tuan", "hằng", "hàng", "hang", "mỗi",
            "moi", "nay", "mai", "qua", "kia", "kỳ", "ky");
    /** Weekdays alone are times in digests; a question's «thứ hai» is as often «the second». */
    private static final Set<String> WEEKDAYS = Set.of("thứ", "chủ");

    private static final int REACH = 60;
    private static final Map<String, List<Family>> STRICT = byOpener(STATED, false);
    private static final Map<String, List<Family>> LENIENT = byOpener(withRelatives(), true);
    private static final MarkedWords WORDS = MarkedWords.of(
            "từ đến tới hết trước chậm nhất muộn hơn không quá là vào"
                    + " trong ngày tháng năm tuần quý quí giờ phút đầu giữa cuối nửa cả các những giai đoạn nhiệm kỳ học vụ"
                    + " đông xuân hè mùa chiêm hằng hàng mỗi định hướng tầm nhìn thứ chủ nhật sáng trưa chiều tối đêm kể bắt"
                    + " tính thời hạn vòng khoảng làm việc lần một hai bốn sáu bảy chín mười tư này ngoái nữa sắp vừa rồi gần đây"
                    + " hôm và của cùng tiên ký văn bản kế hoạch quyết chỉ thị công điện chương trình đề án phương chế quy dẫn"
                    + " nghị thông báo nhận được có hiệu lực điểm mùng mồng suốt dịp sau khi đủ hồ sơ trở đi liền tiếp kế xong");

    private TimeExpressions() {}

    /** Returns the times in a digest's text, whose spelling is trusted; missing parts come from {@code anchor}. */
    public static List<TimeExpression> find(String nfcText, Anchor anchor) {
        return scan(new Reader(Folded.strict(nfcText), anchor), STRICT, time -> true);
    }

    /**
     * Returns the times in a question, with or without marks: also the words relative to the anchor's reference, which is
     * today («tuần này», «tháng trước», «trong 10 ngày tới», «tuần 23»).
     */
    public static List<TimeExpression> findLenient(String nfcText, Anchor anchor) {
        return scan(new Reader(Folded.lenient(nfcText), anchor), LENIENT, time -> WORDS.admits(nfcText, time.span()));
    }

    /** What is not {@code admitted} leaves its words behind the first to others: «UBND tỉnh từ ngày …» is no «tính từ ngày …». */
    private static List<TimeExpression> scan(
            Reader reader, Map<String, List<Family>> families, Predicate<TimeExpression> admitted) {
        var found = new ArrayList<TimeExpression>();
        var text = reader.text();
        int at = 0;
        while (at < text.length()) {
            int end = reader.wordEnd(at);
            if (end == at) {
                at++;
                continue;
            }
            reader.moveTo(at);
            var longest = isNearTime(reader) ? expressionAt(reader, end, families) : null;
            at = end;
            if (longest != null && admitted.test(longest)) {
                found.add(longest);
                at = longest.span().end();
            }
        }
        return List.copyOf(found);
    }

    private static boolean isNearTime(Reader reader) {
        return reader.isNear(CORE, REACH) || !reader.lenient() && reader.isNear(WEEKDAYS, REACH);
    }

    private static @Nullable TimeExpression expressionAt(Reader reader, int end, Map<String, List<Family>> families) {
        int at = reader.at();
        var opened = families.get(reader.word(at, end));
        return opened == null || isInsideNumber(reader.text(), at) ? null : longest(reader, at, opened);
    }

    private static @Nullable TimeExpression longest(Reader reader, int at, List<Family> families) {
        TimeExpression longest = null;
        for (var family : families) {
            reader.moveTo(at);
            var read = family.read(reader);
            if (read != null
                    && (longest == null || read.span().length() > longest.span().length())) {
                longest = read;
            }
        }
        return longest;
    }

    /** Whether the digits here go on from others: «1.234», «24/24», «2019-20»; «280/31/01/2019» is left to the full date. */
    private static boolean isInsideNumber(String text, int at) {
        if (at < 1 || !Character.isDigit(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean glued = at > 1 && Character.isDigit(text.charAt(at - 2)) && ".,-–".indexOf(before) >= 0;
        return glued || Character.isLetter(before);
    }

    private static List<Family> withRelatives() {
        var all = new ArrayList<Family>(STATED);
        all.add(new Relatives());
        return all;
    }

    private static Map<String, List<Family>> byOpener(List<Family> families, boolean lenient) {
        var map = new HashMap<String, List<Family>>();
        for (var family : families) {
            Arrays.stream(family.openers().split(" "))
                    .map(word -> lenient ? Fold.flat(word) : word)
                    .distinct()
                    .forEach(word ->
                            map.computeIfAbsent(word, key -> new ArrayList<>()).add(family));
        }
        return map;
    }
}
