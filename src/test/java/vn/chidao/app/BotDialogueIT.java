package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.Channel;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.State;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.dialogue.Dialogue.Tap;
import vn.chidao.dialogue.Speaker;
import vn.chidao.subscribe.Subscription;
import vn.chidao.subscribe.TestClock;
import vn.chidao.view.Button;
import vn.chidao.view.Message;
import vn.chidao.view.card.Html;

class BotDialogueIT {
    private static final Speaker SOMEONE = new Speaker(7, 7, false);
    private static final Speaker ADMIN = new Speaker(1, 1, false);

    @TempDir
    static Path shared;

    private static Application application;
    private static State state;

    private Dialogue dialogue;

    @BeforeAll
    static void read() throws IOException {
        application = new Sample(shared).open();
        state = State.ofBot(application.settings(), shared.resolve("state"), new TestClock("2025-05-14T03:00:00Z"));
    }

    @AfterAll
    static void end() {
        state.close();
        application.close();
    }

    @BeforeEach
    void open() {
        dialogue = DialogueWiring.over(application, state, Channel.none(), Set.of(1L))
                .dialogue();
    }

    @AfterEach
    void forget() {
        state.subscriptions().erase(7);
        state.subscriptions().erase(70);
    }

    @Test
    void answersWithTheFactTheExactWordsAndTheCitation() {
        var html = html(say("hạn của công văn 415 là bao giờ"));
        assertThat(html)
                .startsWith("<b>")
                .contains("20/5/2025")
                .contains("<blockquote>")
                .contains("Công văn số 415/UBND-KT, ngày 06/5/2025")
                .contains("05/5/2025 - 11/5/2025")
                .containsOnlyOnce("hoàn thành trước ngày 20/5/2025");
        assertThat(labels(say("hạn của công văn 415 là bao giờ"))).contains("Toàn văn", "Thời hạn", "Cơ quan", "Nguồn");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Toàn văn | &lt; 900 ha &amp; &gt; 300 ha
            Thời hạn | 20/5/2025
            Cơ quan  | Sở Nông nghiệp và Môi trường
            Nguồn    | Tệp 2025-05-05.txt, dòng
            """)
    void showsEachSideOfADirectiveEscaped(String label, String shown) {
        var tapped = dialogue.tap(SOMEONE, payload(say("hạn của công văn 415 là bao giờ"), label));
        assertThat(html(tapped.messages())).contains(shown).doesNotContain("<b>mùa");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/start", "/start abc", "/batdau", "/START", "/start@chidao_bot"})
    void greetsWithExamplesThatSurelyWork(String typed) {
        var greeting = say(typed);
        assertThat(html(greeting)).contains("chào anh/chị");
        var buttons = buttons(greeting);
        assertThat(buttons).hasSize(3);
        assertThat(buttons).allSatisfy(button -> {
            var answer = html(dialogue.tap(SOMEONE, button.payload()).messages());
            assertThat(answer).contains("2025").doesNotContain("Không có trong bản tin", "không nêu");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /tuan                    | Giao: Sở Nông nghiệp và Môi trường
            /tuan                    | Thời hạn: trước ngày 20/5/2025
            /tuan                    | 05/5/2025 - 11/5/2025: 2 văn bản
            /week                    | 05/5/2025 - 11/5/2025: 2 văn bản
            /tuan tuần trước         | 05/5/2025 - 11/5/2025: 2 văn bản
            /tuan trước              | 05/5/2025 - 11/5/2025: 2 văn bản
            /Tuần 18                 | 28/4/2025 - 04/5/2025: 2 văn bản
            /tuan 18/2025            | 28/4/2025 - 04/5/2025: 2 văn bản
            /tuan 30/4/2025          | 28/4/2025 - 04/5/2025: 2 văn bản
            /tuan 2025-04-30         | 28/4/2025 - 04/5/2025: 2 văn bản
            /tuan 2025-04-28 #9      | 28/4/2025 - 04/5/2025: 2 văn bản
            /tuan 18/2020            | Không có bản tin của tuần ấy
            /tuan <b>                | Không có bản tin của tuần ấy
            /tuan 30/4               | 28/4/2025 - 04/5/2025: 2 văn bản
            /tuan 12/8/2019          | Không có bản tin tuần 12/8/2019 - 18/8/2019; mới nhất là tuần 05/5/2025 - 11/5/2025.
            /tuan 30/11              | Chưa có bản tin tuần 24/11/2025 - 30/11/2025; mới nhất
            /tuan tuần này           | Chưa có bản tin tuần 12/5/2025 - 18/5/2025; mới nhất là tuần 05/5/2025 - 11/5/2025.
            /tuan 2025               | Năm 2025 có 2 tuần có bản tin
            /tuan năm 2019           | Không có bản tin nào của năm 2019
            """)
    void showsAWeek(String typed, String shown) {
        assertThat(html(say(typed))).contains(shown);
    }

