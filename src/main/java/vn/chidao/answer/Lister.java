package vn.chidao.answer;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Person;
import vn.chidao.question.Aspect;
import vn.chidao.question.Query;
import vn.chidao.text.Fold;

/** Answers for all directives that fit: complete, never the best few. */
final class Lister {
    /** A list's topic must be spoken of almost wholly: a loose fit would fill the list with strangers. */
    private static final double WHOLLY = 0.85;

    private final Corpus corpus;
    private final Scope scope;

    Lister(Corpus corpus, Scope scope) {
        this.corpus = corpus;
        this.scope = scope;
    }

    /** Returns the list for {@code query}; not found when nothing fits. */
    Answer answer(Query query) {
        var found = matching(query, false);
        if (found.isEmpty() && !query.agencies().isEmpty()) {
            found = matching(query, true);
        }
        return found.isEmpty() ? new Answer.NotFound(query, List.of()) : new Answer.Listed(query, found);
    }

    private List<Directive> matching(Query query, boolean heirs) {
        Predicate<Directive> fits = scope.exact(query, heirs);
        if (!query.numbers().isEmpty()) {
            fits = fits.and(
                    directive -> query.numbers().stream().anyMatch(asked -> Selection.refersTo(directive, asked)));
        }
        var persons = corpus.personsIn(query.topic());
        for (var name : Stream.concat(query.names().stream(), persons.stream())
                .distinct()
                .toList()) {
            fits = fits.and(directive -> hasPart(directive, name, query.aspect()));
        }
        if (query.isUnbounded()) {
            fits = fits.and(directive -> corpus.newestWeek()
                    .filter(week -> week.equals(directive.week()))
                    .isPresent());
        }
        var found = corpus.all().stream().filter(fits).toList();
        boolean silent =
                query.topic().isBlank() || !Terms.of(corpus, query.topic()).tell();
        return silent || !persons.isEmpty() ? found : about(query.topic(), found);
    }

    /** Of {@code among} those that are about {@code topic}: by their titles, or by one clause where no title says it. */
    List<Directive> about(String topic, List<Directive> among) {
        var actors = actors(topic, among);
        if (!actors.isEmpty()) {
            return actors;
        }
        var terms = Terms.of(corpus, topic);
        var holding = corpus.holding(terms.needed(WHOLLY));
        var possible = among.stream()
                .filter(directive -> holding.contains(directive.id()))
                .toList();
        var titled = possible.stream()
                .filter(directive -> terms.shareIn(corpus.reading(directive).title()) >= WHOLLY)
                .toList();
        return !titled.isEmpty()
                ? titled
                : possible.stream()
                        .filter(directive -> saysTogether(terms, corpus.reading(directive)))
                        .toList();
    }

    /** A body that configuration does not know is found by its name among those that have something to do. */
    private static List<Directive> actors(String topic, List<Directive> among) {
        var name = Fold.flat(Fold.nfc(topic)).strip();
        if (!Signs.namesBody(topic)) {
            return List.of();
        }
        return among.stream()
                .filter(directive -> directive.agencies().stream()
                        .anyMatch(task -> Fold.flat(Fold.nfc(task.name())).contains(name)))
                .toList();
    }

    /** All words must come together in one clause. */
    private static boolean saysTogether(Terms terms, Reading reading) {
        return reading.clauses().stream().anyMatch(part -> terms.shareIn(part.own()) >= WHOLLY);
    }

    /** Whether the person or province {@code name} is spoken of, and does what was asked. */
    private boolean hasPart(Directive directive, String name, Aspect aspect) {
        var flat = Fold.flat(Fold.nfc(name));
        return switch (aspect) {
            case SIGNER ->
                directive
                        .signer()
                        .filter(person -> Fold.flat(person.name()).equals(flat))
                        .isPresent();
            case DIRECTOR ->
                directive.persons().stream()
                        .anyMatch(person -> person.part() != Person.Part.NAMED
                                && Fold.flat(person.name()).equals(flat));
            default -> corpus.speaksOf(directive, name);
        };
    }
}
