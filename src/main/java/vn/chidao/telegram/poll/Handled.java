package vn.chidao.telegram.poll;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The memory of which updates have been handled, so that none is answered twice when the server hands it out again.
 *
 * <p>An id is added when all is thought out and the answer is about to go out: what a crash cuts off before is handled
 * again; what it cuts off after is not, since the answer may have arrived. Silence is the better of two evils there: who
 * hears nothing asks again, but an answer that comes twice cannot be taken back, and a message has no key by which the
 * server would know it for the same. Implementations are thread-safe and may forget old ids; ids are compared for equality only, because the server restarts them at random after
 * a week without updates (Bot API, Update.update_id).
 */
public interface Handled {
    /** Tells whether the update was handled, in this run or an earlier one. */
    boolean contains(long updateId);

    /** Notes that it was. */
    void add(long updateId);

    /** A memory of the last {@code size} ids that ends with the process. */
    static Handled inMemory(int size) {
        return new Handled() {
            private final Set<Long> ids = new LinkedHashSet<>();

            @Override
            public synchronized boolean contains(long updateId) {
                return ids.contains(updateId);
            }

            @Override
            public synchronized void add(long updateId) {
                ids.add(updateId);
                if (ids.size() > size) {
                    ids.remove(ids.iterator().next());
                }
            }
        };
    }
}
