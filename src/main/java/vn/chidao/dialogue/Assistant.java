package vn.chidao.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Answerer;
import vn.chidao.answer.Corpus;
import vn.chidao.extract.Directive;
import vn.chidao.question.FollowUp;
import vn.chidao.question.Intent;
import vn.chidao.question.Query;
import vn.chidao.question.QuestionParser;
import vn.chidao.question.QuestionParts;
import vn.chidao.search.spelling.Spelling;

/** Answers one question within a conversation: repairs its spelling, reads it, finds what it leans on. Thread-safe. */
public final class Assistant {
    private final QuestionParser parser;
    private final Answerer answerer;
    private final Function<Corpus, Spelling> spellings;

    /**
     * Makes an assistant.
     *
     * @param spellings gives the spelling repairer of a corpus
     */
    public Assistant(QuestionParser parser, Answerer answerer, Function<Corpus, Spelling> spellings) {
        this.parser = parser;
        this.answerer = answerer;
        this.spellings = spellings;
    }

    /**
     * An answer and what it makes of the conversation.
     *
     * @param answer the answer
     * @param subject what the conversation is about now, null when about nothing
     * @param repaired the question as read, when its spelling was repaired; null otherwise
     */
    public record Reply(
            Answer answer,
            @Nullable Subject subject,
            @Nullable String repaired) {}

    /** Answers {@code question} as asked on {@code today}, in a conversation about {@code subject}. */
    public Reply reply(String question, Corpus corpus, LocalDate today, @Nullable Subject subject) {
        var tidy = QuestionParser.tidy(question);
        var repair = spellings.apply(corpus).repair(tidy);
        var parts = QuestionParts.of(repair.text());
        var answer = withOthers(first(parts.getFirst(), corpus, today, subject), parts, corpus, today);
        var next = answer.cited().isEmpty()
                ? subject
                : new Subject(
                        answer.query(),
                        answer.cited().stream().map(Directive::id).toList());
        return new Reply(answer, next, repair.changes().isEmpty() ? null : repair.text());
    }

    private Answer first(String question, Corpus corpus, LocalDate today, @Nullable Subject subject) {
        var query = parser.parse(question, today);
        return subject == null
                ? answerer.answer(query, corpus, null)
                : inConversation(question, query, corpus, today, subject);
    }

    /** The other questions of a message are asked of the directive that answers the first. */
    private Answer withOthers(Answer first, List<String> parts, Corpus corpus, LocalDate today) {
        if (parts.size() == 1 || !(first instanceof Answer.Found found)) {
            return first;
        }
        var others = parts.stream()
                .skip(1)
                .map(part -> answerer.answer(parser.parse(part, today), corpus, found.directive()))
                .filter(Answer.Found.class::isInstance)
                .map(Answer.Found.class::cast)
                .toList();
        return others.isEmpty() ? first : found.with(others);
    }

    /** A question that names nothing of its own, or points, is about the subject; a full one never is. */
    private Answer inConversation(String question, Query query, Corpus corpus, LocalDate today, Subject subject) {
        var ordinal = FollowUp.ordinal(question);
        if (ordinal.isPresent() && query.numbers().isEmpty() && !subject.cited().isEmpty()) {
            int at = ordinal.getAsInt() < 0 ? subject.cited().size() - 1 : ordinal.getAsInt();
            var meant =
                    at < subject.cited().size() ? corpus.byId(subject.cited().get(at)) : Optional.<Directive>empty();
            if (meant.isPresent()) {
                return answerer.answer(stripped(question, today), corpus, meant.get());
            }
        }
        var main = Optional.ofNullable(subject.main()).flatMap(corpus::byId);
        if (main.isEmpty() || !query.numbers().isEmpty()) {
            return answerer.answer(query, corpus, null);
        }
        var bare = stripped(question, today);
        if (FollowUp.asksAgain(question)
                && (bare.intent() == Intent.TOPIC || bare.topic().isBlank())
                && answerer.speaksOf(bare, corpus, main.get())) {
            return again(bare, corpus, main.get(), subject);
        }
        if (query.intent() != Intent.LIST
                && query.intent() != Intent.COUNT
                && (FollowUp.points(question) || leans(bare, corpus, main.get()))) {
            return answerer.answer(bare, corpus, main.get());
        }
        return answerer.answer(query, corpus, null);
    }

    private Query stripped(String question, LocalDate today) {
        var words = FollowUp.withoutPointing(question);
        return parser.parse(words.isBlank() ? question : words, today);
    }

    /** «còn Sở Y tế?» asks of Sở Y tế what was asked of another; without a question before, what it is to do. */
    private Answer again(Query bare, Corpus corpus, Directive main, Subject subject) {
        var last = subject.query();
        var intent = !bare.agencies().isEmpty() ? Intent.TASK : last.intent();
        var asked = new Query(
                intent,
                last.aspect(),
                bare.topic(),
                bare.about(),
                List.of(),
                null,
                bare.periods(),
                false,
                bare.agencies(),
                List.of(),
                "",
                List.of(),
                List.of(),
                bare.phase(),
                bare.unit(),
                bare.property());
        return answerer.answer(asked, corpus, main);
    }

    /** Whether what is asked is better at home in the subject than anywhere else. */
    private boolean leans(Query bare, Corpus corpus, Directive main) {
        return answerer.leansOn(bare, corpus, main);
    }
}
