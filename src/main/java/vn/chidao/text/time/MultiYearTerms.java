package vn.chidao.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/**
 * Terms of several years, which are no deadlines: «giai đoạn 2021-2025», «nhiệm kỳ», «05 năm (2019 - 2024)», horizons
 * («tầm nhìn đến năm 2045»). School years and crop seasons have no stated months, so no bounds either.
 */
final class MultiYearTerms implements Family {
    private static final String YEARS = "(?:từ )?(?:năm )?(?<y>" + Pieces.YEAR
            + ")\\s?(?:-|–|—|đến|tới)\\s?(?:hết )?(?:năm )?(?<z>" + Pieces.YEAR + ")(?!/)";
    private static final MarkedPattern NAMED = MarkedPattern.of(
            "(?:trong )?(?:các )?(?:giai đoạn|nhiệm kỳ|nhiệm kì|thời kỳ|kỳ|niên khóa|khóa) (?:[ivx]+,? )?\\(?" + YEARS);
    private static final MarkedPattern COUNTED = MarkedPattern.of("\\d{1,2} năm,? (?:qua )?\\(?" + YEARS + "\\)?");
    private static final MarkedPattern BARE =
            MarkedPattern.of("(?<y>" + Pieces.YEAR + ")\\s?[-–—]\\s?(?<z>" + Pieces.YEAR + ")(?![/\\d])");
    private static final MarkedPattern HORIZON = MarkedPattern.of(
            "(?:và )?(?:định hướng|tầm nhìn)(?: phát triển)?(?: đến| tới)?(?: hết)? năm (?<z>" + Pieces.YEAR + ")");
    private static final MarkedPattern STAGE_TO =
            MarkedPattern.of("giai đoạn (?:đến|tới) năm (?<z>" + Pieces.YEAR + ")");
    private static final MarkedPattern SEASON = MarkedPattern.of(
            "(?:trong )?(?:các )?(?:(?:đầu |cuối )?(?:học (?:kỳ|kì) (?:i{1,2}|[12]),? )?năm học|niên (?:vụ|học)"
                    + "|vụ(?: sản xuất)?(?: (?:đông|xuân|hè|thu|mùa|chiêm|sớm|muộn|chính|-))+)(?: năm)? " + Pieces.YEAR
                    + "(?:\\s?[-–—/]\\s?" + Pieces.YEAR + ")?");

    @Override
    public String openers() {
        return "0 giai nhiệm thời kỳ niên khóa định tầm và trong các năm học vụ đầu cuối";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        if (reader.eat(SEASON)) {
            return reader.since(start, Form.TERM, null, null);
        }
        if (reader.eat(HORIZON) || reader.eat(STAGE_TO)) {
            var last = reader.number("z");
            return last == null ? null : reader.since(start, Form.TERM, null, LocalDate.of(last, 12, 31));
        }
        return reader.eat(NAMED) || reader.eat(COUNTED) || reader.eat(BARE) ? span(reader, start) : null;
    }

    private static @Nullable TimeExpression span(Reader reader, int start) {
        var first = reader.number("y");
        var last = reader.number("z");
        return first == null || last == null || first >= last
                ? null
                : reader.since(start, Form.TERM, LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }
}
