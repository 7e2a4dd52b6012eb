package vn.chidao.telegram;

import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.push.Delivery;
import vn.chidao.telegram.send.Gateway;
import vn.chidao.telegram.send.Place;
import vn.chidao.view.Message;

/** The way back to a chat: what the conversation says, or a polite sentence when it fails. */
final class Replies {
    private static final Logger log = LoggerFactory.getLogger(Replies.class);

    private final Dialogue dialogue;
    private final Gateway gateway;
    private final Words words;

    /** Replies through {@code gateway}; {@code words} finds a sentence by its key. */
    Replies(Dialogue dialogue, Gateway gateway, Words words) {
        this.dialogue = dialogue;
        this.gateway = gateway;
        this.words = words;
    }

    /**
     * Delivers what {@code thinking} comes to; whatever it throws ends here, in the log and in a sentence to the chat.
     *
     * @param answering run between the two: what is cut off before may be thought about again, what is cut off after may
     *     have arrived
     */
    void answer(Place place, Supplier<List<Message>> thinking, Runnable answering) {
        var messages = thought(place, thinking);
        // Cut off by closing: the next run answers, so nothing is said now, not even that it failed.
        if (!Thread.currentThread().isInterrupted()) {
            answering.run();
            deliver(place, messages);
        }
    }

    private List<Message> thought(Place place, Supplier<List<Message>> thinking) {
        try {
            return TypingIndicator.during(thinking, () -> gateway.typing(place));
        } catch (RuntimeException | StackOverflowError failure) {
            if (!Thread.currentThread().isInterrupted()) {
                log.error("The conversation failed", failure);
            }
            return List.of(sentence("telegram.failed"));
        }
    }

    /** Delivers the sentence of that key, as {@link #answer} does. */
    void say(Place place, Runnable answering, String key, Object... places) {
        answer(place, () -> List.of(sentence(key, places)), answering);
    }

    private Message sentence(String key, Object... places) {
        return Message.of(words.say(key, places));
    }

    private void deliver(Place place, List<Message> messages) {
        var target = place;
        for (var message : messages) {
            var delivery = gateway.reply(target, message);
            if (delivery instanceof Delivery.Migrated migrated) {
                dialogue.migrated(target.chatId(), migrated.newChatId());
                target = target.movedTo(migrated.newChatId());
                delivery = gateway.reply(target, message);
            }
            if (delivery instanceof Delivery.Gone) {
                dialogue.reachable(target.chatId(), false);
            }
            if (!(delivery instanceof Delivery.Sent)) {
                log.warn("An answer did not get through: {}", delivery.words());
                return;
            }
        }
    }
}
