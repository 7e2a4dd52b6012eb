package vn.chidao.extract.entry;

import java.util.List;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.Phrases;

/**
 * Words that tell about what stands soon behind them, in the same clause: «hoàn thành … trước ngày 20/6».
 *
 * @param words the words
 * @param reach how many letters may stand between
 * @param stops the signs that part what they are about from what stands behind
 */
public record Cue(Phrases words, int reach, String stops) {
    /** Makes a cue that nothing short of a full stop or a semicolon parts from what it is about. */
    public static Cue of(List<String> words, int reach) {
        return new Cue(Phrases.of(words), reach, ".;");
    }

    /** Whether it stands in {@code before}, words of {@code folded} that end where the thing begins. */
    boolean standsIn(String folded, Span before) {
        int from = Math.max(before.start(), before.end() - reach);
        for (int at = before.end() - 1; at >= from; at--) {
            if (stops.indexOf(folded.charAt(at)) >= 0) {
                from = at + 1;
            }
        }
        return words.endBehind(from, folded, before);
    }
}
