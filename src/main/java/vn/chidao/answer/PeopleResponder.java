package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Person;
import vn.chidao.question.Query;
import vn.chidao.text.Fold;

/** Says who signs, who directs, who holds an office. Directing is never taken for signing. */
final class PeopleResponder {
    private final Corpus corpus;
    private final Evidence evidence;

    PeopleResponder(Corpus corpus, Evidence evidence) {
        this.corpus = corpus;
        this.evidence = evidence;
    }

    Optional<Answer.Found> respond(Query query, Directive directive) {
        Optional<Person> person = switch (query.aspect()) {
            case SIGNER -> directive.signer();
            case DIRECTOR -> directive.director().or(directive::signer);
            case HOLDER -> holder(query, directive);
            default -> named(query, directive);
        };
        return person.map(found -> new Answer.Found(query, directive, new Fact.Holder(found), List.of(found.words())))
                .or(() -> switch (query.aspect()) {
                    case OFFICE, HOLDER ->
                        evidence.best(query, directive, Signs::body, Evidence.STATED)
                                .filter(clause -> Fold.lower(clause.words().text())
                                                .contains("đồng chí")
                                        || Fold.lower(clause.words().text()).contains("ông")
                                        || Fold.lower(clause.words().text()).contains("bà"))
                                .map(clause -> new Answer.Found(
                                        query,
                                        directive,
                                        new Fact.Extract(List.of(clause.words())),
                                        List.of(clause.words())));
                    default -> Optional.empty();
                });
    }

    private Optional<Person> named(Query query, Directive directive) {
        var flat = Fold.flat(query.topic());
        return directive.persons().stream()
                .filter(person -> flat.contains(Fold.flat(person.name())))
                .findFirst();
    }

    /** Who holds the office asked for: its words stand in the person's office. */
    private Optional<Person> holder(Query query, Directive directive) {
        return directive.persons().stream()
                .filter(person -> person.office() != null
                        && Terms.of(corpus, person.office()).shareIn(corpus, query.topic()) >= Evidence.STATED)
                .findFirst();
    }
}
