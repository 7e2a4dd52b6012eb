package vn.chidao.admin;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.dialogue.bot.BotCommand;
import vn.chidao.dialogue.bot.BotCommand.Effect;
import vn.chidao.library.Library;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.ReportText;
import vn.chidao.view.card.Html;
import vn.chidao.view.card.Pages;

/** The admins' commands. */
public final class AdminCommands {
    private static final Logger log = LoggerFactory.getLogger(AdminCommands.class);

    private final Messages messages;
    private final Library library;
    private final Status status;
    private final Issues issues;
    private final PushCommands pushing;

    /** Commands over {@code library}, and those of {@code pushing}. */
    public AdminCommands(Messages messages, Library library, Status status, Issues issues, PushCommands pushing) {
        this.messages = messages;
        this.library = library;
        this.status = status;
        this.issues = issues;
        this.pushing = pushing;
    }

    /** Returns the commands in the order in which help shows them. */
    public List<BotCommand> all() {
        return List.of(
                command("naplai", "reload", Effect.CHANGES, (speaker, argument) -> reload()),
                command("trangthai", "status", Effect.SHOWS, (speaker, argument) -> shown(status.text())),
                command("guithu", "pushtest", Effect.SHOWS, (speaker, argument) -> rehearsed(argument)),
                command("guituan", "pushweek", Effect.CHANGES, (speaker, argument) -> shown(pushing.send(argument))),
                command("guilai", "resend", Effect.CHANGES, (speaker, argument) -> shown(pushing.again(argument))));
    }

    private BotCommand command(String name, String alias, Effect effect, BotCommand.Handler handler) {
        return new BotCommand(name, alias, messages.say("command." + name), true, effect, handler);
    }

    /** Only this chat waits: other chats are answered from the live index until the new one is there, and after. */
    private List<Message> reload() {
        try {
            var report = new ReportText(messages).of(library.refresh(false, (done, all) -> {}));
            return shown(report + "\n" + new BacklogText(messages).of(issues.backlog()));
        } catch (IOException e) {
            log.warn("The digests could not be read anew", e);
            return shown(messages.say("reload.failed", String.valueOf(e.getMessage())));
        }
    }

    /** In figures, and as those who follow everything would see it. */
    private List<Message> rehearsed(String argument) {
        return Stream.concat(
                        shown(pushing.rehearse(argument)).stream(),
                        pushing.samples(argument).stream().map(Message::of))
                .toList();
    }

    /** A report of many lines goes on as many messages as it needs. */
    private static List<Message> shown(String text) {
        return Pages.of(List.of(String.join("\n", text.lines().map(Html::escape).toList()))).stream()
                .map(Message::of)
                .toList();
    }
}
