package vn.chidao.evaluation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.dialogue.Assistant;
import vn.chidao.dialogue.Subject;
import vn.chidao.extract.fact.Directive;
import vn.chidao.view.Messages;
import vn.chidao.view.json.AnswerJson;

/** Puts the questions of a file to the assistant in several spellings and has the answers judged. */
public final class QuestionEvaluation {
    private final Assistant assistant;
    private final AnswerJson json;

    /** Makes an evaluation of {@code assistant}, which speaks in the words of {@code messages}. */
    public QuestionEvaluation(Assistant assistant, Messages messages) {
        this.assistant = assistant;
        this.json = new AnswerJson(messages);
    }

    /** A question with its place in the file, which seeds its slips. */
    private record Turn(Asked asked, int place) {}

    /** Asks all of {@code questions}, on all cores; the turns of one conversation one after the other. */
    public Scores run(List<Asked> questions, Collection<Variant> variants, Corpus corpus, LocalDate today) {
        var judge = new Judge(
                corpus.directives().all().stream().map(Directive::text).collect(Collectors.joining("\n")));
        var conversations = conversations(questions);
        var verdicts = variants.stream()
                .flatMap(
                        variant -> conversations.parallelStream()
                                .map(turns -> converse(turns, variant, corpus, today, judge))
                                .toList()
                                .stream())
                .flatMap(List::stream)
                .toList();
        return new Scores(verdicts);
    }

    private static List<List<Turn>> conversations(List<Asked> questions) {
        var grouped = new LinkedHashMap<String, List<Turn>>();
        for (int i = 0; i < questions.size(); i++) {
            var asked = questions.get(i);
            var group = asked.conversation().isEmpty() ? "#" + i : asked.conversation();
            grouped.computeIfAbsent(group, none -> new ArrayList<>()).add(new Turn(asked, i));
        }
        return List.copyOf(grouped.values());
    }

    private List<Verdict> converse(List<Turn> turns, Variant variant, Corpus corpus, LocalDate today, Judge judge) {
        var verdicts = new ArrayList<Verdict>();
        @Nullable Subject subject = null;
        for (var turn : turns) {
            var typed = variant.of(turn.asked().question(), turn.place());
            var reply = assistant.reply(typed, corpus, today, subject);
            subject = reply.subject();
            var given = Given.of(json.line(typed, reply.answer(), 0));
            verdicts.add(new Verdict(
                    variant,
                    turn.asked(),
                    typed,
                    given,
                    judge.fault(turn.asked(), given).orElse(null)));
        }
        return verdicts;
    }
}
