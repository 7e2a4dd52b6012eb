package vn.chidao.digest.format;

import java.util.List;
import vn.chidao.digest.Finding;
import vn.chidao.digest.SourceText;

/** What came of reading one file. */
public sealed interface ReadResult {
    /**
     * The file could be read.
     *
     * @param text its lines, at least one
     * @param warnings parts of it that could not be read
     */
    record Text(SourceText text, List<Finding> warnings) implements ReadResult {
        public Text {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Nothing of the file could be read.
     *
     * @param finding why
     */
    record Unreadable(Finding finding) implements ReadResult {}
}
