package vn.chidao.digest.format.line;

import java.util.List;
import vn.chidao.digest.SourceText.Line;

/**
 * What a container's reader found.
 *
 * @param lines the lines in reading order, perhaps blank or not yet in NFC
 * @param flaws what could not be read, though the rest could
 */
public record Contents(List<Line> lines, List<Flaw> flaws) {
    public Contents {
        lines = List.copyOf(lines);
        flaws = List.copyOf(flaws);
    }
}
