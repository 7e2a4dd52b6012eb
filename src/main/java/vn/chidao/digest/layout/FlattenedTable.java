package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;

/**
 * Reads a table of documents of which every cell became a line: the rows are counted (TT), then come number (số hiệu), day,
 * subject (trích yếu) and what the document says.
 */
final class FlattenedTable implements Layout {
    private static final Pattern COUNT = Pattern.compile("\\s*0?(\\d{1,2})[.)]?\\s*");
    /** A row without a number has a dash there. */
    private static final Pattern NUMBER =
            Pattern.compile("\\s*(?:(?:[Ss]ố:?\\s*)?\\d{1,5}\\s?/\\s?\\S{2,25}|[-–]|[Kk]hông(?: có)?(?: số)?)\\s*");

    private static final Pattern DAY = Pattern.compile("\\s*(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}\\s*");
    /** Who issued or signed it has a cell of its own. */
    private static final Pattern ISSUER = Pattern.compile(
            "(?:UBND|HĐND|Văn phòng|Sở|Ban|Chủ tịch|Phó Chủ tịch|(?:Đồng chí|Đ/c) \\p{Lu})[^.:]{0,90}(?:ký|chỉ đạo|ký ban hành)|(?:UBND|HĐND|Văn phòng|Sở) [^.,:;]{2,28}");

    private static final Pattern ABOUT = Pattern.compile("(?iu)^\\s*(?:V/v|Về việc|Về)\\s*:?\\s+");
    private static final double SURE = 0.8;
    private static final int FEWEST = 3;
    /** The first cells of a row are short, as furniture is. */
    private static final int CELLS = 4;

    @Override
    public Stream<Reading> readings(Article article) {
        var rows = rows(article.page());
        return rows.size() < FEWEST
                ? Stream.empty()
                : Stream.of(new Reading(rows.stream().map(FlattenedTable::entry).toList(), SURE));
    }

    private static List<List<Line>> rows(List<Line> lines) {
        var rows = new ArrayList<List<Line>>();
        for (var line : lines) {
            if (Chrome.isEnd(line.text())) {
                break;
            }
            if (isNext(line, rows.size() + 1)) {
                rows.add(new ArrayList<>());
            } else if (!rows.isEmpty()
                    && (rows.getLast().size() < CELLS
                            || rows.getLast().getLast().text().endsWith(":")
                            || !Chrome.isNoise(line.text()))) {
                rows.getLast().add(line);
            }
        }
        rows.removeIf(List::isEmpty);
        return rows;
    }

    private static boolean isNext(Line line, int count) {
        var found = COUNT.matcher(line.text());
        return found.matches() && Integer.parseInt(found.group(1)) == count;
    }

    private static boolean isCount(Line line) {
        return COUNT.matcher(line.text()).matches();
    }

    private static boolean isCell(Line line) {
        return NUMBER.matcher(line.text()).matches()
                || Headings.isCitationAlone(line.text().strip());
    }

    private static Entry entry(List<Line> row) {
        var subject = row.stream()
                .filter(line -> !isCell(line)
                        && !isCount(line)
                        && !DAY.matcher(line.text()).matches()
                        && !ISSUER.matcher(line.text().strip()).matches())
                .findFirst()
                .orElse(row.getFirst());
        return new Entry(
                row.getFirst().number(),
                Titles.ofHeading(ABOUT.matcher(subject.text().strip()).replaceFirst("")),
                Entries.text(row.stream()
                        .filter(line -> line.text().codePoints().anyMatch(Character::isLetterOrDigit))
                        .toList()),
                null);
    }
}
