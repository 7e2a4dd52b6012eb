package vn.chidao.digest.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * The head of a table, which tells what its columns hold.
 *
 * @param cells its cells; none when the table has no head
 */
record TableHead(List<String> cells) {
    /** The head of a table that has none. */
    static final TableHead NONE = new TableHead(List.of());

    private static final int LONGEST = 60;
    private static final WordLists FURNITURE = WordLists.beside(TableHead.class, "furniture.toml");
    private static final MarkedPattern COLUMN = MarkedPattern.of("^(" + FURNITURE.any("columns") + "|"
            + FURNITURE.any("subject_columns") + "|" + FURNITURE.any("labelling_columns") + ") ?:?$");
    private static final MarkedPattern SUBJECT =
            MarkedPattern.of("^(" + FURNITURE.any("subject_columns") + ")(?!\\p{L})");
    private static final MarkedPattern LABEL =
            MarkedPattern.of("^(" + FURNITURE.any("labelling_columns") + ")(?!\\p{L})");

    private static final MarkedPattern NUMBER = MarkedPattern.of("^(số|tên loại|văn bản)(?!\\p{L})(?! (tt|thứ))");

    private static final MarkedPattern DAY = MarkedPattern.of("^(thứ,? )?(ngày|thời gian|thời điểm)(?!\\p{L})");

    /** Returns the head that {@code cells} are; empty when they are a row like others. */
    static Optional<TableHead> of(List<String> cells) {
        long known = cells.stream().filter(TableHead::isColumn).count();
        return cells.size() > 1
                        && known > 1
                        && known + 1 >= cells.size()
                        && cells.stream().allMatch(cell -> cell.length() <= LONGEST)
                ? Optional.of(new TableHead(cells))
                : Optional.empty();
    }

    private static boolean isColumn(String cell) {
        return COLUMN.isIn(Folded.strict(cell));
    }

    /**
     * Returns how many columns of the table a row lacks at its beginning, where cells of rows above reach over it; empty when
     * one cannot tell which column its cells belong to.
     *
     * @param count how many cells the row has
     * @param number which of them has a document's number; -1 when none has
     */
    OptionalInt lacking(int count, int number) {
        if (cells.size() == count) {
            return OptionalInt.of(0);
        }
        return IntStream.range(0, cells.size())
                .filter(column -> NUMBER.isIn(Folded.strict(cells.get(column))))
                .limit(1)
                .filter(column -> number >= 0 && number < column && cells.size() - column == count - number)
                .map(column -> column - number)
                .findFirst();
    }

    /** Whether a row of {@code count} cells lacks nothing but the day, which stands first and reaches over it. */
    boolean lacksDayAlone(int count) {
        return count > 1 && count + 1 == cells.size() && DAY.isIn(Folded.strict(cells.getFirst()));
    }

    /** Whether the cells of {@code column} say what a document is about. */
    boolean isSubject(int column) {
        return SUBJECT.isIn(Folded.strict(cells.get(column)));
    }

    /** Returns {@code cell}, which stands in {@code column}, below the words without which it says nothing: «Thời hạn: 30/9/2023». */
    String labelled(int column, String cell) {
        return isLabelling(column) ? cells.get(column) + ": " + cell : cell;
    }

    /** Whether the cells of {@code column} say little without its head: terms, agencies. */
    boolean isLabelling(int column) {
        return LABEL.isIn(Folded.strict(cells.get(column)));
    }
}
