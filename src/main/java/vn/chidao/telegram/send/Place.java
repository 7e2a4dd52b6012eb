package vn.chidao.telegram.send;

import org.jspecify.annotations.Nullable;

/**
 * Where an answer goes.
 *
 * @param chatId the chat
 * @param thread the forum's topic, or null
 * @param replyTo the message that it answers, shown above it, or null
 */
public record Place(
        long chatId, @Nullable Integer thread, @Nullable Integer replyTo) {
    /** The same place after the group got another id; topics and messages of the old one are not known there. */
    public Place movedTo(long newChatId) {
        return new Place(newChatId, null, null);
    }
}
