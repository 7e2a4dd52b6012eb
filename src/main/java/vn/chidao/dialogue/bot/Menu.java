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
    private final List<Verb> verbs;

    /** The commands in the order in which they are shown; help is put second. */
    Menu(Messages messages, List<Verb> verbs, Verb.Handler help) {
        this.messages = messages;
        var all = new ArrayList<>(verbs);
        all.add(1, new Verb("trogiup", "help", messages.say("command.trogiup"), false, help));
        this.verbs = List.copyOf(all);
    }

    /** Returns the command of that name or alias. */
    Optional<Verb> find(String name) {
        return verbs.stream()
                .filter(verb -> verb.name().equals(name) || verb.alias().equals(name))
                .findFirst();
    }

    /** Returns the commands as the client's menu shows them. */
    List<Dialogue.Command> commands() {
        return verbs.stream()
                .map(verb -> new Dialogue.Command(verb.name(), verb.description(), verb.adminOnly()))
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
        verbs.stream()
                .filter(verb -> verb.adminOnly() == adminOnly)
                .forEach(verb ->
                        out.add(Html.escape("/" + verb.name() + " (/" + verb.alias() + "): " + verb.description())));
    }
}
