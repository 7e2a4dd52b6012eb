package vn.chidao.digest.format.html;

import org.jsoup.nodes.Element;

/** Tells tables of data, whose rows belong together, from tables that only lay a page out. */
final class Tables {
    private static final int LONG_CELL = 600;
    private static final int PROSE_CELL = 250;

    private final TextMass mass;

    Tables(TextMass mass) {
        this.mass = mass;
    }

    /** Whether {@code table} has two columns at least and cells of a few words: no nested table, heading or paragraphs. */
    boolean isData(Element table) {
        if (table.attr("role").equals("presentation") || table.selectFirst("table table, h1, h2, h3") != null) {
            return false;
        }
        return table.select("tr").stream().anyMatch(row -> cells(row) > 1)
                && table.select("td, th").stream().noneMatch(this::isProse);
    }

    private boolean isProse(Element cell) {
        int length = mass.of(cell).all();
        return length > LONG_CELL
                || (length > PROSE_CELL && cell.select("p, div, li, br").size() > 1);
    }

    private static long cells(Element row) {
        return row.children().stream()
                .filter(cell -> cell.nameIs("td") || cell.nameIs("th"))
                .count();
    }
}
