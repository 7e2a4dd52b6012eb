package vn.chidao.dialogue.bot;

import java.util.List;
import vn.chidao.dialogue.Action;
import vn.chidao.dialogue.Conversations;
import vn.chidao.dialogue.Dialogue.Tap;
import vn.chidao.dialogue.Payloads;
import vn.chidao.dialogue.Speaker;
import vn.chidao.subscribe.SubscriptionStore;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;

/** The right to be forgotten: asks back, then erases all that is known of a chat. */
public final class Erasure {
    private final Messages messages;
    private final SubscriptionStore subscriptions;
    private final Conversations conversations;
    private final Payloads payloads;

    /** Erases from {@code subscriptions} and {@code conversations}. */
    public Erasure(Messages messages, SubscriptionStore subscriptions, Conversations conversations, Payloads payloads) {
        this.messages = messages;
        this.subscriptions = subscriptions;
        this.conversations = conversations;
        this.payloads = payloads;
    }

    /** Asks whether it is meant. */
    List<Message> ask(Speaker speaker) {
        var button =
                payloads.button(messages.say("button.erase"), new Action.Erase(speaker.chatId(), speaker.userId()));
        return List.of(new Message(Html.escape(messages.say("erase.ask")), List.of(List.of(button))));
    }

    /** Erases, when the one who asked confirms in the same chat. */
    Tap confirmed(Speaker speaker, Action.Erase erase) {
        if (speaker.chatId() != erase.chatId() || speaker.userId() != erase.userId()) {
            return new Tap(List.of(), messages.say("erase.notYours"));
        }
        boolean spoke = conversations.forget(speaker.chatId());
        boolean known = subscriptions.erase(speaker.chatId());
        var said = messages.say(spoke || known ? "erase.done" : "erase.nothing");
        return new Tap(List.of(Message.of(Html.escape(said))), null);
    }
}
