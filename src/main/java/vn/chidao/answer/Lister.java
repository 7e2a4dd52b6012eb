package vn.chidao.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.clause.ClauseCues;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.answer.select.ListFilter;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Person;
import vn.chidao.question.condition.Due;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.question.query.QueryDraft;
import vn.chidao.text.Fold;

/** Answers for all directives that fit: complete, never the best few. */
final class Lister {
    /** A list's topic must be spoken of almost wholly: a loose fit would fill the list with strangers. */
    private static final double WHOLLY = 0.85;

    private static final String ENUMERATES = " ?[,/] | hoặc | hay ";

    private final Corpus corpus;
    private final DirectiveConditions conditions;

    Lister(Corpus corpus, DirectiveConditions conditions) {
        this.corpus = corpus;
        this.conditions = conditions;
    }

    /** Returns the list for {@code query}; not found when nothing fits. */
    Answer answer(Query query) {
        return query.isUnbounded() && query.intent() == Intent.LIST
                ? corpus.directives()
                        .newestWeek()
                        .map(week -> bounded(query.within(week)))
                        .orElseGet(() -> nothing(query))
                : query.due().stream().anyMatch(Due::isNearest) ? nearest(query) : bounded(query);
    }

    /** «hạn gần nhất»: what is due on the first day on which anything that fits is due. */
    private Answer nearest(Query query) {
        return conditions
                .firstDue(query, matching(query, false))
                .map(query::dueOn)
                .map(this::bounded)
                .orElseGet(() -> nothing(query));
    }

    private Answer bounded(Query query) {
        var found = matching(query, false);
        var line = query.agencies().isEmpty() ? found : matching(query, true);
        if (line.isEmpty()) {
            return ofTheYear(query);
        }
        var own = found.stream().map(Directive::id).collect(Collectors.toSet());
        var formerNames =
                line.stream().filter(directive -> !own.contains(directive.id())).toList();
        return found.isEmpty() ? listed(query, line, List.of()) : listed(query, found, formerNames);
    }

    /** «hỗ trợ nhà ở năm 2020»: the year may be what the documents are for, and they were issued before it. */
    private Answer ofTheYear(Query query) {
        var times = query.times().toList();
        if (query.topic().isBlank() || times.size() != 1 || !times.getFirst().isYear()) {
            return nothing(query);
        }
        var year = "năm " + Objects.requireNonNull(times.getFirst().from()).getYear();
        var anyTime = query.atAnyTime();
        var found = matching(anyTime, false).stream()
                .filter(directive -> directive.title().contains(year))
                .toList();
        return found.isEmpty() ? nothing(query) : listed(anyTime.on(query.topic() + ' ' + year), found, List.of());
    }

    private Answer nothing(Query query) {
        return new Answer.NotFound(query, List.of(), wider(query, List.of()));
    }

    /** Makes the list, with the tasks of the agencies asked about where the question asks what they have to do. */
    private Answer.Listed listed(Query query, List<Directive> directives, List<Directive> formerNames) {
        var duties = new HashMap<String, List<AgencyTask>>();
        if (query.intent() == Intent.TASK) {
            var lineage = conditions.lineage(query);
            directives.forEach(directive -> duties.put(directive.id(), conditions.tasksOf(query, directive, lineage)));
        }
        return new Answer.Listed(query, directives, formerNames, wider(query, directives), duties, List.of());
    }

    /** What is asked of one agency is asked of the groups that it belongs to, too, without what is {@code listed} already. */
    private List<Answer.Listed> wider(Query query, List<Directive> listed) {
        return query.agencies().size() != 1
                ? List.of()
                : Stream.concat(
                                conditions.groupsOf(query.agencies().getFirst()).stream()
                                        .map(query::by),
                                allPlaces(query).stream())
                        .flatMap(wide -> wider(wide, listed, matching(wide, false)))
                        .toList();
    }

    /** «UBND huyện A» is told what «UBND các huyện» are told. */
    private static Optional<Query> allPlaces(Query query) {
        return query.names().isEmpty() || !LocalNames.areAll(query.names(), query.topic())
                ? Optional.empty()
                : Optional.of(
                        new QueryDraft(query).names(List.of()).topic("", "").query());
    }

    private static Stream<Answer.Listed> wider(Query query, List<Directive> listed, List<Directive> matching) {
        var ids = listed.stream().map(Directive::id).collect(Collectors.toSet());
        var more = matching.stream()
                .filter(directive -> !ids.contains(directive.id()))
                .toList();
        return more.isEmpty()
                ? Stream.empty()
                : Stream.of(new Answer.Listed(query, more, List.of(), List.of(), Map.of(), List.of()));
    }

    /** «các kế hoạch 126 và 129»: those numbered so are listed, not what refers to them. */
    private boolean isListOfNumbers(Query query) {
        return query.numbers().size() > 1
                && !query.filters().has(Condition.Related.class)
                && query.numbers().stream()
                        .anyMatch(
                                number -> !corpus.directives().carrying(number).isEmpty());
    }

    private List<Directive> matching(Query query, boolean heirs) {
        Predicate<Directive> fits = conditions.exact(query, heirs).and(new ListFilter(query.filters(), corpus));
        if (!query.numbers().isEmpty()) {
            boolean named = isListOfNumbers(query);
            fits = fits.and(directive -> query.numbers().stream()
                    .anyMatch(number -> named ? directive.carries(number) : directive.refersTo(number)));
        }
        var persons = corpus.directives().personsIn(query.topic()).stream()
                .filter(name -> !query.names().contains(name))
                .toList();
        for (var name : Stream.concat(query.names().stream(), persons.stream())
                .distinct()
                .toList()) {
            fits = fits.and(directive -> hasPart(directive, name, query.aspect()));
        }
        var found = possible(query).stream().filter(fits).toList();
        return newest(query.filters().newest(), persons.isEmpty() ? about(query, found) : found);
    }

