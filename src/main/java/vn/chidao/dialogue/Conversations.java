package vn.chidao.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.query.Query;

/** What each chat is talking about, for a while. In memory only. Thread-safe. */
public final class Conversations {
    private static final int MOST = 100_000;

    private final Cache<Long, State> talks;

    /**
     * Where a chat stands.
     *
     * @param subject what it is about, null when about nothing
     * @param last the last question as understood
     */
    public record State(@Nullable Subject subject, Query last) {}

    /** Conversations that are forgotten when nothing was asked for {@code kept}, by {@code ticker}. */
    public Conversations(Duration kept, Ticker ticker) {
        this.talks = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(kept)
                .maximumSize(MOST)
                .build();
    }

    /** Returns where the chat stands, empty when nothing was asked lately. */
    public Optional<State> of(long chatId) {
        return Optional.ofNullable(talks.getIfPresent(chatId));
    }

    /** Notes where the chat stands now. */
    public void note(long chatId, State state) {
        talks.put(chatId, state);
    }

    /** Forgets the chat's conversation; false when there was none. */
    public boolean forget(long chatId) {
        return talks.asMap().remove(chatId) != null;
    }

    /** Carries a conversation over to the chat's new id. */
    public void move(long from, long to) {
        var state = talks.asMap().remove(from);
        if (state != null) {
            talks.put(to, state);
        }
    }
}
