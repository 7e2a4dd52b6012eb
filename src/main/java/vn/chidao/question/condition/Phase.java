package vn.chidao.question.condition;

import org.jspecify.annotations.Nullable;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/** Reads the phase that a question names («đợt 2», «giai đoạn cuối»). */
public final class Phase {
    private static final MarkedPattern PHASE = MarkedPattern.of(
            "(?<![\\p{L}])(đợt|giai đoạn|vòng|bước)( thứ)? (0?\\d|một|hai|ba|bốn|nhất|cuối|đầu|i{1,3})(?![\\p{L}\\d/])");

    private Phase() {}

    /** Takes the phase out of {@code left}: its number, -1 for the last one, null when none is named. */
    public static @Nullable Integer take(Remainder left) {
        var found = left.find(PHASE);
        if (!found.find()) {
            return null;
        }
        var word = Fold.flat(found.group(3));
        left.take(new Span(found.start(), found.end()));
        return switch (word) {
            case "mot", "nhat", "dau", "i" -> Integer.valueOf(1);
            case "hai", "ii" -> Integer.valueOf(2);
            case "ba", "iii" -> Integer.valueOf(3);
            case "bon" -> Integer.valueOf(4);
            case "cuoi" -> Integer.valueOf(-1);
            default -> Integer.valueOf(word);
        };
    }
}
