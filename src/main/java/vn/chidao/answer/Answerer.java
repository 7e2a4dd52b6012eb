package vn.chidao.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.answer.select.LocalPlaces;
import vn.chidao.answer.select.Selection;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;

/** Answers queries from a corpus. Immutable and thread-safe; the same query, subject and corpus give the same answer. */
public final class Answerer {
    /** The share of a topic that a directive must speak of to be about it. */
    static final double FULL = 0.6;
    /** The share from which on a directive has all that a question names. */
    static final double HELD = 0.9;

    /** So many documents of one day can each be answered for. */
    private static final int FEW = 4;

    /** Intents that ask about one document: when the question names none, a list of all from that time is no answer. */
    private static final Set<Intent> OF_ONE = Set.of(Intent.TARGET, Intent.PLACE);

    private final DirectiveConditions conditions;
    private final MergerNotes mergerNotes;

    /** Makes an answerer that knows {@code agencies} and their history. */
    public Answerer(Agencies agencies) {
        this.conditions = new DirectiveConditions(agencies);
        this.mergerNotes = new MergerNotes(agencies, conditions);
    }

    /**
     * Answers {@code query}.
     *
     * @param subject the directive that the conversation is about, for a question that names none; null when there is none
     */
    public Answer answer(Query query, Corpus corpus, @Nullable Directive subject) {
        if (subject == null && isOfEach(query, corpus)) {
            return new Answer.Together(query.numbers().stream()
                    .map(number -> answer(query.forNumber(number), corpus, null))
                    .toList());
        }
        var plain = plain(query, corpus, subject);
        return mergerNotes.annotated(
                subject == null && plain instanceof Answer.NotFound && query.leavesYearOpen()
                        ? ofOtherYears(query, corpus).orElse(plain)
                        : plain);
    }

    /** «tháng 10 mổ mắt cho ai?»: a month or day named without its year is this year's, else that of the newest year with an answer. */
    private Optional<Answer> ofOtherYears(Query query, Corpus corpus) {
        return corpus.directives().years().stream()
                .map(query::inYear)
                .filter(other -> !other.equals(query))
                .map(other -> plain(other, corpus, null))
                .filter(answer -> !(answer instanceof Answer.NotFound))
                .findFirst();
    }

    /** Whether the question asks the same of each of several documents («hạn của kế hoạch 129 và 136»), not how they relate. */
    private static boolean isOfEach(Query query, Corpus corpus) {
        var named = query.numbers().stream()
                .map(corpus.directives()::carrying)
                .filter(carrying -> !carrying.isEmpty())
                .map(List::getFirst)
                .distinct()
                .toList();
        return query.numbers().size() > 1
                && named.size() == query.numbers().size()
                && !query.intent().isMany()
                && !query.aspect().isRelation()
                && named.stream()
                        .noneMatch(directive -> query.numbers().stream().anyMatch(directive::refersTo));
    }

    private Answer plain(Query query, Corpus corpus, @Nullable Directive subject) {
        if (query.intent().isMany()) {
            var listed = new Lister(corpus, conditions).answer(query);
            return listed instanceof Answer.NotFound && query.intent() == Intent.LIST && isOnlyAMatter(query)
                    ? among(
                            query.asking(Intent.NUMBER, Aspect.ANY),
                            corpus,
                            new Selection(corpus, conditions),
                            new Responder(corpus, conditions))
                    : listed;
        }
        if (query.aspect() == Aspect.MEANING) {
            var meaning = new DefinitionResponder(corpus).answer(query);
            if (meaning.isPresent()) {
                return meaning.get();
            }
        }
        var responder = new Responder(corpus, conditions);
        if (subject != null) {
            return responder
                    .respond(query, subject)
                    .<Answer>map(found -> found)
                    .orElse(new Answer.NotStated(query, subject));
        }
        if (query.numbers().isEmpty() && query.topic().codePoints().noneMatch(Character::isLetter)) {
            return query.isUnbounded() || !query.topic().isBlank() || OF_ONE.contains(query.intent())
                    ? new Answer.NotFound(query)
                    : ofTimes(query, corpus, responder);
        }
        return duties(query, corpus, responder)
                .orElseGet(() -> among(query, corpus, new Selection(corpus, conditions), responder));
    }

