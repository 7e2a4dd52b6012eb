package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.Bot;
import vn.chidao.app.wiring.State;
import vn.chidao.subscribe.Subscription.Status;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.Fault;
import vn.chidao.telegram.poll.Ended;

/** The whole line: real digests, index and database behind a server that refuses what Telegram would. */
@Execution(ExecutionMode.CONCURRENT)
class BotIT {
    private static final String ASKED = "hạn của công văn 415 là bao giờ";

    @TempDir
    Path folder;

    private final FakeBotApi api = new FakeBotApi();
    private Sample sample;
    private Application application;
    private State state;
    private Bot bot;
    private CompletableFuture<Ended> end;

    @BeforeEach
    void open() throws IOException {
        sample = new Sample(folder);
        // Its admin has spoken to the bot before, so that his menu can be set.
        api.know(1);
        start();
    }

    private void start() throws IOException {
        application = sample.open();
        state = State.ofBot(application.settings(), sample.index, Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
        bot = new Bot(application, state, Bench.connection(api));
        end = CompletableFuture.supplyAsync(bot::run, Bench.threads());
    }

    private void stop() throws Exception {
        bot.close();
        assertThat(end.get(30, TimeUnit.SECONDS)).isInstanceOf(Ended.Stopped.class);
        application.close();
    }

    @AfterEach
    void close() throws Exception {
        stop();
        api.close();
    }

    @Test
    void answersWithTheCitationAndShowsTheWholeTextOnATap() {
        api.say(7, 7, ASKED);
        assertThat(api.outbox().awaitTexts(7, 1).getFirst()).contains("20/5/2025", "Công văn số 415/UBND-KT");
        var under = api.outbox().calls("sendMessage").getFirst();
        api.tap(7, 7, under, under.payload("Toàn văn"));
        assertThat(api.outbox().awaitTexts(7, 2).getLast()).contains("< 900 ha & > 300 ha", "<b>mùa khô</b>");
        assertThat(api.outbox().refused()).isEmpty();
    }

    @Test
    @Timeout(30)
    void answersOnceForNobodySoThatTheFirstDoesNotWait() {
        int asked = 0;
        List<String> told;
        do {
            api.say(1, 1, "/trangthai");
            told = api.outbox().awaitTexts(1, ++asked);
        } while (told.getLast().contains("Bộ nhớ đệm: 0 câu trả lời"));
        assertThat(api.outbox().refused()).isEmpty();
        assertThat(api.outbox().calls("sendMessage")).hasSize(asked);
    }

    @Test
    void answersInAGroupWhenNamed() {
        api.say(-55, 7, "ai biết hạn không");
        api.say(-55, 7, "@chidao_thu_bot " + ASKED);
        assertThat(api.outbox().awaitTexts(-55, 1)).singleElement().asString().contains("20/5/2025");
        api.say(-55, 7, "/vanban@chidao_thu_bot 96");
        assertThat(api.outbox().awaitTexts(-55, 2).getLast()).contains("Kế hoạch số 96/KH-UBND");
        assertThat(api.outbox().refused()).isEmpty();
    }

    @Test
    void letsOnlyAdministratorsDecideWhatComesToAGroup() {
        api.administers(8, -55);
        api.say(-55, 7, "/dangky");
        assertThat(api.outbox().awaitTexts(-55, 1).getLast()).contains("chỉ quản trị viên của nhóm");
        assertThat(state.subscriptions().find(-55)).isEmpty();
        api.say(-55, 8, "/dangky");
        assertThat(api.outbox().awaitTexts(-55, 2).getLast()).contains("Đã đăng ký");
        api.tap(-55, 7, api.outbox().calls("sendMessage").getLast(), "/huydangky");
        assertThat(api.outbox().awaitTexts(-55, 3).getLast()).contains("chỉ quản trị viên của nhóm");
        api.say(-55, 7, "/xoadulieu");
        assertThat(api.outbox().awaitTexts(-55, 4).getLast()).contains("chỉ quản trị viên của nhóm");
        api.fail("getChatAdministrators", -55L, 1, new Fault.Page(502));
        api.say(-55, 8, "/huydangky");
        assertThat(api.outbox().awaitTexts(-55, 5).getLast()).contains("thử lại sau ít phút");
        assertThat(state.subscriptions().find(-55).orElseThrow().status()).isEqualTo(Status.ACTIVE);
        api.say(-55, 1, "/huydangky");
        assertThat(api.outbox().awaitTexts(-55, 6).getLast()).contains("Đã thôi gửi");
        assertThat(api.outbox().refused()).isEmpty();
    }

    @Test
    void takesWhoSpeaksAsTheGroupForAnAdministratorButNotWhoSpeaksAsAChannel() {
        api.message(spoken(-1_000_000_000_077L, "/dangky"));
        assertThat(api.outbox().awaitTexts(-55, 1).getLast()).contains("chỉ quản trị viên của nhóm");
        api.message(spoken(-55, "/dangky"));
        assertThat(api.outbox().awaitTexts(-55, 2).getLast()).contains("Đã đăng ký");
    }

    /** What someone says in the group in the name of a chat: Telegram puts a bot of its own for the person. */
    private ObjectNode spoken(long chat, String text) {
        var message = api.updates().text(-55, 1_087_968_824, text);
        message.set("from", api.updates().user(1_087_968_824).put("is_bot", true));
        message.set("sender_chat", api.updates().chat(chat));
        return message;
    }

    @Test
    void pushesTheNewestWeekOnceToEachSubscriberAlsoAfterARestart() throws Exception {
        api.say(7, 7, "/dangky");
        api.say(8, 8, "/dangky Sở Y tế");
        api.say(9, 9, "/dangky Sở Công Thương");
        api.outbox().awaitTexts(7, 1);
        api.outbox().awaitTexts(8, 1);
        api.outbox().awaitTexts(9, 1);
        bot.push();
        assertThat(api.outbox().texts(7)).hasSize(2).last().asString().contains("415/UBND-KT", "96/KH-UBND");
        assertThat(api.outbox().texts(8))
                .hasSize(2)
                .last()
                .asString()
                .contains("96/KH-UBND")
                .doesNotContain("415");
        assertThat(api.outbox().texts(9)).hasSize(1);
        bot.push();
        stop();
        start();
        bot.push();
        api.say(7, 7, "/huydangky");
        assertThat(api.outbox().awaitTexts(7, 3)).hasSize(3).last().asString().contains("Đã thôi gửi");
        assertThat(api.outbox().texts(8)).hasSize(2);
        assertThat(api.outbox().refused()).isEmpty();
    }

    @Test
    void turnsThePagesOfAListInPlaceAlsoAfterARestart() throws Exception {
        for (int week = 0; week < 8; week++) {
            sample.week(LocalDate.of(2025, 1, 6).plusWeeks(week).toString());
        }
        api.say(1, 1, "/naplai");
        api.outbox().awaitTexts(1, 1);
        api.say(7, 7, "các văn bản trong năm 2025");
        assertThat(api.outbox().awaitTexts(7, 1).getFirst()).contains("Trang 1/2");
        var list = api.outbox().calls("sendMessage").getLast();
        stop();
        start();
        api.tap(7, 7, list, list.payload("›"));
        assertThat(api.outbox()
                        .await(1, call -> call.method().equals("editMessageText"))
                        .getFirst()
                        .shown())
                .contains("Trang 2/2", "9. ");
        assertThat(api.outbox().texts(7)).hasSize(1);
        assertThat(api.outbox().refused()).isEmpty();
    }

    @Test
    void stopsAPushedSubscriptionByTheButtonUnderIt() {
        api.say(7, 7, "/dangky");
        api.outbox().awaitTexts(7, 1);
        bot.push();
        var pushed = api.outbox().calls("sendMessage").getLast();
        api.tap(7, 7, pushed, pushed.payload("Thôi nhận"));
        assertThat(api.outbox().awaitTexts(7, 3).getLast()).contains("Đã thôi gửi");
        assertThat(state.subscriptions().find(7).orElseThrow().status()).isEqualTo(Status.ENDED);
    }

    @Test
    void tellsAdminsOfAPushThatMayNotHaveArrived() {
        api.say(7, 7, "/dangky");
        api.outbox().awaitTexts(7, 1);
        api.fail("sendMessage", 7L, 1, new Fault.Cut(true));
        bot.push();
        assertThat(api.outbox().texts(1))
                .singleElement()
                .asString()
                .contains("05/5/2025 - 11/5/2025: 1 tin chưa rõ đã tới hay chưa", "/guilai");
        // As if the process had been killed in the middle of sending.
        state.database().write(handle -> handle.execute("UPDATE delivery SET state = 'SENDING'"));
        bot.push();
        bot.push();
        assertThat(api.outbox().texts(1)).hasSize(2).last().asString().contains("1 tin chưa rõ đã tới hay chưa");
        assertThat(api.outbox().texts(7)).hasSize(2);
    }

    @Test
    void answersTheNewFactAfterAReloadWhileQuestionsGoOn() throws IOException {
        api.say(7, 7, ASKED);
        api.outbox().awaitTexts(7, 1);
        sample.deadline(27);
        api.say(1, 1, "/naplai");
        for (int i = 2; i <= 6; i++) {
            api.say(7, 7, ASKED);
        }
        assertThat(api.outbox().awaitTexts(1, 1).getFirst()).contains("Thay đổi 1", "415/UBND-KT");
        api.say(7, 7, ASKED);
        var answers = api.outbox().awaitTexts(7, 7);
        assertThat(answers).allSatisfy(answer -> assertThat(answer).containsAnyOf("20/5/2025", "27/5/2025"));
        assertThat(answers.getLast()).contains("27/5/2025");
        api.say(8, 8, "/naplai");
        assertThat(api.outbox().awaitTexts(8, 1).getFirst()).contains("chỉ dành cho quản trị viên");
        assertThat(api.outbox().refused()).isEmpty();
    }

    @Test
    void pausesChatsThatBlockTheBot() {
        api.say(7, 7, "/dangky");
        api.say(8, 8, "/dangky");
        api.outbox().awaitTexts(7, 1);
        api.outbox().awaitTexts(8, 1);
        api.fail("sendMessage", 8L, 1, Fault.blocked());
        api.standing(7, 7, "kicked");
        api.say(7, 7, ASKED);
        api.outbox().awaitTexts(7, 2);
        assertThat(state.subscriptions().find(7).orElseThrow().status()).isEqualTo(Status.PAUSED);
        bot.push();
        assertThat(state.subscriptions().find(8).orElseThrow().status()).isEqualTo(Status.PAUSED);
        assertThat(api.outbox().texts(7)).hasSize(2);
        assertThat(api.outbox().texts(8)).hasSize(1);
    }

    @Test
    void goesOnWhateverPeopleSend() {
        var nasty = new String[] {
            "hạn ".repeat(2_500),
            "\u0007\u0001\u0000",
            "😀",
            "<script>alert(1)</script>",
            "<b>công văn 415</b> & <i>",
            "/tuan <b>&amp;",
            "/dangky </b><script>",
            "/vanban '; DROP TABLE subscription; --",
            "/khongco<b>"
        };
        for (var text : nasty) {
            api.say(7, 7, text);
        }
        assertThat(api.outbox().awaitTexts(7, nasty.length))
                .allSatisfy(shown -> assertThat(shown).isNotBlank().isNotEqualTo(Bench.words("telegram.failed")));
        api.say(7, 7, ASKED);
        assertThat(api.outbox().awaitTexts(7, nasty.length + 1).getLast()).contains("20/5/2025");
        assertThat(api.outbox().refused()).isEmpty();
    }
}
