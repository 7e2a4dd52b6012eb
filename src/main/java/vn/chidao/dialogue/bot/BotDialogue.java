package vn.chidao.dialogue.bot;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.chidao.dialogue.Action;
import vn.chidao.dialogue.Conversations;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.dialogue.Payloads;
import vn.chidao.dialogue.Speaker;
import vn.chidao.dialogue.reply.Documents;
import vn.chidao.dialogue.reply.Questions;
import vn.chidao.subscribe.SubscriptionStore;
import vn.chidao.text.Fold;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;

/** The whole conversation: commands go to their handlers, everything else is a question, taps do what they stand for. */
public final class BotDialogue implements Dialogue {
    private static final Pattern COMMAND = Pattern.compile("(?s)/(?<name>[^\\s@]+)(?:@\\S*)?\\s*(?<argument>.*)");
    private static final int LONGEST_NAME = 32;

    private final Messages messages;
    private final Menu menu;
    private final Authority authority;
    private final Questions questions;
    private final Documents documents;
    private final Erasure erasure;
    private final Payloads payloads;
    private final Conversations conversations;
    private final SubscriptionStore subscriptions;

    /**
     * A conversation.
     *
     * @param commands the commands, help left out, in the order in which help shows them
     * @param authority who may give which commands
     */
    public BotDialogue(
            Messages messages,
            List<BotCommand> commands,
            Authority authority,
            Questions questions,
            Documents documents,
            Erasure erasure,
            Payloads payloads,
            Conversations conversations,
            SubscriptionStore subscriptions) {
        this.messages = messages;
        this.menu = new Menu(messages, commands, (speaker, argument) -> List.of(help(speaker)));
        this.authority = authority;
        this.questions = questions;
        this.documents = documents;
        this.erasure = erasure;
        this.payloads = payloads;
        this.conversations = conversations;
        this.subscriptions = subscriptions;
    }

    @Override
    public List<Message> reply(Speaker speaker, String text) {
        return heard(speaker, text, BotCommand::handler);
    }

    @Override
    public List<Message> edited(Speaker speaker, String text) {
        return heard(
                speaker,
                text,
                command -> command.effect() == BotCommand.Effect.SHOWS
                        ? command.handler()
                        : (editor, argument) ->
                                List.of(Message.of(Html.escape(messages.say("command.edited", command.name())))));
    }

    private List<Message> heard(Speaker speaker, String text, Function<BotCommand, BotCommand.Handler> obeyed) {
        var stripped = text.strip();
        var command = COMMAND.matcher(stripped);
        return command.matches()
                ? obey(speaker, command.group("name"), command.group("argument").strip(), obeyed)
                : questions.ask(speaker, stripped);
    }

    @Override
    public Tap tap(Speaker speaker, String payload) {
        if (payload.startsWith("/")) {
            return new Tap(reply(speaker, payload), null, WeekCommand.turns(payload));
        }
        return payloads.find(payload)
                .map(action -> act(speaker, action))
                .orElseGet(() -> new Tap(List.of(), messages.say("tap.stale")));
    }

    @Override
    public void reachable(long chatId, boolean reachable) {
        if (reachable) {
            subscriptions.resume(chatId);
        } else {
            subscriptions.pause(chatId);
        }
    }

    @Override
    public void migrated(long from, long to) {
        subscriptions.migrate(from, to);
        conversations.move(from, to);
    }

    @Override
    public List<Command> commands() {
        return menu.commands();
    }

    /** Names are also understood with marks and capitals: «/Tuần» is «/tuan». */
    private List<Message> obey(
            Speaker speaker, String typed, String argument, Function<BotCommand, BotCommand.Handler> obeyed) {
        var name = Fold.plain(typed);
        var command = menu.find(name).orElse(null);
        if (command == null && speaker.group()) {
            return List.of(); // another bot's, most likely
        }
        if (command == null) {
            var shown = typed.length() > LONGEST_NAME ? typed.substring(0, LONGEST_NAME) + "…" : typed;
            return List.of(Message.of(Html.escape(messages.say("command.unknown", shown))));
        }
        if (command.adminOnly() && !authority.isAdmin(speaker)) {
            return List.of(Message.of(Html.escape(messages.say("command.forbidden", command.name()))));
        }
        return obeyed.apply(command).handle(speaker, argument);
    }

    private Message help(Speaker speaker) {
        return menu.help(authority.isAdmin(speaker));
    }

    private Tap act(Speaker speaker, Action action) {
        return switch (action) {
            case Action.Ask ask -> shown(questions.ask(speaker, ask.question()));
            case Action.Choose choose -> shown(questions.choose(speaker, choose));
            case Action.Show show -> shown(documents.show(show));
            case Action.Page page -> new Tap(documents.page(page), null, page.turned());
            case Action.Erase erase -> erasure.confirmed(speaker, erase);
        };
    }

    private static Tap shown(List<Message> shown) {
        return new Tap(shown, null);
    }
}
