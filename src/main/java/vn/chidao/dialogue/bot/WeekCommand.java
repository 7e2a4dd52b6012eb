package vn.chidao.dialogue.bot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import vn.chidao.dialogue.Payloads;
import vn.chidao.dialogue.Speaker;
import vn.chidao.library.Weeks;
import vn.chidao.text.time.Week;
import vn.chidao.view.Button;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;
import vn.chidao.view.card.WeekDigest;

/** The week's digest on demand, page by page. Its buttons carry commands, so they work for ever. */
final class WeekCommand implements BotCommand.Handler {
    private static final Pattern PAGE = Pattern.compile("#\\s*(\\d{1,3})\\s*$");
    private static final int OFFERED = 6;

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
        return WeekChoice.among(all, words, today.get())
                .map(week -> List.of(page(week, asked)))
                .orElseGet(() -> List.of(offer(all)));
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

    private Message offer(List<Week> all) {
        var buttons = all.reversed().stream()
                .limit(OFFERED)
                .map(week -> List.of(Payloads.command(WeekDigest.days(week), "/tuan " + week.from())))
                .toList();
        return new Message(Html.escape(messages.say("week.none")), buttons);
    }

    private static Button turn(String label, Week week, int page) {
        return Payloads.command(label, "/tuan " + week.from() + " #" + page);
    }
}
