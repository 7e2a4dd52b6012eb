package vn.chidao.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import org.apache.lucene.store.Directory;

/** A place for numbered indexes, of which one is marked as the live one. */
public interface IndexStore {
    /** Returns the right to change this store, to be closed after; empty when another thread or process has it. */
    Optional<Closeable> lock() throws IOException;

    /** Returns an empty directory in which index {@code number} can be written; nobody sees it yet. */
    Directory draft(long number) throws IOException;

    /** Puts the written index {@code number} among the others; its draft is closed by then. */
    void publish(long number) throws IOException;

    /** Takes away all drafts: what a failed or crashed build left. Only for the holder of the lock. */
    void sweep() throws IOException;

    /** Returns the numbers of the published indexes. */
    SortedSet<Long> numbers() throws IOException;

    /** Opens the published index {@code number}. */
    Directory open(long number) throws IOException;

    /** Takes away the published index {@code number}. */
    void remove(long number) throws IOException;

    /** Returns the number of the live index; empty when none is marked or the mark cannot be read. */
    OptionalLong current() throws IOException;

    /** Marks index {@code number} as the live one, at once or not at all. */
    void point(long number) throws IOException;
}
