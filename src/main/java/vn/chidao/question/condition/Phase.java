package vn.chidao.question.condition;

import org.jspecify.annotations.Nullable;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.number.Ordinal;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads the phase that a question names («đợt 2», «giai đoạn cuối»). */
public final class Phase {
    private static final MarkedPattern PHASE =
            MarkedPattern.of("(?<![\\p{L}])(đợt|giai đoạn|vòng|bước)( thứ)? (?:(?<last>cuối)|(?<ordinal>"
                    + Ordinal.WORDS + "))(?![\\p{L}\\d/])");

    /** «đợt cao điểm thứ nhất»: what the phase is of stands between. */
    private static final MarkedPattern LATER =
            MarkedPattern.of("(?<![\\p{L}])(đợt|giai đoạn|vòng|bước)( \\p{L}+){1,7} (?<place>thứ (?<ordinal>"
                    + Ordinal.WORDS + "))(?![\\p{L}\\d/])");

    private Phase() {}

    /** Takes the phase out of {@code left}: its number, -1 for the last one, null when none is named. */
    public static @Nullable Integer take(Remainder left) {
        var found = left.find(PHASE);
        if (!found.find()) {
            return takeLater(left);
        }
        left.take(new Span(found.start(), found.end()));
        return found.group("last") != null ? -1 : Ordinal.of(found.group("ordinal"));
    }

    private static @Nullable Integer takeLater(Remainder left) {
        var found = left.find(LATER);
        if (!found.find()) {
            return null;
        }
        left.take(new Span(found.start("place"), found.end("place")));
        return Ordinal.of(found.group("ordinal"));
    }
}
