package vn.chidao.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chidao.evaluation.Asked.Kind;
import vn.chidao.search.evaluation.RetrievalEvaluation;
import vn.chidao.view.Messages;

/** Scores as plain text: tables of fixed columns, then what went wrong. */
public final class EvaluationText {

    private final Messages messages;

    /** Writes in the words of {@code messages}. */
    public EvaluationText(Messages messages) {
        this.messages = messages;
    }

    /** Returns a line for each variant: right of asked by kind, all in percent, right first citations of answers given. */
    public String table(Scores scores) {
        var head = row(
                messages.say("eval.variant"),
                Arrays.stream(Kind.values()).map(EvaluationText::label).toList(),
                messages.say("eval.all"),
                messages.say("eval.first"));
        return scores.variants().stream()
                .map(variant -> row(
                        variant.label(),
                        Arrays.stream(Kind.values())
                                .map(kind -> scores.of(variant, kind).toString())
                                .toList(),
                        percent(scores.of(variant).percent()),
                        scores.firstCitations(variant).toString()))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    /** Returns the misses: variant, id, question; below each its query line, its answer and what is wrong. */
    public String misses(Scores scores) {
        return scores.misses().stream()
                .map(miss -> messages.say(
                        "eval.miss",
                        miss.variant().label(),
                        miss.asked().id(),
                        miss.typed(),
                        miss.given().query(),
                        miss.given().text(),
                        miss.fault() == null ? "" : miss.fault()))
                .collect(Collectors.joining("\n"));
    }

    /** Returns a line for each field: precision, recall and F1 in percent; then the misses. */
    public String facts(FactScores scores) {
        var head = row(
                messages.say("eval.field"),
                List.of(messages.say("eval.precision"), messages.say("eval.recall")),
                "F1",
                messages.say("eval.found"));
        var table = Arrays.stream(Field.values())
                .map(field -> fact(field, scores.of(field)))
                .collect(Collectors.joining("\n", head + "\n", ""));
        return scores.misses().isEmpty() ? table : table + "\n" + String.join("\n", scores.misses());
    }

    private static String fact(Field field, FactScores.Count count) {
        return row(
                field.key(),
                List.of(percent(count.precision()), percent(count.recall())),
                percent(count.f1()),
                count.right() + "/" + (count.right() + count.missing()));
    }

    /** Returns a line for each search and spelling: R@1, R@10 and MRR@10 in percent. */
    public String retrieval(List<RetrievalEvaluation.Score> scores) {
        var head = row(messages.say("eval.search"), List.of("R@1", "R@10"), "MRR@10", "");
        return scores.stream()
                .map(score -> row(
                        messages.say("eval.search." + score.search() + "." + score.spelling()),
                        List.of(percent(score.first()), percent(score.ten())),
                        percent(score.reciprocal()),
                        ""))
                .collect(Collectors.joining("\n", head + "\n", ""));
    }

    private static String row(String first, List<String> cells, String last, String remark) {
        var out = new StringBuilder(String.format(Locale.ROOT, "%-20s", first));
        cells.forEach(cell -> out.append(String.format(Locale.ROOT, "%12s", cell)));
        return out.append(String.format(Locale.ROOT, "%12s", last))
                .append(String.format(Locale.ROOT, "%12s", remark))
                .toString()
                .stripTrailing();
    }

    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f", percent);
    }

    private static String label(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
