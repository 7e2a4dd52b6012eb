package vn.chidao.dialogue.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Answerer;
import vn.chidao.dialogue.Action;
import vn.chidao.dialogue.AnswerCache;
import vn.chidao.dialogue.Assistant.Reply;
import vn.chidao.dialogue.Conversations;
import vn.chidao.dialogue.Payloads;
import vn.chidao.dialogue.Speaker;
import vn.chidao.dialogue.Subject;
import vn.chidao.extract.fact.Directive;
import vn.chidao.library.Library;
import vn.chidao.library.Weeks;
import vn.chidao.question.QuestionParser;
import vn.chidao.question.query.Query;
import vn.chidao.text.time.Week;
import vn.chidao.view.Button;
import vn.chidao.view.Citation;
import vn.chidao.view.DueText;
import vn.chidao.view.HistoryText;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.ScopeText;
import vn.chidao.view.UnderstoodText;
import vn.chidao.view.card.AnswerCard;
import vn.chidao.view.card.Html;
import vn.chidao.view.card.WeekDigest;

/** Free questions: from what was typed to the messages that answer it, the chat's subject carried along. Thread-safe. */
public final class Questions {
    /** Nobody asks a question of a page and a half; what is longer was pasted by mistake. */
    private static final int LONGEST = 1_000;

    /** How many examples go with a greeting. */
    private static final int GREETED_WITH = 2;

    private final Messages messages;
    private final Library library;
    private final Answerer answerer;
    private final AnswerCache answers;
    private final Conversations conversations;
    private final Documents documents;
    private final Keyboard keyboard;
    private final Weeks weeks;
    private final AnswerCard cards;
    private final ScopeText scopes;
    private final HistoryText histories;
    private final DueText dues;
    private final UnderstoodText understood;
    private final WeekDigest digests;

    /** Answers through {@code answers}, remembers in {@code conversations}. */
    public Questions(
            Messages messages,
            Library library,
            Weeks weeks,
            Answerer answerer,
            AnswerCache answers,
            Conversations conversations,
            Documents documents,
            Keyboard keyboard) {
        this.messages = messages;
        this.library = library;
        this.weeks = weeks;
        this.answerer = answerer;
        this.answers = answers;
        this.conversations = conversations;
        this.documents = documents;
        this.keyboard = keyboard;
        this.cards = new AnswerCard(messages);
        this.dues = new DueText(messages);
        this.scopes = new ScopeText(messages);
        this.histories = new HistoryText(messages);
        this.understood = new UnderstoodText(messages);
        this.digests = new WeekDigest(messages);
    }

    /** Answers what was typed; a polite sentence for what is no question. */
    public List<Message> ask(Speaker speaker, String typed) {
        if (typed.length() > LONGEST) {
            return say("talk.tooLong", LONGEST);
        }
        var question = QuestionParser.tidy(typed);
        if (question.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return say("talk.noWords");
        }
        var talk = SmallTalk.of(question);
        if (talk.isPresent()) {
            return talked(talk.get());
        }
        var subject = conversations
                .of(speaker.chatId())
                .map(Conversations.State::subject)
                .orElse(null);
        return answers.reply(question, subject)
                .map(reply -> answered(speaker, reply))
                .orElseGet(() -> say("talk.nothing"));
    }

    private List<Message> talked(SmallTalk talk) {
        return switch (talk) {
            case GREETING -> greeting();
            case THANKS -> say("talk.courtesy");
            case NO_MATTER -> say("talk.noMatter");
            case SUBSCRIBE -> command("talk.subscribe", "button.everything", "/dangky");
            case UNSUBSCRIBE -> command("talk.unsubscribe", "button.stop", "/huydangky");
        };
    }

    private List<Message> greeting() {
        var examples = keyboard.examples().stream().limit(GREETED_WITH).toList();
        var said = messages.say("talk.greeting") + (examples.isEmpty() ? "" : "\n\n" + messages.say("start.examples"));
        return List.of(new Message(Html.escape(said), examples));
    }

    private List<Message> command(String key, String label, String command) {
        return List.of(new Message(
                Html.escape(messages.say(key)), List.of(List.of(Payloads.command(messages.say(label), command)))));
    }

    /** Answers the question that was ambiguous, for the directive chosen. */
    public List<Message> choose(Speaker speaker, Action.Choose choice) {
        var answer = library.use(corpus -> corpus.directives()
                        .byId(choice.directive())
                        .map(directive -> answerer.answer(choice.query(), corpus, directive)))
                .flatMap(found -> found);
        return answer.map(found -> answered(
                        speaker, new Reply(found, new Subject(choice.query(), List.of(choice.directive())), null)))
                .orElseGet(() -> say("document.gone"));
    }

