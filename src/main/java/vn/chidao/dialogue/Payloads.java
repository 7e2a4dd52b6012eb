package vn.chidao.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.text.Sha256;
import vn.chidao.view.Button;

/**
 * What the buttons under messages stand for. A payload is at most 64 bytes (Bot API, InlineKeyboardButton), and Vietnamese
 * letters take up to three each: what fits stands on the button itself, for the rest a button carries a short token for what
 * is kept here, and in a lasting memory where it can be written. Thread-safe.
 */
public final class Payloads {
    /** A payload's limit, in bytes of UTF-8. */
    private static final int LONGEST = 64;

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST = 200_000;
    private static final int TOKEN_BYTES = 12;

    private static final Logger log = LoggerFactory.getLogger(Payloads.class);

    private final SecureRandom random = new SecureRandom();
    private final Memory memory;
    private final Cache<String, Action> actions;

    /** Keeps writings by their tokens for longer than the process lives. */
    public interface Memory {
        /** Keeps {@code writing}. */
        void keep(String token, String writing);

        /** Returns what was kept under {@code token}. */
        Optional<String> find(String token);

        /** Keeps nothing. */
        static Memory none() {
            return new Memory() {
                @Override
                public void keep(String token, String writing) {}

                @Override
                public Optional<String> find(String token) {
                    return Optional.empty();
                }
            };
        }
    }

    /** A store that forgets by {@code ticker} what {@code memory} does not keep. */
    public Payloads(Ticker ticker, Memory memory) {
        this.memory = memory;
        this.actions = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(KEPT)
                .maximumSize(MOST)
                .build();
    }

    /**
     * Returns a button for {@code action}: good for ever where that fits on it, as long as the memory keeps it where it can be
     * written, else for a day while the process lives.
     */
    public Button button(String label, Action action) {
        var written = WrittenAction.of(action);
        return new Button(
                label,
                written.filter(Payloads::fits)
                        .orElseGet(() ->
                                written.map(writing -> token(action, writing)).orElseGet(() -> token(action))));
    }

    /** The same writing has the same token, so that what is shown again is kept once. */
    private String token(Action action, String writing) {
        var token = Sha256.of(writing.getBytes(StandardCharsets.UTF_8)).substring(0, 2 * TOKEN_BYTES);
        if (actions.getIfPresent(token) == null) {
            keep(token, writing);
            actions.put(token, action);
        }
        return token;
    }

    /** A button that may be old after a restart is no reason not to answer. */
    private void keep(String token, String writing) {
        try {
            memory.keep(token, writing);
        } catch (RuntimeException outOfReach) {
            log.warn("What a button stands for could not be kept", outOfReach);
        }
    }

    private String token(Action action) {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        actions.put(token, action);
        return token;
    }

    /** Returns a button that gives a command with slash; it needs no memory and is good for ever. */
    public static Button command(String label, String command) {
        if (!fits(command)) {
            throw new IllegalArgumentException("longer than a button can carry: " + command);
        }
        return new Button(label, command);
    }

    /** Whether a button can carry {@code payload}. */
    public static boolean fits(String payload) {
        return payload.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    /** Returns what {@code payload} stands for; empty when that has been forgotten. */
    public Optional<Action> find(String payload) {
        return WrittenAction.read(payload)
                .or(() -> Optional.ofNullable(actions.getIfPresent(payload)))
                .or(() -> memory.find(payload).flatMap(WrittenAction::read));
    }
}
