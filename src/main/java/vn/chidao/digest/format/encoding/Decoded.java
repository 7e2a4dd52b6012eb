package vn.chidao.digest.format.encoding;

import java.util.List;
import vn.chidao.digest.format.line.Flaw;

/**
 * A file's bytes as text.
 *
 * @param text the characters, without byte order mark; legacy codes still as Latin-1 letters
 * @param flaws what could not be decoded
 */
public record Decoded(String text, List<Flaw> flaws) {
    public Decoded {
        flaws = List.copyOf(flaws);
    }

    /** The text of an encoding that is known, with a flaw at the first line that holds undecodable bytes, if any. */
    static Decoded known(String text) {
        int at = text.indexOf('\uFFFD');
        if (at < 0) {
            return new Decoded(text, List.of());
        }
        int line =
                1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        return new Decoded(text, List.of(Flaw.at(line, "format.damaged", String.valueOf(broken))));
    }
}
