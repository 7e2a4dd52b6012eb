package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chidao.app.command.Commands;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.Channel;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.State;
import vn.chidao.dialogue.Speaker;
import vn.chidao.push.Delivery;
import vn.chidao.subscribe.TestClock;
import vn.chidao.view.Message;

/** Which weeks are pushed when several are loaded at once, or in the wrong order. */
@Execution(ExecutionMode.CONCURRENT)
class PushWeeksIT {
    private static final Speaker ADMIN = new Speaker(1, 1, false);

    @TempDir
    Path folder;

    private final List<String> sent = new ArrayList<>();

    /** What becomes of the next messages; those after them arrive. */
    private final List<Delivery> outcomes = new ArrayList<>();

    private Sample sample;
    private Application application;
    private State state;
    private DialogueWiring wiring;

    @BeforeEach
    void open() throws IOException {
        sample = new Sample(folder);
        application = sample.open();
        state = State.ofBot(application.settings(), sample.index, new TestClock("2025-05-14T03:00:00Z"));
        wiring = DialogueWiring.over(
                application, state, new Channel(this::deliver, Channel.none().roster(), Optional::empty), Set.of(1L));
        state.subscriptions().subscribe(7, null);
    }

    @AfterEach
    void close() {
        state.close();
        application.close();
    }

    private Delivery deliver(long chat, Message message) {
        sent.add(message.html().lines().findFirst().orElseThrow());
        return outcomes.isEmpty() ? new Delivery.Sent(sent.size()) : outcomes.removeFirst();
    }

    @Test
    void sendsOnlyTheNewestOfAnArchiveThatIsLoadedFirst() {
        push();
        push();
        assertThat(sent).singleElement().asString().contains("05/5/2025 - 11/5/2025");
    }

    @Test
    void sendsEveryWeekThatCameSinceTheLastPushTheOldestFirst() throws IOException {
        push();
        sample.week("2025-05-19");
        sample.week("2025-05-12");
        assertThat(admin("/naplai"))
                .contains("Lần gửi tới: bản tin tuần 12/5/2025 - 18/5/2025, 19/5/2025 - 25/5/2025.");
        assertThat(admin("/guithu")).containsSubsequence("tuần 12/5/2025 - 18/5/2025: 1 nơi", "tuần 19/5/2025");
        sent.clear();
        push();
        assertThat(sent).hasSize(2);
        assertThat(sent.getFirst()).contains("12/5/2025 - 18/5/2025");
        assertThat(sent.getLast()).contains("19/5/2025 - 25/5/2025");
    }

    @Test
    void leavesAWeekThatCameTooLateToTheAdmin() throws IOException {
        push();
        sample.week("2025-04-21");
        assertThat(admin("/naplai")).contains("Còn 2 tuần cũ", "21/4/2025 - 27/4/2025", "/guituan 2025-04-28");
        assertThat(admin("/trangthai")).contains("Còn 2 tuần cũ");
        assertThat(admin("/guithu")).contains("đã gửi trước đây", "Còn 2 tuần cũ");
        assertThat(run("push", "--dry-run")).contains("Còn 2 tuần cũ", "--week 2025-04-28");
        push();
        assertThat(sent).hasSize(1);

        assertThat(admin("/guithu 21/4/2025")).contains("21/4/2025 - 27/4/2025: 1 nơi nhận, 1 tin");
        assertThat(admin("/guituan 21/4/2025")).contains("21/4/2025 - 27/4/2025", "1 tin đã gửi");
        assertThat(admin("/guituan 21/4/2025")).contains("đã gửi trước đây");
        assertThat(sent).hasSize(2).last().asString().contains("21/4/2025");
        assertThat(admin("/trangthai")).contains("Còn 1 tuần cũ", "28/4/2025 - 04/5/2025");
    }

    @Test
    void neitherSendsAMistypedYearByItselfNorLetsItHoldUpRealWeeks() throws IOException {
        sample.week("2062-12-18");
        assertThat(admin("/naplai"))
                .contains(
                        "2062-12-18.txt: tuần bắt đầu ngày 18/12/2062, quá xa sau hôm nay",
                        "1 tuần quá xa sau hôm nay nên không tự gửi: 18/12/2062 - 24/12/2062");
        assertThat(admin("/tuan")).contains("05/5/2025 - 11/5/2025");
        assertThat(admin("tuần này có gì mới")).contains("mới nhất là tuần 05/5/2025 - 11/5/2025");
        push();
        push();
        assertThat(sent).singleElement().asString().contains("05/5/2025 - 11/5/2025");

        assertThat(admin("/guituan 18/12/2062")).contains("18/12/2062 - 24/12/2062", "1 tin đã gửi");
        sample.week("2025-05-12");
        assertThat(admin("/naplai")).contains("Lần gửi tới: bản tin tuần 12/5/2025 - 18/5/2025.");
        push();
        push();
        assertThat(sent).hasSize(3).last().asString().contains("12/5/2025 - 18/5/2025");
    }

