package vn.chidao.dialogue.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;

/** The list of commands: found by either name, shown as help. */
final class Menu {
    private final Messages messages;
    private final List<BotCommand> commands;

    /** The commands in the order in which they are shown; help is put second. */
    Menu(Messages messages, List<BotCommand> commands, BotCommand.Handler help) {
        this.messages = messages;
        var all = new ArrayList<>(commands);
        all.add(
                1,
                new BotCommand(
                        "trogiup", "help", messages.say("command.trogiup"), false, BotCommand.Effect.SHOWS, help));
        this.commands = List.copyOf(all);
    }

    /** Returns the command of that name or alias. */
    Optional<BotCommand> find(String name) {
        return commands.stream()
                .filter(command ->
                        command.name().equals(name) || command.alias().equals(name))
                .findFirst();
    }

    /** Returns the commands as the client's menu shows them. */
    List<Dialogue.Command> commands() {
        return commands.stream()
                .map(command -> new Dialogue.Command(command.name(), command.description(), command.adminOnly()))
                .toList();
    }

    /** Says what the bot can do, for an admin also what only admins may. */
    Message help(boolean admin) {
        var out = new StringJoiner("\n");
        out.add(Html.escape(messages.say("help.head"))).add("");
        lines(out, false);
        if (admin) {
            out.add("").add(Html.bold(messages.say("help.admin")));
            lines(out, true);
        }
        return Message.of(
                out.add("").add(Html.escape(messages.say("help.foot"))).toString());
    }

    private void lines(StringJoiner out, boolean adminOnly) {
        commands.stream()
                .filter(command -> command.adminOnly() == adminOnly)
                .forEach(command -> out.add(
                        Html.escape("/" + command.name() + " (/" + command.alias() + "): " + command.description())));
    }
}
