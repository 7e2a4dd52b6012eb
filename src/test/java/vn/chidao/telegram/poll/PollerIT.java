package vn.chidao.telegram.poll;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.objects.Update;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FailingMemory;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.Fault;
import vn.chidao.telegram.net.Backoff;
import vn.chidao.telegram.net.BotHttpClient;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.net.RawApi;

class PollerIT {
    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");

    private final FakeBotApi api = new FakeBotApi();
    private final Connection connection = Bench.connection(api);
    private final BotHttpClient httpClient = new BotHttpClient(connection);
    private final List<Duration> waits = new CopyOnWriteArrayList<>();
    private final FailingMemory handled = new FailingMemory();
    private final Feed feed = new Feed();
    private final Poller poller = poller();
    private final CompletableFuture<Ended> end = new CompletableFuture<>();

    private Poller poller() {
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var raw = new RawApi(connection, httpClient, Duration.ofSeconds(50));
        return new Poller(raw, Duration.ofSeconds(50), new Inbox(handled, clock), feed, Bench.noting(waits), clock);
    }

    @AfterEach
    void close() {
        poller.close();
        httpClient.close();
        api.close();
    }

    @Test
    void handsOnWhatPeopleSayAndConfirmsIt() throws Exception {
        start();
        api.say(7, 7, "một");
        assertThat(feed.next()).isEqualTo("một");
        api.say(7, 7, "hai");
        assertThat(feed.next()).isEqualTo("hai");
        assertThat(poller.lastGoodPoll()).contains(NOW);
        assertThat(api.unconfirmed()).isLessThanOrEqualTo(1);
        stop();
    }

