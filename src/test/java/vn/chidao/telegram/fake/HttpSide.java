package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The server's HTTP: addresses, answers, and failing on demand. */
final class HttpSide {
    private final ObjectMapper mapper = new ObjectMapper();
    private final String token;
    private final Schema schema;
    private final Methods methods;
    private final Faults faults;
    private final Outbox outbox;

    HttpSide(String token, Schema schema, Methods methods, Faults faults, Outbox outbox) {
        this.token = token;
        this.schema = schema;
        this.methods = methods;
        this.faults = faults;
        this.outbox = outbox;
    }

    /** Answers one request; whatever goes wrong in the fake itself is an answer 500 that names it. */
    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            guarded(exchange);
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
        }
    }

    private void guarded(HttpExchange exchange) throws IOException, InterruptedException {
        try {
            var body = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith("/file/bot")) {
                file(exchange, path.substring("/file/bot".length()));
            } else {
                answer(exchange, path, body);
            }
        } catch (Refusal refusal) {
            refuse(exchange, refusal);
        } catch (RuntimeException broken) {
            refuse(exchange, new Refusal(500, "the fake is broken: " + broken, Map.of()));
        }
    }

    private void answer(HttpExchange exchange, String path, byte[] body) throws IOException, InterruptedException {
        var method = method(path);
        var request = RequestBody.read(
                header(exchange), body, String.valueOf(exchange.getRequestURI().getRawQuery()));
        var fault = faults.next(method, request.fields().path("chat_id").asText());
        if (fault != null && before(exchange, fault)) {
            return;
        }
        var done = ruled(method, request);
        if (!method.equals("getUpdates")) {
            outbox.add(new Call(method, request.fields(), request.files(), done.shown(), done.messageId()));
        }
        if (fault instanceof Fault.Hold hold) {
            hold.latch().await();
        }
        if (!(fault instanceof Fault.Cut)) {
            var ok = mapper.createObjectNode().put("ok", true);
            write(exchange, 200, "application/json", mapper.writeValueAsBytes(ok.set("result", done.result())));
        }
    }

    private Methods.Done ruled(String method, RequestBody request) throws InterruptedException {
        try {
            schema.check(method, known(method, request));
            return methods.run(method, request.fields(), request.files());
        } catch (Refusal refusal) {
            // A poll that a stopped bot left behind is ended by the next one: no fault of what was sent.
            if (!refusal.description().startsWith("Conflict")) {
                outbox.refused(method + ": " + refusal.description());
            }
            throw refusal;
        }
    }

    /** A file's part counts as its field, when the field itself is not there. */
    private static ObjectNode known(String method, RequestBody request) {
        if (method.equals("sendDocument") && request.files().containsKey("document")) {
            request.fields().put("document", "attach://document");
        }
        return request.fields();
    }

    private String method(String path) {
        if (!path.startsWith("/bot")) {
            throw new Refusal(404, "Not Found", Map.of());
        }
        var slash = path.indexOf('/', 1);
        if (slash < 0) {
            throw new Refusal(404, "Not Found", Map.of());
        }
        if (!path.substring("/bot".length(), slash).equals(token)) {
            throw new Refusal(401, "Unauthorized", Map.of());
        }
        return schema.method(path.substring(slash + 1)).orElseThrow(() -> new Refusal(404, "Not Found", Map.of()));
    }

    private static String header(HttpExchange exchange) {
        return exchange.getRequestHeaders()
                .getOrDefault("Content-Type", List.of(""))
                .getFirst();
    }

    /** Fails instead of carrying the request out; false when the fault comes only afterwards. */
    private boolean before(HttpExchange exchange, Fault fault) throws IOException {
        switch (fault) {
            case Fault.Refuse refuse -> throw new Refusal(refuse.code(), refuse.description(), refuse.parameters());
            case Fault.Page page ->
                write(
                        exchange,
                        page.status(),
                        "text/html",
                        "<html>Bad Gateway</html>".getBytes(StandardCharsets.UTF_8));
            case Fault.Json json ->
                write(exchange, 200, "application/json", json.body().getBytes(StandardCharsets.UTF_8));
            case Fault.Cut cut -> {
                return !cut.afterwards();
            }
            case Fault.Hold hold -> {
                return false;
            }
        }
        return true;
    }

    private void refuse(HttpExchange exchange, Refusal refusal) throws IOException {
        var answer = mapper.createObjectNode()
                .put("ok", false)
                .put("error_code", refusal.code())
                .put("description", refusal.description());
        if (!refusal.parameters().isEmpty()) {
            answer.set("parameters", mapper.valueToTree(refusal.parameters()));
        }
        var wait = refusal.parameters().get("retry_after");
        if (wait != null) {
            exchange.getResponseHeaders().set("Retry-After", wait.toString());
        }
        write(exchange, refusal.code(), "application/json", mapper.writeValueAsBytes(answer));
    }

    private void file(HttpExchange exchange, String path) throws IOException, InterruptedException {
        var fault = faults.next("file", "");
        if (fault != null && before(exchange, fault)) {
            return;
        }
        var id = path.substring(path.lastIndexOf('/') + 1);
        if (!path.startsWith(token + "/") || !methods.has(id)) {
            throw new Refusal(404, "Not Found", Map.of());
        }
        if (fault instanceof Fault.Hold hold) {
            hold.latch().await();
        }
        write(exchange, 200, "application/octet-stream", methods.content(id));
    }

    private static void write(HttpExchange exchange, int status, @Nullable String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
