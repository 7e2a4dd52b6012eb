package vn.chidao.library;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.digest.Finding;
import vn.chidao.digest.format.SourceReader;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.entry.Clauses;
import vn.chidao.extract.fact.Directive;
import vn.chidao.search.Generation;
import vn.chidao.search.Generations;
import vn.chidao.search.IndexSource;
import vn.chidao.search.Item;
import vn.chidao.search.ParallelMapper;
import vn.chidao.search.analysis.Compounds;

/**
 * The living whole: reads the folder on request, builds and flips the index, and gives the corpus that answers come from.
 * Thread-safe: answering goes on while the folder is read anew.
 */
public final class Library implements AutoCloseable {
    private final DigestFolder folder;
    private final Generations generations;
    private final String rules;
    private final Lexicon lexicon;
    private final Supplier<LocalDate> today;
    private volatile @Nullable Live live;

    /** A generation's corpus, made once a generation, with all that was read for it and what of that was kept. */
    private record Live(long generation, Corpus corpus, Snapshot snapshot, List<SourceContent> kept) {}

    /**
     * Opens the library; nothing is read before {@link #refresh}.
     *
     * @param digests the folder of source files
     * @param generations where the built index lives
     * @param rules names program and configuration, so that facts read by other rules are read again
     * @param lexicon the words of configuration
     * @param today the day from which a week too far ahead is told
     */
    public Library(
            Path digests,
            SourceReader reader,
            DirectiveExtractor extractor,
            Generations generations,
            String rules,
            Lexicon lexicon,
            Supplier<LocalDate> today) {
        this.folder = new DigestFolder(digests, reader, extractor);
        this.generations = generations;
        this.rules = rules;
        this.lexicon = lexicon;
        this.today = today;
    }

    /** Applies {@code work} to the live corpus; empty when nothing was ever built. */
    public <T> Optional<T> use(Function<Corpus, T> work) {
        return generations.use(generation -> work.apply(live(generation).corpus()));
    }

    /** Returns the number of the live generation, 0 when there is none. */
    public long generation() {
        return generations.use(Generation::number).orElse(0L);
    }

    /** Returns how many files in the folder could not be read when the live generation was built. */
    public int unreadable() {
        return generations
                .use(generation -> (int) live(generation).snapshot().contents().stream()
                        .filter(SourceContent::unreadable)
                        .count())
                .orElse(0);
    }

    /** Returns how many digests the live generation holds. */
    public int digests() {
        return generations.use(generation -> digests(live(generation).kept())).orElse(0);
    }

    /**
     * Reads the folder and, when anything changed, builds a new generation and makes it live. A folder in which no digest
     * can be read never takes the place of one that had some: most likely a disk is not there, or a copy failed.
     *
     * @param rebuild whether to read every file again and build even when nothing changed
     * @param progress told files done and files in all, from any thread
     * @throws IOException when the folder cannot be read or the index cannot be written; the live generation stays
     */
    public synchronized RefreshReport refresh(boolean rebuild, BiConsumer<Integer, Integer> progress)
            throws IOException {
        try (var cores = new ParallelMapper()) {
            return refresh(rebuild, progress, cores);
        }
    }

    private RefreshReport refresh(boolean rebuild, BiConsumer<Integer, Integer> progress, ParallelMapper cores)
            throws IOException {
        long start = System.nanoTime();
        var before = generations.use(this::live);
        var old = before.map(Live::snapshot).orElse(Snapshot.empty());
        var known = rebuild || !old.rules().equals(rules) ? Snapshot.empty() : old;
        var files = folder.files();
        var reading = folder.read(files, known, old, cores, done -> progress.accept(done, files.size()));
        var snapshot = new Snapshot(rules, reading.contents());
        var deduplicated = Duplicates.deduplicate(reading.contents());
        var findings = new ArrayList<Finding>();
        reading.contents().forEach(content -> findings.addAll(content.findings(today.get())));
        findings.addAll(deduplicated.findings());
        var keptBefore = before.map(Live::kept).orElse(List.of());
        boolean unchanged = !rebuild && snapshot.equals(old) && generation() > 0;
        var outcome = unchanged
                ? RefreshReport.Outcome.SAME
                : replace(keptBefore, deduplicated.kept(), snapshot, findings, cores);
        var kept = outcome == RefreshReport.Outcome.REFUSED ? keptBefore : deduplicated.kept();
        var changes = Changes.between(keptBefore, kept);
        return new RefreshReport(
                generation(),
                digests(kept),
                directives(kept),
                changes.added(),
                changes.changed(),
                changes.removed(),
                findings,
                outcome,
                (System.nanoTime() - start) / 1_000_000,
                reading.time());
    }

