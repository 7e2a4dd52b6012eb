package vn.chidao.dialogue.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.chidao.dialogue.Payloads;
import vn.chidao.dialogue.Speaker;
import vn.chidao.library.Weeks;
import vn.chidao.text.Fold;
import vn.chidao.text.time.Week;
import vn.chidao.view.Button;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;
import vn.chidao.view.card.WeekDigest;

/** The week's digest on demand, page by page. Its buttons carry commands, so they work for ever. */
final class WeekCommand implements BotCommand.Handler {
    private static final Pattern PAGE = Pattern.compile("#\\s*(\\d{1,3})\\s*$");
    private static final Pattern YEAR = Pattern.compile("(?:nam )?(\\d{4})");
    private static final int OFFERED = 6;
    private static final int WEEKS_OF_A_YEAR = 54;

    private final Messages messages;
    private final Weeks weeks;
    private final Supplier<LocalDate> today;
    private final WeekDigest digest;

    WeekCommand(Messages messages, Weeks weeks, Supplier<LocalDate> today) {
        this.messages = messages;
        this.weeks = weeks;
        this.today = today;
        this.digest = new WeekDigest(messages);
    }

    /** Whether {@code command} is on a button that turns a week's page. */
    static boolean turns(String command) {
        return PAGE.matcher(command).find();
    }

    @Override
    public List<Message> handle(Speaker speaker, String argument) {
        var all = weeks.all();
        if (all.isEmpty()) {
            return List.of(Message.of(Html.escape(messages.say("talk.nothing"))));
        }
        var page = PAGE.matcher(argument);
        int asked = page.find() ? Integer.parseInt(page.group(1)) : 1;
        var words = page.replaceFirst("").strip();
        var year = YEAR.matcher(Fold.plain(words));
        if (year.matches()) {
            return List.of(year(all, Integer.parseInt(year.group(1))));
        }
        return WeekChoice.among(all, words, today.get())
                .map(week -> List.of(page(week, asked)))
                .orElseGet(() -> List.of(offer(all, words)));
    }

    private Message page(Week week, int asked) {
        var pages = digest.pages(week, weeks.entries(week, null), null);
        int page = Math.clamp(asked, 1, pages.size());
        var turns = new ArrayList<Button>();
        if (page > 1) {
            turns.add(turn("‹", week, page - 1));
        }
        if (page < pages.size()) {
            turns.add(turn("›", week, page + 1));
        }
        return new Message(pages.get(page - 1), turns.isEmpty() ? List.of() : List.of(turns));
    }

    /** Says of a week that was clearly meant that it has no digest; of other words how to name one. */
    private Message offer(List<Week> all, String words) {
        var said = WeekChoice.meant(words, today.get())
                .map(week -> digest.missing(week, newest(all)) + " " + messages.say("week.choose"))
                .orElseGet(() -> messages.say("week.none"));
        return new Message(Html.escape(said), buttons(all, OFFERED));
    }

    private Message year(List<Week> all, int year) {
        var its = all.stream()
                .filter(week -> week.from().getYear() == year || week.to().getYear() == year)
                .toList();
        return its.isEmpty()
                ? new Message(
                        Html.escape(messages.say("week.year.none", year, WeekDigest.days(newest(all)))),
                        buttons(all, OFFERED))
                : new Message(Html.escape(messages.say("week.year", year, its.size())), buttons(its, WEEKS_OF_A_YEAR));
    }

    private Week newest(List<Week> all) {
        return WeekChoice.among(all, "", today.get()).orElse(all.getLast());
    }

    private static List<List<Button>> buttons(List<Week> weeks, int most) {
        return weeks.reversed().stream()
                .limit(most)
                .map(week -> List.of(Payloads.command(WeekDigest.days(week), "/tuan " + week.from())))
                .toList();
    }

    private static Button turn(String label, Week week, int page) {
        return Payloads.command(label, "/tuan " + week.from() + " #" + page);
    }
}