    /** «văn bản ngày 14/8 do ai ký»: asked of each document of that time, where they are few; else those are listed. */
    private Answer ofTimes(Query query, Corpus corpus, Responder responder) {
        var listed = new Lister(corpus, conditions).answer(query);
        if (listed.cited().isEmpty() || listed.cited().size() > FEW) {
            return listed;
        }
        var found = listed.cited().stream()
                .flatMap(directive -> responder.respond(query, directive).stream())
                .<Answer>map(answer -> answer)
                .toList();
        return switch (found.size()) {
            case 0 -> listed;
            case 1 -> found.getFirst();
            default -> new Answer.Together(found);
        };
    }

    /** Whether the list is narrowed by its topic alone. If no directive covers the whole topic, the nearest one is then given. */
    private static boolean isOnlyAMatter(Query query) {
        return query.numbers().isEmpty()
                && query.times().findAny().isEmpty()
                && query.agencies().isEmpty()
                && query.filters().isEmpty()
                && query.type() == null;
    }

    /** Returns what {@code directive} gives the groups that {@code agency} belongs to, in order. */
    public List<AgencyTask> groupTasks(Directive directive, Agency agency) {
        return conditions.groupTasksOf(directive, agency);
    }

    /** Returns what tells whether questions of a conversation over {@code corpus} are about {@code subject}. */
    public Leaning leaning(Corpus corpus, Directive subject) {
        return new Leaning(corpus, conditions, subject);
    }

    /** «Sở Y tế phải làm gì trong tháng 6?»: all that the agency has to do, when the question tells no more. */
    private Optional<Answer> duties(Query query, Corpus corpus, Responder responder) {
        if (query.intent() != Intent.TASK
                || query.agencies().isEmpty()
                || !query.numbers().isEmpty()
                || !LocalNames.areAll(query.names(), query.topic())
                || !onlyAgencies(query, corpus)) {
            return Optional.empty();
        }
        if (!(new Lister(corpus, conditions).answer(query) instanceof Answer.Listed listed)) {
            return Optional.empty();
        }
        return listed.directives().size() == 1
                ? responder.respond(query, listed.directives().getFirst()).map(Answer.class::cast)
                : Optional.of(listed);
    }

    /** Whether the question names agencies and nothing else. */
    static boolean onlyAgencies(Query query, Corpus corpus) {
        var names = Stream.concat(
                        query.names().stream(), query.agencies().stream().flatMap(agency -> agency.names().stream()))
                .collect(Collectors.joining(", "));
        return !WeightedTerms.of(corpus, query.subject())
                .without(corpus.forms(names))
                .tell();
    }

    private static Answer among(Query query, Corpus corpus, Selection selection, Responder responder) {
        var candidates = selection.candidates(query);
        if (candidates.directives().isEmpty()) {
            var clear = meant(query, corpus, selection, candidates);
            return unanswered(query, corpus, selection, candidates, clear, responder);
        }
        if (candidates.equal() > 1) {
            return new Answer.Ambiguous(query, candidates.directives().subList(0, candidates.equal()));
        }
        var meant = candidates.directives().getFirst();
        if (query.intent() == Intent.NUMBER
                && query.aspect() == Aspect.ANY
                && query.numbers().isEmpty()) {
            var several = Lister.saying(query, meant, corpus).stream()
                    .filter(directive -> selection.mayMean(query, directive))
                    .filter(directive -> query.type() == null || query.type() == directive.type())
                    .toList();
            if (several.size() > 1) {
                return new Answer.Listed(query, several, List.of(), List.of(), Map.of(), List.of());
            }
        }
        Optional<Answer.Found> found = candidates.likely() ? responder.respond(query, meant) : Optional.empty();
        if (found.isPresent()) {
            return found.get();
        }
        // a rival that cannot be meant raises no doubt, nor does it hide the one that is meant
        var clear = meant(query, corpus, selection, candidates);
        return clear.filter(directive -> !candidates.likely() || !directive.equals(meant))
                .flatMap(directive -> responder.respond(query, directive))
                .<Answer>map(answer -> answer)
                .orElseGet(() -> unanswered(query, corpus, selection, candidates, clear, responder));
    }

