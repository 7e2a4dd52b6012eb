package vn.chidao.library;

import java.util.List;
import vn.chidao.digest.Finding;

/**
 * What reading the folder came to.
 *
 * @param generation the number of the live generation, 0 when there is none
 * @param digests how many digests it holds
 * @param directives how many directives
 * @param added directives that are new, by citation
 * @param changed directives whose facts changed
 * @param removed directives that are gone
 * @param findings what an admin should know, by file and line
 * @param outcome what became of the live generation
 * @param millis how long it took
 * @param reading how long the files took to read
 */
public record RefreshReport(
        long generation,
        int digests,
        int directives,
        List<String> added,
        List<String> changed,
        List<String> removed,
        List<Finding> findings,
        Outcome outcome,
        long millis,
        ReadingTime reading) {
    /** What became of the live generation. */
    public enum Outcome {
        /** It stays, since nothing had changed. */
        SAME,
        /** A new one is live. */
        FLIPPED,
        /** It stays, since what was read cannot take its place; a finding says why. */
        REFUSED
    }

    /**
     * How fast the files were read.
     *
     * @param files how many were read, those that had not changed left out
     * @param millis how long it took on all processors together
     */
    public record ReadingTime(int files, long millis) {
        /** Milliseconds a file. */
        public double perFile() {
            return files == 0 ? 0 : (double) millis / files;
        }

        /** Files a second; 0 when none was read. */
        public double perSecond() {
            return files == 0 ? 0 : 1000.0 * files / Math.max(1, millis);
        }
    }

    public RefreshReport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        removed = List.copyOf(removed);
        findings = List.copyOf(findings);
    }
}
