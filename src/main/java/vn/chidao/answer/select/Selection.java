package vn.chidao.answer.select;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.answer.clause.Phases;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.NamedThings;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Reference.Relation;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;
import vn.chidao.text.number.NumberQuery;

/** Finds which directives a question can mean: by number when it names one, by its words otherwise. */
public final class Selection {
    /** The share of a question, together with {@link #LEAD}, that a directive must cover to concern it; fitted likewise. */
    private static final double FLOOR = 0.56;

    /** The credit of the best hit for its distance from the second; fitted to the evaluation questions. */
    private static final double LEAD = 0.3;
    /** The share of the best score from which on a directive comes near. */
    private static final double NEAR = 0.6;

    /** The share of a question that is enough alone for a directive to concern it; fitted like the others. */
    private static final double ALONE = 0.52;

    /** The certainty from which on a directive is meant beyond doubt; fitted, each province left out in turn. */
    private static final double CLEAR = 1.1;

    /** The certainty below which another directive is as likely to be meant; fitted likewise. */
    private static final double DOUBT = 0.62;

    private static final Set<Relation> ACTING =
            Set.of(Relation.IMPLEMENTS, Relation.AMENDS, Relation.REPLACES, Relation.REPEALS);

    private static final Pattern FIGURE = Pattern.compile("(?<![\\d.,/-])[1-9]\\d++(?![\\d/.,-])(?=\\s\\p{L})");

    private final Corpus corpus;
    private final DirectiveConditions conditions;
    private final Relevance relevance;

    public Selection(Corpus corpus, DirectiveConditions conditions) {
        this.corpus = corpus;
        this.conditions = conditions;
        this.relevance = new Relevance(corpus);
    }

    /**
     * The directives that a question can mean.
     *
     * @param directives the candidates, the likeliest first; none when nothing concerns the question
     * @param equal how many of the first are equally likely
     * @param near those that would be meant but for a type or symbol that differs
     * @param likely whether no other comes so near that the first is in doubt
     * @param weighed all that the search found, none where a number names what is meant
     */
    public record Candidates(
            List<Directive> directives,
            int equal,
            List<Directive> near,
            boolean likely,
            List<Relevance.Weighed> weighed) {
        /** Makes candidates found by number, which leave no doubt. */
        Candidates(List<Directive> directives, int equal, List<Directive> near) {
            this(directives, equal, near, true, List.of());
        }

        /** Makes the empty result: none of {@code weighed} concerns the question. */
        static Candidates noneOf(List<Relevance.Weighed> weighed) {
            return new Candidates(List.of(), 0, List.of(), true, weighed);
        }
    }

    /** Returns the candidates for {@code query}. */
    public Candidates candidates(Query query) {
        return query.numbers().isEmpty() ? byWords(query) : byNumber(query);
    }

    /** A commune or district that the document of that number does not name may be one of those that it speaks of together. */
    private Candidates byNumber(Query query) {
        var asked = query.numbers().getFirst();
        if (query.aspect() == Aspect.RELATED) {
            return byReference(query, asked);
        }
        var own = corpus.directives().carrying(asked);
        var places = LocalNames.in(query.topic());
        var fitting = own.stream()
                .filter(directive -> conditions.mayMean(query, directive))
                .filter(directive -> query.aspect().isRelation()
                        || query.names().stream()
                                .allMatch(name -> places.contains(name) || corpus.speaksOf(directive, name)))
                .toList();
        if (fitting.size() > 1) {
            var issued = fitting.stream()
                    .filter(directive -> query.periods().stream().allMatch(period -> period.contains(directive.date())))
                    .toList();
            fitting = issued.isEmpty() ? fitting : issued;
        }
        fitting =
                fitting.stream().filter(directive -> isOfYear(query, directive)).toList();
        if (!fitting.isEmpty()) {
            return ranked(query, fitting);
        }
        var referring = referring(query, asked);
        if (own.isEmpty() && !referring.isEmpty()) {
            return ranked(query, referring);
        }
        return new Candidates(List.of(), 0, own.isEmpty() ? sameSerial(asked) : own);
    }

    /** «Chỉ thị 17 năm 2021» is not that of 2020, unless that one speaks of the year. */
    private static boolean isOfYear(Query query, Directive directive) {
        var date = directive.date();
        var years = query.periods().stream().filter(Period::isYear).toList();
        return date == null
                || years.isEmpty()
                || years.stream()
                        .anyMatch(
                                year -> year.contains(date) || directive.text().contains(year(year)));
    }

    private static String year(Period period) {
        return String.valueOf(Objects.requireNonNull(period.to()).getYear());
    }

    private List<Directive> referring(Query query, NumberQuery asked) {
        return corpus.directives().referring(asked).stream()
                .filter(directive -> mayMean(query, directive))
                .toList();
    }

    /** «văn bản nào sửa đổi Quyết định 32?»: those that do something with it, before those that merely name it. */
    private Candidates byReference(Query query, NumberQuery asked) {
        var referring = referring(query, asked);
        var doing = referring.stream()
                .filter(directive -> directive.references().stream()
                        .anyMatch(reference ->
                                ACTING.contains(reference.relation()) && asked.matches(reference.number(), null)))
                .toList();
        var meant = doing.isEmpty() ? referring : doing;
        return meant.isEmpty()
                ? new Candidates(List.of(), 0, corpus.directives().carrying(asked))
                : ranked(query, meant);
    }

