package vn.chidao.app.wiring;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.chidao.admin.AdminCommands;
import vn.chidao.admin.Issues;
import vn.chidao.admin.PushCommands;
import vn.chidao.admin.Status;
import vn.chidao.dialogue.AnswerCache;
import vn.chidao.dialogue.Conversations;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.dialogue.Payloads;
import vn.chidao.dialogue.bot.Authority;
import vn.chidao.dialogue.bot.BotCommand;
import vn.chidao.dialogue.bot.BotDialogue;
import vn.chidao.dialogue.bot.Erasure;
import vn.chidao.dialogue.bot.UserCommands;
import vn.chidao.dialogue.reply.Documents;
import vn.chidao.dialogue.reply.Examples;
import vn.chidao.dialogue.reply.Keyboard;
import vn.chidao.dialogue.reply.Questions;
import vn.chidao.library.Weeks;
import vn.chidao.push.Pause;
import vn.chidao.push.WeeklyPush;

/**
 * The conversation and what is pushed, whatever channel carries them.
 *
 * @param dialogue the conversation
 * @param issues makes weeks into what is pushed
 * @param push sends it
 * @param pushing what admins say to it
 * @param examples questions that surely get an answer
 */
public record DialogueWiring(
        Dialogue dialogue, Issues issues, WeeklyPush push, PushCommands pushing, Examples examples) {
    /**
     * Wires the conversation.
     *
     * @param channel what carries it
     * @param admins the users who may give the admins' commands
     */
    public static DialogueWiring over(Application application, State state, Channel channel, Set<Long> admins) {
        var messages = application.messages();
        var weeks = new Weeks(
                application.library(),
                application.reading().answerer(),
                application.reading().agencies());
        var issues = new Issues(messages, weeks, application.reading().agencies(), state.ledger(), application::today);
        var push = new WeeklyPush(
                state.subscriptions(), state.ledger(), channel.outbox(), state.clock(), Pause.sleeping());
        var answers = new AnswerCache(
                application.assistant(),
                application.library(),
                application::today,
                application.settings().conversation().cachedAnswers());
        var program = new Status.Program(
                Application.VERSION,
                state.clock(),
                state.clock().instant(),
                state.clock().getZone(),
                channel.lastPoll());
        var status = new Status(
                messages,
                application.library(),
                weeks,
                answers,
                state.subscriptions(),
                state.ledger(),
                issues,
                program);
        var pushing = new PushCommands(messages, weeks, application::today, issues, push);
        var adminCommands = new AdminCommands(messages, application.library(), status, issues, pushing).all();
        var examples = new Examples(messages, application.library(), answers);
        var authority = new Authority(messages, admins, channel.roster());
        return new DialogueWiring(
                dialogue(application, state, answers, weeks, examples, adminCommands, authority),
                issues,
                push,
                pushing,
                examples);
    }

    private static Dialogue dialogue(
            Application application,
            State state,
            AnswerCache answers,
            Weeks weeks,
            Examples examples,
            List<BotCommand> adminCommands,
            Authority authority) {
        var messages = application.messages();
        var library = application.library();
        var reading = application.reading();
        var kept = Duration.ofMinutes(application.settings().conversation().subjectMinutes());
        var conversations = new Conversations(kept, System::nanoTime);
        var payloads = new Payloads(System::nanoTime, new ButtonMemory(state.buttons()));
        var keyboard = new Keyboard(messages, payloads, examples);
        var documents = new Documents(messages, library, keyboard);
        var questions = new Questions(
                messages, library, weeks, reading.answerer(), answers, conversations, documents, keyboard);
        var erasure = new Erasure(messages, state.subscriptions(), conversations, payloads);
        var commands = new UserCommands(messages, questions, documents, keyboard)
                .all(
                        state.subscriptions(),
                        reading.agencies(),
                        reading.parser(),
                        weeks,
                        application::today,
                        erasure,
                        authority);
        return new BotDialogue(
                messages,
                Stream.concat(commands.stream(), adminCommands.stream()).toList(),
                authority,
                questions,
                documents,
                erasure,
                payloads,
                conversations,
                state.subscriptions());
    }
}
