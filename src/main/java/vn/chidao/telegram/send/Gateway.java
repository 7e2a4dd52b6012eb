package vn.chidao.telegram.send;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.generics.TelegramClient;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.dialogue.Roster;
import vn.chidao.push.Delivery;
import vn.chidao.push.Outbox;
import vn.chidao.telegram.net.Backoff;
import vn.chidao.telegram.net.BotHttpClient;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.net.RawApi;
import vn.chidao.view.Message;

/** The only sender to Telegram. Thread-safe; whoever calls waits, so each chat calls on its own thread. */
public final class Gateway implements Outbox, Roster, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Gateway.class);
    /** A server can ask for hours of waiting; a reply that late is of no use to the one who asked. */
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final BotHttpClient httpClient;
    private final TelegramClient client;
    private final RawApi api;
    private final Caller caller;
    private final Splitter splitter = new Splitter();
    private final Requests requests = new Requests();

    /** A gateway over its own connections; nothing is opened yet. */
    public Gateway(Connection connection) {
        this(connection, Backoff.real(Duration.ofSeconds(1), LONGEST_WAIT));
    }

    /** A gateway with its own idea of waiting, for replies only. */
    public Gateway(Connection connection, Backoff backoff) {
        this.httpClient = new BotHttpClient(connection);
        var server = connection.server();
        var url = TelegramUrl.builder()
                .schema(server.getScheme())
                .host(server.getHost())
                .port(connection.port())
                .build();
        this.client =
                new OkHttpTelegramClient(httpClient.http(), connection.token().reveal(), url);
        this.api = new RawApi(connection, httpClient, Duration.ZERO);
        this.caller = new Caller(new ErrorMapping(connection.token()), backoff);
    }

    /**
     * {@inheritDoc}
     *
     * <p>A message that is too long goes in several; when a later part fails, {@link Delivery.Unknown} says so, because
     * sending all of it again would repeat the first.
     */
    @Override
    public Delivery send(long chatId, Message message) {
        return parts(new Place(chatId, null, null), message, false);
    }

    /**
     * Sends an answer, waiting as the server asks for up to a minute at a time. A part that may not have arrived is sent once
     * more.
     */
    public Delivery reply(Place place, Message message) {
        return parts(place, message, true);
    }

    /** Replaces the text and buttons of a message; one that is the same already counts as sent. Parts past the first are dropped. */
    public Delivery edit(long chatId, long messageId, Message message) {
        var part = splitter.split(message.html()).getFirst();
        return readable(
                part,
                (text, html) ->
                        caller.patiently(() -> once(requests.edit(chatId, messageId, text, html, message.keyboard()))));
    }

    /** Ends the waiting sign of a tapped button, with a toast of at most 200 characters or none. */
    public Delivery answer(String callbackId, @Nullable String notice) {
        return once(requests.answer(callbackId, notice));
    }

    /** Asks who administers the chat: of a single member the server tells only bots that are administrators themselves. */
    @Override
    public Standing standing(long chatId, long userId) {
        var reply = api.call("getChatAdministrators", Map.of("chat_id", chatId));
        if (reply instanceof RawApi.Reply.Ok ok) {
            return ok.result()
                            .valueStream()
                            .anyMatch(member -> member.path("user").path("id").asLong() == userId)
                    ? Standing.ADMINISTRATOR
                    : Standing.MEMBER;
        }
        log.warn("Who administers a group could not be learnt: {}", reply.words());
        return Standing.UNKNOWN;
    }

    /** Shows «is typing» for up to five seconds. */
    public Delivery typing(Place place) {
        return once(requests.typing(place));
    }

    /** Sets the menu of commands in a chat, or everywhere that has none of its own when {@code chatId} is null. */
    public Delivery menu(List<Dialogue.Command> commands, @Nullable Long chatId) {
        return caller.patiently(() -> once(requests.menu(commands, chatId)));
    }

    /**
     * Sends a file.
     *
     * @param fileName any name; letters outside ASCII are written without their marks or as «_», since the library breaks others
     * @param content at most 50 MB (Bot API, sendDocument)
     * @param caption at most 1,024 characters when parsed; the keyboard goes under the file
     */
    public Delivery document(long chatId, String fileName, byte[] content, Message caption) {
        return readable(
                caption.html(),
                (text, html) -> caller.patiently(() -> caller.once(() ->
                        client.execute(requests.document(chatId, fileName, content, text, html, caption.keyboard())))));
    }

    private Delivery parts(Place place, Message message, boolean reply) {
        var parts = splitter.split(message.html());
        Delivery delivery = new Delivery.Rejected("empty text");
        for (var i = 0; i < parts.size(); i++) {
            var last = i == parts.size() - 1;
            var keyboard = last ? message.keyboard() : Message.of("").keyboard();
            var first = i == 0;
            delivery = readable(parts.get(i), (text, html) -> {
                var request = requests.text(place, text, html, keyboard);
                if (reply) {
                    return caller.insistently(() -> once(request));
                }
                // Once a part is out there is no way back, so the rest is worth waiting for.
                return first ? once(request) : caller.patiently(() -> once(request));
            });
            if (!(delivery instanceof Delivery.Sent)) {
                return i == 0 ? delivery : halfSent(delivery, i, parts.size());
            }
        }
        return delivery;
    }

    private static Delivery halfSent(Delivery delivery, int sent, int parts) {
        var words = "sent " + sent + " of " + parts + " parts, then " + delivery.words();
        return delivery instanceof Delivery.Gone ? delivery : new Delivery.Unknown(words);
    }

    private Delivery readable(String html, Attempt attempt) {
        var delivery = attempt.make(html, true);
        if (!ErrorMapping.unparsed(delivery)) {
            return delivery;
        }
        log.error("Bug of ours: Telegram cannot read our HTML ({}); sent as plain text: {}", delivery.words(), html);
        return attempt.make(Markup.plain(html), false);
    }

    private Delivery once(BotApiMethod<?> request) {
        return caller.once(() -> client.execute(request));
    }

    @Override
    public void close() {
        httpClient.close();
    }

    /** One way of sending a text. */
    @FunctionalInterface
    private interface Attempt {
        Delivery make(String text, boolean html);
    }
}
