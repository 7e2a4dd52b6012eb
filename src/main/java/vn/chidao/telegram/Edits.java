package vn.chidao.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * What was asked lately, message by message, so that an edit that asks something else can be told from one that only
 * touches the message (Bot API, Update.edited_message). In memory only: after a restart an edit is left alone. Thread-safe.
 */
final class Edits {
    private static final Duration LATELY = Duration.ofMinutes(15);
    private static final int MOST = 100_000;

    private final Cache<Key, String> asked =
            Caffeine.newBuilder().expireAfterWrite(LATELY).maximumSize(MOST).build();

    private record Key(long chatId, int messageId) {
        static Key of(Message message) {
            return new Key(message.getChatId(), message.getMessageId());
        }
    }

    /** Notes what a message asked. */
    void asked(Message message, String text) {
        asked.put(Key.of(message), text);
    }

    /** Whether the edited message asks something else than before, soon enough after it was sent; notes what it asks now. */
    boolean asksAnew(Message edited, String text) {
        var before = asked.getIfPresent(Key.of(edited));
        if (before == null || before.equals(text) || isLate(edited)) {
            return false;
        }
        asked(edited, text);
        return true;
    }

    /** By the server's own clock, whenever the edit comes to us. */
    private static boolean isLate(Message edited) {
        var at = edited.getEditDate();
        return at != null && at - edited.getDate() > LATELY.toSeconds();
    }
}
