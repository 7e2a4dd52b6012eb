package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The server and the people who talk to the bot on it. A chat is unknown, as on Telegram, until someone speaks in it or
 * {@link #know} is called.
 */
public final class FakeBotApi implements AutoCloseable {
    /** The token that it knows. */
    public static final String TOKEN = "4242:AAfake-token_of-the_loopback-server-000";

    /** The bot's own id, as the token begins. */
    public static final long BOT_ID = 4242;

    /** The bot's own name. */
    public static final String BOT_NAME = "chidao_thu_bot";

    private final HttpServer http;
    // Threads of the system's own: the bot's virtual ones, which may reckon, must not keep the server from answering.
    private final ExecutorService threads =
            Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory());
    private final Updates updates = new Updates();
    private final UpdateQueue queue = new UpdateQueue();
    private final Outbox outbox = new Outbox();
    private final Faults faults = new Faults();
    private final AtomicInteger callbackIds = new AtomicInteger(1);
    private final Methods methods;
    private final ObjectNode me;

    /** Starts on a free port. */
    public FakeBotApi() {
        this(0);
    }

    /** Starts on that port. */
    public FakeBotApi(int port) {
        me = updates.user(BOT_ID)
                .put("is_bot", true)
                .put("first_name", "Chỉ Đạo")
                .put("username", BOT_NAME);
        methods = new Methods(updates, queue, me);
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException taken) {
            throw new IllegalStateException("no port for the fake server", taken);
        }
        http.setExecutor(threads);
        http.createContext("/", new HttpSide(TOKEN, new Schema(), methods, faults, outbox)::handle);
        http.start();
    }

    /** Its address, for TELEGRAM_API_URL. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** Its port. */
    public int port() {
        return http.getAddress().getPort();
    }

    /** What the bot did. */
    public Outbox outbox() {
        return outbox;
    }

    /** The maker of the server's objects. */
    public Updates updates() {
        return updates;
    }

    /** The bot itself, as a user. */
    public ObjectNode me() {
        return me.deepCopy();
    }

    /** Lets the bot write to a chat in which nobody has spoken yet. */
    public void know(long chat) {
        methods.know(chat);
    }

    /** Makes someone an administrator of a group. */
    public void administers(long user, long chat) {
        methods.administers(user, chat);
    }

    /** Someone writes a text; the update's number is returned. */
    public long say(long chat, long user, String text) {
        return message(updates.text(chat, user, text));
    }

    /** Someone sends the message as given. */
    public long message(ObjectNode message) {
        methods.know(message.path("chat").path("id").asLong());
        return queue.add("message", message, updates.object());
    }

    /** Whoever sent the message changes its text, so long after. */
    public void edit(ObjectNode message, String text, Duration after) {
        var edited = updates.text(
                        message.path("chat").path("id").asLong(),
                        message.path("from").path("id").asLong(),
                        text)
                .put("message_id", message.path("message_id").asInt())
                .put("edit_date", message.path("date").asLong() + after.toSeconds());
        queue.add("edited_message", edited, updates.object());
    }

    /** Someone taps a button; the message is one of the bot's own in that chat, or null when it is too old to be shown. */
    public String tap(long chat, long user, @Nullable Call under, String payload) {
        var id = "cb" + callbackIds.getAndIncrement();
        var message = updates.object().put("date", 0).put("message_id", under == null ? 1 : under.messageId());
        message.set("chat", updates.chat(chat));
        if (under != null) {
            message.put("date", 1_780_000_000).put("text", under.shown());
            message.set("from", me());
        }
        var callback = updates.object().put("id", id).put("chat_instance", "x").put("data", payload);
        callback.set("from", updates.user(user));
        callback.set("message", message);
        methods.waitForAnswer(id);
        queue.add("callback_query", callback, updates.object());
        return id;
    }

    /** The bot's own standing in a chat changes: «member», «kicked», «left», «administrator». */
    public void standing(long chat, long user, String status) {
        methods.know(chat);
        var change = updates.object().put("date", 1_780_000_000);
        change.set("chat", updates.chat(chat));
        change.set("from", updates.user(user));
        change.set("old_chat_member", member("member"));
        change.set("new_chat_member", member(status));
        queue.add("my_chat_member", change, updates.object());
    }

    private ObjectNode member(String status) {
        var member = updates.object().put("status", status);
        if (status.equals("kicked")) {
            member.put("until_date", 0);
        }
        member.set("user", me());
        return member;
    }

    /** Puts an update into the queue as it is, well-formed or not. */
    public void raw(ObjectNode update) {
        queue.addRaw(update);
    }

    /** Numbers the updates that follow from there. */
    public void renumber(long from) {
        queue.renumber(from);
    }

    /** How many updates the bot has not confirmed. */
    public int unconfirmed() {
        return queue.unconfirmed();
    }

    /** Makes a file that can be fetched under that id. */
    public void keep(String fileId, byte[] content) {
        methods.keep(fileId, content);
    }

    /**
     * Makes the next calls of a method fail.
     *
     * @param method any case; «file» stands for a file's download
     * @param chat the chat, or null for any
     * @param times how many calls; 0 for all that follow
     */
    public void fail(String method, @Nullable Long chat, int times, Fault fault) {
        faults.plan(method, chat, times, fault);
    }

    @Override
    public void close() {
        queue.close();
        http.stop(0);
        threads.shutdownNow();
    }
}
