package vn.chidao.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.chidao.extract.AgencyTask;
import vn.chidao.extract.Clauses;
import vn.chidao.extract.Deadline;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Person;
import vn.chidao.extract.Role;
import vn.chidao.extract.Words;
import vn.chidao.question.Aspect;
import vn.chidao.question.Query;
import vn.chidao.text.Fold;

/** Says what one directive states about what was asked; empty when it does not state it. */
final class Responder {
    /** Of the asked words beyond the title this share must be spoken of; measured on the evaluation questions. */
    private static final double STATED = 0.45;

    private static final double NEARLY_BEST = 0.8;
    private static final int MOST_POINTS = 2;

    private final Corpus corpus;
    private final Scope scope;
    private final Evidence evidence;

    Responder(Corpus corpus, Scope scope) {
        this.corpus = corpus;
        this.scope = scope;
        this.evidence = new Evidence(corpus);
    }

    /** Answers {@code query} from {@code directive}. */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        return switch (query.intent()) {
            case DEADLINE -> times(query, directive);
            case AGENCY ->
                query.aspect() == Aspect.ISSUER
                        ? Optional.of(found(query, directive, new Fact.Issuer(), identityWords(directive)))
                        : agencies(query, directive);
            case TASK -> tasks(query, directive);
            case NUMBER -> number(query, directive);
            case DATE ->
                directive.date() == null
                        ? Optional.empty()
                        : Optional.of(found(query, directive, new Fact.Issued(), identityWords(directive)));
            case PERSON -> person(query, directive);
            case TARGET ->
                extract(query, directive, clause -> Signs.figure(clause, query.topic() + ' ' + query.unit()), true);
            case PLACE -> extract(query, directive, Signs::place, true);
            case TOPIC, OTHER, DOCUMENT, LIST, COUNT -> topic(query, directive);
        };
    }

    private Optional<Answer.Found> number(Query query, Directive directive) {
        if (query.aspect() == Aspect.RELATION
                && !directive.references().isEmpty()
                && query.numbers().stream().noneMatch(asked -> Selection.refersTo(directive, asked))
                && !query.numbers().isEmpty()) {
            return Optional.of(found(
                    query,
                    directive,
                    new Fact.References(directive.references()),
                    directive.references().stream()
                            .map(reference -> reference.words())
                            .toList()));
        }
        return directive.number() == null
                ? Optional.empty()
                : Optional.of(found(query, directive, new Fact.Identity(), identityWords(directive)));
    }

    private Optional<Answer.Found> times(Query query, Directive directive) {
        var deadlines = directive.deadlines();
        if (query.phase() != null) {
            deadlines = phase(deadlines, query.phase());
        }
        var terms = Terms.of(corpus, query.topic()).without(corpus, directive.title());
        if (deadlines.isEmpty()) {
            return extract(query, directive, Signs::time, false)
                    .filter(answer -> !terms.isEmpty() && stands(query, directive));
        }
        var chosen = terms.isEmpty() || deadlines.size() == 1 ? deadlines : nearest(terms, directive, deadlines);
        if (!terms.isEmpty() && evidence.stated(query, directive) < STATED / 2) {
            return Optional.empty();
        }
        return Optional.of(found(
                query,
                directive,
                new Fact.Times(chosen),
                chosen.stream().map(Deadline::words).toList()));
    }

    private boolean stands(Query query, Directive directive) {
        return evidence.stated(query, directive) >= STATED;
    }

    private static List<Deadline> phase(List<Deadline> deadlines, int phase) {
        var labelled =
                deadlines.stream().filter(deadline -> deadline.label() != null).toList();
        if (labelled.isEmpty()) {
            return deadlines;
        }
        if (phase < 0) {
            return List.of(labelled.getLast());
        }
        return labelled.stream()
                .filter(deadline -> number(deadline.label()) == phase)
                .toList();
    }

    private static int number(@org.jspecify.annotations.Nullable String label) {
        var last = label == null ? "" : Fold.flat(label).replaceAll(".*\\s", "");
        return switch (last) {
            case "mot", "nhat", "i" -> 1;
            case "hai", "ii" -> 2;
            case "ba", "iii" -> 3;
            case "bon", "iv" -> 4;
            default -> last.matches("\\d{1,2}") ? Integer.parseInt(last) : 0;
        };
    }

    /** The deadlines whose own sentence speaks most of what was asked. */
    private List<Deadline> nearest(Terms terms, Directive directive, List<Deadline> deadlines) {
        var clauses = Clauses.of(directive);
        double best = 0;
        var scores = new ArrayList<Double>();
        for (var deadline : deadlines) {
            double score = clauses.stream()
                    .filter(clause ->
                            clause.words().span().overlaps(deadline.words().span()))
                    .mapToDouble(clause -> terms.in(corpus, clause.words().text())
                            + 0.3 * terms.in(corpus, clause.sentence().text()))
                    .max()
                    .orElse(0);
            scores.add(score);
            best = Math.max(best, score);
        }
        if (best == 0) {
            return deadlines;
        }
        var chosen = new ArrayList<Deadline>();
        for (int i = 0; i < deadlines.size(); i++) {
            if (scores.get(i) >= best * NEARLY_BEST) {
                chosen.add(deadlines.get(i));
            }
        }
        return chosen;
    }

    private Optional<Answer.Found> agencies(Query query, Directive directive) {
        var role = query.aspect() == Aspect.SUPPORT ? Role.SUPPORT : Role.LEAD;
        var tasks = directive.agencies().stream()
                .filter(task -> task.role() == role)
                .toList();
        var terms = Terms.of(corpus, query.topic()).without(corpus, directive.title());
        if (query.aspect() == Aspect.LEAD) {
            var chairing = tasks.stream().filter(task -> leads(directive, task)).toList();
            tasks = chairing.isEmpty() ? tasks : chairing;
        }
        if (tasks.isEmpty() || !terms.isEmpty() && query.aspect() == Aspect.ANY) {
            var chosen = terms.isEmpty() ? tasks : nearestTasks(terms, tasks);
            if (!chosen.isEmpty()) {
                return Optional.of(duties(query, directive, chosen));
            }
            return terms.isEmpty() ? Optional.empty() : extract(query, directive, Signs::agency, true);
        }
        var chosen = terms.isEmpty() ? tasks : nearestTasks(terms, tasks);
        return Optional.of(duties(query, directive, chosen.isEmpty() ? tasks : chosen));
    }

    private static boolean leads(Directive directive, AgencyTask task) {
        int end = task.mention().span().end();
        var after = Fold.lower(
                directive.text().substring(end, Math.min(directive.text().length(), end + 40)));
        return after.contains("chủ trì") || after.contains("đầu mối");
    }

    private List<AgencyTask> nearestTasks(Terms terms, List<AgencyTask> tasks) {
        double best = 0;
        for (var task : tasks) {
            best = Math.max(
                    best, terms.shareIn(corpus, task.name() + ' ' + task.task().text()));
        }
        double bound = best;
        return best < STATED
                ? List.of()
                : tasks.stream()
                        .filter(task -> terms.shareIn(
                                        corpus, task.name() + ' ' + task.task().text())
                                >= bound * NEARLY_BEST)
                        .toList();
    }

    private Optional<Answer.Found> tasks(Query query, Directive directive) {
        for (var agency : query.agencies()) {
            var lineage = java.util.Set.of(agency);
            var tasks = directive.agencies().stream()
                    .filter(task -> scope.isOneOf(task.name(), lineage)
                            || scope.concerns(directive, agency) && scope.isOneOf(task.name(), lineage))
                    .toList();
            if (!tasks.isEmpty()) {
                var terms = Terms.of(corpus, query.topic()).without(corpus, directive.title() + ' ' + agency.name());
                var chosen = terms.isEmpty() ? tasks : nearestTasks(terms, tasks);
                return Optional.of(duties(query, directive, chosen.isEmpty() ? tasks : chosen));
            }
        }
        var named = named(query, directive);
        if (!named.isEmpty()) {
            return Optional.of(duties(query, directive, named));
        }
        if (!query.agencies().isEmpty()) {
            return Optional.empty();
        }
        return evidence.asksBeyondTitle(query, directive)
                ? extract(query, directive, clause -> true, true)
                : content(query, directive);
    }

    /** The tasks of the agency that the topic names most wholly, when it names one at all. */
    private List<AgencyTask> named(Query query, Directive directive) {
        double best = 0.6;
        var named = new ArrayList<AgencyTask>();
        for (var task : directive.agencies()) {
            double share = Terms.of(corpus, task.name()).shareIn(corpus, query.topic());
            if (share > best) {
                named.clear();
                best = share;
            }
            if (share >= best) {
                named.add(task);
            }
        }
        return named;
    }

    private Optional<Answer.Found> person(Query query, Directive directive) {
        var flat = Fold.flat(query.topic());
        Optional<Person> holder = switch (query.aspect()) {
            case SIGNER -> directive.signer();
            case DIRECTOR -> directive.director();
            default ->
                directive.persons().stream()
                        .filter(person -> flat.contains(Fold.flat(person.name())))
                        .findFirst();
        };
        return holder.map(person -> found(query, directive, new Fact.Holder(person), List.of(person.words())))
                .or(() -> query.aspect() == Aspect.OFFICE
                        ? extract(query, directive, Signs::agency, true)
                        : Optional.empty());
    }

    private Optional<Answer.Found> topic(Query query, Directive directive) {
        return switch (query.aspect()) {
            case PURPOSE ->
                extract(
                                query,
                                directive,
                                clause -> Fold.lower(clause).matches("(?s).*(mục đích|nhằm|để |mục tiêu|góp phần).*"),
                                false)
                        .or(() -> content(query, directive));
            case BENEFICIARY ->
                extract(
                        query,
                        directive,
                        clause -> Fold.lower(clause)
                                .matches("(?s).*(đối tượng|hưởng|áp dụng|hỗ trợ|dành cho|người|hộ|trẻ|học sinh).*"),
                        true);
            default ->
                evidence.asksBeyondTitle(query, directive) && query.intent() != vn.chidao.question.Intent.DOCUMENT
                        ? extract(query, directive, clause -> true, true)
                        : content(query, directive);
        };
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
        return Optional.of(found(query, directive, new Fact.Content(points), quotes));
    }

    private Optional<Answer.Found> extract(
            Query query, Directive directive, Predicate<String> expected, boolean strict) {
        if (strict && evidence.stated(query, directive) < STATED) {
            return Optional.empty();
        }
        var ranked = evidence.rank(query, directive, expected);
        if (ranked.isEmpty() || ranked.getFirst().score() == 0) {
            return Optional.empty();
        }
        var best = ranked.stream()
                .filter(scored -> scored.score() >= ranked.getFirst().score() * NEARLY_BEST)
                .filter(scored -> Signs.counts(scored.clause().words().text(), query.unit()))
                .findFirst()
                .orElse(ranked.getFirst());
        if (strict && best.share() < STATED / 2) {
            return Optional.empty();
        }
        var words = List.of(best.clause().words());
        return Optional.of(found(query, directive, new Fact.Extract(words), words));
    }

    private static Answer.Found duties(Query query, Directive directive, List<AgencyTask> tasks) {
        var quotes = new ArrayList<Words>();
        for (var task : tasks) {
            quotes.add(task.mention());
            quotes.add(task.task());
        }
        return found(
                query,
                directive,
                new Fact.Duties(tasks),
                quotes.stream().distinct().toList());
    }

    /** The words that name the document: its citation, else its heading. */
    static List<Words> identityWords(Directive directive) {
        if (directive.citation() != null) {
            return List.of(directive.citation());
        }
        int at = Math.max(0, directive.text().indexOf(directive.title()));
        return List.of(new Words(at, directive.title()));
    }

    private static Answer.Found found(Query query, Directive directive, Fact fact, List<Words> quotes) {
        return new Answer.Found(query, directive, fact, quotes);
    }
}
