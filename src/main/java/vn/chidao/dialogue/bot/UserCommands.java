package vn.chidao.dialogue.bot;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import vn.chidao.dialogue.Speaker;
import vn.chidao.dialogue.bot.BotCommand.Effect;
import vn.chidao.dialogue.reply.Documents;
import vn.chidao.dialogue.reply.Keyboard;
import vn.chidao.dialogue.reply.Questions;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.library.Weeks;
import vn.chidao.question.QuestionParser;
import vn.chidao.subscribe.SubscriptionStore;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;

/** Everyone's commands, help left out. */
public final class UserCommands {
    private final Messages messages;
    private final Questions questions;
    private final Documents documents;
    private final Keyboard keyboard;

    /** Commands that ask {@code questions} and show {@code documents}. */
    public UserCommands(Messages messages, Questions questions, Documents documents, Keyboard keyboard) {
        this.messages = messages;
        this.questions = questions;
        this.documents = documents;
        this.keyboard = keyboard;
    }

    /**
     * Returns the commands in the order in which they are shown.
     *
     * @param today the day from which «tuần trước» counts
     * @param authority who may decide for a chat what comes to it and what is kept of it
     */
    public List<BotCommand> all(
            SubscriptionStore subscriptions,
            Agencies agencies,
            QuestionParser parser,
            Weeks weeks,
            Supplier<LocalDate> today,
            Erasure erasure,
            Authority authority) {
        var subscribing = new SubscriptionCommands(messages, subscriptions, agencies, parser, weeks);
        return List.of(
                command("start", "batdau", (speaker, argument) -> List.of(greeting())),
                command("tuan", "week", new WeekCommand(messages, weeks, today)),
                command("vanban", "doc", this::document),
                decision("dangky", "subscribe", authority.required(subscribing::subscribe)),
                decision(
                        "huydangky",
                        "unsubscribe",
                        authority.required((speaker, argument) -> subscribing.unsubscribe(speaker))),
                command("moi", "new", (speaker, argument) -> questions.startAnew(speaker)),
                command("giaithich", "explain", (speaker, argument) -> questions.explain(speaker)),
                decision("xoadulieu", "forget", authority.required((speaker, argument) -> erasure.ask(speaker))));
    }

    private BotCommand command(String name, String alias, BotCommand.Handler handler) {
        return new BotCommand(name, alias, messages.say("command." + name), false, Effect.SHOWS, handler);
    }

    private BotCommand decision(String name, String alias, BotCommand.Handler handler) {
        return new BotCommand(name, alias, messages.say("command." + name), false, Effect.CHANGES, handler);
    }

    private Message greeting() {
        var examples = keyboard.examples();
        var html = Html.bold(messages.say("start.head")) + "\n" + Html.escape(messages.say("start.body"));
        return new Message(
                examples.isEmpty() ? html : html + "\n\n" + Html.escape(messages.say("start.examples")), examples);
    }

    private List<Message> document(Speaker speaker, String argument) {
        if (argument.isEmpty()) {
            return List.of(Message.of(Html.escape(messages.say("document.usage"))));
        }
        var found = documents.numbered(argument);
        if (found.size() == 1) {
            questions.turnTo(speaker, found.getFirst());
            return documents.overview(found.getFirst());
        }
        // Several or none: the same words that a question by number gets, with its buttons.
        return questions.ask(speaker, messages.say("document.question", argument));
    }
}
