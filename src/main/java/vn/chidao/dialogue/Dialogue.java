package vn.chidao.dialogue;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.view.Message;

/** What a channel needs of the conversation. Implementations are thread-safe; one chat's calls come in order. */
public interface Dialogue {
    /** Replies to a text: a command («/tuan 23») or a question. Never throws for what a user can type. */
    List<Message> reply(Speaker speaker, String text);

    /**
     * Replies to a text that has taken the place of an earlier one: a question is answered anew, but a command that
     * changes something is not obeyed once more.
     */
    List<Message> edited(Speaker speaker, String text);

    /** Replies to a tapped button. */
    Tap tap(Speaker speaker, String payload);

    /** Notes that the chat can no longer be written to (blocked, kicked), or can again. */
    void reachable(long chatId, boolean reachable);

    /** Notes that a group became a supergroup with another id. */
    void migrated(long from, long to);

    /** The commands to list in the client's menu. */
    List<Command> commands();

    /**
     * What a tap leads to.
     *
     * @param messages new messages, possibly none
     * @param notice a short toast (at most 200 characters), or null
     * @param turned whether the one message is another page of the one that was tapped, and may take its place
     */
    record Tap(List<Message> messages, @Nullable String notice, boolean turned) {
        /** New messages. */
        public Tap(List<Message> messages, @Nullable String notice) {
            this(messages, notice, false);
        }
    }

    /**
     * A command as the menu shows it.
     *
     * @param name ASCII lower case, without slash
     * @param description one short Vietnamese phrase
     * @param adminOnly whether only admins see it
     */
    record Command(String name, String description, boolean adminOnly) {}
}