    /** Returns the {@code count} last of {@code found}; all when it is 0, all of the last one's day when it is negative. */
    private static List<Directive> newest(int count, List<Directive> found) {
        if (count == 0) {
            return found;
        }
        var dated = found.stream().filter(directive -> directive.date() != null).toList();
        if (count > 0 || dated.isEmpty()) {
            return found.subList(Math.max(0, found.size() - Math.max(count, 1)), found.size());
        }
        var last = dated.getLast().date();
        return dated.stream()
                .filter(directive -> Objects.equals(last, directive.date()))
                .toList();
    }

    /** All directives that the times asked for leave, as far as the order of the corpus tells. */
    private List<Directive> possible(Query query) {
        if (query.periods().size() != 1 || query.periods().getFirst().isWeekly()) {
            return corpus.directives().all();
        }
        var period = query.periods().getFirst();
        return corpus.directives().of(period.from(), period.to());
    }

    /** Returns those of {@code among} that are about the topic: by the names of their actors, else by their words. */
    private List<Directive> about(Query query, List<Directive> among) {
        boolean mentioned = query.intent() == Intent.TASK || query.filters().anywhere();
        var actors = mentioned ? List.<Directive>of() : actors(query, among);
        if (!actors.isEmpty()) {
            return actors;
        }
        var terms = WeightedTerms.ofWholeWords(corpus, query.topic());
        boolean silent = query.intent() == Intent.TASK || query.topic().isBlank() || !terms.tell();
        return silent ? among : about(query, terms, among);
    }

    /** «khai thác khoáng sản, cát sỏi»: several topics, each of which is enough where a mention is, or none says all of it. */
    private List<Directive> about(Query query, WeightedTerms whole, List<Directive> among) {
        boolean anywhere = query.filters().anywhere();
        var found = about(whole, anywhere, among);
        var parts = query.topic().split(ENUMERATES);
        if (!found.isEmpty() && !anywhere || parts.length == 1) {
            return found;
        }
        var any = Stream.concat(
                        found.stream(),
                        Stream.of(parts)
                                .map(part -> WeightedTerms.of(corpus, part))
                                .filter(part -> part.count() > 1)
                                .flatMap(part -> about(part, anywhere, among).stream()))
                .map(Directive::id)
                .collect(Collectors.toSet());
        return among.stream().filter(directive -> any.contains(directive.id())).toList();
    }

    /** Returns those whose title says it; where no title does, or a mention is enough, also those with a clause that does. */
    private List<Directive> about(WeightedTerms terms, boolean anywhere, List<Directive> among) {
        var holding = corpus.holding(terms.needed(WHOLLY));
        var possible = among.stream()
                .filter(directive -> holding.contains(directive.id()))
                .toList();
        Predicate<Directive> isTitled =
                directive -> terms.shareIn(corpus.indexed(directive).title()) >= WHOLLY;
        Predicate<Directive> saysIt = directive -> saysTogether(terms, corpus.indexed(directive));
        var titled = anywhere
                ? List.<Directive>of()
                : possible.stream().filter(isTitled).toList();
        return titled.isEmpty() ? possible.stream().filter(isTitled.or(saysIt)).toList() : titled;
    }

    /**
     * A body that configuration does not know («Công ty Điện lực»), or one unit of those that it knows («UBND huyện» with the
     * district's name): found by name among those that have something to do.
     */
    private List<Directive> actors(Query query, List<Directive> among) {
        var name = Fold.flat(Fold.nfc(query.topic())).strip();
        if (name.isEmpty() || query.agencies().isEmpty() && !ClauseCues.beginsWithBody(query.topic())) {
            return List.of();
        }
        var places = query.agencies().isEmpty() ? List.<String>of() : LocalNames.in(query.topic());
        return among.stream()
                .filter(directive -> directive.agencies().stream()
                        .map(AgencyTask::name)
                        .filter(actor -> Fold.flat(Fold.nfc(actor)).contains(name)
                                || !places.isEmpty()
                                        && LocalNames.in(actor).stream().anyMatch(places::contains))
                        .anyMatch(actor -> query.agencies().stream()
                                .allMatch(agency -> conditions.isOneOf(actor, conditions.lineage(agency)))))
                .toList();
    }

    /** Returns {@code meant} with all others that say as much of what is asked; alone when it does not say it itself. */
    static List<Directive> saying(Query query, Directive meant, Corpus corpus) {
        var terms = WeightedTerms.ofWholeWords(corpus, query.topic());
        if (terms.count() < 2 || !saysTogether(terms, corpus.indexed(meant))) {
            return List.of(meant);
        }
        var holding = corpus.holding(terms.needed(WHOLLY));
        var others = corpus.directives().all().stream()
                .filter(directive -> holding.contains(directive.id()) && !directive.equals(meant))
                .filter(directive -> saysTogether(terms, corpus.indexed(directive)))
                .toList();
        return Stream.concat(Stream.of(meant), others.stream()).toList();
    }

    /** Whether one clause has all the words together. */
    private static boolean saysTogether(WeightedTerms terms, IndexedDirective indexed) {
        return indexed.clauses().stream().anyMatch(part -> terms.shareIn(part.own()) >= WHOLLY);
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
