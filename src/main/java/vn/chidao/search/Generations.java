package vn.chidao.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.search.store.FolderStore;
import vn.chidao.search.store.IndexStore;
import vn.chidao.search.store.MemoryStore;

/**
 * The built indexes: the live one and those before it. Building, flipping and rolling back are done by one at a time,
 * across processes too; reading never waits for them. Thread-safe.
 */
public final class Generations implements AutoCloseable {
    /** How many generations before the live one are kept for rollback. */
    private static final int KEPT = 3;

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);

    private final IndexStore store;
    private final List<Generation> opened = new CopyOnWriteArrayList<>();
    private final List<String> findings = new CopyOnWriteArrayList<>();
    private volatile @Nullable Generation live;

    /** What came of a try to change the live generation. */
    public sealed interface Outcome {
        /** The generation of this number is live now. */
        record Live(long number, int items) implements Outcome {}

        /** It was built but not found good; the live one is the same as before. */
        record Rejected(String reason) implements Outcome {}

        /** Another thread or process is changing it; nothing was done. */
        record Busy() implements Outcome {}
    }

    private Generations(IndexStore store) {
        this.store = store;
    }

    /**
     * Opens {@code folder} (created when missing), sweeps away what a crash left there, and makes the marked generation
     * live; when that is damaged, the newest one that is not, and {@link #findings} says so.
     */
    public static Generations open(Path folder) {
        try {
            return on(new FolderStore(folder));
        } catch (IOException e) {
            throw new UncheckedIOException("opening the index in " + folder, e);
        }
    }

    /** Returns generations that live in memory only. */
    public static Generations inMemory() {
        return new Generations(new MemoryStore());
    }

    /** Returns the live generation, to be closed after use; empty when nothing is built yet. Never waits. */
    public Optional<Generation> acquire() {
        var now = live;
        while (now != null) {
            if (now.retain()) {
                return Optional.of(now);
            }
            now = live;
        }
        return Optional.empty();
    }

    /** Applies {@code work} to the live generation; empty when nothing is built yet. */
    public <T> Optional<T> use(Function<Generation, T> work) {
        try (var generation = acquire().orElse(null)) {
            return generation == null ? Optional.empty() : Optional.of(work.apply(generation));
        }
    }

    /** Returns what was wrong when the folder was opened or read anew, in order; empty when all was well. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** Builds a generation and makes it live when it opens and finds its own texts. */
    public Outcome build(IndexSource source) {
        return build(source, fresh -> Optional.empty());
    }

    /**
     * Builds a generation beside the live one and makes it live.
     *
     * @param source what to build from
     * @param objection a last look at the built one: a reason to keep the live one instead, or empty
     * @throws UncheckedIOException when it cannot be written; the live one is the same as before
     */
    public Outcome build(IndexSource source, Function<Generation, Optional<String>> objection) {
        return changing(() -> {
            long number = store.numbers().isEmpty() ? 1 : store.numbers().last() + 1;
            try {
                var reason = write(source, number, objection);
                if (reason.isPresent()) {
                    return new Outcome.Rejected(reason.get());
                }
                store.publish(number);
            } finally {
                store.sweep();
            }
            return flip(Generation.open(number, store.open(number)));
        });
    }

    /** Makes the newest good generation before the live one live again. */
    public Outcome rollback() {
        return changing(() -> {
            var now = live;
            var earlier = now == null ? Optional.<Generation>empty() : newestBefore(now.number(), store.numbers());
            return earlier.isPresent() ? flip(earlier.get()) : new Outcome.Rejected("no generation before this one");
        });
    }

    /** Takes over the generation that another process has made live since; true when there was one. */
    public boolean refresh() {
        try {
            var marked = store.current();
            var now = live;
            if (marked.isEmpty() || (now != null && now.number() == marked.getAsLong())) {
                return false;
            }
            var fresh = openIfGood(marked.getAsLong());
            fresh.ifPresent(this::goLive);
            return fresh.isPresent();
        } catch (IOException e) {
            throw new UncheckedIOException("reading which index is live", e);
        }
    }

    /** Returns the numbers of the generations at hand, the live one among them, the oldest first. */
    public List<Long> numbers() {
        try {
            return List.copyOf(store.numbers());
        } catch (IOException e) {
            throw new UncheckedIOException("listing the index folder", e);
        }
    }

    /** Closes the live generation once its last user has gone; nothing can be acquired any more. */
    @Override
    public void close() {
        synchronized (this) {
            var last = live;
            live = null;
            if (last != null) {
                last.close();
            }
        }
    }

    /** A change of the store. */
    private interface Change {
        Outcome make() throws IOException;
    }

    private static Generations on(IndexStore store) throws IOException {
        var generations = new Generations(store);
        generations.start();
        try (var lock = store.lock().orElse(null)) {
            if (lock != null) {
                store.sweep();
                generations.prune();
            }
        }
        return generations;
    }

    private void start() throws IOException {
        var numbers = store.numbers();
        var marked = store.current();
        if (marked.isPresent()) {
            openIfGood(marked.getAsLong()).ifPresent(this::goLive);
        } else if (!numbers.isEmpty()) {
            report("which index is live cannot be read");
        }
        if (live == null && !numbers.isEmpty()) {
            newestBefore(marked.orElse(Long.MAX_VALUE), numbers)
                    .or(() -> newestBefore(Long.MAX_VALUE, numbers))
                    .ifPresent(this::goLive);
            var now = live;
            report(now == null ? "no index is usable" : "index " + now.number() + " is used instead");
        }
    }

    private Outcome changing(Change change) {
        try (var lock = store.lock().orElse(null)) {
            return lock == null ? new Outcome.Busy() : change.make();
        } catch (IOException e) {
            throw new UncheckedIOException("changing the live index", e);
        }
    }

    private Optional<String> write(IndexSource source, long number, Function<Generation, Optional<String>> objection)
            throws IOException {
        var directory = store.draft(number);
        try {
            new IndexBuilder(source).write(directory);
        } catch (IOException | RuntimeException e) {
            IOUtils.closeWhileHandlingException(directory);
            throw e;
        }
        try (var fresh = Generation.open(number, directory)) {
            return IndexCheck.objection(fresh, source).or(() -> objection.apply(fresh));
        }
    }

    private Outcome flip(Generation fresh) throws IOException {
        try {
            store.point(fresh.number());
        } catch (IOException | RuntimeException e) {
            fresh.close();
            throw e;
        }
        goLive(fresh);
        prune();
        return new Outcome.Live(fresh.number(), fresh.size());
    }

    private synchronized void goLive(Generation fresh) {
        var before = live;
        opened.add(fresh);
        live = fresh;
        if (before != null) {
            before.close();
        }
    }

    private void prune() throws IOException {
        opened.removeIf(Generation::isClosed);
        var now = live;
        var earlier = now == null ? new TreeSet<Long>() : store.numbers().headSet(now.number());
        var old = earlier.stream().limit(Math.max(0, earlier.size() - KEPT)).toList();
        for (long number : old) {
            if (opened.stream().noneMatch(generation -> generation.number() == number)) {
                store.remove(number);
            }
        }
    }

    private Optional<Generation> newestBefore(long number, SortedSet<Long> numbers) {
        return new TreeSet<>(numbers.headSet(number))
                .descendingSet().stream()
                        .map(this::openIfGood)
                        .flatMap(Optional::stream)
                        .findFirst();
    }

    private Optional<Generation> openIfGood(long number) {
        try {
            return Optional.of(Generation.open(number, store.open(number)));
        } catch (IOException | RuntimeException e) {
            report("index " + number + " cannot be used: " + e.getMessage(), e);
            return Optional.empty();
        }
    }

    private void report(String finding) {
        report(finding, null);
    }

    private void report(String finding, @Nullable Throwable cause) {
        LOG.warn(finding, cause);
        findings.add(finding);
    }
}
