package vn.chidao.text.number;

import vn.chidao.text.Fold;

/** The ordinals of phases («đợt 2», «giai đoạn II», «bước một»). */
public final class Ordinal {
    /** What {@link #of} reads, as an alternative of a marked expression. */
    public static final String WORDS = "0?\\d|một|hai|ba|bốn|nhất|đầu|i{1,3}|iv";

    private Ordinal() {}

    /** Returns the number that {@code word} stands for, one of {@link #WORDS} with or without its marks. */
    public static int of(String word) {
        return switch (Fold.flat(word)) {
            case "mot", "nhat", "dau", "i" -> 1;
            case "hai", "ii" -> 2;
            case "ba", "iii" -> 3;
            case "bon", "iv" -> 4;
            default -> Integer.parseInt(word);
        };
    }
}
