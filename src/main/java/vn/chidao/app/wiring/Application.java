package vn.chidao.app.wiring;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answerer;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.select.PlaceSpelling;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.settings.Paths;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.settings.SettingsFaults;
import vn.chidao.dialogue.Assistant;
import vn.chidao.digest.format.FileLimits;
import vn.chidao.digest.format.SourceReader;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.library.Library;
import vn.chidao.library.RefreshReport;
import vn.chidao.question.QuestionParser;
import vn.chidao.search.Generations;
import vn.chidao.text.word.Telex;
import vn.chidao.view.Messages;

/** The whole program short of a channel, wired by constructors. */
public final class Application implements AutoCloseable {
    /** The program's version, as its pom has it. */
    public static final String VERSION = "0.1.0";

    private final Settings settings;
    private final Clock clock;
    private final Messages messages = new Messages();
    private final Library library;
    private final Assistant assistant;
    private final Reading reading;

    private Application(Settings settings, Clock clock, Library library, Assistant assistant, Reading reading) {
        this.settings = settings;
        this.clock = clock;
        this.library = library;
        this.assistant = assistant;
        this.reading = reading;
    }

    /** What questions are read and answered with. */
    public record Reading(Agencies agencies, QuestionParser parser, Answerer answerer) {}

    /** Wires the program for {@code paths}; reads configuration, opens the index, reads no digest yet. */
    public static Application open(Paths paths, Settings settings, @Nullable LocalDate today) throws IOException {
        FaultsException.unlessNone(SettingsFaults.of(settings, new Messages()));
        var folder = Files.createDirectories(paths.index().resolve("lucene"));
        return open(paths, settings, today, Generations.open(folder));
    }

    /** Wires the program on an index that may be anywhere; the settings must be without faults. */
    public static Application open(Paths paths, Settings settings, @Nullable LocalDate today, Generations generations)
            throws IOException {
        var zone = ZoneId.of(settings.zone());
        var clock = today == null
                ? Clock.system(zone)
                : Clock.fixed(today.atTime(12, 0).atZone(zone).toInstant(), zone);
        var messages = new Messages();
        var configuration = Configuration.load(paths.config(), messages);
        var agencies = configuration.agencies();
        var limits = new FileLimits(
                settings.limits().fileMegabytes() * 1024 * 1024,
                5L * settings.limits().fileMegabytes() * 1024 * 1024,
                Duration.ofSeconds(settings.limits().fileSeconds()));
        var library = new Library(
                paths.digests(),
                new SourceReader(limits, messages.bundle()),
                new DirectiveExtractor(agencies),
                generations,
                Rules.stamp(paths.config()),
                configuration.lexicon(),
                () -> LocalDate.now(clock));
        var parser = new QuestionParser(agencies);
        var known = parser.words();
        var answerer = new Answerer(agencies);
        var assistant = new Assistant(
                parser,
                answerer,
                once(corpus -> corpus.lexicon().spelling(Telex::decode, known)),
                once(corpus -> corpus.lexicon().diacritics(known)),
                once(corpus -> new PlaceSpelling(corpus.directives().all())));
        return new Application(settings, clock, library, assistant, new Reading(agencies, parser, answerer));
    }

    /** One of each a corpus: making it reads all words of questions. */
    private static <T> Function<Corpus, T> once(Function<Corpus, T> make) {
        return Caffeine.newBuilder().weakKeys().build(make::apply)::get;
    }

    /** Reads the digests anew where they changed. */
    public RefreshReport refresh(boolean rebuild, BiConsumer<Integer, Integer> progress) throws IOException {
        return library.refresh(rebuild, progress);
    }

    /** Returns the digests, read and indexed. */
    public Library library() {
        return library;
    }

    /** Returns what answers questions. */
    public Assistant assistant() {
        return assistant;
    }

    /** Returns what questions are read and answered with. */
    public Reading reading() {
        return reading;
    }

    /** Returns the texts. */
    public Messages messages() {
        return messages;
    }

    /** Returns the settings, which are without faults. */
    public Settings settings() {
        return settings;
    }

    /** Returns the day that counts as today. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public void close() {
        library.close();
    }
}
