package vn.chidao.digest.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/**
 * A row of a table.
 *
 * @param line its line
 * @param cells its cells that are not empty
 */
record TableRow(Line line, List<String> cells) {
    private static final Pattern BORDER = Pattern.compile("\\s\\|\\s");
    private static final Pattern COUNT = Pattern.compile("\\d{1,3}[.)]?|[-–—.…]+|[IVX]{1,5}[.)]?");
    private static final MarkedPattern NUMBER =
            MarkedPattern.of("^([\\p{L}]+ ){0,4}?(số ?:? ?)?\\d{1,5} ?/ ?(\\d{4} ?[/-] ?)?[a-zđ]{2}");
    private static final Pattern DAY = Pattern.compile("(?:^|.*\\D)(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}))?\\)?");
    private static final MarkedPattern ACTS = MarkedPattern.of(
            "(?<!\\p{L})(chủ tịch|ubnd tỉnh|lãnh đạo|đồng chí|đ/c|văn phòng|thường trực|họp|hội nghị|làm việc|tiếp|kiểm tra|dự|thăm)(?!\\p{L})");
    private static final int LONGEST_NUMBER = 130;
    private static final int LONGEST_DAY = 40;
    private static final int SHORTEST_SUBJECT = 12;

    /** Reads {@code line}, the row of a table. */
    static TableRow of(Line line) {
        return new TableRow(
                line,
                Arrays.stream(BORDER.split(line.text()))
                        .map(String::strip)
                        .filter(cell -> !cell.isEmpty())
                        .toList());
    }

    /** Whether a cell holds the number of a document and hardly more. */
    boolean hasNumber() {
        return cells.size() > 1 && cells.stream().anyMatch(TableRow::isNumber);
    }

    /** Whether it tells what was done on a day of {@code week}, which has a cell of its own. */
    boolean tellsOfADay(@Nullable Week week) {
        return cells.stream().anyMatch(cell -> isDay(cell) && isOf(week, cell))
                && cells.stream().anyMatch(cell -> cell.length() > LONGEST_DAY && ACTS.isIn(Folded.strict(cell)));
    }

    private static boolean isNumber(String cell) {
        return cell.length() <= LONGEST_NUMBER && NUMBER.isIn(Folded.strict(cell));
    }

    private static boolean isDay(String cell) {
        return cell.length() <= LONGEST_DAY && DAY.matcher(cell).matches();
    }

    private static boolean isOf(@Nullable Week week, String cell) {
        var found = DAY.matcher(cell);
        if (week == null || !found.matches()) {
            return week == null;
        }
        try {
            var year = found.group(3);
            return Announcements.isOf(
                    week,
                    LocalDate.of(
                            year == null ? week.to().getYear() : Integer.parseInt(year),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(1))));
        } catch (DateTimeException noDay) {
            return false;
        }
    }

    /** Returns its cells as lines, the count of the rows left out, those that say little by themselves below the words of {@code head}. */
    List<Line> told(TableHead head) {
        boolean below = head.isAbove(cells.size());
        var lines = new ArrayList<Line>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (!COUNT.matcher(cell).matches()) {
                lines.add(new Line(line.number(), below ? head.labelled(i, cell) : cell, line.style()));
            }
        }
        return lines;
    }

    /** Returns the cell that says what it is about; empty when none does. */
    Optional<String> subject(TableHead head) {
        var places = IntStream.range(0, cells.size()).boxed().toList();
        return places.stream()
                .filter(at -> head.isAbove(cells.size()) && head.isSubject(at))
                .findFirst()
                .or(() -> places.stream().filter(at -> isTelling(cells.get(at))).findFirst())
                .map(cells::get);
    }

    private static boolean isTelling(String cell) {
        return cell.length() >= SHORTEST_SUBJECT && !isDay(cell) && !isNumber(cell) && !Headings.isCitationAlone(cell);
    }
}
