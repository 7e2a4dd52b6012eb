package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.Channel;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.State;
import vn.chidao.dialogue.Speaker;
import vn.chidao.digest.Finding;
import vn.chidao.library.RefreshReport;

/** A correction that cannot be read: the copy broke off, another program's file took the name. */
@Execution(ExecutionMode.CONCURRENT)
class FailedCopyIT {
    private static final String NAME = "2025-05-05.txt";

    @TempDir
    Path folder;

    private Sample sample;
    private Path file;

    @BeforeEach
    void write() {
        sample = new Sample(folder);
        file = sample.digests.resolve(NAME);
    }

    private static Stream<byte[]> unreadable() {
        return Stream.of(
                new byte[0],
                new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 0, 1, 2, 3, 0, 0, 0, 0},
                "PK\u0003\u0004 cắt ngang".getBytes(StandardCharsets.UTF_8),
                "Chỉ đạo, điều hành".getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("unreadable")
    void keepsTheLastGoodReadingAndSaysSo(byte[] content) throws IOException {
        try (var application = sample.open()) {
            Files.write(file, content);
            var report = refreshed(application, false);

            assertThat(report.digests()).isEqualTo(2);
            assertThat(report.directives()).isEqualTo(4);
            assertThat(report.removed()).isEmpty();
            assertThat(report.findings())
                    .extracting(Finding::toString)
                    .anySatisfy(finding ->
                            assertThat(finding).startsWith(NAME + ": giữ 2 văn bản của lần đọc được trước đó"));
            assertThat(application.library().unreadable()).isEqualTo(1);
        }
    }

    @Test
    void keepsItOverARestartAndARebuildAsLongAsTheFileIsThere() throws IOException {
        try (var application = sample.open()) {
            Files.write(file, new byte[0]);
            refreshed(application, false);
        }
        try (var application = sample.open()) {
            var again = refreshed(application, false);
            assertThat(again.outcome()).isEqualTo(RefreshReport.Outcome.SAME);
            assertThat(again.findings()).hasSize(2);
            assertThat(refreshed(application, true).directives()).isEqualTo(4);
            Files.delete(file);
            assertThat(refreshed(application, false).removed()).hasSize(2);
            assertThat(application.library().unreadable()).isZero();
        }
    }

    @Test
    void takesTheCorrectionAsSoonAsItCanBeRead() throws IOException {
        try (var application = sample.open()) {
            Files.write(file, new byte[0]);
            refreshed(application, false);
            sample.deadline(27);
            var report = refreshed(application, false);
            assertThat(report.changed()).singleElement().asString().contains("27/5/2025");
            assertThat(report.findings()).isEmpty();
        }
    }

    @Test
    void isToldByTheStatus() throws IOException {
        try (var application = sample.open();
                var state = State.ofTerminal(sample.index, Clock.systemUTC())) {
            var dialogue = DialogueWiring.over(application, state, Channel.none(), Set.of(1L))
                    .dialogue();
            var admin = new Speaker(1, 1, false);
            assertThat(dialogue.reply(admin, "/trangthai").getFirst().html()).doesNotContain("không đọc được");
            Files.write(file, new byte[0]);
            assertThat(dialogue.reply(admin, "/naplai").getFirst().html()).contains(NAME + ": Tệp trống");
            assertThat(dialogue.reply(admin, "/trangthai").getFirst().html())
                    .contains("1 tệp không đọc được; gõ /naplai");
        }
    }

    private static RefreshReport refreshed(Application application, boolean rebuild) throws IOException {
        return application.refresh(rebuild, (done, all) -> {});
    }
}
