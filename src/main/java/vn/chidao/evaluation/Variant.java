package vn.chidao.evaluation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The ways in which a question is typed. The first six are those of the checks outside the project. */
public enum Variant {
    /** As the file has it. */
    PLAIN,
    /** Without any dấu. */
    NODIAC,
    /** In lower case, without punctuation. */
    LOWER,
    /** With marks as characters of their own (NFD), as some phones send them. */
    NFD,
    /** One slip of the finger. */
    TYPO,
    /** Without dấu, in lower case, with one slip. */
    NODIAC_TYPO,
    /** The keys of telex, the input method being off. */
    TELEX,
    /** Every second word without dấu. */
    HALF;

    /**
     * Returns {@code question} typed in this way.
     *
     * @param seed decides where a finger slips; the same seed gives the same slip
     */
    public String of(String question, long seed) {
        return switch (this) {
            case PLAIN -> question;
            case NODIAC -> TypingVariants.bare(question);
            case LOWER -> question.toLowerCase(Locale.ROOT).replaceAll("[?.,]", "");
            case NFD -> Normalizer.normalize(question, Normalizer.Form.NFD);
            case TYPO -> TypingVariants.slip(question, seed);
            case NODIAC_TYPO ->
                TypingVariants.slip(TypingVariants.bare(question).toLowerCase(Locale.ROOT), seed);
            case TELEX -> TypingVariants.telex(question);
            case HALF -> TypingVariants.half(question);
        };
    }

    /** Returns the name that commands and tables use. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the variant of that name; empty when there is none. */
    public static Optional<Variant> named(String label) {
        return Arrays.stream(values())
                .filter(variant -> variant.label().equals(label.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
