package vn.chidao.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.dialogue.bot.WeekChoice;
import vn.chidao.library.Weeks;
import vn.chidao.push.Issue;
import vn.chidao.push.PushReport;
import vn.chidao.push.WeeklyPush;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;

/** What admins say to the push: rehearse it, send a week that does not go out by itself, send
 * again what did not arrive. Answers in plain text. */
public final class PushCommands {
    private final Messages messages;
    private final Weeks weeks;
    private final Supplier<LocalDate> today;
    private final Issues issues;
    private final WeeklyPush push;
    private final PushText pushText;

    /** Commands over {@code push}; {@code today} is the day from which «tuần trước» counts. */
    public PushCommands(Messages messages, Weeks weeks, Supplier<LocalDate> today, Issues issues, WeeklyPush push) {
        this.messages = messages;
        this.weeks = weeks;
        this.today = today;
        this.issues = issues;
        this.push = push;
        this.pushText = new PushText(messages);
    }

    /** Says who would get what of the week that {@code argument} names, or of the next push when it is empty. */
    String rehearse(String argument) {
        return argument.isEmpty()
                ? rehearsed(issues.next())
                : named(argument).map(issue -> pushText.of(push.dryRun(issue))).orElseGet(this::unknown);
    }

    /** Returns how the digests of {@link #rehearse} begin for one who follows everything, in HTML, without buttons. */
    List<String> samples(String argument) {
        var meant =
                argument.isEmpty() ? issues.next() : named(argument).stream().toList();
        return meant.stream()
                .flatMap(issue -> issue.renderer().partsFor(null).stream().limit(1))
                .map(Message::html)
                .toList();
    }

    /** Says who would get what of {@code next}, and which weeks would be left out. */
    public String rehearsed(List<Issue> next) {
        return withLate(next.stream().map(push::dryRun).map(pushText::of));
    }

    /** Says what was sent, and which weeks were left out. */
    public String told(List<PushReport> reports) {
        return withLate(reports.stream().map(pushText::of));
    }

    private String withLate(Stream<String> lines) {
        var said = lines.collect(Collectors.joining("\n"));
        var nothing = messages.say(weeks.all().isEmpty() ? "talk.nothing" : "push.nothing");
        return ((said.isEmpty() ? nothing : said) + "\n" + new BacklogText(messages).left(issues.backlog())).strip();
    }

    /** Pushes the week that {@code argument} names, once: what has been pushed is not sent again. */
    String send(String argument) {
        return argument.isEmpty()
                ? messages.say("push.usage")
                : named(argument).map(this::sent).orElseGet(this::unknown);
    }

    /** Shows what was refused or may not have arrived, and sends it once more when {@code argument} says so. */
    String again(String argument) {
        return new SendAgain(messages, push).obey(argument);
    }

    private String sent(Issue issue) {
        var rehearsal = push.dryRun(issue);
        return rehearsal.alreadyPushed() ? pushText.of(rehearsal) : pushText.of(push.run(issue));
    }

    private Optional<Issue> named(String argument) {
        return WeekChoice.among(weeks.all(), argument, today.get()).map(issues::of);
    }

    private String unknown() {
        return messages.say("push.noWeek");
    }
}
