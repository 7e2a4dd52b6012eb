package vn.chidao.text.time;

import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads years: «năm 2024», «năm ngoái», and the year that belongs to a month, a quarter or a half. */
final class YearPoints {
    /** A year in figures, or by its place before or after this one: what {@link #said} reads. */
    static final String SAID =
            "(?:(?<y>" + Pieces.YEAR + ")|(?<ry>nay|này|ngoái|trước|sau|" + Pieces.NEXT + ")(?!\\p{L}))";

    private static final MarkedPattern YEAR_OF =
            MarkedPattern.of("(?<!việt\\s)năm (?:(?<y>" + Pieces.YEAR + ")|(?<ry>nay|ngoái)(?!\\p{L}))");
    private static final MarkedPattern YEAR_ALONE = MarkedPattern.of("(?<y>" + Pieces.YEAR + ")(?!/)");

    private YearPoints() {}

    /** Returns «năm 2024», «năm nay», «năm ngoái». */
    static @Nullable Point whole(Reader reader) {
        if (!reader.eat(YEAR_OF)) {
            return null;
        }
        var year = said(reader);
        return year == null ? null : Point.ofYear(year);
    }

    /** Returns «2030», a year without its word, as an end of a term. */
    static @Nullable Point alone(Reader reader) {
        if (!reader.eat(YEAR_ALONE)) {
            return null;
        }
        var year = reader.number("y");
        return year == null ? null : Point.ofYear(year);
    }

    /** Returns the year that {@link #SAID} has just read; null when it took no part. */
    static @Nullable Integer said(Reader reader) {
        var relative = reader.group("ry");
        var today = reader.anchor().referenceOrIssued();
        if (relative == null || today == null) {
            return reader.number("y");
        }
        return switch (Fold.flat(relative)) {
            case "ngoai", "truoc" -> today.getYear() - 1;
            case "sau", "toi" -> today.getYear() + 1;
            default -> today.getYear();
        };
    }

    /** Returns the year that is said, or else that of the document's issue. */
    static @Nullable Integer saidOrIssued(Reader reader) {
        var said = said(reader);
        var issued = reader.anchor().issuedOrReference();
        return said != null || issued == null ? said : Integer.valueOf(issued.getYear());
    }
}
