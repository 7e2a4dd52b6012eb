package vn.chidao.text;

import java.util.List;

/** Abbreviations (viết tắt). */
public final class Abbreviations {
    private Abbreviations() {}

    /**
     * A short form and what it stands for.
     *
     * @param shortForm the short form as written («HLATGT»)
     * @param longForm the words that it stands for, as written
     * @param shortSpan where the short form stands
     * @param longSpan where the long form stands
     */
    public record Definition(String shortForm, String longForm, Span shortSpan, Span longSpan) {}

    /** Returns the definitions that a text gives. */
    public static List<Definition> definitions(String nfcText) {
        return List.of();
    }
}
