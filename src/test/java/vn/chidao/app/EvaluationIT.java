package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.evaluation.Asked.Kind;
import vn.chidao.evaluation.Scores;
import vn.chidao.evaluation.Variant;

/** Answers stay above the floors that were reached: every set, every kind of question, every way of typing. */
class EvaluationIT {
    @TempDir
    Path index;

    @ParameterizedTest
    @ValueSource(strings = {"shipped", "halam", "dongkhe"})
    void staysAboveItsFloors(String set) throws IOException {
        var faults = new ArrayList<String>();
        try (var product = Product.over(Product.digestsOf(set), index)) {
            for (var file : List.of("questions", "conversations")) {
                var scores = product.score(Product.SETS.resolve(set).resolve(file + ".tsv"), List.of(Variant.values()));
                for (var variant : scores.variants()) {
                    faults.addAll(Floors.faults(set + '.' + file + '.' + variant.label(), reached(scores, variant)));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    static Map<String, Double> reached(Scores scores, Variant variant) {
        var reached = new TreeMap<String, Double>();
        Arrays.stream(Kind.values())
                .filter(kind -> scores.of(variant, kind).of() > 0)
                .forEach(kind -> reached.put(
                        kind.name().toLowerCase(Locale.ROOT),
                        scores.of(variant, kind).percent()));
        reached.put("first_citation", scores.firstCitations(variant).percent());
        return reached;
    }
}