    @Test
    void offersTheWeeksThereAreWhenNoneIsMeant() {
        var offered = buttons(say("/tuan năm ngoái"));
        assertThat(offered).extracting(Button::label).containsExactly("05/5/2025 - 11/5/2025", "28/4/2025 - 04/5/2025");
        assertThat(html(dialogue.tap(SOMEONE, offered.getLast().payload()).messages()))
                .contains("88/KH-UBND", "402/UBND-KT");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /vanban 415           | Công văn số 415/UBND-KT
            /doc 96/KH-UBND       | Kế hoạch số 96/KH-UBND
            /vanban kế hoạch 88   | Kế hoạch số 88/KH-UBND
            /vanban               | Xin gõ số văn bản
            """)
    void findsADocumentByItsNumber(String typed, String shown) {
        assertThat(html(say(typed))).contains(shown);
    }

    @Test
    void answersAnEditedQuestionButObeysNoEditedCommandThatChangesAnything() {
        assertThat(html(dialogue.edited(SOMEONE, "hạn của công văn 415 là bao giờ")))
                .contains("20/5/2025");
        assertThat(html(dialogue.edited(SOMEONE, "/tuan 18"))).contains("28/4/2025 - 04/5/2025");
        assertThat(html(dialogue.edited(SOMEONE, "/dangky Sở Y tế"))).contains("Xin anh/chị gõ lại lệnh /dangky");
        assertThat(state.subscriptions().find(7)).isEmpty();
        assertThat(html(dialogue.edited(SOMEONE, "/naplai"))).contains("chỉ dành cho quản trị viên của bot");
        assertThat(html(dialogue.edited(ADMIN, "/reload"))).contains("gõ lại lệnh /naplai");
    }

    @Test
    void carriesOnAboutTheDocumentShown() {
        say("/vanban 96");
        assertThat(html(say("hạn là bao giờ?"))).contains("30/6/2025");
        assertThat(html(say("/giaithich"))).contains("Câu hỏi vừa rồi được hiểu là: hỏi thời hạn", "<code>deadline");
        assertThat(html(say("/moi"))).contains("chuyện mới");
        assertThat(html(say("/giaithich"))).contains("chưa hỏi");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /dangky                             |                              | nhận toàn bộ bản tin hằng tuần, khoảng 2 văn bản mỗi tuần
            /dangky sở y tế                     | Sở Y tế                      | phần liên quan Sở Y tế
            /dangky sở y tế và sở tài chính     | Sở Y tế                      | chưa đăng ký: Sở Tài chính
            /subscribe SO NONG NGHIEP VA MOI TRUONG | Sở Nông nghiệp và Môi trường | khoảng 1 văn bản
            /dangky ubnd huyện Tràng Định       | UBND các huyện, thành phố | việc nay thuộc UBND các xã, phường
            /dangky Sở Tài nguyên và Môi trường | Sở Nông nghiệp và Môi trường | Sở Tài nguyên và Môi trường nay là Sở Nông nghiệp và Môi trường
            """)
    void subscribesToWhatIsUnderstoodAndSaysSo(String typed, String agency, String shown) {
        var said = html(say(typed));
        assertThat(said).contains(shown);
        assertThat(state.subscriptions().find(7).orElseThrow().agency()).isEqualTo(agency);
        assertThat(html(say("/huydangky"))).contains("Đã thôi gửi");
        assertThat(html(say("/unsubscribe"))).contains("chưa đăng ký");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UBND huyện Đông Khê",
                "huyện Đông Khê",
                "thị xã đông khê",
                "TP. Đông Khê",
                "ubnd thành phố Đông Khê"
            })
    void tellsWhoNamesADistrictWhatHeFollowsNowThatTheLevelIsGone(String typed) {
        assertThat(html(say("/dangky " + typed)))
                .containsSubsequence(
                        "Tôi hiểu «" + typed + "» thuộc UBND các huyện, thành phố.",
                        "UBND các huyện, thành phố không còn (từ 01/7/2025); việc nay thuộc UBND các xã, phường.",
                        "Đã đăng ký nhận phần liên quan UBND các xã, phường (các tuần trước đó: UBND các huyện, thành phố)");
        assertThat(state.subscriptions().find(7).orElseThrow().agency()).isEqualTo("UBND các huyện, thành phố");
    }

    @ParameterizedTest
    @ValueSource(strings = {"xã Hữu Lũng", "phường Kỳ Lừa", "UBND xã Hữu Lũng"})
    void tellsWhoNamesACommuneThatHeFollowsAllOfThem(String typed) {
        assertThat(html(say("/dangky " + typed)))
                .containsSubsequence(
                        "Tôi hiểu «" + typed + "» thuộc UBND các xã, phường.",
                        "Đã đăng ký nhận phần liên quan UBND các xã, phường");
        assertThat(state.subscriptions().find(7).orElseThrow().agency()).isEqualTo("UBND các xã, phường");
    }

    @Test
    void tellsWhatANewSubscriptionReplaces() {
        assertThat(html(say("/dangky"))).doesNotContain("thay cho");
        assertThat(html(say("/dangky Công an tỉnh"))).contains("thay cho toàn bộ bản tin");
        assertThat(html(say("/dangky Sở Y tế"))).contains("thay cho phần liên quan Công an tỉnh");
        assertThat(html(say("/dangky Sở Y tế"))).doesNotContain("thay cho");
    }

    @Test
    void doesNotSubscribeToAnUnknownAgencyAndGivesExamples() {
        var said = say("/dangky Sở <b>Phép thuật");
        assertThat(html(said)).contains("&lt;b&gt;Phép thuật", "không có tên nào gần giống", "chưa đăng ký gì");
        assertThat(state.subscriptions().find(7)).isEmpty();
        dialogue.tap(SOMEONE, buttons(said).getFirst().payload());
        assertThat(state.subscriptions().find(7)).isPresent();
        assertThat(html(say("/dangky Sở Phép thuật")))
                .contains("vẫn giữ nguyên")
                .doesNotContain("chưa đăng ký");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            so vhtt          | Sở Văn hóa, Thể thao và Du lịch
            sở giáo dụk      | Sở Giáo dục và Đào tạo
            """)
    void suggestsTheAgencyThatIsAlike(String typed, String agency) {
        var said = say("/dangky " + typed);
        assertThat(html(said)).contains("Có phải anh/chị muốn nói: " + agency);
        dialogue.tap(SOMEONE, payload(said, agency));
        assertThat(state.subscriptions().find(7).orElseThrow().agency()).isEqualTo(agency);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sở", "Sở Vũ trụ", "sở xyz", "linh tinh"})
    void suggestsNothingWhereNothingIsAlike(String typed) {
        assertThat(html(say("/dangky " + typed))).contains("không có tên nào gần giống", "ví dụ: /dangky");
    }

    @Test
    void erasesOnlyWhenTheOneWhoAskedConfirms() {
        say("/dangky");
        var button = payload(say("/xoadulieu"), "Xóa hết");
        assertThat(dialogue.tap(new Speaker(7, 8, true), button).notice()).contains("Chỉ người gõ lệnh");
        assertThat(state.subscriptions().find(7)).isPresent();
        assertThat(html(dialogue.tap(SOMEONE, button).messages())).contains("Đã xóa");
        assertThat(state.subscriptions().find(7)).isEmpty();
        assertThat(html(dialogue.tap(SOMEONE, payload(say("/forget"), "Xóa hết"))
                        .messages()))
                .contains("không giữ dữ liệu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/naplai", "/trangthai", "/guithu", "/reload", "/status", "/pushtest"})
    void refusesAdminsCommandsToOthersPolitely(String typed) {
        assertThat(html(say(typed))).contains("chỉ dành cho quản trị viên của bot");
        assertThat(html(dialogue.reply(ADMIN, typed))).doesNotContain("chỉ dành cho quản trị viên của bot");
        assertThat(html(say("/trogiup"))).doesNotContain("naplai");
        assertThat(html(dialogue.reply(ADMIN, "/help"))).contains("/naplai (/reload)");
    }

    @Test
    void tellsAdminsHowThingsStand() {
        say("hạn của công văn 415 là bao giờ");
        say("/dangky Sở Y tế");
        say("/moi");
        say("hạn của công văn 415 là bao giờ");
        assertThat(html(dialogue.reply(ADMIN, "/trangthai")))
                .contains(
                        "2 bản tin, 4 văn bản",
                        "05/5/2025 - 11/5/2025",
                        "dùng lại 1 lần",
                        "1 đang nhận",
                        "Chưa gửi bản tin lần nào",
                        Application.VERSION + ", chạy được chưa đầy 1 phút");
        assertThat(html(dialogue.reply(ADMIN, "/guithu")))
                .contains("tuần 05/5/2025 - 11/5/2025: 1 nơi nhận, 1 tin", "Sở Y tế: 1 nơi nhận")
                .contains("<b>Bản tin tuần 05/5/2025 - 11/5/2025: 2 văn bản</b>", "415/UBND-KT");
    }

    @Test
    void turnsThePagesOfAListAndOpensItsItems() {
        var list = say("các văn bản trong tháng 4 và tháng 5 năm 2025");
        assertThat(html(list)).contains("1. ", "<b>Công văn 415/UBND-KT</b>", "&lt;b&gt;mùa khô&lt;/b&gt;");
        assertThat(html(dialogue.tap(SOMEONE, payload(list, "1")).messages())).contains("Kế hoạch số 88/KH-UBND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bạn có thể làm gì | Tôi là Chỉ Đạo, bot trả lời câu hỏi | 2
            cám ơn nhé        | Dạ, rất vui                         | 3
            2+2               | không có từ nào để tìm              | 3
            hủy đăng ký       | xin gõ /huydangky                   | 1
            đăng ký bản tin   | xin gõ /dangky                      | 1
            """)
    void answersSmallTalkWithoutAskingTheDigests(String typed, String shown, int buttons) {
        assertThat(html(say(typed))).contains(shown);
        assertThat(buttons(say(typed))).hasSize(buttons);
        assertThat(html(say("/giaithich"))).contains("chưa hỏi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tuần này có gì mới", "tuần này sở y tế phải làm gì", "tuan sau co van ban nao"})
    void saysOfAWeekWithoutADigestWhichIsTheNewest(String typed) {
        var said = say(typed);
        assertThat(html(said)).startsWith("Chưa có bản tin tuần").contains("mới nhất là tuần 05/5/2025 - 11/5/2025");
        assertThat(html(dialogue.tap(SOMEONE, payload(said, "Xem tuần mới nhất"))
                        .messages()))
                .contains("415/UBND-KT");
    }

    @Test
    void saysHowAQuestionWasUnderstood() {
        say("ai ký công văn 415/UBND-KT");
        assertThat(html(say("/giaithich")))
                .contains(
                        "được hiểu là: hỏi người ký: Công văn số 415/UBND-KT.",
                        "<code>person.signer number:415/UBND-KT");
        say("sở y tế chủ trì những văn bản nào trong tháng 5/2025");
        assertThat(html(say("/giaithich"))).contains("hỏi các văn bản", "Sở Y tế", "từ 01/5/2025 đến 31/5/2025");
    }

    @Test
    void namesTheSourceOnce() {
        var tapped = dialogue.tap(SOMEONE, payload(say("hạn của công văn 415 là bao giờ"), "Nguồn"));
        assertThat(html(tapped.messages())).containsOnlyOnce("415/UBND-KT").containsOnlyOnce("06/5/2025");
    }

    @Test
    void saysWhatWasSearchedWhenThereIsNothing() {
        var said = say("giá vàng thế giới hôm qua");
        assertThat(html(said)).contains("Không có trong bản tin", "đã tìm trong 4 văn bản của 2 tuần");
        assertThat(buttons(said)).hasSize(3);
        assertThat(html(say("hạn của công văn 999/UBND-KT")))
                .contains("Không có trong bản tin: Công văn số 999/UBND-KT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "😀😀",
                "\u0000\u0001\u0007",
                "?!…",
                "<>&",
                "/",
                "//",
                "/@",
                "/khongco",
                "/<script>",
                "@"
            })
    void staysPoliteWhateverIsTyped(String typed) {
        assertThat(html(say(typed))).isNotBlank().doesNotContain("<script>", "Exception");
    }

    @Test
    void leavesCommandsThatItDoesNotKnowToTheOtherBotsOfAGroup() {
        assertThat(dialogue.reply(new Speaker(-5, 7, true), "/thoitiet")).isEmpty();
        assertThat(html(dialogue.reply(new Speaker(-5, 7, true), "/trogiup"))).contains("/tuan");
    }

    @Test
    void asksForAShorterQuestionAndGoesOn() {
        assertThat(html(say("hạn ".repeat(2_500)))).contains("dài quá");
        assertThat(html(say("<script>alert(1)</script>"))).doesNotContain("<script>");
        assertThat(html(say("hạn của công văn 415 là bao giờ"))).contains("20/5/2025");
    }

    @Test
    void knowsItsButtonsAfterARestartAndSaysOfTheOthersThatTheyAreOld() {
        var text = payload(say("hạn của công văn 415 là bao giờ"), "Toàn văn");
        var second = payload(say("các văn bản trong tháng 4 và tháng 5 năm 2025"), "2");
        var erase = payload(say("/xoadulieu"), "Xóa hết");
        open();
        assertThat(html(dialogue.tap(SOMEONE, text).messages())).contains("&lt; 900 ha");
        assertThat(html(dialogue.tap(SOMEONE, second).messages())).contains("Công văn số 402/UBND-KT");
        assertThat(dialogue.tap(SOMEONE, erase).notice()).contains("Xin anh/chị hỏi lại");
    }

    @Test
    void doesNotShowAnotherDirectiveThatHasTakenThePlaceOfTheOneMeant() {
        var text = payload(say("hạn của công văn 415 là bao giờ"), "Toàn văn");
        var other = text.substring(0, 2) + "000000" + text.substring(8);
        assertThat(html(dialogue.tap(SOMEONE, other).messages())).contains("không còn trong bản tin");
    }

    @Test
    void saysThatAButtonIsOldWhenItsMeaningIsForgotten() {
        assertThat(dialogue.tap(SOMEONE, "gone"))
                .isEqualTo(new Tap(List.of(), "Nút này đã hết hạn. Xin anh/chị hỏi lại."));
    }

    @Test
    void pausesChatsThatCannotBeWrittenToAndFollowsThoseThatMove() {
        say("/dangky");
        dialogue.reachable(7, false);
        assertThat(state.subscriptions().find(7).orElseThrow().status()).isEqualTo(Subscription.Status.PAUSED);
        dialogue.reachable(7, true);
        dialogue.migrated(7, 70);
        assertThat(state.subscriptions().find(70).orElseThrow().status()).isEqualTo(Subscription.Status.ACTIVE);
        assertThat(state.subscriptions().find(7)).isEmpty();
    }

    @Test
    void keepsEveryMessageAndButtonWithinTelegramsLimits() {
        for (var typed :
                List.of("/start", "/tuan", "/trogiup", "/dangky x", "/vanban 415", "văn bản tuần này", "ai chủ trì")) {
            assertThat(say(typed)).allSatisfy(message -> {
                assertThat(Html.plain(message.html()).length()).isBetween(1, 4_096);
                assertThat(message.keyboard().stream().flatMap(List::stream))
                        .allSatisfy(button -> assertThat(button.payload().getBytes(StandardCharsets.UTF_8).length)
                                .isBetween(1, 64));
            });
        }
    }

    @Test
    void listsCommandsThatTelegramTakes() {
        assertThat(dialogue.commands()).allSatisfy(command -> {
            assertThat(command.name()).matches("[a-z0-9_]{1,32}");
            assertThat(command.description()).hasSizeBetween(1, 256);
        });
        assertThat(dialogue.commands())
                .extracting(Dialogue.Command::name)
                .contains("start", "trogiup", "tuan", "naplai");
    }

    private List<Message> say(String typed) {
        return dialogue.reply(SOMEONE, typed);
    }

    private static String html(List<Message> messages) {
        return messages.stream().map(Message::html).collect(Collectors.joining("\n"));
    }

    private static List<Button> buttons(List<Message> messages) {
        return messages.stream()
                .flatMap(message -> message.keyboard().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> labels(List<Message> messages) {
        return buttons(messages).stream().map(Button::label).toList();
    }

    private static String payload(List<Message> messages, String label) {
        return buttons(messages).stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow()
                .payload();
    }
}
