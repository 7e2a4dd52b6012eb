package vn.chidao.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;

/**
 * Reads a table of documents of which every cell became a line: the rows are counted (TT), then come number (số hiệu), day,
 * subject (trích yếu) and what the document says.
 */
final class FlattenedTable {
    private static final Pattern COUNT = Pattern.compile("\\s*0?(\\d{1,2})[.)]?\\s*");
    /** A row without a number has a dash there. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:(?:[Ss]ố:?\\s*)?\\d{1,5}\\s?/\\s?\\S{2,25}|[-–]|[Kk]hông(?: có)?(?: số)?)\\s*");

    private static final Pattern DAY = Pattern.compile("\\s*(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\s*");
    private static final Pattern ABOUT = Pattern.compile("(?iu)^\\s*(?:V/v|Về việc|Về)\\s*:?\\s+");
    private static final int FEWEST = 3;

    private FlattenedTable() {}

    /** Returns the entries of {@code lines}, all that stands below a digest's title; none when it is no such table. */
    static List<Entry> in(List<Line> lines) {
        var rows = rows(lines);
        return rows.size() < FEWEST
                ? List.of()
                : rows.stream().map(FlattenedTable::entry).toList();
    }

    private static List<List<Line>> rows(List<Line> lines) {
        var rows = new ArrayList<List<Line>>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (Chrome.isEnd(line.text())) {
                break;
            }
            if (isNext(line, rows.size() + 1) && i + 1 < lines.size() && isCell(lines.get(i + 1))) {
                rows.add(new ArrayList<>());
            } else if (!rows.isEmpty() && (rows.getLast().size() < 2 || !Chrome.isNoise(line.text()))) {
                rows.getLast().add(line);
            }
        }
        return rows;
    }

    private static boolean isNext(Line line, int count) {
        var found = COUNT.matcher(line.text());
        return found.matches() && Integer.parseInt(found.group(1)) == count;
    }

    private static boolean isCell(Line line) {
        return NUMBER.matcher(line.text()).matches();
    }

    private static Entry entry(List<Line> row) {
        var subject = row.stream()
                .filter(line -> !isCell(line) && !DAY.matcher(line.text()).matches())
                .findFirst()
                .orElse(row.getFirst());
        return new Entry(
                row.getFirst().number(),
                Titles.ofHeading(ABOUT.matcher(subject.text().strip()).replaceFirst("")),
                row.stream()
                        .filter(line -> line.text().codePoints().anyMatch(Character::isLetterOrDigit))
                        .map(Line::text)
                        .collect(Collectors.joining("\n")));
    }
}
