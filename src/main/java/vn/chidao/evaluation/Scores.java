package vn.chidao.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.chidao.evaluation.Asked.Kind;

/**
 * The verdicts of a run, counted.
 *
 * @param verdicts every question in every way it was typed
 */
public record Scores(List<Verdict> verdicts) {
    public Scores {
        verdicts =
                verdicts.stream().sorted(Comparator.comparing(Verdict::variant)).toList();
    }

    /**
     * So many of so many.
     *
     * @param right how many are right
     * @param of how many there are
     */
    public record Share(long right, long of) {
        /** In percent, 100 of nothing. */
        public double percent() {
            return of == 0 ? 100 : 100.0 * right / of;
        }

        @Override
        public String toString() {
            return right + "/" + of;
        }
    }

    /** Returns how many questions of {@code kind} are answered right. */
    public Share of(Variant variant, Kind kind) {
        return share(verdict -> verdict.variant() == variant && verdict.asked().kind() == kind);
    }

    /** Returns how many questions of all kinds are answered right. */
    public Share of(Variant variant) {
        return share(verdict -> verdict.variant() == variant);
    }

    /** Returns in how many of the answers given the first citation is the right one. */
    public Share firstCitations(Variant variant) {
        var answers = verdicts.stream()
                .filter(verdict ->
                        verdict.variant() == variant && verdict.given().answered())
                .toList();
        return new Share(answers.stream().filter(answer -> !answer.wrongFirst()).count(), answers.size());
    }

    /** Returns the ways of typing that were tried, in order. */
    public List<Variant> variants() {
        return verdicts.stream().map(Verdict::variant).distinct().toList();
    }

    /** Returns what was answered wrong, variant by variant. */
    public List<Verdict> misses() {
        return verdicts.stream().filter(verdict -> !verdict.right()).toList();
    }

    private Share share(Predicate<Verdict> counted) {
        var among = verdicts.stream().filter(counted).toList();
        return new Share(among.stream().filter(Verdict::right).count(), among.size());
    }
}
