package vn.chidao.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.clause.Fit;
import vn.chidao.answer.clause.Phases;
import vn.chidao.answer.contrast.Contrasts;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.answer.corpus.WordForms;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.entry.Clauses.Clause;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;

/** Finds the clause of a directive that covers most of what was asked. */
final class Evidence {
    /** The share of the words asked beyond the title that a clause must cover; measured on the evaluation questions. */
    static final double STATED = 0.45;
    /** A clause with exactly the kind of figure or place asked for needs a smaller share of the other words. */
    private static final double SURE = 0.25;

    /** The share of what was asked, of several words, with which a clause says it; without the rest of it, it hardly does. */
    private static final double SAID = 0.75;

    private static final int SEVERAL = 2;

    private static final int LONGEST_LABEL = 60;
    private static final double SIGN = 0.2;
    private static final double PHASE = 0.5;
    /** The part of it for the clause that announces the document, which may name all its phases. */
    private static final double ANNOUNCED = 0.2;
    /** The share of a property's words that must stand in the sentence, where the property must be named. */
    private static final double NAMED = 0.8;
    /** The share of its pairs of neighbours: «chủ trương đầu tư» is no «chủ đầu tư». */
    private static final double NAMED_PAIRS = 0.6;

    private final Corpus corpus;
    private final DirectiveConditions conditions;

    Evidence(Corpus corpus, DirectiveConditions conditions) {
        this.corpus = corpus;
        this.conditions = conditions;
    }

    /**
     * A clause as evidence.
     *
     * @param part the clause
     * @param sign how well it has the outward signs of an answer, 0 to 1
     * @param share the share of the asked words beyond the title that it speaks of, 0 to 1
     * @param score what candidates are ranked by
     * @param otherPhase whether it speaks of phases, but not of the one asked for
     */
    record Ranked(IndexedDirective.Part part, double sign, double share, double score, boolean otherPhase) {
        Clause clause() {
            return part.clause();
        }

        /** Whether it only says that the document {@code directive} was issued. */
        boolean announces(Directive directive) {
            return directive.isAnnouncedIn(part.words());
        }

        /** Whether it says enough to be an answer. */
        boolean answers() {
            return !otherPhase && share >= (sign >= Fit.STRONG ? SURE : STATED);
        }
    }

    /** Returns the best clause of {@code directive} that {@code expected} allows, when it says enough. */
    Optional<Clause> best(Query query, Directive directive, Predicate<String> expected) {
        return answer(query, directive, clause -> expected.test(clause) ? Fit.WEAK : 0);
    }

    /**
     * Returns the best clause of {@code directive} with the signs of an answer, when it says enough.
     *
     * @param sign how well a clause has those signs: 0 not at all, 1 certainly
     */
    Optional<Clause> answer(Query query, Directive directive, ToDoubleFunction<String> sign) {
        return first(query, directive, sign).map(Ranked::clause);
    }

    /** Answers with the first clause of {@code directive} that is {@code wanted}, whatever else was asked. */
    Optional<Answer.Found> firstClause(Query query, Directive directive, Predicate<IndexedDirective.Part> wanted) {
        var contrasts = Contrasts.of(query, directive.title(), directive.text());
        return corpus.indexed(directive).clauses().stream()
                .filter(part -> wanted.test(part) && !contrasts.isOfOthers(part.text()))
                .findFirst()
                .map(part -> Answer.Found.extract(query, directive, part.words()));
    }

    /** Returns what {@link #answer} does, with how well it answers. */
    Optional<Ranked> first(Query query, Directive directive, ToDoubleFunction<String> sign) {
        return ranked(query, directive, sign).stream().filter(Ranked::answers).findFirst();
    }

    /**
     * Returns the words of {@code part} that answer {@code query}: all that stands under a label where the question names
     * that («Nội dung triển khai: …; …; …»), else the clause itself.
     */
    Quote extent(Query query, IndexedDirective.Part part) {
        var sentence = part.clause().sentence();
        int colon = part.text().indexOf(':');
        boolean opens = part.words().span().start() == sentence.span().start()
                && part.words().span().end() < sentence.span().end();
        if (!opens || colon < 0 || colon > LONGEST_LABEL) {
            return part.words();
        }
        var label = WeightedTerms.of(corpus, part.text().substring(0, colon));
        return label.shareIn(corpus.forms(query.topic())) >= NAMED ? sentence : part.words();
    }

    /** Returns the clauses of {@code directive} that have the signs of an answer, the best first. */
    List<Ranked> ranked(Query query, Directive directive, ToDoubleFunction<String> sign) {
        return ranked(query, directive, distractors(query, directive), sign);
    }

