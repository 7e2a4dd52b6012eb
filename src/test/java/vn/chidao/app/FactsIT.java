package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.evaluation.FactGold;
import vn.chidao.evaluation.Field;

/** Extraction stays above the floors that were reached: every set, every field. */
@Execution(ExecutionMode.CONCURRENT)
class FactsIT {
    @TempDir
    Path index;

    @ParameterizedTest
    @MethodSource("vn.chidao.app.Product#setsWithFacts")
    void staysAboveItsFloors(String set) throws IOException {
        try (var product = Product.over(Product.digestsOf(set), index)) {
            var scores = FactGold.read(Product.SETS.resolve(set).resolve("gold.jsonl"))
                    .score(product.shown());

            var reached = new TreeMap<String, Double>();
            for (var field : Field.values()) {
                reached.put(field.key(), scores.of(field).f1());
            }
            assertThat(Floors.faults(set + ".facts", reached)).isEmpty();
        }
    }
}
