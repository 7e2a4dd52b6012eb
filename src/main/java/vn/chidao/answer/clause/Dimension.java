package vn.chidao.answer.clause;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * «kè tạm dài bao nhiêu mét»: how long, wide, high or deep something is said to be. A clause answers that says the word, or
 * that names the thing by its first word: «820 m bờ biển» is no embankment. Immutable.
 *
 * @param word the dimension, without marks; null when none is asked for
 * @param thing the first word of what is measured, without marks
 */
record Dimension(@Nullable String word, String thing) {
    private static final MarkedPattern ASKED = MarkedPattern.of(
            "^(?<thing>\\p{L}+) [^?]*?(?<!\\p{L})(?<word>dài|rộng|cao|sâu)(, (mét|m|km|cây số|ki lô mét))?$");

    /** How wide land is is said by its area. */
    private static final String WIDE = "rong";

    static final Pattern AREA = Pattern.compile("\\d\\s*(?:ha|héc ta|hecta|km2|km²|m2|m²)(?!\\p{L})");

    /** Reads {@code topic}, the words of a question without «bao nhiêu». */
    static Dimension of(String topic) {
        var asked = ASKED.halfway(topic.strip());
        return asked.find()
                ? new Dimension(Fold.flat(asked.group("word")), Fold.flat(asked.group("thing")))
                : new Dimension(null, "");
    }

    /** Whether it is asked for and {@code clause} has neither it nor the thing. */
    boolean isMissingIn(String clause) {
        if (word == null) {
            return false;
        }
        if (word.equals(WIDE) && AREA.matcher(clause).find()) {
            return false;
        }
        var words = " " + Fold.flat(clause).replaceAll("[^\\p{L}]+", " ") + " ";
        return !words.contains(" " + word + " ") && !words.contains(" " + thing + " ");
    }
}
