package vn.chidao.digest.format.pdf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.chidao.digest.format.pdf.TextRow.Block;

/**
 * The empty strip between two columns of running text.
 *
 * @param x its middle
 * @param from the first line beside it
 * @param to one past the last line beside it
 */
record Gutter(float x, int from, int to) {
    private static final float NARROWEST = 1.1f;
    private static final int FEWEST_LINES = 4;

    /** Lines of columns are long; shorter ones are cells of a table, whose rows must not be torn apart. */
    private static final int SHORTEST_LINE = 18;

    private static final int MOST_CANDIDATES = 60;

    /** Returns the gutter with the most lines on both sides; empty when the lines run over the whole width. */
    static Optional<Gutter> of(List<List<Glyph>> lines) {
        var candidates = lines.stream()
                .flatMap(Gutter::gaps)
                .distinct()
                .limit(MOST_CANDIDATES)
                .toList();
        Gutter best = null;
        int most = FEWEST_LINES - 1;
        for (float x : candidates) {
            for (int from = 0; from < lines.size(); ) {
                int to = from;
                while (to < lines.size() && !crosses(lines.get(to), x)) {
                    to++;
                }
                int both = bothSides(lines.subList(from, to), x);
                if (both > most) {
                    most = both;
                    best = new Gutter(x, from, to);
                }
                from = to + 1;
            }
        }
        return Optional.ofNullable(best);
    }

    private static Stream<Float> gaps(List<Glyph> line) {
        var pieces = new TextRow(0, line, new Block(0, 0)).pieces(NARROWEST);
        return Stream.iterate(1, i -> i < pieces.size(), i -> i + 1).map(i -> (float) Math.round(
                (pieces.get(i - 1).getLast().end() + pieces.get(i).getFirst().x()) / 2));
    }

    private static boolean crosses(List<Glyph> line, float x) {
        float left = Float.NEGATIVE_INFINITY;
        float right = Float.POSITIVE_INFINITY;
        for (var glyph : line) {
            if (glyph.x() < x) {
                left = Math.max(left, glyph.end());
            } else {
                right = Math.min(right, glyph.x());
            }
        }
        return left > x || right - left < NARROWEST * line.getFirst().size() / 2;
    }

    /** Counts lines with text on both sides; none when they are too short for running text. */
    private static int bothSides(List<List<Glyph>> lines, float x) {
        int both = 0;
        int left = 0;
        int right = 0;
        for (var line : lines) {
            int before = (int) line.stream().filter(glyph -> glyph.x() < x).count();
            int after = line.size() - before;
            if (before > 0 && after > 0) {
                both++;
                left += before;
                right += after;
            }
        }
        return Math.min(left, right) >= both * SHORTEST_LINE ? both : 0;
    }
}
