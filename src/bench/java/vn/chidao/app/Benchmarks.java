package vn.chidao.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Makes the weeks, times their indexing, runs the benchmarks and prints the figures in a few lines. */
public final class Benchmarks {
    private static final int QUESTIONS = 600;

    private Benchmarks() {}

    /** Runs all; the argument is the folder to work in. */
    public static void main(String[] arguments) throws IOException, RunnerException {
        var folder = Path.of(arguments[0]).toAbsolutePath();
        var made = new MadeUpWeeks().write(folder.resolve("digests"));
        Files.write(
                folder.resolve("questions.txt"),
                new MadeUpQuestions().about(made, QUESTIONS),
                StandardCharsets.UTF_8);
        print(index(folder));
        var options = new OptionsBuilder()
                .include(AnswerBenchmark.class.getSimpleName())
                .jvmArgsAppend("-D" + AnswerBenchmark.FOLDER + "=" + folder, "--enable-native-access=ALL-UNNAMED")
                .verbosity(VerboseMode.SILENT)
                .build();
        tell(new Runner(options).run());
    }

    private static String index(Path folder) throws IOException {
        try (var application = AnswerBenchmark.open(folder)) {
            var report = application.refresh(true, (done, all) -> {});
            return String.format(
                    Locale.ROOT,
                    "indexing: %d digests, %d directives in %d ms, %.1f ms a digest",
                    report.digests(),
                    report.directives(),
                    report.millis(),
                    (double) report.millis() / report.digests());
        }
    }

    private static void tell(Collection<RunResult> results) {
        double plain = median("plainLucene", results);
        for (var result : results) {
            var times = result.getPrimaryResult().getStatistics();
            print(String.format(
                    Locale.ROOT,
                    "%-12s median %8.0f µs, p90 %8.0f µs, p99 %8.0f µs; median %.1f times plain Lucene",
                    result.getPrimaryResult().getLabel(),
                    times.getPercentile(50),
                    times.getPercentile(90),
                    times.getPercentile(99),
                    times.getPercentile(50) / plain));
        }
    }

    private static double median(String label, Collection<RunResult> results) {
        return results.stream()
                .map(RunResult::getPrimaryResult)
                .filter(result -> result.getLabel().equals(label))
                .mapToDouble(result -> result.getStatistics().getPercentile(50))
                .findFirst()
                .orElseThrow();
    }

    @ConsoleOutput
    private static void print(String line) {
        System.out.println(line);
    }
}
