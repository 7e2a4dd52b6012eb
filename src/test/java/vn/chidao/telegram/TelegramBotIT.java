package vn.chidao.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FailingMemory;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.Fault;
import vn.chidao.telegram.fake.ScriptedDialogue;
import vn.chidao.telegram.poll.Ended;
import vn.chidao.telegram.poll.FallbackMemory;
import vn.chidao.telegram.poll.Handled;
import vn.chidao.telegram.send.Gateway;

class TelegramBotIT {
    private static final long GROUP = -55;

    private final FakeBotApi api = new FakeBotApi();
    private final ScriptedDialogue dialogue = new ScriptedDialogue();
    private final Gateway gateway = new Gateway(Bench.connection(api), Bench.none());
    private final Handled handled = Handled.inMemory(100);
    private final TelegramBot bot = bot(handled);
    private final CompletableFuture<Ended> end = running(bot);

    private TelegramBot bot(Handled memory) {
        return new TelegramBot(
                Bench.connection(api),
                gateway,
                dialogue,
                Set.of(1L),
                memory,
                Bench::words,
                Clock.systemUTC(),
                Bench.none());
    }

    private static CompletableFuture<Ended> running(TelegramBot bot) {
        return CompletableFuture.supplyAsync(bot::run, Bench.threads());
    }

    /** Says {@code text} and waits until the chat has an answer: what came before is done then. */
    private void answered(long chat, long user, String text) {
        api.say(chat, user, text);
        api.outbox().awaitTexts(chat, 1);
    }

    @AfterEach
    void close() {
        dialogue.slow.countDown();
        bot.close();
        gateway.close();
        api.close();
    }

