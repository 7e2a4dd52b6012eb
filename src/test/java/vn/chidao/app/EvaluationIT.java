package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.evaluation.Asked;
import vn.chidao.evaluation.Asked.Kind;
import vn.chidao.evaluation.QuestionFile;
import vn.chidao.evaluation.Scores;
import vn.chidao.evaluation.Variant;

/** Answers stay above the floors that were reached: every set, every kind of question, every way of typing. */
@Execution(ExecutionMode.CONCURRENT)
class EvaluationIT {
    /** Asking everything in every spelling takes minutes; {@code chidao eval FILE --variants all} does. */
    private static final int ONE_OF = 5;

    /** Fewer questions of a kind say nothing by themselves: they count in the whole alone. */
    private static final int ENOUGH = 10;

    /** What other authors ask of the same digests is asked as they typed it. */
    private static final Set<String> TYPED_EVERY_WAY = Set.of("questions.tsv", "conversations.tsv");

    @TempDir
    Path index;

    @ParameterizedTest
    @MethodSource("vn.chidao.app.Product#sets")
    void staysAboveItsFloors(String set) throws IOException {
        try (var product = Product.over(Product.digestsOf(set), index)) {
            assertThat(faults(product, set)).isEmpty();
        }
    }

    /** Asks all that the set {@code set} asks and returns what falls below its floors. */
    static List<String> faults(Product product, String set) throws IOException {
        var faults = new ArrayList<String>();
        for (var file : Product.questionsOf(set)) {
            var asked = QuestionFile.read(file);
            var name = set + '.' + file.getFileName().toString().replace(".tsv", "");
            for (var variant : TYPED_EVERY_WAY.contains(file.getFileName().toString())
                    ? Variant.values()
                    : new Variant[] {Variant.PLAIN}) {
                var scores = product.score(variant == Variant.PLAIN ? asked : some(asked, variant), variant);
                faults.addAll(Floors.faults(name + '.' + variant.label(), reached(scores, variant)));
            }
        }
        return faults;
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
