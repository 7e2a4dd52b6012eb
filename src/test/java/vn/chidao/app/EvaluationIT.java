package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Answers and extraction stay above the floors that were reached: every set and kind of question, and every way of typing in all sets together. */
@Execution(ExecutionMode.CONCURRENT)
class EvaluationIT {
    @TempDir
    Path index;

    @Test
    void staysAboveItsFloors() throws IOException {
        var runs = Product.sets().parallelStream().map(this::run).toList();

        assertThat(EvaluationRun.together(runs).allFaults()).isEmpty();
    }

    private EvaluationRun run(String set) {
        try (var product = Product.over(Product.digestsOf(set), index.resolve(set))) {
            return EvaluationRun.of(product, set);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
