package vn.chidao.digest.layout;

import java.util.List;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;

/** One way in which editors lay a digest out. */
interface Layout {
    /**
     * A division of an article.
     *
     * @param entries the entries, in order
     * @param sureness how much each of them counts more because little else than an entry has the sign that it was found by
     */
    record Reading(List<Entry> entries, double sureness) {
        Reading(List<Entry> entries) {
            this(entries, 0);
        }
    }

    /** Returns how {@code article} falls into entries when it is laid out so, the likeliest first; nothing when it is not. */
    Stream<Reading> readings(Article article);
}
