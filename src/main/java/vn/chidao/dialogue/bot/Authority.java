package vn.chidao.dialogue.bot;

import java.util.List;
import java.util.Set;
import vn.chidao.dialogue.Roster;
import vn.chidao.dialogue.Speaker;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;

/**
 * Who may decide for a chat: in private whoever writes there, in a group its administrators, by name or as the group
 * itself, and the bot's own admins.
 */
public final class Authority {
    private final Messages messages;
    private final Set<Long> admins;
    private final Roster roster;

    /** An authority of {@code admins} everywhere, and of those in a group whom {@code roster} knows for administrators. */
    public Authority(Messages messages, Set<Long> admins, Roster roster) {
        this.messages = messages;
        this.admins = Set.copyOf(admins);
        this.roster = roster;
    }

    /** Whether the speaker is one of the bot's admins. */
    boolean isAdmin(Speaker speaker) {
        return admins.contains(speaker.userId());
    }

    /** Returns a command that decides for the chat, which those who may not do that are politely refused. */
    BotCommand.Handler required(BotCommand.Handler decision) {
        return (speaker, argument) -> switch (standing(speaker)) {
            case ADMINISTRATOR -> decision.handle(speaker, argument);
            case MEMBER -> refusal("group.admins");
            case UNKNOWN -> refusal("group.unknown");
        };
    }

    private Roster.Standing standing(Speaker speaker) {
        boolean sure = !speaker.group() || speaker.userId() == speaker.chatId() || isAdmin(speaker);
        return sure ? Roster.Standing.ADMINISTRATOR : roster.standing(speaker.chatId(), speaker.userId());
    }

    private List<Message> refusal(String key) {
        return List.of(Message.of(Html.escape(messages.say(key))));
    }
}
