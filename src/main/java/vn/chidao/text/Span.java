package vn.chidao.text;

/**
 * A half-open stretch of a text, in UTF-16 code units.
 *
 * @param start the first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + ".." + end);
        }
    }

    /** Returns the words of {@code text} that this span covers. */
    public String in(CharSequence text) {
        return text.subSequence(start, end).toString();
    }

    /** Returns this span moved by {@code offset} units. */
    public Span shift(int offset) {
        return new Span(start + offset, end + offset);
    }

    /** Whether {@code other} lies wholly inside this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether this span and {@code other} share at least one unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Returns the number of units covered. */
    public int length() {
        return end - start;
    }

    /** Orders by start, the longer first among equals. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(other.end, end);
    }
}
