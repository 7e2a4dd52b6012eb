package vn.chidao.extract.task;

import java.util.List;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * How far a task reaches: over the sentence that gives it and those that go on with what is to be done, by when and with what result. What
 * the whole costs, what is forbidden to all and from when the document holds is said of nobody in particular.
 */
final class TaskSentences {
    private static final WordLists CUES = WordLists.beside(TaskSentences.class, "tasks.toml");
    private static final MarkedPattern GOES_ON =
            MarkedPattern.of("^[\\s\\-–+*]*(" + CUES.any("goes_on") + "|" + CUES.any("acts") + ")(?!\\p{L})");

    private TaskSentences() {}

    /**
     * Returns where the task of one of {@code subjects} ends that begins at {@code from} and cannot reach beyond {@code limit}.
     *
     * @param paragraph the paragraph of {@code entry} that it is told in
     */
    static int end(EntryText entry, Span paragraph, int from, int limit, List<ActorGroup> subjects) {
        int end = from;
        for (var sentence : entry.sentences(paragraph)) {
            boolean own = sentence.start() <= from || goesOn(entry, sentence, subjects);
            if (sentence.start() >= limit || sentence.end() > from && !own) {
                break;
            }
            end = Math.min(sentence.end(), limit);
        }
        return Math.max(end, from);
    }

    private static boolean goesOn(EntryText entry, Span sentence, List<ActorGroup> subjects) {
        return entry.finds(GOES_ON, sentence)
                && subjects.stream()
                        .noneMatch(subject -> sentence.contains(subject.first().span()));
    }
}
