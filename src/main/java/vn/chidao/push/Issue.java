package vn.chidao.push;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.time.Week;
import vn.chidao.view.Message;

/**
 * One week's digest as it is pushed.
 *
 * @param key names it for ever, whatever is corrected in its text later; an issue of a known key is not pushed again
 * @param week the week it is of
 * @param renderer makes its messages
 */
public record Issue(String key, Week week, DigestRenderer renderer) {
    /** The issue of a week, keyed by its days: {@code 2024-06-03..2024-06-09}. */
    public static Issue of(Week week, DigestRenderer renderer) {
        return new Issue(week.from() + ".." + week.to(), week, renderer);
    }

    /** Returns the week that the issue of {@code key} is of. */
    public static Week weekOf(String key) {
        var days = key.split("\\.\\.", 2);
        return new Week(LocalDate.parse(days[0]), LocalDate.parse(days[1]));
    }

    /** Cuts a digest to an agency. */
    @FunctionalInterface
    public interface DigestRenderer {
        /** The messages for those who follow {@code agency} (null for everything), in order; empty for nothing to send. */
        List<Message> partsFor(@Nullable String agency);
    }
}