    /** Whether what {@code query} names of times, type and names allows {@code directive}. */
    public boolean mayMean(Query query, Directive directive) {
        return conditions.mayMean(query, directive)
                && query.names().stream().allMatch(name -> corpus.speaksOf(directive, name));
    }

    /** Ranks directives with the same number by the words of the question; all are equal when the words do not decide. */
    private Candidates ranked(Query query, List<Directive> directives) {
        if (directives.size() == 1 || query.topic().isBlank()) {
            return new Candidates(directives, directives.size(), List.of());
        }
        var terms = WeightedTerms.of(corpus, query.topic());
        var byFit = directives.stream()
                .sorted(Comparator.comparingDouble((Directive directive) -> -fit(terms, directive)))
                .toList();
        double first = fit(terms, byFit.get(0));
        double second = fit(terms, byFit.get(1));
        return new Candidates(byFit, first > second * 1.1 ? 1 : byFit.size(), List.of());
    }

    private double fit(WeightedTerms terms, Directive directive) {
        return terms.in(corpus.indexed(directive).whole());
    }

    private Candidates byWords(Query query) {
        var topic = WeightedTerms.of(corpus, query.topic());
        var weighed = relevance.weighed(query, directive -> conditions.mayMean(query, directive));
        if (query.topic().isBlank() || !topic.tell() && query.agencies().isEmpty()) {
            return Candidates.noneOf(weighed);
        }
        var found = new ArrayList<Scored>();
        for (var one : weighed) {
            if (concerns(query, one) && fits(query, one.directive())) {
                double likely = relevance.nearness(topic, one.directive()) + Relevance.RANK * one.rank();
                found.add(new Scored(one.directive(), likely * boost(query, one.directive())));
            }
        }
        if (found.isEmpty()) {
            return Candidates.noneOf(weighed);
        }
        found.sort(Comparator.comparingDouble(Scored::score).reversed());
        keepPhase(query.phase(), found);
        var first = found.getFirst().directive();
        boolean likely = weighed.stream()
                .filter(one -> one.directive().equals(first))
                .allMatch(one -> relevance.certainty(query, one, weighed.stream()) >= DOUBT);
        return new Candidates(found.stream().map(Scored::directive).toList(), 1, List.of(), likely, weighed);
    }

    /** «vắc xin đợt 4»: where any that comes near speaks of the phase, those that do not are others. */
    private static void keepPhase(@Nullable Integer phase, List<Scored> found) {
        if (phase == null || phase <= 0) {
            return;
        }
        double near = found.getFirst().score() * NEAR;
        var speaking = found.stream()
                .filter(one -> one.score() >= near)
                .filter(one -> Phases.in(one.directive().text()).contains(phase))
                .toList();
        if (!speaking.isEmpty()) {
            found.retainAll(speaking);
        }
    }

    private static boolean concerns(Query query, Relevance.Weighed one) {
        return one.relevance() >= ALONE
                || query.intent() != Intent.TOPIC && one.relevance() + LEAD * one.lead() >= FLOOR;
    }

    /**
     * Returns which of {@code candidates} {@code query} is about beyond doubt, whether it says what is asked or not; a rival that cannot
     * be meant raises no doubt.
     */
    public Optional<Directive> clear(Query query, Candidates candidates) {
        if (!tells(query) && query.names().isEmpty()) {
            return Optional.empty();
        }
        var weighed = candidates.weighed();
        return weighed.stream()
                .max(Comparator.comparingDouble(Relevance.Weighed::score))
                .filter(first -> first.relevance() >= ALONE && fits(query, first.directive()))
                .filter(first -> relevance.certainty(
                                query, first, weighed.stream().filter(other -> fits(query, other.directive())))
                        >= CLEAR)
                .map(Relevance.Weighed::directive);
    }

    /** Whether nothing that {@code query} names speaks against {@code directive}. */
    private boolean fits(Query query, Directive directive) {
        return mayMean(query, directive)
                && NamedThings.of(corpus, query.topic()).allIn(corpus.indexed(directive))
                && figures(query.topic()).stream()
                        .allMatch(figure -> figure.matcher(directive.text()).find());
    }

    /** Returns the figures of the question, which the directive meant must have: «kỷ niệm 190 năm» is not «188 năm». */
    private static List<Pattern> figures(String topic) {
        return FIGURE.matcher(topic)
                .results()
                .map(figure -> Pattern.compile("(?<![\\d.,])0*" + figure.group() + "(?!\\d)"))
                .toList();
    }

    /** The share of what was asked that {@code directive} speaks of, 0 to 1. */
    public double relevance(Query query, Directive directive) {
        return relevance.of(query, directive);
    }

    /** Whether {@code query} names anything by which one directive could be told from another. */
    public boolean tells(Query query) {
        return !query.subject().isBlank()
                && WeightedTerms.of(corpus, query.subject()).tell();
    }

    private double boost(Query query, Directive directive) {
        double boost = query.type() != null && query.type() == directive.type() ? 1.15 : 1;
        for (var agency : query.agencies()) {
            boost *= conditions.concerns(directive, agency) ? 1.1 : 1;
        }
        for (var period : query.periods()) {
            boost *= period.contains(directive.date()) ? 1.1 : 1;
        }
        return boost;
    }

    private List<Directive> sameSerial(NumberQuery asked) {
        var bare = new NumberQuery(asked.span(), asked.serial(), null, null, null, true);
        return corpus.directives().carrying(bare);
    }

    private record Scored(Directive directive, double score) {}
}