    /** Says how the chat's last question was understood, in words and, small, as it is noted. */
    public List<Message> explain(Speaker speaker) {
        return conversations
                .of(speaker.chatId())
                .map(Conversations.State::last)
                .map(query -> List.of(Message.of(Html.escape(understood.of(query)) + "\n\n"
                        + Html.italic(messages.say("talk.explain.line")) + " " + Html.code(query.line()))))
                .orElseGet(() -> say("talk.explain.nothing"));
    }

    /** Forgets the chat's subject. */
    public List<Message> startAnew(Speaker speaker) {
        conversations.forget(speaker.chatId());
        return say("talk.new");
    }

    /** Makes {@code directive} what the chat is about, asked for by its number. */
    public void turnTo(Speaker speaker, Directive directive) {
        answers.reply(new Citation(messages).brief(directive), null)
                .ifPresent(reply -> conversations.note(
                        speaker.chatId(),
                        new Conversations.State(
                                new Subject(reply.answer().query(), List.of(directive.id())),
                                reply.answer().query())));
    }

    private List<Message> answered(Speaker speaker, Reply reply) {
        var answer = reply.answer();
        conversations.note(speaker.chatId(), new Conversations.State(reply.subject(), answer.query()));
        return shown(answer, reply.repaired());
    }

    private List<Message> shown(Answer answer, @Nullable String repaired) {
        var html = cards.of(answer, repaired);
        return switch (answer) {
            case Answer.Found found -> List.of(new Message(html, keyboard.sides(found.directive())));
            case Answer.NotStated silent -> List.of(new Message(html, keyboard.sides(silent.directive())));
            case Answer.Ambiguous several ->
                List.of(new Message(html, keyboard.readings(several.query(), several.directives())));
            case Answer.NotFound none -> List.of(refusal(none, html));
            case Answer.Listed listed -> list(listed, repaired);
            case Answer.Together together ->
                Stream.concat(
                                shown(together.parts().getFirst(), repaired).stream(),
                                together.parts().stream().skip(1).flatMap(part -> shown(part, null).stream()))
                        .toList();
        };
    }

    /** Above the first page stands what the question was taken for, and which mergers it met with. */
    private List<Message> list(Answer.Listed listed, @Nullable String repaired) {
        var ids = listed.directives().stream().map(Directive::id).toList();
        var above = new ArrayList<String>();
        if (repaired != null) {
            above.add(Html.italic(messages.say("answer.repaired", repaired)));
        }
        var told = histories.of(listed);
        if (!told.isEmpty()) {
            above.add(Html.italic(told));
        }
        return documents.page(new Action.Page(scopes.head(listed), ids, 0, false, dues.of(listed))).stream()
                .map(page -> new Message(
                        Stream.concat(above.stream(), Stream.of(page.html())).collect(Collectors.joining("\n\n")),
                        both(page.keyboard(), keyboard.wider(listed.wider()))))
                .toList();
    }

    /** Of a week that has no digest that is all there is to say. */
    private Message refusal(Answer.NotFound none, String html) {
        var week = weekOf(none.query());
        var newest = weeks.newest(answers.today());
        if (week.isEmpty() || newest.isEmpty() || weeks.all().stream().anyMatch(there -> overlap(there, week.get()))) {
            return new Message(html + "\n\n" + searched(), refused(none));
        }
        var show = Payloads.command(messages.say("button.newest"), "/tuan");
        return new Message(Html.escape(digests.missing(week.get(), newest.get())), List.of(List.of(show)));
    }

    private static boolean overlap(Week one, Week other) {
        return !one.to().isBefore(other.from()) && !one.from().isAfter(other.to());
    }

    private static Optional<Week> weekOf(Query query) {
        var times = query.times().toList();
        if (times.size() != 1 || !times.getFirst().isWeekly()) {
            return Optional.empty();
        }
        var from = times.getFirst().from();
        var to = times.getFirst().to();
        return from == null || to == null ? Optional.empty() : Optional.of(new Week(from, to));
    }

    private List<List<Button>> refused(Answer.NotFound none) {
        return both(keyboard.wider(none.wider()), keyboard.examples());
    }

    private static List<List<Button>> both(List<List<Button>> above, List<List<Button>> below) {
        return Stream.concat(above.stream(), below.stream()).toList();
    }

    /** A refusal says what was looked through, so that nobody takes it for the province's silence. */
    private String searched() {
        var all = weeks.all();
        return Html.escape(
                all.isEmpty()
                        ? messages.say("talk.searched", weeks.directives())
                        : messages.say(
                                "talk.searched.weeks",
                                weeks.directives(),
                                all.size(),
                                Citation.day(all.getFirst().from()),
                                Citation.day(all.getLast().to())));
    }

    private List<Message> say(String key, Object... places) {
        return List.of(new Message(Html.escape(messages.say(key, places)), keyboard.examples()));
    }
}
