package vn.chidao.search.store;

import java.io.Closeable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/** A store in memory, for a command that runs once and for tests. */
public final class MemoryStore implements IndexStore {
    private final Map<Long, Directory> drafts = new ConcurrentHashMap<>();
    private final Map<Long, Directory> published = new ConcurrentHashMap<>();
    private final Semaphore change = new Semaphore(1);
    private volatile OptionalLong current = OptionalLong.empty();

    /** Makes an empty store. */
    public MemoryStore() {}

    @Override
    public Optional<Closeable> lock() {
        return change.tryAcquire() ? Optional.of(change::release) : Optional.empty();
    }

    @Override
    public Directory draft(long number) {
        // One buffer a file: with many small ones, opening each list of postings would walk over all of them.
        var draft = new ByteBuffersDirectory(
                new SingleInstanceLockFactory(), ByteBuffersDataOutput::new, ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
        drafts.put(number, draft);
        return new Lasting(draft);
    }

    @Override
    public void publish(long number) {
        var draft = drafts.remove(number);
        if (draft == null) {
            throw new IllegalStateException("no draft " + number);
        }
        published.put(number, draft);
    }

    @Override
    public void sweep() {
        drafts.clear();
    }

    @Override
    public SortedSet<Long> numbers() {
        return new TreeSet<>(published.keySet());
    }

    @Override
    public Directory open(long number) {
        var directory = published.get(number);
        if (directory == null) {
            throw new IllegalStateException("no generation " + number);
        }
        return new Lasting(directory);
    }

    @Override
    public void remove(long number) {
        published.remove(number);
    }

    @Override
    public OptionalLong current() {
        return current;
    }

    @Override
    public void point(long number) {
        current = OptionalLong.of(number);
    }

    /** A directory that outlives its readers, as a folder does: closing a directory in memory would empty it. */
    private static final class Lasting extends FilterDirectory {
        Lasting(Directory directory) {
            super(directory);
        }

        @Override
        public void close() {
            // What it holds goes with the store.
        }
    }
}
