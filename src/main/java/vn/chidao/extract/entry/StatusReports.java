package vn.chidao.extract.entry;

import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/** Tells the words that report how things stand, stood or went from those by which a directive orders. */
public final class StatusReports {
    private static final WordLists CUES = WordLists.beside(StatusReports.class, "reports.toml");
    /** A full stop or a semicolon ends what is reported; a dot in a number does not. */
    private static final String RUN = "(?:[^;.]|\\.(?=\\d))";

    private static final MarkedPattern STATUS = MarkedPattern.of(
            "^ ?(" + CUES.any("openings") + ")" + RUN + "{0,160}(?<!\\p{L})(" + CUES.any("verbs") + ")(?!\\p{L})");
    private static final MarkedPattern TOLD = MarkedPattern.of("^(" + CUES.any("told") + ")(?!\\p{L})");
    private static final MarkedPattern PAST = MarkedPattern.of("^(" + CUES.any("past") + "),? ");

    private StatusReports() {}

    /** Whether {@code sentence} tells how things stand or went. */
    public static boolean tellsStatus(EntryText entry, Span sentence) {
        return entry.finds(STATUS, sentence);
    }

    /** Whether {@code sentence} begins by telling how things stand or went and goes on so up to {@code at}. */
    public static boolean reaches(EntryText entry, Span sentence, Span at) {
        return entry.clause(at, sentence, ";:").start() == sentence.start() && entry.finds(TOLD, sentence);
    }

    /** Whether {@code words} begin with a time that is over, so that who acts in them has acted. */
    public static boolean arePast(EntryText entry, Span words) {
        return entry.finds(PAST, words);
    }
}