    @Test
    void answersInPrivate() {
        api.say(7, 7, "hạn <b> & 😀");
        assertThat(api.outbox().awaitTexts(7, 1)).containsExactly("Nghe: hạn <b> & 😀");
        assertThat(dialogue.heard).containsExactly("7/7/false: hạn <b> & 😀");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            @chidao_thu_bot hạn đợt 2 là bao giờ    | hạn đợt 2 là bao giờ
            hạn 😀 @Chidao_Thu_Bot là bao giờ       | hạn 😀 là bao giờ
            hạn đợt 2, @chidao_thu_bot              | hạn đợt 2
            /tuan 23                                | /tuan 23
            /tuan@chidao_thu_bot 23                 | /tuan 23
            @chidao_thu_bot                         | ''
            """)
    void answersInAGroupWhenSpokenTo(String text, String heard) {
        answered(GROUP, 7, text);
        assertThat(dialogue.heard).containsExactly("-55/7/true: " + heard);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ai biết hạn không", "/tuan@other_bot", "@other_bot hạn là bao giờ", "chidao_thu_bot"})
    void keepsOutOfWhatAGroupTalksAbout(String text) {
        api.say(GROUP, 7, text);
        answered(GROUP, 7, "/xong");
        assertThat(dialogue.heard).containsExactly("-55/7/true: /xong");
    }

    @Test
    void answersInAGroupWhenRepliedToAndUnderTheQuestion() {
        var question = api.updates().text(GROUP, 7, "còn Sở Y tế?");
        question.set("reply_to_message", api.updates().message(GROUP, api.me()).put("text", "cũ"));
        api.message(question);
        api.outbox().awaitTexts(GROUP, 1);
        assertThat(dialogue.heard).containsExactly("-55/7/true: còn Sở Y tế?");
        var reply = api.outbox().calls("sendMessage").getFirst().fields().path("reply_parameters");
        assertThat(reply.path("message_id")).isEqualTo(question.path("message_id"));
    }

    @Test
    void whoOnlyNamesTheBotBelowAQuestionMeansThatQuestion() {
        var named = api.updates().text(GROUP, 7, "@chidao_thu_bot");
        named.set("reply_to_message", api.updates().text(GROUP, 8, "hạn đợt 2 là bao giờ"));
        api.message(named);
        api.outbox().awaitTexts(GROUP, 1);
        assertThat(dialogue.heard).containsExactly("-55/7/true: hạn đợt 2 là bao giờ");
    }

    @Test
    void doesNotAnswerOtherBots() {
        var machine = api.updates().text(GROUP, 9, "@chidao_thu_bot hạn đợt 2");
        machine.set("from", api.updates().user(9).put("is_bot", true));
        api.message(machine);
        var forwarded =
                api.updates().text(GROUP, 9, "@chidao_thu_bot hạn đợt 2").put("is_automatic_forward", true);
        api.message(forwarded);
        answered(GROUP, 7, "/xong");
        assertThat(dialogue.heard).containsExactly("-55/7/true: /xong");
    }

    @Test
    void readsCaptionsAndSaysPolitelyThatPicturesAreNotRead() {
        api.message(photo(7).put("caption", "hạn là bao giờ"));
        assertThat(api.outbox().awaitTexts(7, 1)).containsExactly("Nghe: hạn là bao giờ");
        api.message(photo(7));
        assertThat(api.outbox().awaitTexts(7, 2).getLast()).isEqualTo(Bench.words("telegram.wordless"));
    }

    @Test
    void leavesNoticesOfAChatAlone() {
        api.message(photo(GROUP));
        var pinned = api.updates().message(7, api.updates().user(7));
        pinned.set("pinned_message", api.updates().text(7, 7, "ghim"));
        api.message(pinned);
        api.say(7, 7, "sau");
        assertThat(api.outbox().awaitTexts(7, 1)).containsExactly("Nghe: sau");
        assertThat(api.outbox().texts(GROUP)).isEmpty();
    }

    private ObjectNode photo(long chat) {
        var message = api.updates().message(chat, api.updates().user(7));
        message.putArray("photo")
                .addObject()
                .put("file_id", "f")
                .put("file_unique_id", "u")
                .put("width", 1)
                .put("height", 1);
        return message;
    }

    @Test
    void answersWhatAQuestionIsEditedToOnceAndWhileItIsFresh() {
        var asked = api.updates().text(GROUP, 7, "@chidao_thu_bot hạn");
        api.message(asked);
        api.outbox().awaitTexts(GROUP, 1);
        api.edit(asked, "@chidao_thu_bot hạn đợt 2", Duration.ofMinutes(14));
        api.edit(asked, "@chidao_thu_bot  hạn đợt 2", Duration.ofMinutes(14));
        api.edit(asked, "@chidao_thu_bot hạn đợt 3", Duration.ofMinutes(16));
        api.edit(asked, "không hỏi bot nữa", Duration.ofMinutes(1));
        api.edit(api.updates().text(GROUP, 7, "@chidao_thu_bot"), "@chidao_thu_bot chưa hỏi", Duration.ofMinutes(1));
        api.say(GROUP, 7, "/xong");
        assertThat(api.outbox().awaitTexts(GROUP, 3))
                .containsExactly("Nghe: hạn", "Nghe: sửa thành hạn đợt 2", "Nghe: /xong");
        var under = api.outbox().calls("sendMessage").get(1).fields().path("reply_parameters");
        assertThat(under.path("message_id")).isEqualTo(asked.path("message_id"));
    }

    @Test
    void answersTapsOnOldAndNewMessages() {
        answered(7, 7, "nút");
        var under = api.outbox().calls("sendMessage").getFirst();
        api.tap(7, 7, under, under.payload("Bấm"));
        api.outbox().awaitTexts(7, 2);
        api.tap(7, 7, null, "cũ");
        assertThat(api.outbox().awaitTexts(7, 3)).containsExactly("nút", "Bấm: p1", "Bấm: cũ");
        assertThat(api.outbox().calls("answerCallbackQuery"))
                .hasSize(2)
                .allSatisfy(call -> assertThat(call.shown()).isEqualTo("xong"));
    }

    @Test
    void turnsAPageInItsPlaceOrElseShowsItAnew() {
        answered(7, 7, "nút");
        var under = api.outbox().calls("sendMessage").getFirst();
        api.tap(7, 7, under, "lật 2");
        var turned = api.outbox().await(1, call -> call.method().equals("editMessageText"));
        assertThat(turned.getFirst().shown()).isEqualTo("Bấm: lật 2");
        assertThat(turned.getFirst().fields().path("message_id").asInt()).isEqualTo(under.messageId());
        api.fail("editMessageText", 7L, 1, Fault.bad("message can't be edited"));
        api.tap(7, 7, under, "lật 3");
        api.tap(7, 7, null, "lật 4");
        assertThat(api.outbox().awaitTexts(7, 3)).containsExactly("nút", "Bấm: lật 3", "Bấm: lật 4");
    }

    @Test
    void survivesAConversationThatThrows() {
        api.say(7, 7, "ném");
        api.tap(7, 7, null, "ném");
        api.say(7, 7, "sau");
        assertThat(api.outbox().awaitTexts(7, 3))
                .containsExactly(Bench.words("telegram.failed"), Bench.words("telegram.failed"), "Nghe: sau");
        assertThat(api.outbox().calls("answerCallbackQuery")).hasSize(1);
    }

    @Test
    void doesNotLetOneChatHoldUpAnother() {
        api.say(1, 1, "chậm");
        api.say(1, 1, "sau chậm");
        api.say(7, 7, "nhanh");
        assertThat(api.outbox().awaitTexts(7, 1)).containsExactly("Nghe: nhanh");
        assertThat(api.outbox().texts(1)).isEmpty();
        dialogue.slow.countDown();
        assertThat(api.outbox().awaitTexts(1, 2)).containsExactly("Nghe: chậm", "Nghe: sau chậm");
    }

    @Test
    void showsWhichAnswerIsWhoseWhenAChatSaysSeveralThingsAtOnce() {
        answered(7, 7, "một");
        api.say(7, 7, "chậm");
        api.say(7, 7, "hai");
        answered(8, 8, "đã đến lượt");
        dialogue.slow.countDown();
        api.outbox().awaitTexts(7, 3);
        var replies = api.outbox().calls("sendMessage").stream()
                .filter(call -> call.chat() == 7)
                .map(call -> call.fields().has("reply_parameters"))
                .toList();
        assertThat(replies.getFirst()).isFalse();
        assertThat(replies.getLast()).isTrue();
    }

    @Test
    void answersUnderAnEditedQuestionInPrivateToo() {
        var asked = api.updates().text(7, 7, "hạn");
        api.message(asked);
        api.outbox().awaitTexts(7, 1);
        api.edit(asked, "hạn đợt 2", Duration.ofMinutes(1));
        api.outbox().awaitTexts(7, 2);
        var under = api.outbox().calls("sendMessage").getLast().fields().path("reply_parameters");
        assertThat(under.path("message_id")).isEqualTo(asked.path("message_id"));
    }

    @Test
    void saysOnceThatAChatHasTooMuchWaiting() {
        api.say(7, 7, "chậm");
        for (var i = 1; i <= 30; i++) {
            api.say(7, 7, "tin " + i);
        }
        answered(8, 8, "đã đến lượt");
        dialogue.slow.countDown();
        var texts = api.outbox().awaitTexts(7, 21);
        assertThat(texts).hasSize(21).endsWith("Nghe: tin 19", Bench.words("telegram.busy", 11));
    }

    @Test
    void showsThatItIsTypingWhenAnAnswerIsSlow() {
        api.say(7, 7, "chậm");
        api.outbox().await(1, call -> call.method().equals("sendChatAction"));
        assertThat(api.outbox().texts(7)).isEmpty();
    }

    @Test
    void notesWhoBlocksAndWhoComesBack() {
        api.standing(7, 7, "kicked");
        api.standing(7, 7, "member");
        answered(7, 7, "sau");
        assertThat(dialogue.noted).containsExactly("7 gone", "7 reachable");
    }

    @Test
    void notesWhoComesBackWhenTheStateIsInReachAgain() {
        dialogue.notingFails.set(12);
        api.standing(7, 7, "member");
        answered(7, 7, "sau");
        assertThat(dialogue.noted).containsExactly("7 reachable");
    }

    @Test
    void answersOnceEachThroughAnOutageOfTheMemory() {
        bot.close();
        var lasting = new FailingMemory();
        lasting.failing.set(1000);
        try (var bridged = bot(new FallbackMemory(lasting, List.of(), Bench.none(), Clock.systemUTC()))) {
            var bridgedEnd = running(bridged);
            api.say(7, 7, "một");
            api.say(7, 7, "hai");
            api.outbox().awaitTexts(7, 2);
            lasting.failing.set(0);
            api.say(7, 7, "ba");
            assertThat(api.outbox().awaitTexts(7, 3)).containsExactly("Nghe: một", "Nghe: hai", "Nghe: ba");
            assertThat(bridgedEnd).isNotDone();
        }
    }

    @Test
    void notesABlockedChatWhenAnAnswerIsRefused() {
        api.fail("sendMessage", 7L, 1, Fault.blocked());
        api.say(7, 7, "một");
        answered(7, 7, "hai");
        assertThat(dialogue.noted).containsExactly("7 gone");
    }

    @Test
    void followsAGroupToItsNewId() {
        var moved = -1_001_000_000_055L;
        api.know(moved);
        api.fail("sendMessage", GROUP, 1, Fault.migrated(moved));
        api.say(GROUP, 7, "/tuan");
        assertThat(api.outbox().awaitTexts(moved, 1)).containsExactly("Nghe: /tuan");
        api.message(api.updates().message(GROUP, api.updates().user(7)).put("migrate_to_chat_id", moved));
        answered(GROUP, 7, "/xong");
        assertThat(dialogue.noted).containsExactly(GROUP + " -> " + moved, GROUP + " -> " + moved);
    }

    @Test
    void givesAnAdminHisMenuAsSoonAsHeCanBeReached() {
        answered(7, 7, "người thường");
        api.say(1, 1, "quản trị");
        var menus = api.outbox().await(2, call -> call.method().equals("setMyCommands"));
        assertThat(menus.getFirst().fields().path("commands")).hasSize(1);
        assertThat(menus.getLast().fields().path("commands")).hasSize(2);
        assertThat(menus.getLast().fields().path("scope").path("chat_id").asLong())
                .isEqualTo(1);
    }

    @Test
    void answersAgainAfterARestartOnlyWhatWasCutOff() throws Exception {
        answered(7, 7, "trước");
        api.say(8, 8, "chậm");
        api.outbox().await(1, call -> call.method().equals("sendChatAction"));
        bot.close();
        assertThat(end.get(30, TimeUnit.SECONDS)).isEqualTo(new Ended.Stopped());
        dialogue.slow.countDown();
        try (var next = bot(handled)) {
            var nextEnd = running(next);
            assertThat(api.outbox().awaitTexts(8, 1)).containsExactly("Nghe: chậm");
            assertThat(api.outbox().texts(7)).containsExactly("Nghe: trước");
            assertThat(nextEnd).isNotDone();
        }
    }

    @Test
    void leavesNoThreadBehind() throws Exception {
        answered(7, 7, "chào");
        bot.close();
        gateway.close();
        assertThat(end.get(30, TimeUnit.SECONDS)).isEqualTo(new Ended.Stopped());
        // What is left belongs to the fake, to the test, or to OkHttp's own daemons.
        assertThat(Thread.getAllStackTraces().keySet())
                .filteredOn(thread -> !thread.isDaemon())
                .noneSatisfy(thread -> assertThat(thread.getStackTrace())
                        .anySatisfy(frame -> assertThat(frame.getClassName()).startsWith("vn.chidao.telegram.poll")));
    }

    @Test
    void tellsAdminsOnceThatAnotherReceiverTakesItsUpdates() {
        api.know(1);
        answered(7, 7, "trước");
        var words = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running";
        api.fail("getUpdates", null, 12, new Fault.Refuse(409, words, Map.of()));
        api.say(8, 8, "giữa");
        assertThat(api.outbox().awaitTexts(1, 1)).containsExactly(Bench.words("telegram.contested"));
        api.outbox().awaitTexts(8, 1);
        api.fail("getUpdates", null, 12, new Fault.Refuse(409, words, Map.of()));
        api.say(8, 8, "sau");
        api.outbox().awaitTexts(8, 2);
        assertThat(api.outbox().texts(1)).hasSize(1);
    }

    @Test
    void endsWhenTheTokenIsWrong() throws Exception {
        api.fail("getUpdates", null, 0, new Fault.Refuse(401, "Unauthorized", Map.of()));
        api.say(7, 7, "a");
        // The poll held open when the fault was planned may still bring this one; the next is refused.
        assertThat(end.get(30, TimeUnit.SECONDS)).isInstanceOf(Ended.WrongToken.class);
    }
}