    private RefreshReport.Outcome replace(
            List<SourceContent> before,
            List<SourceContent> kept,
            Snapshot snapshot,
            List<Finding> findings,
            ParallelMapper cores)
            throws IOException {
        if (directives(kept) == 0 && directives(before) > 0) {
            findings.add(folder.nothingInIt());
            return RefreshReport.Outcome.REFUSED;
        }
        return build(snapshot, kept, findings, cores);
    }

    private static int digests(List<SourceContent> contents) {
        return (int) contents.stream()
                .filter(content -> !content.directives().isEmpty())
                .count();
    }

    private static int directives(List<SourceContent> contents) {
        return contents.stream()
                .mapToInt(content -> content.directives().size())
                .sum();
    }

    private RefreshReport.Outcome build(
            Snapshot snapshot, List<SourceContent> kept, List<Finding> findings, ParallelMapper cores)
            throws IOException {
        var directives =
                kept.stream().flatMap(content -> content.directives().stream()).toList();
        var analyzer = lexicon.analyzer(cores.map(directives, AbbreviationLearner::definitions));
        var items = cores.map(directives, Library::item);
        var outcome = generations.build(new IndexSource(snapshot.fingerprint(), items, analyzer, snapshot.bytes()));
        return switch (outcome) {
            case Generations.Outcome.Live built -> {
                live = null;
                yield RefreshReport.Outcome.FLIPPED;
            }
            case Generations.Outcome.Rejected rejected -> {
                findings.add(new Finding("index", 0, "chỉ mục mới không đạt, giữ chỉ mục cũ: " + rejected.reason()));
                yield RefreshReport.Outcome.REFUSED;
            }
            case Generations.Outcome.Busy busy -> {
                findings.add(new Finding("index", 0, "một tiến trình khác đang dựng chỉ mục"));
                yield RefreshReport.Outcome.REFUSED;
            }
        };
    }

    private static Item item(Directive directive) {
        return new Item(
                directive.id(),
                directive.title(),
                Clauses.of(directive).stream()
                        .map(clause -> clause.words().text())
                        .toList());
    }

    private Live live(Generation generation) {
        var now = live;
        if (now != null && now.generation() == generation.number()) {
            return now;
        }
        try {
            var snapshot = Snapshot.of(generation.payload());
            var kept = Duplicates.deduplicate(snapshot.contents()).kept();
            var directives = kept.stream()
                    .flatMap(content -> content.directives().stream())
                    .toList();
            var corpus = new Corpus(
                    directives,
                    generation.finder(),
                    generation.vocabulary(),
                    generation.analyzer(),
                    lexicon.thesaurus(generation.analyzer()),
                    Compounds.shared());
            var fresh = new Live(generation.number(), corpus, snapshot, kept);
            live = fresh;
            return fresh;
        } catch (IOException e) {
            throw new UncheckedIOException("the facts kept with generation " + generation.number(), e);
        }
    }

    /** Returns all directives of the live generation, in the corpus's order; none when nothing was ever built. */
    public List<Directive> directives() {
        return use(corpus -> corpus.directives().all()).orElse(List.of());
    }

    @Override
    public void close() {
        generations.close();
    }
}
