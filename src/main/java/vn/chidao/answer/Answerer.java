package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Directive;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.question.Aspect;
import vn.chidao.question.Intent;
import vn.chidao.question.Query;

/** Answers queries from a corpus. Immutable and thread-safe; the same query, subject and corpus give the same answer. */
public final class Answerer {
    private static final double FULL = 0.6;
    /** A question that no directive answers is still about the subject when that speaks of so much of it. */
    private static final double LEAN = 0.45;
    /** So much more another directive must speak of what is asked to be meant instead of the subject. */
    private static final double TIE = 0.05;

    private final Scope scope;

    /** Makes an answerer that knows {@code agencies} and their history. */
    public Answerer(Agencies agencies) {
        this.scope = new Scope(agencies);
    }

    /**
     * Answers {@code query}.
     *
     * @param subject the directive that the conversation is about, for a question that names none; null when there is none
     */
    public Answer answer(Query query, Corpus corpus, @Nullable Directive subject) {
        if (query.intent() == Intent.LIST || query.intent() == Intent.COUNT) {
            return new Lister(corpus, scope).answer(query);
        }
        if (query.aspect() == Aspect.MEANING) {
            var meaning = new Meanings(corpus).answer(query);
            if (meaning.isPresent()) {
                return meaning.get();
            }
        }
        var responder = new Responder(corpus, scope);
        if (subject != null) {
            return responder
                    .respond(query, subject)
                    .<Answer>map(found -> found)
                    .orElse(new Answer.NotStated(query, subject));
        }
        if (query.numbers().isEmpty() && query.topic().codePoints().noneMatch(Character::isLetter)) {
            return query.isUnbounded() || !query.topic().isBlank()
                    ? new Answer.NotFound(query, List.of())
                    : new Lister(corpus, scope).answer(query);
        }
        return among(query, corpus, new Selection(corpus, scope).candidates(query), responder);
    }

    /**
     * Whether a question that may be a follow-up is about {@code subject}: it names no document, and what it does name is
     * spoken of there as well as anywhere.
     */
    public boolean leansOn(Query query, Corpus corpus, Directive subject) {
        if (!query.numbers().isEmpty() || query.intent() == Intent.LIST || query.intent() == Intent.COUNT) {
            return false;
        }
        var selection = new Selection(corpus, scope);
        if (!selection.tells(query)) {
            return true;
        }
        if (!speaksOf(query, corpus, subject)) {
            return false;
        }
        if (!query.agencies().isEmpty() && onlyAgencies(query, corpus)) {
            return query.agencies().stream().anyMatch(agency -> scope.concerns(subject, agency));
        }
        double here = selection.relevance(query, subject);
        var best = selection.candidates(query).directives();
        if (best.isEmpty()) {
            return here >= LEAN;
        }
        return best.getFirst().equals(subject)
                || here >= selection.relevance(query, best.getFirst()) - TIE
                        && Terms.of(corpus, query.topic())
                                        .shareIn(corpus.reading(best.getFirst()).title())
                                < FULL;
    }

    /** Whether {@code subject} speaks of every thing that the question names. */
    public boolean speaksOf(Query query, Corpus corpus, Directive subject) {
        return query.names().stream().allMatch(name -> corpus.speaksOf(subject, name));
    }

    /** Whether the question names agencies and nothing else. */
    private static boolean onlyAgencies(Query query, Corpus corpus) {
        var names = query.agencies().stream()
                .flatMap(agency -> Stream.concat(Stream.of(agency.name()), agency.alias().stream()))
                .collect(Collectors.joining(", "));
        return !Terms.of(corpus, query.about()).without(corpus.forms(names)).tell();
    }

    private static Answer among(Query query, Corpus corpus, Selection.Candidates candidates, Responder responder) {
        if (candidates.directives().isEmpty()) {
            return new Answer.NotFound(query, candidates.near());
        }
        if (candidates.equal() > 1) {
            return new Answer.Ambiguous(query, candidates.directives().subList(0, candidates.equal()));
        }
        var meant = candidates.directives().getFirst();
        Optional<Answer.Found> found = responder.respond(query, meant);
        if (found.isPresent()) {
            return found.get();
        }
        return isDirectory(query, corpus, meant)
                ? new Answer.NotFound(query, List.of())
                : new Answer.NotStated(query, meant);
    }

    /** Whose telephone number a document might give is no matter of a document that is about something else. */
    private static boolean isDirectory(Query query, Corpus corpus, Directive meant) {
        return query.aspect() == Aspect.PHONE
                && query.numbers().isEmpty()
                && Terms.of(corpus, query.topic()).shareIn(corpus.reading(meant).title()) < FULL;
    }
}
