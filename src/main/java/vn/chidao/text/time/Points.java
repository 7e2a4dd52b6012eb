package vn.chidao.text.time;

import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads points in time of any kind: days, months, quarters, halves, years, parts of them, and the events that have a date. */
final class Points {
    private static final MarkedPattern NOW = MarkedPattern.of("nay(?!\\p{L})");
    private static final MarkedPattern ISSUE =
            MarkedPattern.of("(?:ngày|khi|thời điểm) (?:ký ban hành|ban hành|ký)(?!\\p{L})"
                    + "(?: (?:kế hoạch|quyết định|văn bản|chỉ thị|công văn|công điện|chương trình|thông báo|đề án|phương án"
                    + "|quy chế|quy định|hướng dẫn|nghị quyết)(?: này)?)?");

    private Points() {}

    /** Returns any point here, null when there is none; {@code cued}: a bare «31/12» counts as a day. */
    static @Nullable Point any(Reader reader, boolean cued) {
        int start = reader.at();
        Point point = DayPoints.whole(reader, cued);
        point = point != null ? point : PartPoints.half(reader);
        point = point != null ? point : PartPoints.part(reader);
        point = point != null ? point : MonthPoints.month(reader);
        point = point != null ? point : MonthPoints.quarter(reader);
        point = point != null ? point : YearPoints.whole(reader);
        point = point == null && reader.lenient() ? Relatives.point(reader) : point;
        if (point == null) {
            reader.moveTo(start);
        }
        return point;
    }

    /** Returns «nay» and «ngày ban hành …»: days of the document itself. */
    static @Nullable Point event(Reader reader) {
        if (reader.eat(NOW)) {
            return Point.on(reader.anchor().issuedOrReference());
        }
        return reader.eat(ISSUE) ? Point.on(reader.anchor().issued()) : null;
    }
}
