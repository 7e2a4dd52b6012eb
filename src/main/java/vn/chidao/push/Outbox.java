package vn.chidao.push;

import vn.chidao.view.Message;

/** The way out to chats, whatever the channel. Implementations are thread-safe. */
public interface Outbox {
    /**
     * Tries once to hand {@code message} to the chat and says what came of it. Never waits for a limit to pass, never
     * throws for what the channel answers: the caller's ledger decides when to try again.
     */
    Delivery send(long chatId, Message message);
}
