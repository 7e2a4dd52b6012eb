package vn.chidao.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Answerer;
import vn.chidao.answer.Fact;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.select.PlaceSpelling;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.QuestionParser;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;
import vn.chidao.question.words.QuestionParts;
import vn.chidao.search.spelling.DiacriticRestorer;
import vn.chidao.search.spelling.SpellingCorrector;
import vn.chidao.text.Fold;

/** Answers one question within a conversation: repairs its spelling, reads it, finds what it leans on. Thread-safe. */
public final class Assistant {
    private final QuestionParser parser;
    private final Answerer answerer;
    private final Function<Corpus, SpellingCorrector> spellings;
    private final Function<Corpus, DiacriticRestorer> diacritics;
    private final Function<Corpus, PlaceSpelling> places;

    /**
     * Makes an assistant.
     *
     * @param spellings gives the spelling repairer of a corpus
     * @param diacritics gives what puts back missing marks, by a corpus
     * @param places gives what spells the places that a corpus names
     */
    public Assistant(
            QuestionParser parser,
            Answerer answerer,
            Function<Corpus, SpellingCorrector> spellings,
            Function<Corpus, DiacriticRestorer> diacritics,
            Function<Corpus, PlaceSpelling> places) {
        this.parser = parser;
        this.answerer = answerer;
        this.spellings = spellings;
        this.diacritics = diacritics;
        this.places = places;
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
        var repair = spellings.apply(corpus).repair(parser.written(question));
        var answers = new ArrayList<Answer>();
        var about = subject;
        var offered = new LinkedHashSet<String>();
        for (var asked : QuestionParts.apart(YearLikeNumbers.told(marked(repair.text(), corpus), corpus))) {
            var parts = QuestionParts.of(asked);
            var answer = withOthers(first(parts.getFirst(), corpus, today, about), parts, corpus, today);
            var cited = answer.cited().stream().map(Directive::id).toList();
            offered.addAll(cited);
            about = cited.isEmpty() ? about : Subject.after(about, answer.query(), cited);
            answers.add(answer);
        }
        if (about != null && answers.size() > 1 && offered.size() > 1) {
            about = about.offering(List.copyOf(offered));
        }
        return new Reply(together(answers), about, repair.changes().isEmpty() ? null : repair.text());
    }

    /** What puts marks back is only made for who leaves them out; places are spelled as they are in any case. */
    private String marked(String question, Corpus corpus) {
        var marked =
                Fold.hasMarks(question) ? question : diacritics.apply(corpus).restore(question);
        return places.apply(corpus).in(marked);
    }

    /** Answers from one directive that follow each other are one answer. */
    private static Answer together(List<Answer> answers) {
        var parts = new ArrayList<Answer>();
        for (var answer : answers) {
            if (answer instanceof Answer.Together several) {
                parts.addAll(several.parts());
                continue;
            }
            boolean same = !parts.isEmpty()
                    && answer instanceof Answer.Found
                    && parts.getLast() instanceof Answer.Found
                    && answer.cited().equals(parts.getLast().cited());
            parts.add(same ? ((Answer.Found) parts.removeLast()).joinedWith(List.of((Answer.Found) answer)) : answer);
        }
        return parts.size() == 1 ? parts.getFirst() : new Answer.Together(parts);
    }

    private Answer first(String question, Corpus corpus, LocalDate today, @Nullable Subject subject) {
        return subject == null
                ? answerer.answer(parser.parse(question, today), corpus, null)
                : new Turn(parser, answerer, corpus, today, subject).answer(question);
    }

    /** The other questions of a message are asked of the directive that answers the first. */
    private Answer withOthers(Answer first, List<String> parts, Corpus corpus, LocalDate today) {
        if (parts.size() == 1) {
            return first;
        }
        return switch (first) {
            case Answer.Found found -> joined(found, parts, corpus, today);
            case Answer.NotStated none -> besides(none, parts, corpus, today);
            default -> first;
        };
    }

    private Answer joined(Answer.Found found, List<String> parts, Corpus corpus, LocalDate today) {
        var others = parts.stream()
                .skip(1)
                .flatMap(part -> other(parser.parse(part, today), found, corpus).stream())
                .filter(other ->
                        !(found.fact() instanceof Fact.Extract && found.quotes().containsAll(other.quotes())))
                .toList();
        return others.isEmpty() ? found : found.joinedWith(others);
    }

    /** What the directive does not state hides nothing else that is asked of it, as far as that is sure not to be the same. */
    private Answer besides(Answer.NotStated first, List<String> parts, Corpus corpus, LocalDate today) {
        var others = parts.stream()
                .skip(1)
                .map(part -> parser.parse(part, today))
                .filter(Assistant::isSure)
                .map(query -> query.topic().isBlank() ? query.on(first.query().topic()) : query)
                .map(query -> answerer.answer(query, corpus, first.directive()))
                .filter(Answer.Found.class::isInstance)
                .toList();
        return others.isEmpty()
                ? first
                : new Answer.Together(
                        Stream.concat(Stream.of(first), others.stream()).toList());
    }

    /** Days, persons and agencies are told apart from all else; a figure may be any. */
    private static boolean isSure(Query query) {
        return switch (query.intent()) {
            case DEADLINE -> query.aspect() != Aspect.DURATION;
            case PERSON, AGENCY -> true;
            default -> false;
        };
    }

    /** «kiểm tra bao nhiêu doanh nghiệp, thời gian nào?»: who names no matter asks of the one before, else of the whole document. */
    private Optional<Answer.Found> other(Query query, Answer.Found first, Corpus corpus) {
        var matter = first.query().topic();
        return query.topic().isBlank() && matter.contains(" ")
                ? found(query.on(matter), first, corpus).or(() -> found(query, first, corpus))
                : found(query, first, corpus);
    }

    private Optional<Answer.Found> found(Query query, Answer.Found first, Corpus corpus) {
        return answerer.answer(query, corpus, first.directive()) instanceof Answer.Found found
                ? Optional.of(found)
                : Optional.empty();
    }
}
