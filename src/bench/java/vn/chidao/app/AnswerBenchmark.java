package vn.chidao.app;

import vn.chidao.app.settings.Paths;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.wiring.Application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import vn.chidao.answer.Answer;
import vn.chidao.search.evaluation.Yardstick;

/** One uncached answer over all the made-up weeks, beside plain Lucene on the same questions. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 4, time = 5)
@Fork(1)
@State(Scope.Thread)
public class AnswerBenchmark {
    /** The system property that names the folder with the weeks, the index and the questions. */
    static final String FOLDER = "chidao.bench";

    private final Application application;
    private final List<String> questions;
    private final Yardstick plain;
    private int next;

    /** Opens the program over {@code folder}; nothing is read yet. */
    static Application open(Path folder) throws IOException {
        var config = Path.of("config").toAbsolutePath();
        return Application.open(
                new Paths(config, folder.resolve("digests"), folder.resolve("index")),
                Settings.load(config, Map.of()),
                MadeUpWeeks.NEWEST.plusDays(2));
    }

    /** Opens what was built before. */
    public AnswerBenchmark() {
        try {
            var folder = Path.of(System.getProperty(FOLDER, ""));
            application = open(folder);
            application.refresh(false, (done, all) -> {});
            questions = Files.readAllLines(folder.resolve("questions.txt"), StandardCharsets.UTF_8);
            plain = new Yardstick(application.library().directives());
        } catch (IOException e) {
            throw new UncheckedIOException("opening the made-up weeks", e);
        }
    }

    /** Closes the index. */
    @TearDown(Level.Trial)
    public void close() {
        plain.close();
        application.close();
    }

    /** The next question's answer, worked out in full: spelling, reading, finding, fact. */
    @Benchmark
    public Answer answer() {
        var question = next();
        return application
                .library()
                .use(corpus -> application
                        .assistant()
                        .reply(question, corpus, application.today(), null)
                        .answer())
                .orElseThrow();
    }

    /** The best ten of StandardAnalyzer and BM25 for the next question. */
    @Benchmark
    public List<String> plainLucene() {
        return plain.find(next());
    }

    private String next() {
        next = (next + 1) % questions.size();
        return questions.get(next);
    }
}
