package vn.chidao.push;

import java.time.Duration;

/** What came of handing one message to a chat. */
public sealed interface Delivery {
    /**
     * The chat has it.
     *
     * @param messageId the channel's number for it (the last part's, when it went in several)
     */
    record Sent(long messageId) implements Delivery {}

    /**
     * It surely did not go and may be tried again.
     *
     * @param after how long to wait first, as asked by the channel or, for broken surroundings, a guess of ours
     */
    record RetryAfter(Duration after) implements Delivery {}

    /**
     * The group has become a supergroup; nothing went.
     *
     * @param newChatId where to send it, and everything after it
     */
    record Migrated(long newChatId) implements Delivery {}

    /**
     * The chat cannot be written to until someone lets the bot in again.
     *
     * @param reason the channel's words, for the log
     */
    record Gone(String reason) implements Delivery {}

    /**
     * The channel refuses this message; trying the same again is useless.
     *
     * @param reason the channel's words, for the log
     */
    record Rejected(String reason) implements Delivery {}

    /**
     * It may have gone, whole or in part: sending has no key against duplicates, so it is not tried again blindly.
     *
     * @param reason what happened, for the log
     */
    record Unknown(String reason) implements Delivery {}
}
