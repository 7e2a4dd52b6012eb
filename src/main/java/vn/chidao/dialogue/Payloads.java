package vn.chidao.dialogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import vn.chidao.view.Button;

/**
 * What the buttons under messages stand for. A payload is at most 64 bytes (Bot API, InlineKeyboardButton), and Vietnamese
 * letters take up to three each: what fits stands on the button itself and outlives the process, for the rest a button
 * carries a short token for what is kept here. Thread-safe.
 */
public final class Payloads {
    /** A payload's limit, in bytes of UTF-8. */
    private static final int LONGEST = 64;

    private static final Duration KEPT = Duration.ofHours(24);
    private static final int MOST = 200_000;
    private static final int TOKEN_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Action> actions;

    /** A store that forgets by {@code ticker}. */
    public Payloads(Ticker ticker) {
        this.actions = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(KEPT)
                .maximumSize(MOST)
                .build();
    }

    /** Returns a button for {@code action}, good for ever where that fits on it, else for a day while the process lives. */
    public Button button(String label, Action action) {
        var written = WrittenAction.of(action).filter(Payloads::fits);
        return new Button(label, written.orElseGet(() -> token(action)));
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
        return WrittenAction.read(payload).or(() -> Optional.ofNullable(actions.getIfPresent(payload)));
    }
}
