package vn.chidao.push;

import vn.chidao.view.Message;

/** The way out to chats: one attempt, no waiting and no retry of its own. */
@FunctionalInterface
public interface Outbox {
    /** Tries once to send a message. Does not throw for what the other side answers. */
    Delivery send(long chatId, Message message);
}