    /** Says that a document does not state something only where no doubt is left that this document, {@code clear}, is meant. */
    private static Answer unanswered(
            Query query,
            Corpus corpus,
            Selection selection,
            Selection.Candidates candidates,
            Optional<Directive> clear,
            Responder responder) {
        return new LocalPlaces(corpus)
                .left(query)
                .flatMap(left -> clear.or(() -> meant(left, corpus, selection, selection.candidates(left)))
                        .flatMap(directive -> ofEach(query, left, directive, corpus, responder)))
                .or(() -> clear.map(directive -> new Answer.NotStated(query, directive)))
                .orElseGet(() -> new Answer.NotFound(query, candidates.near(), List.of()));
    }

    /**
     * What {@code directive} says of each place, and so of one that it does not name; else it says nothing of that, where it is
     * the matter of the question beyond doubt.
     *
     * @param left the question without the place
     */
    private static Optional<Answer> ofEach(
            Query query, Query left, Directive directive, Corpus corpus, Responder responder) {
        boolean limit = query.intent() == Intent.DEADLINE;
        var found = responder
                .respond(limit ? left : query, directive)
                .filter(answer -> answer.quotes().stream()
                        .map(quote -> limit ? clauseAround(quote, directive, corpus) : quote.text())
                        .anyMatch(words ->
                                limit ? LocalNames.areAllOfTier(words, left.topic()) : LocalNames.areEach(words)));
        return found.<Answer>map(answer -> answer)
                .or(() -> isTitledBy(left, corpus, directive)
                        ? Optional.of(new Answer.NotStated(query, directive))
                        : Optional.empty());
    }

    private static String clauseAround(Quote words, Directive directive, Corpus corpus) {
        return corpus.indexed(directive).clauses().stream()
                .filter(part -> part.words().span().overlaps(words.span()))
                .map(IndexedDirective.Part::text)
                .findFirst()
                .orElse("");
    }

    /** Whether the title of {@code directive}, unless its number names it, has much of what {@code query} is about. */
    private static boolean isTitledBy(Query query, Corpus corpus, Directive directive) {
        return !query.numbers().isEmpty()
                || WeightedTerms.of(corpus, query.topic())
                                .without(corpus.forms(query.unit()))
                                .shareIn(corpus.indexed(directive).title())
                        >= FULL;
    }

    private static Optional<Directive> meant(
            Query query, Corpus corpus, Selection selection, Selection.Candidates candidates) {
        return query.numbers().isEmpty()
                ? clearlyMeant(query, corpus, selection, candidates)
                : candidates.directives().stream().findFirst();
    }

    private static Optional<Directive> clearlyMeant(
            Query query, Corpus corpus, Selection selection, Selection.Candidates candidates) {
        return query.intent() == Intent.TASK && onlyAgencies(query, corpus)
                ? Optional.empty()
                : selection.clear(query, candidates).filter(directive -> !isDirectory(query, corpus, directive));
    }

    /** Whether an agency's telephone number is asked for and {@code meant}, which names the agency, is about something else. */
    private static boolean isDirectory(Query query, Corpus corpus, Directive meant) {
        if (query.aspect() != Aspect.PHONE
                || !query.numbers().isEmpty()
                || query.agencies().isEmpty()) {
            return false;
        }
        var terms = WeightedTerms.of(corpus, query.topic());
        var indexed = corpus.indexed(meant);
        return terms.shareIn(indexed.title()) < FULL && terms.shareIn(indexed.whole()) < HELD;
    }
}
