package vn.chidao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.chidao.evaluation.Asked;
import vn.chidao.evaluation.Asked.Kind;
import vn.chidao.evaluation.FactGold;
import vn.chidao.evaluation.Field;
import vn.chidao.evaluation.QuestionFile;
import vn.chidao.evaluation.Scores;
import vn.chidao.evaluation.Variant;
import vn.chidao.evaluation.Verdict;

/**
 * What came of asking all that evaluation sets ask, and of reading their digests.
 *
 * @param faults the figures of questions as typed and of facts that lie below their floors
 * @param typed the verdicts on questions typed otherwise: too few of each set to hold it to a floor of its own
 */
record EvaluationRun(List<String> faults, List<Verdict> typed) {
    /** Asking everything in every spelling takes minutes; {@code chidao eval FILE --variants all} does. */
    private static final int ONE_OF = 16;

    /** Fewer questions of a kind say nothing by themselves: they count in the whole alone. */
    private static final int ENOUGH = 10;

    /** What other authors ask of the same digests is asked as they typed it. */
    private static final Set<String> TYPED_EVERY_WAY = Set.of("questions.tsv", "conversations.tsv");

    /** Asks {@code product} all that the set {@code set} asks, and looks at the facts that it read. */
    static EvaluationRun of(Product product, String set) throws IOException {
        var faults = new ArrayList<>(facts(product, set));
        var typed = new ArrayList<Verdict>();
        for (var file : Product.questionsOf(set)) {
            var asked = QuestionFile.read(file);
            var name = file.getFileName().toString();
            var section = set + '.' + name.replace(".tsv", "") + '.' + Variant.PLAIN.label();
            faults.addAll(Floors.faults(section, reached(product.score(asked, Variant.PLAIN), Variant.PLAIN)));
            if (TYPED_EVERY_WAY.contains(name)) {
                otherwise()
                        .forEach(variant -> typed.addAll(
                                product.score(some(asked, variant), variant).verdicts()));
            }
        }
        return new EvaluationRun(faults, typed);
    }

    /** Compares what is read with what was written down by hand, where it was. */
    private static List<String> facts(Product product, String set) throws IOException {
        var gold = Product.SETS.resolve(set).resolve("gold.jsonl");
        if (!Files.exists(gold)) {
            return List.of();
        }
        var scores = FactGold.read(gold).score(product.shown());
        var reached = new TreeMap<String, Double>();
        for (var field : Field.values()) {
            reached.put(field.key(), scores.of(field).f1());
        }
        return Floors.faults(set + ".facts", reached);
    }

    private static Stream<Variant> otherwise() {
        return Arrays.stream(Variant.values()).filter(variant -> variant != Variant.PLAIN);
    }

    /** Returns {@code runs} as one. */
    static EvaluationRun together(List<EvaluationRun> runs) {
        return new EvaluationRun(
                runs.stream().flatMap(run -> run.faults().stream()).toList(),
                runs.stream().flatMap(run -> run.typed().stream()).toList());
    }

    /** Returns all that fell below a floor, questions typed otherwise included. */
    List<String> allFaults() throws IOException {
        var all = new ArrayList<>(faults);
        for (var variant : otherwise().toList()) {
            for (boolean conversations : new boolean[] {false, true}) {
                var scores = new Scores(typed.stream()
                        .filter(verdict -> verdict.variant() == variant
                                && verdict.asked().conversation().isEmpty() != conversations)
                        .toList());
                var section = (conversations ? "typed.conversations." : "typed.questions.") + variant.label();
                all.addAll(Floors.faults(section, reached(scores, variant)));
            }
        }
        return all;
    }

    /** Returns whole conversations, one of every {@value #ONE_OF}, others for each variant. */
    private static List<Asked> some(List<Asked> asked, Variant variant) {
        var groups = new ArrayList<String>();
        var some = new ArrayList<Asked>();
        for (var question : asked) {
            var group = question.conversation().isEmpty() ? question.id() : question.conversation();
            if (groups.isEmpty() || !groups.getLast().equals(group)) {
                groups.add(group);
            }
            if ((groups.size() + variant.label().length()) % ONE_OF == 0) {
                some.add(question);
            }
        }
        return some;
    }

    static Map<String, Double> reached(Scores scores, Variant variant) {
        var reached = new TreeMap<String, Double>();
        Arrays.stream(Kind.values())
                .filter(kind -> scores.of(variant, kind).of() >= ENOUGH)
                .forEach(kind -> reached.put(
                        kind.name().toLowerCase(Locale.ROOT),
                        scores.of(variant, kind).percent()));
        reached.put("all", scores.of(variant).percent());
        reached.put("first_citation", scores.firstCitations(variant).percent());
        return reached;
    }
}
