package vn.chidao.telegram.send;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.push.Delivery;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.Fault;
import vn.chidao.view.Button;
import vn.chidao.view.Message;

class GatewayIT {
    private static final long CHAT = 7;
    private static final Place PLACE = new Place(CHAT, null, null);

    private final FakeBotApi api = new FakeBotApi();
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final Gateway gateway = new Gateway(Bench.connection(api), Bench.noting(waits));

    @BeforeEach
    void someoneHasSpoken() {
        api.know(CHAT);
    }

    @AfterEach
    void close() {
        gateway.close();
        api.close();
    }

    @Test
    void sendsHtmlWithoutPreviewAndWithButtons() {
        var message = new Message("<b>Hạn</b> 20/9", List.of(List.of(new Button("Toàn văn", "full:1"))));
        assertThat(gateway.send(CHAT, message)).isInstanceOf(Delivery.Sent.class);
        var call = api.outbox().calls("sendMessage").getFirst();
        assertThat(call.shown()).isEqualTo("Hạn 20/9");
        assertThat(call.fields().path("parse_mode").asText()).isEqualToIgnoringCase("HTML");
        assertThat(call.fields()
                        .path("link_preview_options")
                        .path("is_disabled")
                        .asBoolean())
                .isTrue();
        assertThat(call.payload("Toàn văn")).isEqualTo("full:1");
    }

