package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Finds the entries of a digest that has fields instead of headings («I. LĨNH VỰC KINH TẾ»): numbered items, each of which
 * opens with its day or announces its document («1. Ngày 26/10, UBND tỉnh ban hành Kế hoạch số …»).
 */
final class NumberedItems implements Layout {
    private static final Pattern MARK = Pattern.compile("^\\s*(?:\\d{1,2}|[a-zđ])" + Entries.STOP + "\\s*(?!\\d)");
    private static final Pattern FIGURE = Pattern.compile("^\\s*(\\d{1,2})" + Entries.STOP + "\\s*(?!\\d)");
    /** «II. LĨNH VỰC VĂN HÓA - XÃ HỘI»: a field is told by Roman figures and capitals whatever the entries look like. */
    private static final Pattern FIELD_IN_CAPITALS =
            Pattern.compile("^\\s*(?:[IVX]{1,5}|[A-DĐ])" + Entries.STOP + "\\s*\\p{Lu}{2}[\\p{Lu}\\s,–-]+$");

    private static final Pattern FIELD = Pattern.compile("^\\s*(?:[IVX]{1,5}|[A-DĐ]|\\d{1,2})" + Entries.STOP
            + "\\s*(?:\\p{Lu}[\\p{Lu}\\s,–-]+|(?:Lĩnh vực|Về lĩnh vực|Công tác|Về) [^.]{3,70})$");
    private static final MarkedPattern ANNOUNCES = MarkedPattern.of(
            "^(((sáng|chiều|tối|trưa) )?(ngày )?\\d{1,2}([/.-]\\d{1,2}| tháng \\d)|.{0,200}(?<!\\p{L})(kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|văn bản|hướng dẫn)( số)?:? ?\\d+ ?/)");
    private static final int FEWEST = 3;
    private static final int LONGEST_TITLE = 70;
    private static final double MOST = 0.75;

    @Override
    public Stream<Reading> readings(Article article) {
        var items = items(article.lines());
        return items.isEmpty()
                ? Stream.empty()
                : Stream.of(new Reading(items.stream().map(Entries::untitled).toList()));
    }

    /** Returns the items of {@code body}, each its lines without the titles of fields; none when it is not laid out so. */
    private static List<List<Line>> items(List<Line> body) {
        var opening = body.stream().filter(NumberedItems::opens).collect(Collectors.toSet());
        var titles = titles(body, opening);
        long marked = body.stream()
                .filter(line -> isMarked(line) && !titles.contains(line))
                .count();
        if (opening.size() < FEWEST || opening.size() < MOST * marked) {
            return List.of();
        }
        var counted = titles.isEmpty() ? Counting.of(body) : Counting.NONE;
        var items = new ArrayList<List<Line>>();
        boolean titled = false;
        for (var line : body) {
            boolean title = isField(line) || titles.contains(line);
            if (!title && (opening.contains(line) || counted.has(line) || titled && announces(line.text()))) {
                items.add(new ArrayList<>(List.of(line)));
            } else if (!title && !items.isEmpty()) {
                items.getLast().add(line);
            }
            titled = title && !titles.isEmpty();
        }
        return items;
    }

    /** The titles of parts of fields («2. Nông, lâm nghiệp») where entries are lettered below them; none where they are not. */
    private static Set<Line> titles(List<Line> body, Set<Line> opening) {
        var titles = new HashSet<Line>();
        boolean lettered = false;
        for (int i = 0; i + 1 < body.size(); i++) {
            var next = body.get(i + 1);
            var line = body.get(i);
            lettered |= opening.contains(next) && !isFigured(next);
            if (line.text().length() <= LONGEST_TITLE
                    && isMarked(line)
                    && !opening.contains(line)
                    && (opening.contains(next) || announces(next.text()))) {
                titles.add(line);
            }
        }
        return lettered ? titles : Set.of();
    }

    private static boolean isFigured(Line line) {
        return FIGURE.matcher(line.text()).find() && !isField(line);
    }

    /** Whether {@code line} is the title of a field, told by capitals. */
    static boolean isFieldInCapitals(Line line) {
        return FIELD_IN_CAPITALS.matcher(line.text()).find();
    }

    /** Whether {@code line} is the title of a field. */
    static boolean isField(Line line) {
        return FIELD.matcher(line.text()).find();
    }

    /** Whether a figure or letter stands before {@code line}, an item. */
    static boolean isMarked(Line line) {
        return MARK.matcher(line.text()).find() && !isField(line);
    }

    private static boolean opens(Line line) {
        var mark = MARK.matcher(line.text());
        return mark.find() && announces(line.text().substring(mark.end()));
    }

    private static boolean announces(String text) {
        return ANNOUNCES.isIn(Folded.strict(text));
    }

    /** Whether a figure or letter stands before {@code text}. */
    static boolean isNumbered(String text) {
        return MARK.matcher(text).find();
    }

    /** Returns {@code heading} without its mark. */
    static String unmarked(String heading) {
        return MARK.matcher(heading).replaceFirst("").strip();
    }
}
