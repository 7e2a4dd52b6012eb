package vn.chidao.dialogue.reply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.dialogue.AnswerCache;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Role;
import vn.chidao.library.Library;
import vn.chidao.view.Citation;
import vn.chidao.view.Messages;
import vn.chidao.view.card.WeekDigest;

/** Three questions of different kinds that surely get an answer from the live index: each has been asked. Thread-safe. */
public final class Examples {
    private static final int TRIED = 12;
    private static final int MOST = 3;

    private final Messages messages;
    private final Citation citation;
    private final Library library;
    private final AnswerCache answers;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    private record Kept(long generation, LocalDate day, List<String> questions) {}

    /** Examples from {@code library}, tried on {@code answers}. */
    public Examples(Messages messages, Library library, AnswerCache answers) {
        this.messages = messages;
        this.citation = new Citation(messages);
        this.library = library;
        this.answers = answers;
    }

    /** Returns up to three questions, none when there is no digest. */
    public List<String> questions() {
        var now = kept.get();
        if (now == null
                || now.generation() != answers.generation()
                || !now.day().equals(answers.today())) {
            now = new Kept(answers.generation(), answers.today(), find());
            kept.set(now);
        }
        return now.questions();
    }

    private List<String> find() {
        var newestFirst = library.use(corpus -> corpus.directives().all())
                .orElse(List.of())
                .reversed();
        var found = new ArrayList<Asked>();
        first(newestFirst, found, this::deadline).forEach(found::add);
        first(newestFirst, found, this::agency).forEach(found::add);
        first(newestFirst, found, this::content).forEach(found::add);
        first(newestFirst, List.of(), this::week).forEach(found::add);
        return found.stream().map(Asked::question).limit(MOST).toList();
    }

    /** Each example is about another directive, where there are enough. */
    private Stream<Asked> first(
            List<Directive> directives, List<Asked> found, Function<Directive, @Nullable String> ask) {
        return directives.stream()
                .filter(directive ->
                        found.stream().noneMatch(other -> other.directive().equals(directive)))
                .flatMap(directive ->
                        Stream.ofNullable(ask.apply(directive)).map(question -> new Asked(question, directive)))
                .limit(TRIED)
                .filter(this::works)
                .limit(1)
                .toList()
                .stream();
    }

    private record Asked(String question, Directive directive) {}

    private boolean works(Asked asked) {
        return answers.reply(asked.question(), null)
                .filter(reply -> reply.repaired() == null)
                .filter(reply -> reply.answer() instanceof Answer.Found || reply.answer() instanceof Answer.Listed)
                .filter(reply -> reply.answer().cited().contains(asked.directive()))
                .isPresent();
    }

    private @Nullable String deadline(Directive directive) {
        boolean dated = directive.deadlines().stream()
                .anyMatch(deadline -> deadline.kind() != Deadline.Kind.EVENT && deadline.to() != null);
        return dated && directive.number() != null ? messages.say("example.deadline", citation.brief(directive)) : null;
    }

    private @Nullable String agency(Directive directive) {
        boolean led = directive.agencies().stream().anyMatch(task -> task.role() == Role.LEAD);
        return led && directive.number() != null ? messages.say("example.agency", citation.brief(directive)) : null;
    }

    private @Nullable String week(Directive directive) {
        return directive.week() == null ? null : messages.say("example.week", WeekDigest.days(directive.week()));
    }

    private @Nullable String content(Directive directive) {
        return directive.number() == null ? null : messages.say("example.content", citation.brief(directive));
    }
}
