package vn.chidao.digest.layout;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.layout.Layout.Reading;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * How much a reading of an article looks like the genre: every entry announces one document of the week or tells of a day,
 * opens with what it is about, and no document is left out.
 */
final class LayoutScore {

    private static final MarkedPattern TELLS_OF_A_DAY = MarkedPattern.of(
            "^[^\\p{L}\\d]*((cũng )?(trong |cùng )?(sáng|chiều|tối|ngày)|đồng chí|chủ tịch|phó chủ tịch)(?!\\p{L})|(?<!\\p{L})(họp|hội nghị|lễ|làm việc|kiểm tra|thăm|tiếp|bổ nhiệm|đối thoại|gặp|gặp mặt|dự|khởi công|khánh thành|trao)(?!\\p{L})");

    /** A remark or footnote belongs to what stands before it; «(1)» numbers what follows. */
    private static final Pattern CONTINUES = Pattern.compile("^(?:\\[|\\((?!\\d{1,2}\\)))");

    private static final Pattern BREAKS_OFF = Pattern.compile("^(?=.{15,420}$).*[^.;:,!?…)\\]”\"»\\s]$");

    /** Below a heading it says who does something. */
    private static final MarkedPattern ACTS = MarkedPattern.of(
            "^(ubnd tỉnh|ủy ban nhân dân tỉnh|uỷ ban nhân dân tỉnh|văn phòng ubnd tỉnh|lãnh đạo ubnd tỉnh)(?!\\p{L})");

    private static final double MEETING = 0.6;
    private static final double NOTHING = -0.5;
    private static final double EACH_MORE = -0.8;
    private static final double LEFT_OUT = -1;

    private final Article article;

    LayoutScore(Article article) {
        this.article = article;
    }

    /** Returns the score of {@code reading}; the higher, the better. */
    double of(Reading reading) {
        return of(reading.entries()) + reading.sureness() * reading.entries().size();
    }

    private double of(List<Entry> entries) {
        double score = 0;
        var told = new HashSet<String>();
        for (var entry : entries) {
            var lines = entry.text().lines().toList();
            var documents = lines.stream()
                    .flatMap(line -> article.announcements().in(line).stream())
                    .distinct()
                    .toList();
            documents.forEach(told::addAll);
            score += documents.isEmpty()
                    ? tellsOfADay(lines) ? MEETING : NOTHING
                    : 1 + EACH_MORE * (documents.size() - 1);
            score += opening(lines) + closing(lines);
        }
        long left = article.body().stream()
                .flatMap(line -> article.announcements().in(line.line().text()).stream())
                .flatMap(Set::stream)
                .filter(number -> !told.contains(number))
                .distinct()
                .count();
        return score + LEFT_OUT * left;
    }

    private static boolean tellsOfADay(List<String> lines) {
        return lines.stream()
                        .limit(2)
                        .anyMatch(line -> TELLS_OF_A_DAY.isIn(Folded.strict(NumberedItems.unmarked(line))))
                || lines.size() > 1 && breaksOff(lines.getFirst()) && ACTS.isIn(Folded.strict(lines.get(1)));
    }

    /** How much its first line, or sentence, looks like one that opens an entry. */
    private double opening(List<String> lines) {
        var first = lines.getFirst();
        var own = Bigrams.of(first);
        double score = own.sharedWith(Bigrams.of(article.ledeText())) >= 0.65 ? 0.2 : 0;
        score += NumberedItems.isNumbered(first) ? 0.1 : 0;
        if (lines.size() > 1) {
            score += own.sharedWith(Bigrams.of(lines.get(1))) >= 0.4 ? 0.1 : 0;
        }
        boolean continues = CONTINUES.matcher(first).find();
        return score - (continues || Headings.isCitationAlone(first) || Headings.isCommand(first) ? 0.4 : 0);
    }

    /** Whether {@code line} is short and ends without a stop, as a heading does. */
    static boolean breaksOff(String line) {
        return BREAKS_OFF.matcher(line).find();
    }

    /** A last line that breaks off like a heading belongs to what follows. */
    private static double closing(List<String> lines) {
        return lines.size() > 1 && breaksOff(lines.getLast()) ? -0.3 : 0;
    }
}