    /** Returns the same, {@code distractors} being known. */
    List<Ranked> ranked(Query query, Directive directive, Distractors distractors, ToDoubleFunction<String> sign) {
        var indexed = corpus.indexed(directive);
        var asked = WeightedTerms.of(corpus, asked(query, directive));
        var beyond = asked.without(indexed.title());
        var near = asked.beyond(indexed.title());
        var beyondEach = beyond.without(
                corpus.forms(query.agencies().stream().map(Agency::name).collect(Collectors.joining(", "))));
        var property = WeightedTerms.of(corpus, query.property());
        boolean titled = property.shareIn(indexed.title()) >= NAMED;
        return indexed.clauses().stream()
                .filter(part -> titled || names(property, part.own(), part.sentence()))
                .filter(part -> !distractors.include(part))
                .map(part -> found(
                        part,
                        near,
                        distractors.isReportOfEach(part.words().span()) ? beyondEach : beyond,
                        sign.applyAsDouble(distractors.withoutOthersOfItsSet(part.text())),
                        phase(query, directive, part)))
                .filter(found -> found.sign() > 0)
                .sorted(Comparator.comparingDouble(Ranked::score)
                        .reversed()
                        .thenComparingInt(found -> found.part().words().start()))
                .toList();
    }

    /** Returns what {@code directive} says of others than {@code query} asks of. */
    Distractors distractors(Query query, Directive directive) {
        return new Distractors(query, directive, corpus, conditions);
    }

    /** 1 when {@code part} speaks of the phase asked for, less where it announces, -1 when only of another one, 0 when of none. */
    private static double phase(Query query, Directive directive, IndexedDirective.Part part) {
        if (query.phase() == null) {
            return 0;
        }
        var phases = Phases.in(part.text());
        double asked = directive.isAnnouncedIn(part.words()) ? ANNOUNCED : 1;
        return phases.contains(query.phase()) ? asked : phases.isEmpty() ? 0 : -1;
    }

    private static Ranked found(
            IndexedDirective.Part part, WeightedTerms near, WeightedTerms beyond, double sign, double phase) {
        double share = Math.max(beyond.shareIn(part), phase > 0 ? STATED : 0);
        double score = near.shareIn(part) + SIGN * sign + PHASE * phase;
        return new Ranked(part, sign, share, score, phase < 0);
    }

    /** The share of the asked words beyond its title that {@code directive} speaks of at all, 0 to 1. */
    double stated(Query query, Directive directive) {
        var indexed = corpus.indexed(directive);
        return WeightedTerms.of(corpus, asked(query, directive))
                .without(indexed.title())
                .lenientShareIn(indexed.whole());
    }

    /**
     * Whether a clause of {@code directive} says what was asked about, and those that {@code found} stand in have hardly a word
     * of it: then what was found is said of other things.
     */
    boolean saysWithout(Query query, Directive directive, List<Quote> found) {
        var clauses = corpus.indexed(directive).clauses();
        var beyond = WeightedTerms.of(corpus, topic(query, directive))
                .without(corpus.indexed(directive).title());
        return beyond.count() >= SEVERAL
                && clauses.stream().anyMatch(part -> beyond.countIn(part.own()) >= SAID)
                && clauses.stream()
                        .filter(part -> found.stream()
                                .anyMatch(words -> part.words().span().overlaps(words.span())))
                        .allMatch(part -> beyond.countIn(part.sentence()) <= 1 - SAID);
    }

    /** Whether {@code directive} names the property asked for anywhere; one that need not be named counts as named. */
    boolean namesProperty(Query query, Directive directive) {
        return query.property().isEmpty()
                || names(
                        WeightedTerms.of(corpus, query.property()),
                        corpus.indexed(directive).whole(),
                        corpus.indexed(directive).whole());
    }

    /** Whether {@code clause} names {@code property}, whose words stand together there or in {@code around}. */
    private static boolean names(WeightedTerms property, WordForms clause, WordForms around) {
        return property.shareIn(clause) >= NAMED && property.pairShareIn(around) >= NAMED_PAIRS;
    }

    /** Whether the question asks for more than the title says. */
    boolean asksBeyondTitle(Query query, Directive directive) {
        return !WeightedTerms.of(corpus, asked(query, directive))
                .without(corpus.indexed(directive).title())
                .isEmpty();
    }

    /** «Kế hoạch 65 năm 2026 nói gì?»: the time is the document's own. */
    private static boolean namesDocument(Query query) {
        return !query.numbers().isEmpty() && query.topic().isBlank();
    }

    /**
     * The topic, with what «bao nhiêu» counts and the times named: they stand in the clause that answers. The year of the
     * document's own date need not.
     */
    private static String asked(Query query, Directive directive) {
        var unit = query.unit().isEmpty() || query.topic().contains(query.unit()) ? "" : ", " + query.unit();
        var times = (namesDocument(query) ? Stream.<Period>of() : query.periods().stream())
                .filter(period -> !period.isYear() || !period.contains(directive.date()))
                .map(Period::words)
                .filter(words -> !query.topic().contains(words))
                .collect(Collectors.joining(", "));
        return topic(query, directive) + unit + (times.isEmpty() ? "" : ", " + times);
    }

    /** The topic of {@code query} without the year of the document's own date: no clause need say it. */
    static String topic(Query query, Directive directive) {
        var date = directive.date();
        return date == null || query.periods().stream().noneMatch(period -> period.isYear() && period.contains(date))
                ? query.topic()
                : query.topic().replaceAll("(?<![\\d/.-])" + date.getYear() + "(?![\\d/.-])", ",");
    }
}
