package vn.chidao.telegram;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberRestricted;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMemberUpdated;
import org.telegram.telegrambots.meta.api.objects.message.MaybeInaccessibleMessage;
import org.telegram.telegrambots.meta.api.objects.message.Message;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.dialogue.Speaker;
import vn.chidao.push.Delivery;
import vn.chidao.telegram.send.Gateway;
import vn.chidao.telegram.send.Place;

/** Brings an update to the conversation and the answer back to the chat. Runs on the chat's lane and may wait there. */
final class Router {
    private static final Set<String> OUT = Set.of("left", "kicked");

    private final Addressing addressing;
    private final Dialogue dialogue;
    private final Gateway gateway;
    private final Replies replies;
    private final Menus menus;
    private final Edits edits = new Edits();

    /** A router for the bot of {@code addressing}; {@code words} finds a sentence by its key. */
    Router(Addressing addressing, Dialogue dialogue, Gateway gateway, Words words, Menus menus) {
        this.addressing = addressing;
        this.dialogue = dialogue;
        this.gateway = gateway;
        this.menus = menus;
        this.replies = new Replies(dialogue, gateway, words);
    }

    /** The chat whose lane an update belongs to; null when there is nothing in it for us. */
    static @Nullable Long chat(Update update) {
        if (update.getMessage() != null) {
            return update.getMessage().getChatId();
        }
        if (update.getEditedMessage() != null) {
            return update.getEditedMessage().getChatId();
        }
        if (update.getCallbackQuery() != null) {
            var message = update.getCallbackQuery().getMessage();
            return message == null ? update.getCallbackQuery().getFrom().getId() : message.getChatId();
        }
        var member = update.getMyChatMember();
        return member == null ? null : member.getChat().getId();
    }

    /** Whether nobody hears how the handling of an update went: it tells of the chat, not of what someone said. */
    static boolean silent(Update update) {
        return update.getMyChatMember() != null
                || (update.getMessage() != null && update.getMessage().getMigrateToChatId() != null);
    }

    /**
     * Handles one update.
     *
     * @param crowded whether the chat says several things at once, so that an answer shows what it answers
     * @param answering run when it has been thought about and the answer is about to go out
     */
    void handle(Update update, boolean crowded, Runnable answering) {
        if (update.getMessage() != null) {
            message(update.getMessage(), crowded, answering);
        } else if (update.getEditedMessage() != null) {
            edit(update.getEditedMessage(), answering);
        } else if (update.getCallbackQuery() != null) {
            tap(update.getCallbackQuery(), answering);
        } else if (update.getMyChatMember() != null) {
            member(update.getMyChatMember());
        }
    }

    /** Says that {@code dropped} messages of the chat came on top of more than will be answered. */
    void overflow(long chatId, int dropped) {
        replies.say(new Place(chatId, null, null), () -> {}, "telegram.busy", dropped);
    }

    private void message(Message message, boolean crowded, Runnable answering) {
        if (message.getMigrateToChatId() != null) {
            dialogue.migrated(message.getChatId(), message.getMigrateToChatId());
            return;
        }
        var from = message.getFrom();
        if (from == null || message.isChannelMessage()) {
            return;
        }
        var place = crowded ? under(message) : place(message);
        switch (addressing.hear(message)) {
            case Heard.Said said -> {
                edits.asked(message, said.text());
                replies.answer(place, () -> dialogue.reply(speaker(message, from), said.text()), answering);
            }
            case Heard.Wordless wordless -> replies.say(place, answering, "telegram.wordless");
            case Heard.NotForUs notForUs -> {}
        }
        if (message.isUserMessage()) {
            menus.spoke(from.getId());
        }
    }

    private void edit(Message message, Runnable answering) {
        var from = message.getFrom();
        if (from != null
                && !message.isChannelMessage()
                && addressing.hear(message) instanceof Heard.Said said
                && edits.asksAnew(message, said.text())) {
            // What was edited may be far above by now.
            replies.answer(under(message), () -> dialogue.edited(speaker(message, from), said.text()), answering);
        }
    }

    private static Speaker speaker(Message message, User from) {
        return new Speaker(message.getChatId(), author(message, from), !message.isUserMessage());
    }

    /** An administrator who stays anonymous speaks as the group, another as his channel; the user is then a stand-in. */
    private static long author(Message message, User from) {
        return message.getSenderChat() == null
                ? from.getId()
                : message.getSenderChat().getId();
    }

    /** In private what is asked and what answers it follow each other; in a group others talk in between. */
    private static Place place(Message message) {
        var under = under(message);
        return message.isUserMessage() ? new Place(under.chatId(), under.thread(), null) : under;
    }

    private static Place under(Message message) {
        var topic = Boolean.TRUE.equals(message.getIsTopicMessage()) ? message.getMessageThreadId() : null;
        return new Place(message.getChatId(), topic, message.getMessageId());
    }

    private void tap(CallbackQuery query, Runnable answering) {
        var message = query.getMessage();
        if (message == null || query.getData() == null) {
            gateway.answer(query.getId(), null);
            return;
        }
        var chatId = message.getChatId();
        // A message too old for the bot to see has no topic to go back to (InaccessibleMessage).
        var place = message instanceof Message seen ? place(seen) : new Place(chatId, null, null);
        var speaker = new Speaker(chatId, query.getFrom().getId(), !message.isUserMessage());
        var answered = new boolean[1];
        replies.answer(
                place,
                () -> {
                    var tap = dialogue.tap(speaker, query.getData());
                    gateway.answer(query.getId(), tap.notice());
                    answered[0] = true;
                    return tap.turned() && turned(message, tap.messages()) ? List.of() : tap.messages();
                },
                answering);
        if (!answered[0]) {
            gateway.answer(query.getId(), null);
        }
    }

    /** Whether the one page has taken the place of the message; done twice it is the same, so it need not be confirmed before. */
    private boolean turned(MaybeInaccessibleMessage message, List<vn.chidao.view.Message> pages) {
        return message instanceof Message seen
                && pages.size() == 1
                && gateway.edit(seen.getChatId(), seen.getMessageId(), pages.getFirst()) instanceof Delivery.Sent;
    }

    private void member(ChatMemberUpdated change) {
        dialogue.reachable(change.getChat().getId(), canWrite(change.getNewChatMember()));
    }

    private static boolean canWrite(ChatMember bot) {
        return bot instanceof ChatMemberRestricted restricted
                ? Boolean.TRUE.equals(restricted.getCanSendMessages())
                : !OUT.contains(bot.getStatus());
    }
}
