package vn.chidao.telegram.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FakeBotApiIT {
    private final ObjectMapper mapper = new ObjectMapper();
    private final FakeBotApi api = new FakeBotApi();
    private final HttpClient http = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        http.close();
        api.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sendMessage | {"chat_id":7,"text":"a"} | true
            SENDMESSAGE | {"chat_id":"7","text":"<b>a</b>","parse_mode":"HTML"} | true
            sendMessage | {"chat_id":7} | Bad Request: parameter "text" is required in sendMessage
            sendMessage | {"chat_id":7,"text":"a","colour":1} | Bad Request: the specification has no field "colour" in sendMessage
            sendMessage | {"chat_id":7,"text":5} | Bad Request: field "text" of sendMessage has the wrong type: 5
            sendMessage | {"chat_id":7,"text":"a","link_preview_options":{"off":true}} | Bad Request: field "link_preview_options" of sendMessage has the wrong type: {"off":true}
            sendMessage | {"chat_id":7,"text":" \\n"} | Bad Request: message text is empty
            sendMessage | {"chat_id":8,"text":"a"} | Bad Request: chat not found
            sendMessage | {"chat_id":7,"text":"<p>","parse_mode":"HTML"} | Bad Request: can't parse entities: Unsupported start tag "p" at byte offset 0
            sendMessage | {"chat_id":7,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"a","callback_data":"ăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăăă"}]]}} | Bad Request: BUTTON_DATA_INVALID
            sendMessage | {"chat_id":7,"text":"a","reply_markup":{"inline_keyboard":[[{"text":"a"}]]}} | Bad Request: Text buttons are unallowed in the inline keyboard
            setMyCommands | {"commands":[{"command":"tuần","description":"x"}]} | Bad Request: BOT_COMMAND_INVALID
            noSuchMethod | {} | Not Found
            """)
    void isAsStrictAsTheRealOne(String method, String request, String answer) throws Exception {
        api.know(7);
        var reply = post(FakeBotApi.TOKEN, method, request);
        assertThat(
                        reply.path("ok").asBoolean()
                                ? "true"
                                : reply.path("description").asText())
                .isEqualTo(answer);
    }

    @Test
    void takesATextOf4096ButNoMore() throws Exception {
        api.know(7);
        var fitting = post(FakeBotApi.TOKEN, "sendMessage", text("ạ".repeat(4096)));
        var tooLong = post(FakeBotApi.TOKEN, "sendMessage", text("ạ".repeat(4097)));
        var tooMuch = post(FakeBotApi.TOKEN, "sendMessage", text("ạ".repeat(12_000)));
        assertThat(fitting.path("ok").asBoolean()).isTrue();
        assertThat(tooLong.path("description").asText()).isEqualTo("Bad Request: message is too long");
        assertThat(tooMuch.path("description").asText()).isEqualTo("Bad Request: text is too long");
    }

    private String text(String text) {
        return mapper.createObjectNode().put("chat_id", 7).put("text", text).toString();
    }

    @Test
    void knowsOnlyItsOwnToken() throws Exception {
        assertThat(post("1:x", "getMe", "{}").path("error_code").asInt()).isEqualTo(401);
    }

    @Test
    void endsAnEarlierPollWithAConflict() throws Exception {
        var url = URI.create(api.url() + "/bot" + FakeBotApi.TOKEN + "/getUpdates?timeout=50");
        var request = HttpRequest.newBuilder(url).build();
        var first = http.sendAsync(request, BodyHandlers.ofString());
        var second = http.sendAsync(request, BodyHandlers.ofString());
        var ended = (JsonNode) CompletableFuture.anyOf(first.thenApply(this::json), second.thenApply(this::json))
                .get(10, TimeUnit.SECONDS);
        assertThat(ended.path("error_code").asInt()).isEqualTo(409);
        api.say(7, 7, "a");
        assertThat(json(first.get(10, TimeUnit.SECONDS)).path("ok").asBoolean()
                        ^ json(second.get(10, TimeUnit.SECONDS)).path("ok").asBoolean())
                .isTrue();
    }

    @Test
    void keepsTheSpecificationAsItIsPublished() throws IOException {
        var published = Path.of(System.getProperty("chidao.shared", "none"), "telegram", "bot-api-10.1.json");
        assumeTrue(Files.exists(published), "the published specification is not at hand");
        var all = mapper.readTree(published.toFile());
        var ours = mapper.readTree(getClass().getResourceAsStream("/telegram/methods.json"));
        ours.path("methods")
                .properties()
                .forEach(method -> assertThat(method.getValue())
                        .as(method.getKey())
                        .isEqualTo(
                                bare(all.path("methods").path(method.getKey()).path("fields"))));
        ours.path("types").properties().forEach(type -> {
            var whole = all.path("types").path(type.getKey());
            var fields = type.getValue().path("fields");
            assertThat(fields.isMissingNode() ? mapper.createArrayNode() : fields)
                    .as(type.getKey())
                    .isEqualTo(bare(whole.path("fields")));
        });
    }

    private JsonNode bare(JsonNode fields) {
        var bare = mapper.createArrayNode();
        for (var field : fields) {
            var one = bare.addObject();
            one.set("name", field.path("name"));
            one.set("types", field.path("types"));
            if (field.path("required").asBoolean()) {
                one.put("required", true);
            }
        }
        return bare;
    }

    private JsonNode post(String token, String method, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(api.url() + "/bot" + token + "/" + method))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return json(http.send(request, BodyHandlers.ofString()));
    }

    private JsonNode json(HttpResponse<String> response) {
        try {
            return mapper.readTree(response.body());
        } catch (IOException wrong) {
            throw new AssertionError(response.body(), wrong);
        }
    }
}
