package vn.chidao.digest.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
    private static final MarkedPattern ACTS = MarkedPattern.of(
            "(?<!\\p{L})(chủ tịch|ubnd tỉnh|lãnh đạo|đồng chí|đ/c|văn phòng|thường trực|họp|hội nghị|làm việc|tiếp|kiểm tra|dự|thăm)(?!\\p{L})");
    private static final int LONGEST_NUMBER = 130;
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
        return day(TableHead.NONE, week).isPresent() && tells();
    }

    /** Whether it tells what was done. */
    boolean tells() {
        return cells.stream().anyMatch(cell -> cell.length() > DayCell.LONGEST && ACTS.isIn(Folded.strict(cell)));
    }

    /** Returns the day of {@code week} that has a cell of its own, no term by {@code head}; empty when none has. */
    Optional<LocalDate> day(TableHead head, @Nullable Week week) {
        return places(head, column -> !head.isLabelling(column))
                .flatMap(at -> DayCell.read(cells.get(at), week).stream())
                .findFirst();
    }

    private static boolean isNumber(String cell) {
        return cell.length() <= LONGEST_NUMBER && NUMBER.isIn(Folded.strict(cell));
    }

    /**
     * Returns its cells as lines, the count of the rows left out, those that say little by themselves below the words of
     * {@code head}.
     */
    List<Line> told(TableHead head) {
        var lacking = lacking(head);
        var lines = new ArrayList<Line>();
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            if (!COUNT.matcher(cell).matches()) {
                var words = lacking.isPresent() ? head.labelled(i + lacking.getAsInt(), cell) : cell;
                lines.add(new Line(line.number(), words, line.style()));
            }
        }
        return lines;
    }

    /** Returns the cell that says what it is about; empty when none does. */
    Optional<String> subject(TableHead head) {
        var named = lacking(head).isPresent() ? places(head, head::isSubject) : Stream.<Integer>empty();
        return named.map(cells::get)
                .filter(cell -> !Headings.isCitationAlone(cell))
                .findFirst()
                .or(() -> cells.stream().filter(TableRow::isTelling).findFirst());
    }

    /** Returns the places of its cells that stand in columns which {@code right} is for, or in unknown ones. */
    private Stream<Integer> places(TableHead head, IntPredicate right) {
        var lacking = lacking(head);
        return IntStream.range(0, cells.size())
                .filter(at -> lacking.isEmpty() || right.test(at + lacking.getAsInt()))
                .boxed();
    }

    private OptionalInt lacking(TableHead head) {
        int number = IntStream.range(0, cells.size())
                .filter(at -> isNumber(cells.get(at)))
                .findFirst()
                .orElse(-1);
        return head.lacking(cells.size(), number);
    }

    private static boolean isTelling(String cell) {
        return cell.length() >= SHORTEST_SUBJECT
                && !DayCell.is(cell)
                && !isNumber(cell)
                && !Headings.isCitationAlone(cell);
    }
}
