package vn.chidao.library;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Finding;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.time.Week;

/**
 * What was read from one source file; kept with the index, so that an unchanged file is not read again.
 *
 * @param source the file's name within the folder
 * @param sha256 the digest of its bytes
 * @param modified when the file was last changed, in milliseconds of the epoch
 * @param title the digest's title, null when the file holds none
 * @param week the digest's week, null when unknown
 * @param directives its directives
 * @param findings what was wrong with it
 */
record SourceContent(
        String source,
        String sha256,
        long modified,
        @Nullable String title,
        @Nullable Week week,
        List<Directive> directives,
        List<Finding> findings) {
    SourceContent {
        directives = List.copyOf(directives);
        findings = List.copyOf(findings);
    }
}
