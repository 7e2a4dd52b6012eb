package vn.chidao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chidao.app.settings.Paths;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.wiring.Application;
import vn.chidao.dialogue.Assistant;
import vn.chidao.dialogue.Subject;
import vn.chidao.evaluation.Asked;
import vn.chidao.evaluation.QuestionEvaluation;
import vn.chidao.evaluation.Scores;
import vn.chidao.evaluation.Variant;
import vn.chidao.extract.fact.Directive;
import vn.chidao.search.Generations;
import vn.chidao.view.Messages;
import vn.chidao.view.json.DirectiveJson;

/** The whole product as it is wired, over one folder of digests, with the project's configuration and a day of its own. */
final class Product implements AutoCloseable {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Path SETS = Path.of("src/test/resources/evaluation");
    static final String REAL = "real";

    private static final Path CONFIG = Path.of("config").toAbsolutePath();

    private final Application application;

    private Product(Application application) {
        this.application = application;
    }

    /** Reads {@code digests} and builds the index in {@code index}. */
    static Product over(Path digests, Path index) throws IOException {
        var application = Application.open(
                new Paths(CONFIG, digests.toAbsolutePath(), index), Settings.load(CONFIG, Map.of()), TODAY);
        application.refresh(false, (done, all) -> {});
        return new Product(application);
    }

    /** Reads {@code digest} as the only one there is; its index is in memory. */
    static Product of(String digest) {
        try {
            var folder = Files.createTempDirectory("digests");
            var file = Files.writeString(folder.resolve("digest.txt"), digest);
            var application = Application.open(
                    new Paths(CONFIG, folder, folder), Settings.load(CONFIG, Map.of()), TODAY, Generations.inMemory());
            application.refresh(false, (done, all) -> {});
            Files.delete(file);
            Files.delete(folder);
            return new Product(application);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns the names of the evaluation sets, each with questions and conversations, with facts, or with both. The real
     * digests are no part of this checkout: {@link RealDigestsIT} asks about them.
     */
    static List<String> sets() throws IOException {
        try (var folders = Files.list(SETS)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(set -> !set.equals(REAL))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the digests that go with the evaluation set {@code name}. */
    static Path digestsOf(String name) {
        return name.equals("shipped")
                ? Path.of("index/digests")
                : SETS.resolve(name).resolve("digests");
    }

    /** Returns the files of questions of the evaluation set {@code name}, in order of their names. */
    static List<Path> questionsOf(String name) throws IOException {
        try (var files = Files.list(SETS.resolve(name))) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .toList();
        }
    }

    List<Directive> directives() {
        return application.library().directives();
    }

    /** Returns what {@code show --json --all} prints. */
    List<String> shown() {
        var json = new DirectiveJson();
        return directives().stream().map(json::line).toList();
    }

    Messages messages() {
        return application.messages();
    }

    Assistant.Reply reply(String question) {
        return reply(question, null);
    }

    /** Asks {@code question} in a conversation about {@code subject}, null where it is the first. */
    Assistant.Reply reply(String question, @Nullable Subject subject) {
        return application
                .library()
                .use(corpus -> application.assistant().reply(question, corpus, TODAY, subject))
                .orElseThrow();
    }

    /** Asks {@code questions}, typed as {@code variant} types. */
    Scores score(List<Asked> questions, Variant variant) {
        var evaluation = new QuestionEvaluation(application.assistant(), application.messages());
        return application
                .library()
                .use(corpus -> evaluation.run(questions, List.of(variant), corpus, TODAY))
                .orElseThrow();
    }

    @Override
    public void close() {
        application.close();
    }
}
