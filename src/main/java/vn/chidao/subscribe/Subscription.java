package vn.chidao.subscribe;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A chat's wish to get the weekly digests (đăng ký).
 *
 * @param chatId the chat, as Telegram numbers it
 * @param agency the canonical name of the agency it follows, or null for everything
 * @param status whether digests go to it now
 * @param since when this status began; an agency changed later does not move it
 */
public record Subscription(long chatId, @Nullable String agency, Status status, Instant since) {
    /** Whether digests go to a chat. */
    public enum Status {
        /** Digests go to it. */
        ACTIVE,
        /** The chat cannot be written to; kept for a while in case it comes back. */
        PAUSED,
        /** The chat no longer wants them. */
        ENDED
    }
}