    @Test
    void saysOfOldWeeksBeforeTheFirstPushNothingOfOneThatWasPushed() {
        assertThat(admin("/trangthai"))
                .contains("Chưa gửi bản tin lần nào", "Còn 1 tuần cũ chưa gửi")
                .doesNotContain("đã gửi,");
    }

    @Test
    void sendsWhatMayNotHaveArrivedAgainOnceOnTheAdminsWord() {
        assertThat(admin("/guilai")).contains("Không có tin nào");
        state.subscriptions().subscribe(-8, null);
        outcomes.addAll(List.of(new Delivery.Unknown("timeout <1>"), new Delivery.Rejected("too long")));
        push();
        assertThat(admin("/guilai"))
                .contains(
                        "Tuần 05/5/2025 - 11/5/2025, nơi nhận -8, tin 1: chưa rõ đã tới hay chưa (Telegram không trả lời kịp)",
                        "nơi nhận 7, tin 1: bị từ chối (tin dài quá)",
                        "có thể đến hai lần");
        push();
        assertThat(sent).hasSize(2);
        assertThat(admin("/guilai -8")).contains("Gửi lại 1 tin", "2 nơi nhận, 1 tin đã gửi");
        assertThat(admin("/guilai -8")).contains("nơi nhận 7, tin 1").doesNotContain("Gửi lại 1 tin");
        assertThat(admin("/guilai tất cả")).contains("Gửi lại 1 tin", "2 tin đã gửi");
        assertThat(admin("/guilai tất cả")).contains("Không có tin nào");
        assertThat(sent).hasSize(4);
    }

    @Test
    void countsWhatIsUnknownApartAndSaysWhyInVietnamese() {
        state.subscriptions().subscribe(8, "Sở Công Thương");
        outcomes.addAll(List.of(new Delivery.Unknown("EOFException: null")));
        push();
        assertThat(admin("/trangthai"))
                .contains("2 nơi nhận, 0 tin đã gửi, 1 tin chưa rõ đã tới hay chưa, 1 nơi tuần này không có văn bản");
        assertThat(admin("/guilai"))
                .contains("nơi nhận 7, tin 1: chưa rõ đã tới hay chưa (đứt kết nối khi đang gửi)")
                .doesNotContain("Exception");
        assertThat(admin("/guilai tatca"))
                .contains("2 nơi nhận, 1 tin đã gửi, 1 nơi")
                .doesNotContain(" 0 ", "không tới vì", "bị từ chối");
    }

    @Test
    void namesTheChatsThatCanNoLongerBeWrittenTo() {
        state.subscriptions().subscribe(-8, null);
        outcomes.addAll(List.of(
                new Delivery.Gone("Forbidden: bot was blocked by the user"), new Delivery.Rejected("too long")));
        push();
        assertThat(admin("/trangthai"))
                .contains("1 tin không tới vì nơi nhận đã chặn bot hoặc không còn, 1 tin bị từ chối");
        assertThat(admin("/guilai")).contains("nơi nhận 7, tin 1: bị từ chối", "đã chặn bot hoặc không còn: -8.");
        assertThat(admin("/guilai tatca")).contains("Gửi lại 1 tin");
        assertThat(admin("/guilai")).contains("Không có tin nào", "đã chặn bot hoặc không còn: -8.");
        assertThat(sent).hasSize(3);
        state.subscriptions().subscribe(-8, null);
        assertThat(admin("/guilai")).doesNotContain("-8");
    }

    @Test
    void sendsOldWeeksOnlyByTheirName() throws IOException {
        assertThat(admin("/guituan")).contains("Xin gõ số tuần");
        assertThat(admin("/guituan 18/2020")).contains("Không có bản tin của tuần ấy");
        assertThat(run("push", "--dry-run", "--week", "2025-04-30")).contains("28/4/2025 - 04/5/2025: 1 nơi nhận");
        assertThat(run("push", "--dry-run", "--week", "2020-04-30")).contains("Không có bản tin của tuần ấy");
        assertThat(sent).isEmpty();
    }

    private void push() {
        assertThat(wiring.push().run(wiring.issues().next())).isNotNull();
    }

    private String admin(String typed) {
        return wiring.dialogue().reply(ADMIN, typed).stream().map(Message::html).collect(Collectors.joining("\n"));
    }

    /** What a command says, in a process of its own as far as the database knows. */
    private String run(String... words) {
        var said = new StringWriter();
        var out = new PrintWriter(said, true);
        var all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--digests", sample.digests.toString(), "--index", sample.index.toString()));
        assertThat(Commands.line(out, out).execute(all.toArray(String[]::new))).isBetween(0, 1);
        return said.toString();
    }
}
