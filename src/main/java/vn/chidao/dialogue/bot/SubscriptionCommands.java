package vn.chidao.dialogue.bot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.dialogue.Payloads;
import vn.chidao.dialogue.Speaker;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.library.Weeks;
import vn.chidao.question.QuestionParser;
import vn.chidao.subscribe.Subscription;
import vn.chidao.subscribe.SubscriptionStore;
import vn.chidao.text.Fold;
import vn.chidao.view.Button;
import vn.chidao.view.HistoryText;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;

/** Subscribing to the weekly digest, whole or cut to an agency, and ending it. */
final class SubscriptionCommands {
    private static final Set<String> EVERYTHING = Set.of("", "toan bo", "tat ca", "all");
    private static final String SUBSCRIBE = "/dangky ";
    private static final int LONGEST = 200;
    private static final int SUGGESTED = 3;

    private final Messages messages;
    private final SubscriptionStore subscriptions;
    private final Agencies agencies;
    private final QuestionParser parser;
    private final Weeks weeks;
    private final Likeness likeness;

    SubscriptionCommands(
            Messages messages, SubscriptionStore subscriptions, Agencies agencies, QuestionParser parser, Weeks weeks) {
        this.messages = messages;
        this.subscriptions = subscriptions;
        this.agencies = agencies;
        this.parser = parser;
        this.weeks = weeks;
        this.likeness = new Likeness(agencies);
    }

    /** Subscribes, and says to what, and about how much comes a week. */
    List<Message> subscribe(Speaker speaker, String argument) {
        var typed = QuestionParser.tidy(argument);
        if (EVERYTHING.contains(Fold.flat(typed))) {
            subscriptions.subscribe(speaker.chatId(), null);
            return List.of(
                    new Message(Html.escape(messages.say("subscribe.all", amount(null))), List.of(List.of(stop()))));
        }
        return agency(typed)
                .map(named -> List.of(follow(speaker, typed, named)))
                .orElseGet(() -> List.of(unknown(speaker, typed)));
    }

    /** Ends the subscription. */
    List<Message> unsubscribe(Speaker speaker) {
        boolean ended = subscriptions.unsubscribe(speaker.chatId());
        return List.of(Message.of(Html.escape(messages.say(ended ? "unsubscribe.done" : "unsubscribe.none"))));
    }

    /**
     * A name of an agency that was merged subscribes to the one that does its work today, which inherits it. One that was wound
     * up is followed itself: its own part of the weeks that it was there, its successor's since.
     */
    private Message follow(Speaker speaker, String typed, Agency named) {
        var agency = named.dissolved() ? named : agencies.today(named);
        var before = active(speaker);
        subscriptions.subscribe(speaker.chatId(), agency.name());
        // A chat follows one agency, or everything.
        var others = others(typed, named);
        var left = others.isEmpty()
                ? ""
                : " "
                        + messages.say(
                                "subscribe.one",
                                others.stream().map(Agency::name).collect(Collectors.joining("; ")));
        var said = messages.say("subscribe.agency", names(agency), amount(agency))
                + before.map(subscription -> instead(subscription, agency)).orElse("")
                + left;
        var history =
                agencies.succession(named).map(new HistoryText(messages)::after).orElse("");
        var first = (understood(typed, named) + history).strip();
        var all = Payloads.command(messages.say("button.everything"), "/dangky");
        return new Message(Html.escape(first.isEmpty() ? said : first + "\n" + said), List.of(List.of(all, stop())));
    }

    /** The agencies whose parts one gets who follows {@code agency}: today's, and before it the one that was wound up. */
    private String names(Agency agency) {
        var today = agencies.today(agency);
        return today.equals(agency) ? agency.name() : messages.say("subscribe.before", today.name(), agency.name());
    }

    private Optional<Agency> agency(String typed) {
        return agencies.resolve(typed)
                .or(() -> named(typed).stream().findFirst())
                .or(() -> LocalUnit.levelOf(typed, agencies));
    }

    /** Who named a district or commune must not take what is said of all of them for another matter. */
    private String understood(String typed, Agency named) {
        return LocalUnit.levelOf(typed, agencies)
                .filter(named::equals)
                .map(level -> messages.say("subscribe.understood", shown(typed), level.name()) + " ")
                .orElse("");
    }

    private List<Agency> others(String typed, Agency named) {
        return agencies.resolve(typed).isPresent()
                ? List.of()
                : named(typed).stream().filter(agency -> !agency.equals(named)).toList();
    }

    /** The day does not matter: only the agencies of the question as read are looked at. */
    private List<Agency> named(String typed) {
        return parser.parse(parser.written(typed), LocalDate.EPOCH).agencies();
    }

    private Message unknown(Speaker speaker, String typed) {
        var alike = likeness.to(typed).stream().limit(SUGGESTED).toList();
        var offered = alike.isEmpty() ? busiest() : alike;
        var buttons = offered.stream()
                .filter(agency -> Payloads.fits(SUBSCRIBE + agency.name()))
                .map(agency -> List.of(Payloads.command(agency.name(), SUBSCRIBE + agency.name())))
                .toList();
        // Many a name has commas of its own.
        var names = offered.stream().map(Agency::name).collect(Collectors.joining("; "));
        var key = alike.isEmpty() ? "subscribe.unknown.example" : "subscribe.unknown.alike";
        var said = messages.say("subscribe.unknown", shown(typed)) + " " + messages.say(key, names) + " "
                + stands(speaker);
        return new Message(Html.escape(said), buttons);
    }

    /** What holds now that nothing was understood: the subscription there is, or none. */
    private String stands(Speaker speaker) {
        return active(speaker).map(this::follows).orElseGet(() -> messages.say("subscribe.stands.none"));
    }

    private Optional<Subscription> active(Speaker speaker) {
        return subscriptions
                .find(speaker.chatId())
                .filter(subscription -> subscription.status() == Subscription.Status.ACTIVE);
    }

    /** A chat follows one agency: what it followed until now is told, lest it is missed. */
    private String instead(Subscription before, Agency now) {
        var agency = before.agency();
        return agency == null
                ? " " + messages.say("subscribe.instead.all")
                : agency.equals(now.name()) ? "" : " " + messages.say("subscribe.instead", agency);
    }

    private String follows(Subscription subscription) {
        var agency = subscription.agency();
        return agency == null ? messages.say("subscribe.stands.all") : messages.say("subscribe.stands.agency", agency);
    }

    private static String shown(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) + "…" : typed;
    }

    /** The one with most to do in the newest week makes an example that is worth following. */
    private List<Agency> busiest() {
        var tasks = weeks.newest().map(week -> weeks.entries(week, null)).orElse(List.of()).stream()
                .flatMap(entry -> entry.tasks().stream())
                .flatMap(task -> agencies.resolve(task.name()).stream())
                .map(agencies::today)
                .collect(Collectors.groupingBy(agency -> agency, Collectors.counting()));
        var busy = tasks.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<Agency, Long> entry) -> -entry.getValue())
                        .thenComparing(entry -> entry.getKey().name()))
                .map(Map.Entry::getKey)
                .limit(1)
                .toList();
        return busy.isEmpty() ? agencies.all().stream().limit(1).toList() : busy;
    }

    private String amount(@Nullable Agency agency) {
        long about = Math.round(weeks.perWeek(agency));
        return about == 0
                ? messages.say("subscribe.rare")
                : messages.say("subscribe.about", about, weeks.recent().size());
    }

    private Button stop() {
        return Payloads.command(messages.say("button.stop"), "/huydangky");
    }
}
