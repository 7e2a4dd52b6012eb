package vn.chidao.digest.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chidao.digest.format.pdf.TextRow.Block;

/** Decides between two lines whether a paragraph ends there. */
final class LineBreaks {
    private static final Pattern BULLET = Pattern.compile("^[•·▪●◦‣⁃\\uF0B7\\uF0A7\\uF0D8]\\s*.*");
    private static final Pattern MARKER = Pattern.compile("^(?:[-–+*]|\\(?[\\p{L}\\d]{1,4}[.)])\\s.*");
    private static final Pattern ENDED = Pattern.compile(".*[.;:!?…][”\"’)]*$");
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][”\"’)]*$");
    private static final float INDENT = 0.9f;
    private static final float WIDE_LEADING = 1.35f;
    private static final float SIZE_CHANGE = 0.08f;

    private final Map<Block, Margins> margins = new HashMap<>();
    private final float leading;

    /** Where the lines of a block begin and end. */
    private record Margins(float left, float right) {
        Margins plus(Margins other) {
            return new Margins(Math.min(left, other.left), Math.max(right, other.right));
        }
    }

    LineBreaks(List<TextRow> rows) {
        rows.forEach(row -> margins.merge(key(row), new Margins(row.left(), row.right()), Margins::plus));
        leading = leading(rows);
    }

    /** Whether a paragraph that began with {@code first} and has come to {@code last} ends before {@code next}. */
    boolean endsBetween(TextRow first, TextRow last, TextRow next) {
        if (looksOther(last, next)
                || isApart(last, next)
                || BULLET.matcher(next.text()).matches()) {
            return true;
        }
        if (isCentred(last, true) && isCentred(next, false)) {
            return ENDED.matcher(last.text()).matches();
        }
        return isShort(last, next)
                || isNewSentenceAcross(last, next)
                || isIndented(first, last, next)
                || (MARKER.matcher(next.text()).matches()
                        && ENDED.matcher(last.text()).matches());
    }

    private static boolean looksOther(TextRow last, TextRow next) {
        return last.isBold() != next.isBold()
                || last.isTabular()
                || next.isTabular()
                || Math.abs(last.size() - next.size()) > SIZE_CHANGE * last.size();
    }

    private boolean isApart(TextRow last, TextRow next) {
        float gap = next.y() - last.y();
        float usual = Math.max(leading, last.size());
        return last.block().equals(next.block()) && gap > WIDE_LEADING * usual;
    }

    /** Across columns and pages no gap shows; a new sentence there had better begin a paragraph than run on. */
    private static boolean isNewSentenceAcross(TextRow last, TextRow next) {
        return !last.block().equals(next.block())
                && SENTENCE_END.matcher(last.text()).matches()
                && next.text().codePoints().limit(1).allMatch(Character::isUpperCase);
    }

    /** Whether the next line's first word would have had room: then the author ended the line. */
    private boolean isShort(TextRow last, TextRow next) {
        float room = margins(last).right - last.right();
        return room > next.firstWord() + 0.6f * last.size();
    }

    private boolean isIndented(TextRow first, TextRow last, TextRow next) {
        if (!last.block().equals(next.block())) {
            return next.left() > margins(next).left + INDENT * next.size()
                    && last.left() <= margins(last).left + INDENT * last.size();
        }
        boolean hanging =
                first.number() == last.number() && MARKER.matcher(first.text()).matches();
        boolean bulleted =
                first.number() == last.number() && BULLET.matcher(first.text()).matches();
        if (next.left() > last.left() + INDENT * next.size()) {
            return !hanging && !bulleted;
        }
        boolean firstIndented = first.left() > margins(first).left + INDENT * first.size();
        return first.number() == last.number()
                && firstIndented
                && Math.abs(next.left() - first.left()) < 0.3f * next.size();
    }

    /** Whether the line has the same room on both sides; a full line counts only when {@code orFull}. */
    private boolean isCentred(TextRow row, boolean orFull) {
        var at = margins(row);
        float before = row.left() - at.left;
        float after = at.right - row.right();
        return Math.abs(before - after) < 1.2f * row.size() && (orFull || before > 1.5f * row.size());
    }

    private Margins margins(TextRow row) {
        return margins.getOrDefault(key(row), new Margins(row.left(), row.right()));
    }

    /** Lines over the whole width share their margins on all pages, columns have their own. */
    private static Block key(TextRow row) {
        return row.block().column() == 0 ? new Block(0, 0) : row.block();
    }

    /** The usual distance between lines: that of wrapped lines, among the smaller of all that are near. */
    private static float leading(List<TextRow> rows) {
        var gaps = new ArrayList<Float>();
        for (int i = 1; i < rows.size(); i++) {
            float gap = rows.get(i).y() - rows.get(i - 1).y();
            if (gap > 0.8f * rows.get(i).size() && gap < 2.2f * rows.get(i).size()) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        return gaps.isEmpty() ? 0 : gaps.get(gaps.size() / 5);
    }
}
