package vn.chidao.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.chidao.dialogue.Assistant.Reply;
import vn.chidao.library.Library;
import vn.chidao.question.QuestionParser;

/**
 * Answers from the live index, each worked out once: the same question about the same subject on the same day gets the kept
 * answer, until another generation is live. Thread-safe.
 */
public final class AnswerCache {
    private final Assistant assistant;
    private final Library library;
    private final Supplier<LocalDate> today;
    private final Cache<Key, Reply> replies;

    /** What an answer depends on. */
    private record Key(String question, @Nullable Subject subject, LocalDate day, long generation) {}

    /**
     * How the cache does.
     *
     * @param hits answers that were ready
     * @param misses answers that had to be worked out
     * @param kept answers ready now, about
     */
    public record Figures(long hits, long misses, long kept) {}

    /**
     * A cache with nothing in it.
     *
     * @param today the day that questions are asked on
     * @param most how many answers are kept
     */
    public AnswerCache(Assistant assistant, Library library, Supplier<LocalDate> today, int most) {
        this.assistant = assistant;
        this.library = library;
        this.today = today;
        this.replies = Caffeine.newBuilder().maximumSize(most).recordStats().build();
    }

    /** Answers {@code question} in a conversation about {@code subject}; empty when no index was ever built. */
    public Optional<Reply> reply(String question, @Nullable Subject subject) {
        var tidy = QuestionParser.tidy(question);
        // Read before the corpus: an index that flips in between leaves a new answer under the old number, never the
        // reverse.
        var key = new Key(tidy, subject, today.get(), library.generation());
        var kept = replies.getIfPresent(key);
        if (kept != null) {
            return Optional.of(kept);
        }
        var fresh = library.use(corpus -> assistant.reply(tidy, corpus, key.day(), subject));
        fresh.ifPresent(reply -> replies.put(key, reply));
        return fresh;
    }

    /** Returns how the cache does. */
    public Figures figures() {
        var stats = replies.stats();
        return new Figures(stats.hitCount(), stats.missCount(), replies.estimatedSize());
    }

    /** Returns the day that questions are asked on. */
    public LocalDate today() {
        return today.get();
    }

    /** Returns the live generation's number. */
    public long generation() {
        return library.generation();
    }
}
