package vn.chidao.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import vn.chidao.extract.Clauses;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Reference;
import vn.chidao.extract.Words;
import vn.chidao.question.Aspect;
import vn.chidao.question.Intent;
import vn.chidao.question.Query;
import vn.chidao.text.Fold;

/** Says what one directive states about what was asked; empty when it does not state it. */
final class Responder {
    private static final Pattern PURPOSE =
            Pattern.compile("(?s).*(mục đích|nhằm|để |mục tiêu|góp phần|qua đó|từ đó|dùng).*");
    private static final Pattern BENEFIT =
            Pattern.compile("(?s).*(đối tượng|hưởng|áp dụng|hỗ trợ|dành cho|cho |người|hộ|trẻ|học sinh).*");
    private static final int MOST_POINTS = 2;

    private final Corpus corpus;
    private final Evidence evidence;
    private final TimesResponder times;
    private final DutiesResponder duties;
    private final PeopleResponder people;

    Responder(Corpus corpus, Scope scope) {
        this.corpus = corpus;
        this.evidence = new Evidence(corpus);
        this.times = new TimesResponder(corpus, evidence);
        this.duties = new DutiesResponder(corpus, scope, evidence);
        this.people = new PeopleResponder(corpus, evidence);
    }

    /** Answers {@code query} from {@code directive}. */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        return switch (query.intent()) {
            case DEADLINE -> times.respond(query, directive);
            case AGENCY ->
                query.aspect() == Aspect.ISSUER
                        ? Optional.of(identity(query, directive, new Fact.Issuer()))
                        : duties.agencies(query, directive);
            case TASK -> duties.tasks(query, directive).or(() -> untitled(query, directive));
            case NUMBER -> number(query, directive);
            case DATE -> date(query, directive);
            case PERSON -> people.respond(query, directive);
            case TARGET -> target(query, directive);
            case PLACE -> place(query, directive);
            case TOPIC, OTHER, DOCUMENT, LIST, COUNT -> topic(query, directive);
        };
    }

    private Optional<Answer.Found> number(Query query, Directive directive) {
        boolean asksAnother = query.aspect() == Aspect.RELATION
                && query.numbers().stream().noneMatch(asked -> Selection.refersTo(directive, asked));
        Optional<Answer.Found> own = directive.number() == null
                ? Optional.empty()
                : Optional.of(identity(query, directive, new Fact.Identity()));
        return asksAnother ? references(query, directive).or(() -> own) : own;
    }

    /** The clause that names the other document asked for; all of them when several clauses do and none speaks of it more. */
    private Optional<Answer.Found> references(Query query, Directive directive) {
        var all = directive.references();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var naming = evidence.ranked(
                query,
                directive,
                clause -> all.stream()
                                .anyMatch(reference ->
                                        clause.contains(reference.words().text()))
                        ? Measure.STRONG
                        : 0);
        return naming.size() == 1 || !naming.isEmpty() && naming.getFirst().share() >= Evidence.STATED
                ? Optional.of(Answer.Found.extract(
                        query, directive, naming.getFirst().part().words()))
                : Optional.of(new Answer.Found(
                        query,
                        directive,
                        new Fact.References(all),
                        all.stream().map(Reference::words).toList()));
    }

    /** The date asked for may be that of a document which the directive only names. */
    private static Optional<Answer.Found> date(Query query, Directive directive) {
        var own = directive.number();
        boolean ownAsked = query.numbers().isEmpty()
                || own != null && query.numbers().stream().anyMatch(asked -> asked.matches(own, directive.type()));
        var named = directive.references().stream()
                .filter(reference ->
                        query.numbers().stream().anyMatch(asked -> asked.matches(reference.number(), null)))
                .map(Reference::words)
                .toList();
        if (!ownAsked && !named.isEmpty()) {
            return Optional.of(new Answer.Found(query, directive, new Fact.Extract(named), named));
        }
        return directive.date() == null ? Optional.empty() : Optional.of(identity(query, directive, new Fact.Issued()));
    }

    /** A count must count what was asked for; an aim may be said without a figure. */
    private Optional<Answer.Found> target(Query query, Directive directive) {
        var measure = Measure.of(query, corpus);
        if (query.aspect() == Aspect.AIM) {
            return answer(query, directive, clause -> Signs.aim(clause) ? measure.fit(clause) : 0)
                    .or(() -> clause(query, directive, Signs::aim));
        }
        return answer(query, directive, measure::fit);
    }

    /** Where something stands or takes place is said by «đặt tại», «tại», «ở» before any other word of place. */
    private Optional<Answer.Found> place(Query query, Directive directive) {
        return answer(query, directive, clause -> named(query, clause) * Signs.place(clause));
    }

    /** 1 when {@code clause} names a thing of the kind asked for («những xã nào»), 0 when it does not. */
    static double named(Query query, String clause) {
        return query.unit().isEmpty()
                        || Fold.flat(clause).contains(Fold.flat(query.unit()).split(" ")[0])
                ? 1
                : 0;
    }

    private Optional<Answer.Found> topic(Query query, Directive directive) {
        return switch (query.aspect()) {
            case PURPOSE ->
                clause(
                                query,
                                directive,
                                clause -> PURPOSE.matcher(Fold.lower(clause)).matches())
                        .or(() -> content(query, directive));
            case BENEFICIARY ->
                clause(
                        query,
                        directive,
                        clause -> BENEFIT.matcher(Fold.lower(clause)).matches());
            case SOURCE -> answer(query, directive, Signs::funds);
            case PHONE -> answer(query, directive, clause -> Signs.phone(clause) ? Measure.STRONG : 0);
            default ->
                query.phase() != null
                        ? clause(query, directive, clause -> Phases.in(clause).contains(query.phase()))
                        : evidence.asksBeyondTitle(query, directive) && query.intent() != Intent.DOCUMENT
                                ? answer(
                                        query, directive, clause -> query.unit().isEmpty() ? 0.5 : named(query, clause))
                                : content(query, directive);
        };
    }

    /** A question that names nothing beyond the document asks for what it says. */
    private Optional<Answer.Found> untitled(Query query, Directive directive) {
        return query.agencies().isEmpty() && !evidence.asksBeyondTitle(query, directive)
                ? content(query, directive)
                : Optional.empty();
    }

    private Optional<Answer.Found> content(Query query, Directive directive) {
        var points = Clauses.of(directive).stream()
                .filter(clause -> directive.citation() == null
                        || !clause.words().span().overlaps(directive.citation().span()))
                .limit(MOST_POINTS)
                .map(Clauses.Clause::words)
                .toList();
        var quotes = new ArrayList<Words>(identityWords(directive));
        quotes.addAll(points);
        return Optional.of(new Answer.Found(query, directive, new Fact.Content(points), quotes));
    }

    private Optional<Answer.Found> clause(Query query, Directive directive, Predicate<String> expected) {
        return evidence.best(query, directive, expected)
                .map(clause -> Answer.Found.extract(query, directive, clause.words()));
    }

    private Optional<Answer.Found> answer(Query query, Directive directive, ToDoubleFunction<String> sign) {
        return evidence.answer(query, directive, sign)
                .map(clause -> Answer.Found.extract(query, directive, clause.words()));
    }

    private static Answer.Found identity(Query query, Directive directive, Fact fact) {
        return new Answer.Found(query, directive, fact, identityWords(directive));
    }

    /** The words that name the document: its citation, else its heading. */
    private static List<Words> identityWords(Directive directive) {
        if (directive.citation() != null) {
            return List.of(directive.citation());
        }
        int at = Math.max(0, directive.text().indexOf(directive.title()));
        return List.of(new Words(at, directive.title()));
    }
}