    @Test
    void learnsWhatBecomesOfACallAlsoWhenInterruptedMeanwhile() throws Exception {
        var answered = new CountDownLatch(1);
        api.fail("sendMessage", CHAT, 1, new Fault.Hold(answered));
        var interrupted = new CompletableFuture<Boolean>();
        var delivery = new CompletableFuture<Delivery>();
        var sender = Thread.ofVirtual().start(() -> {
            delivery.complete(gateway.reply(PLACE, Message.of("a")));
            interrupted.complete(Thread.currentThread().isInterrupted());
        });
        api.outbox().awaitTexts(CHAT, 1);
        sender.interrupt();
        answered.countDown();
        assertThat(delivery.get(30, TimeUnit.SECONDS)).isInstanceOf(Delivery.Sent.class);
        assertThat(interrupted.get(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void returnsTheNumberOfTheMessage() {
        var sent = (Delivery.Sent) gateway.send(CHAT, Message.of("a"));
        assertThat(sent.messageId())
                .isEqualTo(api.outbox().calls("sendMessage").getFirst().messageId());
    }

    @Test
    void sendsALongTextInPartsWithTheButtonsUnderTheLast() {
        var text = "<i>" + "một hai ba bốn\n".repeat(600) + "</i>";
        gateway.send(CHAT, new Message(text, List.of(List.of(new Button("x", "y")))));
        var calls = api.outbox().calls("sendMessage");
        assertThat(calls).hasSize(3);
        assertThat(calls).filteredOn(call -> call.fields().has("reply_markup")).containsExactly(calls.getLast());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            403 | Forbidden: bot was blocked by the user | Gone
            403 | Forbidden: user is deactivated | Gone
            403 | Forbidden: bot was kicked from the group chat | Gone
            403 | Forbidden: bot is not a member of the supergroup chat | Gone
            403 | Forbidden: the group chat was deleted | Gone
            400 | Bad Request: chat not found | Gone
            400 | Bad Request: have no rights to send a message | Gone
            400 | Bad Request: BUTTON_DATA_INVALID | Rejected
            400 | Bad Request: message text is empty | Rejected
            401 | Unauthorized | RetryAfter
            404 | Not Found | RetryAfter
            500 | Internal Server Error: restart | RetryAfter
            413 | Request Entity Too Large | Rejected
            """)
    void tellsRefusalsApart(int code, String description, String delivery) {
        api.fail("sendMessage", CHAT, 1, new Fault.Refuse(code, description, Map.of()));
        assertThat(gateway.send(CHAT, Message.of("a")).getClass().getSimpleName())
                .isEqualTo(delivery);
        assertThat(api.outbox().calls()).isEmpty();
    }

    @Test
    void passesTheWaitOnToAPushWithoutWaiting() {
        api.fail("sendMessage", CHAT, 1, Fault.tooMany(10_072));
        assertThat(gateway.send(CHAT, Message.of("a"))).isEqualTo(new Delivery.RetryAfter(Duration.ofSeconds(10_072)));
        assertThat(waits).isEmpty();
    }

    @Test
    void tellsTheNewIdOfAGroup() {
        api.fail("sendMessage", CHAT, 1, Fault.migrated(-1_009_999_999_999L));
        assertThat(gateway.send(CHAT, Message.of("a"))).isEqualTo(new Delivery.Migrated(-1_009_999_999_999L));
    }

    @Test
    void doesNotKnowWhetherAMessageWentWhenTheConnectionIsCut() {
        api.fail("sendMessage", CHAT, 1, new Fault.Cut(true));
        assertThat(gateway.send(CHAT, Message.of("a"))).isInstanceOf(Delivery.Unknown.class);
        assertThat(gateway.reply(PLACE, Message.of("b"))).isInstanceOf(Delivery.Sent.class);
        assertThat(api.outbox().texts(CHAT)).containsExactly("a", "b");
    }

    @Test
    void sendsAReplyThatMayNotHaveArrivedOnceMore() {
        api.fail("sendMessage", CHAT, 1, new Fault.Cut(false));
        assertThat(gateway.reply(PLACE, Message.of("a"))).isInstanceOf(Delivery.Sent.class);
        api.fail("sendMessage", CHAT, 1, new Fault.Json("{\"ok\":true}"));
        assertThat(gateway.reply(PLACE, Message.of("b"))).isInstanceOf(Delivery.Sent.class);
        api.fail("sendMessage", CHAT, 2, new Fault.Cut(true));
        assertThat(gateway.reply(PLACE, Message.of("c"))).isInstanceOf(Delivery.Unknown.class);
        assertThat(api.outbox().texts(CHAT)).containsExactly("a", "b", "c", "c");
    }

    @Test
    void repeatsOnlyThePartOfAReplyThatMayNotHaveArrived() {
        var text = "một hai ba bốn\n".repeat(400);
        api.fail("sendMessage", CHAT, 1, new Fault.Cut(false));
        assertThat(gateway.reply(PLACE, Message.of(text))).isInstanceOf(Delivery.Sent.class);
        assertThat(api.outbox().texts(CHAT)).hasSize(2);
    }

    @Test
    void doesNotKnowWhatAnAnswerWithoutSenseMeans() {
        for (var body : List.of("{}", "{\"ok\":true}")) {
            api.fail("sendMessage", CHAT, 1, new Fault.Json(body));
            assertThat(gateway.send(CHAT, Message.of("a"))).isInstanceOf(Delivery.Unknown.class);
        }
    }

    @Test
    void surelySentNothingWhenNobodyListens() {
        var url = api.url();
        api.close();
        try (var alone = new Gateway(Bench.connection(url, ""))) {
            assertThat(alone.send(CHAT, Message.of("a"))).isInstanceOf(Delivery.RetryAfter.class);
        }
    }

    @Test
    void waitsForAReplyAsAskedAndSendsItOnce() {
        api.fail("sendMessage", CHAT, 2, Fault.tooMany(7));
        assertThat(gateway.reply(PLACE, Message.of("a"))).isInstanceOf(Delivery.Sent.class);
        assertThat(waits).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(7));
        assertThat(api.outbox().texts(CHAT)).containsExactly("a");
    }

    @Test
    void givesAReplyUpWhenTheWaitIsLongerThanAMinute() {
        api.fail("sendMessage", CHAT, 0, Fault.tooMany(61));
        assertThat(gateway.reply(PLACE, Message.of("a"))).isInstanceOf(Delivery.RetryAfter.class);
        assertThat(waits).isEmpty();
    }

    @Test
    void triesAReplyAgainAfterAGatewaysPageButNotForEver() {
        api.fail("sendMessage", CHAT, 0, new Fault.Page(502));
        assertThat(gateway.reply(PLACE, Message.of("a"))).isInstanceOf(Delivery.RetryAfter.class);
        assertThat(waits).hasSize(4);
    }

    @Test
    void sendsPlainTextWhenTheHtmlCannotBeRead() {
        assertThat(gateway.send(CHAT, Message.of("<p>a</p> &lt; <b>b"))).isInstanceOf(Delivery.Sent.class);
        assertThat(api.outbox().texts(CHAT)).containsExactly("a < b");
        assertThat(api.outbox().calls().getFirst().fields().has("parse_mode")).isFalse();
    }

    @Test
    void doesNotSendTheFirstPartAgainWhenAnotherFails() {
        var text = "một hai ba bốn\n".repeat(400);
        api.fail("sendMessage", CHAT, 1, new Fault.Cut(true));
        assertThat(gateway.send(CHAT, Message.of(text))).isInstanceOf(Delivery.Unknown.class);
        assertThat(api.outbox().texts(CHAT)).hasSize(1);
    }

    @Test
    void editsAndTakesTheSameAgainForSuccess() {
        var sent = (Delivery.Sent) gateway.send(CHAT, Message.of("a"));
        assertThat(gateway.edit(CHAT, sent.messageId(), Message.of("<b>b</b>"))).isInstanceOf(Delivery.Sent.class);
        assertThat(gateway.edit(CHAT, sent.messageId(), Message.of("b"))).isInstanceOf(Delivery.Sent.class);
        assertThat(gateway.edit(CHAT, 999, Message.of("b"))).isInstanceOf(Delivery.Rejected.class);
    }

    @Test
    void answersATapOnceWithAShortenedNotice() {
        var tapped = api.tap(CHAT, CHAT, null, "x");
        assertThat(gateway.answer(tapped, "ă".repeat(500))).isInstanceOf(Delivery.Sent.class);
        assertThat(api.outbox().calls("answerCallbackQuery").getFirst().shown()).hasSize(200);
        assertThat(gateway.answer(tapped, null)).isInstanceOf(Delivery.Rejected.class);
    }

    @Test
    void setsMenusOfEveryoneAndOfOneChat() {
        var menu = List.of(new Dialogue.Command("tuan", "Bản tin tuần", false));
        assertThat(gateway.menu(menu, null)).isInstanceOf(Delivery.Sent.class);
        assertThat(gateway.menu(menu, CHAT)).isInstanceOf(Delivery.Sent.class);
        assertThat(gateway.menu(menu, 8L)).isInstanceOf(Delivery.Gone.class);
        assertThat(api.outbox().calls("setMyCommands"))
                .extracting(call -> call.fields().path("scope").path("type").asText())
                .containsExactly("default", "chat");
    }

    @Test
    void sendsAFileUnderAnAsciiName() {
        var content = "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8);
        assertThat(gateway.document(CHAT, "Lịch «đợt 2».ics", content, Message.of("<b>Lịch</b>")))
                .isInstanceOf(Delivery.Sent.class);
        var call = api.outbox().calls("sendDocument").getFirst();
        assertThat(call.shown()).isEqualTo("Lịch");
        assertThat(call.files().values()).singleElement().satisfies(file -> {
            assertThat(file.fileName()).isEqualTo("Lich_dot_2_.ics");
            assertThat(file.content()).isEqualTo(content);
        });
    }

    @Test
    void showsTyping() {
        assertThat(gateway.typing(PLACE)).isInstanceOf(Delivery.Sent.class);
        assertThat(api.outbox().calls("sendChatAction")).hasSize(1);
    }

    @Test
    void answersInTheTopicAndUnderTheQuestion() {
        gateway.reply(new Place(CHAT, 5, 77), Message.of("a"));
        var fields = api.outbox().calls("sendMessage").getFirst().fields();
        assertThat(fields.path("message_thread_id").asInt()).isEqualTo(5);
        assertThat(fields.path("reply_parameters").path("message_id").asInt()).isEqualTo(77);
        assertThat(fields.path("reply_parameters")
                        .path("allow_sending_without_reply")
                        .asBoolean())
                .isTrue();
    }
}
