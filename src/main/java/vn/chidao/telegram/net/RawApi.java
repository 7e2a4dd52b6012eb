package vn.chidao.telegram.net;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import okhttp3.Call;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Calls of the Bot API whose answers are wanted as they came: the library decodes a whole batch of updates or none.
 * Thread-safe.
 */
public final class RawApi {
    private static final MediaType JSON = MediaType.get("application/json");
    private static final int SERVERS_FAULT = 500;

    private final Connection connection;
    private final OkHttpClient http;
    private final ObjectMapper mapper = new ObjectMapper();

    /** Calls that may take {@code patience} longer than the connection's own read timeout. */
    public RawApi(Connection connection, BotHttpClient httpClient, Duration patience) {
        var silence = connection.readTimeout().plus(patience);
        this.connection = connection;
        this.http = httpClient.patient(silence, silence.plus(connection.connectTimeout()));
    }

    /** What a call came to. */
    public sealed interface Reply {
        /** Says it in a sentence, for the log. */
        default String words() {
            return switch (this) {
                case Ok ok -> "the server did it";
                case Refused refused -> "the server refused: " + refused.code() + " " + refused.description();
                case Broken broken -> "no answer came: " + broken.what();
            };
        }

        /** The server did it. */
        record Ok(JsonNode result) implements Reply {}

        /**
         * The server said no, in its own JSON.
         *
         * @param retryAfter how long it asks us to stay away, or null
         */
        record Refused(
                int code, String description, @Nullable Duration retryAfter) implements Reply {
            /** Whether it does not know the bot's token, so that no trying again will help. */
            public boolean tokenUnknown() {
                return code == 401 || code == 404 || code == 421;
            }
        }

        /** No sensible answer came: cut connection, a gateway's page, a server restarting. */
        record Broken(String what) implements Reply {}
    }

    /** A call on its way, which another thread can cancel. */
    public final class Flight {
        private final Call call;

        private Flight(Call call) {
            this.call = call;
        }

        /** Waits for the answer; a cancelled call is {@link Reply.Broken}. */
        public Reply land() {
            try (var response = call.execute()) {
                return read(response);
            } catch (IOException failure) {
                var words = failure.getClass().getSimpleName() + ": " + failure.getMessage();
                return new Reply.Broken(connection.token().redact(words));
            }
        }

        /** Ends it at once, from any thread, before or after it lands. */
        public void cancel() {
            call.cancel();
        }
    }

    /** Prepares a call of {@code method} with its fields as JSON. */
    public Flight prepare(String method, Map<String, ?> fields) {
        var url = address().addPathSegment("bot" + connection.token().reveal()).addPathSegment(method);
        var body = RequestBody.create(mapper.valueToTree(fields).toString(), JSON);
        return new Flight(
                http.newCall(new Request.Builder().url(url.build()).post(body).build()));
    }

    /** Calls {@code method} and waits. */
    public Reply call(String method, Map<String, ?> fields) {
        return prepare(method, fields).land();
    }

    /** The client and the address for files, for the downloader. */
    Call file(String path) {
        var url = address()
                .addPathSegment("file")
                .addPathSegment("bot" + connection.token().reveal())
                .addPathSegments(path);
        return http.newCall(new Request.Builder().url(url.build()).build());
    }

    String redact(String words) {
        return connection.token().redact(words);
    }

    private HttpUrl.Builder address() {
        return new HttpUrl.Builder()
                .scheme(connection.server().getScheme())
                .host(connection.server().getHost())
                .port(connection.port());
    }

    private Reply read(Response response) throws IOException {
        var body = response.body();
        var text = body == null ? "" : body.string();
        try {
            var json = mapper.readTree(text);
            if (json.path("ok").asBoolean() && json.hasNonNull("result")) {
                return new Reply.Ok(json.get("result"));
            }
            if (json.hasNonNull("error_code") && json.path("error_code").asInt() < SERVERS_FAULT) {
                return refused(json);
            }
        } catch (JsonProcessingException page) {
            // Falls to the sentence below: which page it was says less than its status.
        }
        return new Reply.Broken("HTTP " + response.code() + " without an answer of the Bot API");
    }

    private Reply refused(JsonNode json) {
        var after = json.path("parameters").path("retry_after");
        return new Reply.Refused(
                json.path("error_code").asInt(),
                redact(json.path("description").asText()),
                after.canConvertToLong() ? Duration.ofSeconds(Math.max(0, after.asLong())) : null);
    }
}
