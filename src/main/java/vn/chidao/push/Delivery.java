package vn.chidao.push;

import java.time.Duration;

/** What became of one attempt to send a message. */
public sealed interface Delivery {
    /** Says it in a sentence, for the log. */
    default String words() {
        return switch (this) {
            case Sent sent -> "it arrived";
            case RetryAfter later -> "the server asks to wait " + later.after().toSeconds() + " s";
            case Migrated migrated -> "the group has another id now";
            case Gone gone -> "the chat can no longer be written to: " + gone.reason();
            case Rejected rejected -> "it was refused: " + rejected.reason();
            case Unknown unknown -> "it may have arrived: " + unknown.reason();
        };
    }

    /**
     * It arrived.
     *
     * @param messageId the channel's number for it
     */
    record Sent(long messageId) implements Delivery {}

    /**
     * It certainly did not arrive and may be tried again (too many requests, a server restarting, no connection made).
     *
     * @param after how long to leave this chat alone
     */
    record RetryAfter(Duration after) implements Delivery {}

    /**
     * It did not arrive: the group has become a supergroup.
     *
     * @param newChatId where to send from now on
     */
    record Migrated(long newChatId) implements Delivery {}

    /**
     * It did not arrive and nothing will: blocked, kicked, deleted.
     *
     * @param reason the channel's words, for the log
     */
    record Gone(String reason) implements Delivery {}

    /**
     * It did not arrive and this message never will, though others may.
     *
     * @param reason the channel's words, for the log
     */
    record Rejected(String reason) implements Delivery {}

    /**
     * It may have arrived: the connection broke after the request had gone out.
     *
     * @param reason what broke, for the log
     */
    record Unknown(String reason) implements Delivery {}
}
