package vn.chidao.answer;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;

/** The phases (đợt, giai đoạn, bước, vòng) that a text speaks of, by their ordinals. */
final class Phases {
    private static final MarkedPattern PHASE = MarkedPattern.of(
            "(?<![\\p{L}])(đợt|giai đoạn|vòng|bước|lần)( thứ)? (0?\\d|một|hai|ba|bốn|nhất|đầu|i{1,3}|iv)(?![\\p{L}\\d/]|[.,]\\d| ?- ?\\d)");

    private Phases() {}

    /** Returns the ordinals of the phases that {@code text} names, from 1. */
    static Set<Integer> in(String text) {
        return PHASE.strict(text).results().map(Phases::ordinal).collect(Collectors.toSet());
    }

    /** Returns the ordinal that {@code label} ends with («Đợt 02», «giai đoạn II»), 0 when with none. */
    static int of(String label) {
        return PHASE.strict(label).results().map(Phases::ordinal).findFirst().orElse(0);
    }

    private static int ordinal(MatchResult found) {
        var word = Fold.flat(found.group(3));
        return switch (word) {
            case "mot", "nhat", "dau", "i" -> 1;
            case "hai", "ii" -> 2;
            case "ba", "iii" -> 3;
            case "bon", "iv" -> 4;
            default -> Integer.parseInt(word);
        };
    }
}
