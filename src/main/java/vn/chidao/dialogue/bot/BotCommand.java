package vn.chidao.dialogue.bot;

import java.util.List;
import vn.chidao.dialogue.Speaker;
import vn.chidao.view.Message;

/**
 * A command (lệnh).
 *
 * @param name its Vietnamese name: ASCII lower case, without slash
 * @param alias its English name
 * @param description one short Vietnamese phrase
 * @param adminOnly whether it is for admins
 * @param effect whether anything is another way after it
 * @param handler what it does
 */
public record BotCommand(
        String name, String alias, String description, boolean adminOnly, Effect effect, Handler handler) {
    /** Whether a command leaves things as they are. */
    public enum Effect {
        /** It shows something; given twice, it shows it twice. */
        SHOWS,
        /** It changes or sends something, so it has to be meant. */
        CHANGES
    }

    /** Carries a command out. */
    @FunctionalInterface
    public interface Handler {
        /**
         * Returns the messages that answer the command.
         *
         * @param argument what follows the command's name, stripped; empty for nothing
         */
        List<Message> handle(Speaker speaker, String argument);
    }
}
