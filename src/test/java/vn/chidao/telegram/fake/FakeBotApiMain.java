package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/**
 * The fake server as a process, with a second port to steer it by: the arguments are both ports (0 for any).
 *
 * <ul>
 *   <li>{@code POST /control/say {"chat":7,"user":7,"text":"…"}}; {@code POST /control/update} with a raw update;
 *   <li>{@code POST /control/tap {"chat":7,"user":7,"label":"…"}}: the newest message with such a button, or {@code "data"};
 *   <li>{@code POST /control/standing {"chat":7,"user":7,"status":"kicked"}};
 *   <li>{@code POST /control/fault {"method":"sendMessage","chat":7,"times":1,"code":403,"description":"…",
 *       "parameters":{}}}, or {@code "page":502}, or {@code "cut":"before|after"};
 *   <li>{@code GET /control/outbox}: every call with what a reader sees; {@code GET /control/unconfirmed}.
 * </ul>
 */
public final class FakeBotApiMain {
    private final FakeBotApi api;
    private final ObjectMapper mapper = new ObjectMapper();

    private FakeBotApiMain(FakeBotApi api) {
        this.api = api;
    }

    /** Runs until a line is entered; without an input, until the process is killed. */
    public static void main(String[] ports) throws IOException {
        try (var api = new FakeBotApi(ports.length > 0 ? Integer.parseInt(ports[0]) : 0)) {
            var port = ports.length > 1 ? Integer.parseInt(ports[1]) : 0;
            var control = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            control.createContext("/control/", new FakeBotApiMain(api)::handle);
            control.start();
            System.out.printf(
                    "TELEGRAM_API_URL=%s TELEGRAM_BOT_TOKEN=%s CONTROL=http://127.0.0.1:%d/control/%n",
                    api.url(), FakeBotApi.TOKEN, control.getAddress().getPort());
            new CountDownLatch(System.in.read() < 0 ? 1 : 0).await();
            control.stop(0);
        } catch (InterruptedException stop) {
            throw new InterruptedIOException();
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            try {
                write(exchange, 200, done(exchange));
            } catch (RuntimeException | AssertionError wrong) {
                write(exchange, 400, mapper.createObjectNode().put("wrong", String.valueOf(wrong)));
            }
        }
    }

    private void write(HttpExchange exchange, int status, JsonNode answer) throws IOException {
        var bytes = mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(answer);
        exchange.getResponseHeaders().set("Content-Type", "application/json; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private JsonNode done(HttpExchange exchange) throws IOException {
        var body = mapper.readTree(exchange.getRequestBody().readAllBytes());
        var chat = body.path("chat").asLong();
        var user = body.path("user").asLong(chat);
        var what = exchange.getRequestURI().getPath().substring("/control/".length());
        var done = mapper.createObjectNode().put("done", what);
        switch (what) {
            case "say" ->
                done.put("update", api.say(chat, user, body.path("text").asText()));
            case "tap" -> done.put("callback", tap(chat, user, body));
            case "standing" -> api.standing(chat, user, body.path("status").asText());
            case "update" -> api.raw((ObjectNode) body);
            case "fault" -> fault(body);
            case "unconfirmed" -> done.put("unconfirmed", api.unconfirmed());
            case "outbox" -> outbox(done);
            default -> throw new IllegalArgumentException("no such control: " + what);
        }
        return done;
    }

    private String tap(long chat, long user, JsonNode body) {
        var label = body.path("label").asText();
        if (label.isEmpty()) {
            return api.tap(chat, user, null, body.path("data").asText());
        }
        var under = api.outbox().calls("sendMessage").reversed().stream()
                .filter(call -> call.chat() == chat && call.fields().toString().contains(label))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no message with the button " + label));
        return api.tap(chat, user, under, under.payload(label));
    }

    private void fault(JsonNode body) {
        var chat = body.hasNonNull("chat") ? Long.valueOf(body.path("chat").asLong()) : null;
        api.fail(body.path("method").asText(), chat, body.path("times").asInt(1), read(body));
    }

    private Fault read(JsonNode body) {
        if (body.has("page")) {
            return new Fault.Page(body.path("page").asInt());
        }
        if (body.has("cut")) {
            return new Fault.Cut(body.path("cut").asText().equals("after"));
        }
        Map<String, Object> parameters = mapper.convertValue(
                body.path("parameters").isObject() ? body.path("parameters") : mapper.createObjectNode(),
                mapper.getTypeFactory().constructMapType(Map.class, String.class, Object.class));
        return new Fault.Refuse(
                body.path("code").asInt(400), body.path("description").asText(), parameters);
    }

    private void outbox(ObjectNode done) {
        var calls = done.putArray("calls");
        for (var call : api.outbox().calls()) {
            var entry = calls.addObject().put("method", call.method()).put("chat", call.chat());
            entry.put("shown", call.shown()).put("message_id", call.messageId());
            entry.set("fields", call.fields());
            var files = entry.putArray("files");
            call.files().values().forEach(file -> files.add(file.fileName()));
        }
    }
}