    @Test
    void goesOnAfterEveryKindOfFailure() throws Exception {
        api.fail("getMe", null, 1, new Fault.Page(502));
        api.fail("getUpdates", null, 1, Fault.tooMany(9));
        api.fail("getUpdates", null, 1, new Fault.Page(502));
        api.fail("getUpdates", null, 1, new Fault.Cut(false));
        api.fail("getUpdates", null, 1, new Fault.Json("{\"ok\":true}"));
        api.fail("getUpdates", null, 1, new Fault.Json("{\"ok\":true,\"result\":{}}"));
        api.fail("getUpdates", null, 1, new Fault.Json("{\"ok\":true,\"result\":[{\"no\":\"number\"}]}"));
        api.fail("getUpdates", null, 1, new Fault.Json("not JSON"));
        api.fail("getUpdates", null, 1, new Fault.Refuse(500, "Internal Server Error: restart", Map.of()));
        start();
        api.say(7, 7, "còn đó không");
        assertThat(feed.next()).isEqualTo("còn đó không");
        assertThat(waits)
                .hasSize(9)
                .contains(Duration.ofSeconds(9))
                .allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void waitsAsLongAsTheServerAsks() throws Exception {
        api.fail("getUpdates", null, 1, Fault.tooMany(3600));
        start();
        api.say(7, 7, "a");
        feed.next();
        assertThat(waits).containsExactly(Duration.ofHours(1));
    }

    @Test
    void skipsUpdatesThatCannotBeRead() throws Exception {
        var wrongType = api.updates().object().put("update_id", 1);
        wrongType.set("message", api.updates().text(7, 7, "x").put("message_id", "x"));
        api.raw(wrongType);
        api.raw(api.updates().object().put("update_id", 5_000_000_000L));
        start();
        api.say(7, 7, "lành");
        assertThat(feed.next()).isEqualTo("lành");
    }

    @Test
    void followsTheServerWhenItNumbersAnew() throws Exception {
        api.renumber(900_000);
        start();
        api.say(7, 7, "trước");
        assertThat(feed.next()).isEqualTo("trước");
        api.renumber(40);
        api.say(7, 7, "sau");
        api.say(7, 7, "sau nữa");
        assertThat(feed.next()).isEqualTo("sau");
        assertThat(feed.next()).isEqualTo("sau nữa");
    }

    @Test
    void handsOnOnceWhatIsStillBeingHandled() throws Exception {
        feed.hold = true;
        start();
        api.say(7, 7, "chậm");
        assertThat(feed.next()).isEqualTo("chậm");
        api.say(8, 8, "nhanh");
        assertThat(feed.next()).isEqualTo("nhanh");
        assertThat(api.unconfirmed()).isEqualTo(2);
        feed.open.forEach(Receipt::done);
        feed.hold = false;
        api.say(8, 8, "cuối");
        assertThat(feed.next()).isEqualTo("cuối");
    }

    @Test
    void leavesOutWhatAnEarlierRunHandled() throws Exception {
        handled.add(1000);
        api.say(7, 7, "đã trả lời");
        api.say(7, 7, "chưa");
        start();
        assertThat(feed.next()).isEqualTo("chưa");
    }

    @Test
    void waitsOutAMemoryThatFailsAndHandsOnceEachWhatCameMeanwhile() throws Exception {
        api.say(7, 7, "một");
        api.say(7, 7, "hai");
        handled.failing.set(12);
        start();
        assertThat(feed.next()).isEqualTo("một");
        assertThat(feed.next()).isEqualTo("hai");
        api.say(7, 7, "ba");
        assertThat(feed.next()).isEqualTo("ba");
        assertThat(waits).hasSize(12).allSatisfy(wait -> assertThat(wait).isLessThanOrEqualTo(Duration.ofMinutes(1)));
    }

    @Test
    void endsWithAValueWhenTheTokenIsWrong() throws Exception {
        api.fail("getUpdates", null, 0, new Fault.Refuse(401, "Unauthorized", Map.of()));
        start();
        assertThat(end.get(30, TimeUnit.SECONDS)).isEqualTo(new Ended.WrongToken(401, "telegram.wrong-token"));
    }

    @Test
    void doesNotTakeAPageNotFoundForAWrongToken() throws Exception {
        api.fail("getUpdates", null, 1, new Fault.Page(404));
        start();
        api.say(7, 7, "a");
        assertThat(feed.next()).isEqualTo("a");
    }

    @Test
    void waitsOutAnotherReceiverAndRemovesALeftOverWebhook() throws Exception {
        var words = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the"
                + " webhook first";
        api.fail("getUpdates", null, 2, new Fault.Refuse(409, words, Map.of()));
        start();
        api.say(7, 7, "a");
        assertThat(feed.next()).isEqualTo("a");
        assertThat(api.outbox().calls("deleteWebhook")).hasSize(1);
    }

    @Test
    void stopsWhileAPollIsHeldOpen() throws Exception {
        start();
        api.say(7, 7, "a");
        feed.next();
        stop();
    }

    @Test
    void stopsWhileItWaits() throws Exception {
        var waiting = new CompletableFuture<Boolean>();
        var backoff = new Backoff(Duration.ofDays(1), Duration.ofDays(1), time -> {
            waiting.complete(true);
            Thread.sleep(time);
        });
        var clock = Clock.fixed(NOW, ZoneOffset.UTC);
        var raw = new RawApi(connection, httpClient, Duration.ofSeconds(50));
        api.fail("getMe", null, 0, new Fault.Page(502));
        var patient = new Poller(raw, Duration.ofSeconds(50), new Inbox(handled, clock), feed, backoff, clock);
        assertThat(end.completeAsync(patient::run, Bench.threads())).isSameAs(end);
        waiting.get(30, TimeUnit.SECONDS);
        patient.close();
        assertThat(end.get(30, TimeUnit.SECONDS)).isEqualTo(new Ended.Stopped());
    }

    private void start() {
        // The same future comes back; the tests look at it through the field.
        assertThat(end.completeAsync(poller::run, Bench.threads())).isSameAs(end);
    }

    private void stop() throws Exception {
        poller.close();
        assertThat(end.get(30, TimeUnit.SECONDS)).isEqualTo(new Ended.Stopped());
    }

    /** Takes every update for handled at once, unless it holds them. */
    private static final class Feed implements UpdateSink {
        private final LinkedBlockingQueue<String> texts = new LinkedBlockingQueue<>();
        private final List<Receipt> open = new CopyOnWriteArrayList<>();
        private volatile boolean hold;

        @Override
        public void started(JsonNode me) {
            assertThat(me.path("username").asText()).isEqualTo(FakeBotApi.BOT_NAME);
        }

        @Override
        public void update(Update update, Receipt receipt) {
            if (hold) {
                open.add(receipt);
            } else {
                receipt.done();
            }
            texts.add(update.getMessage().getText());
        }

        private @Nullable String next() throws InterruptedException {
            return texts.poll(30, TimeUnit.SECONDS);
        }
    }
}
