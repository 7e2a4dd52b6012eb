package vn.chidao.digest.format.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.format.line.LineText;

/** A table while its cells come in; whether its rows belong together is known at its end. */
final class Table {
    private static final int LONG_CELL = 600;
    private static final int PROSE_CELL = 250;

    private final List<List<List<Line>>> rows = new ArrayList<>();
    private List<List<Line>> row = new ArrayList<>();
    private boolean layout;

    /** Adds a cell with its lines. */
    void cell(List<Line> lines) {
        var told = lines.stream()
                .filter(line -> !LineText.trim(line.text()).isEmpty())
                .toList();
        int length = told.stream().mapToInt(line -> line.text().length()).sum();
        layout |= length > LONG_CELL
                || (length > PROSE_CELL && told.size() > 1)
                || told.stream().anyMatch(line -> line.style() == Style.ROW || line.style() == Style.HEADING);
        row.add(told);
    }

    /** Ends the row. */
    void endRow() {
        rows.add(row);
        row = new ArrayList<>();
    }

    /** Returns one line a row, or the cells' own lines when the table only lays them out. */
    List<Line> lines() {
        boolean columns = rows.stream().anyMatch(cells -> cells.size() > 1);
        if (layout || !columns) {
            return rows.stream().flatMap(List::stream).flatMap(List::stream).toList();
        }
        return rows.stream().map(Table::joined).flatMap(List::stream).toList();
    }

    private static List<Line> joined(List<List<Line>> cells) {
        var words = cells.stream()
                .filter(cell -> !cell.isEmpty())
                .map(cell ->
                        cell.stream().map(line -> LineText.trim(line.text())).collect(Collectors.joining(" ")))
                .collect(Collectors.joining(" | "));
        return cells.stream()
                .flatMap(List::stream)
                .findFirst()
                .map(first -> List.of(new Line(first.number(), words, Style.ROW)))
                .orElse(List.of());
    }
}
