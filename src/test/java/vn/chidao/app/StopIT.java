package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.Fault;

/** The program in a process of its own, told to stop. */
@Execution(ExecutionMode.CONCURRENT)
class StopIT {
    @TempDir
    Path folder;

    private final FakeBotApi api = new FakeBotApi();

    @AfterEach
    void close() {
        api.close();
    }

    @Test
    void endsWithStatusZeroWhenTheBotIsToldToStop() throws Exception {
        var bot = start();
        api.say(7, 7, "/trogiup");
        api.outbox().awaitTexts(7, 1);

        bot.destroy();

        assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.exitValue()).isZero();
        assertThat(folder.resolve("index/chidao.log")).exists();
    }

    @Test
    void saysWhoItIsAndWhereItsLogIsInTheBotsOwnTime() throws Exception {
        var bot = start();
        api.say(7, 7, "/trogiup");
        api.outbox().awaitTexts(7, 1);
        bot.destroy();
        assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();

        var log = folder.resolve("index/chidao.log");
        assertThat(said())
                .contains("Đã nối với @chidao_thu_bot, nhật ký ở " + log)
                .doesNotContain("Một bot khác");
        assertThat(Files.readAllLines(log)).first().asString().contains("+07:00 ");
    }

    @Test
    void doesNotStartWhereAnotherBotHasItsFolder() throws Exception {
        Files.createDirectories(folder.resolve("index/state"));
        try (var channel = FileChannel.open(
                        folder.resolve("index/state/bot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            var bot = start();
            assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(bot.exitValue()).isEqualTo(1);
            assertThat(lock.isValid()).isTrue();
        }
        assertThat(said()).contains("Một bot khác đang chạy trên thư mục chỉ mục");
    }

    @Test
    void tellsAWrongTokenBeforeItReadsAnything() throws Exception {
        api.fail("getMe", null, 0, new Fault.Refuse(401, "Unauthorized", Map.of()));
        var bot = start();
        assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.exitValue()).isEqualTo(1);
        assertThat(said()).contains("Telegram không nhận mã bot này");
        assertThat(folder.resolve("index/lucene")).doesNotExist();
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("out.txt"));
    }

    @Test
    void finishesAReplyInFlightWhenToldToStopAndSaysNothingTwice() throws Exception {
        var answered = new CountDownLatch(1);
        api.fail("sendMessage", 7L, 1, new Fault.Hold(answered));
        var bot = start();
        api.say(7, 7, "/trogiup");
        api.outbox().awaitTexts(7, 1);

        bot.destroy();
        answered.countDown();

        assertThat(bot.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(bot.exitValue()).isZero();
        assertSilentAboutWhatWasAnswered(start());
    }

    @Test
    void saysNothingTwiceWhenKilledWhileAReplyIsInFlight() throws Exception {
        api.fail("sendMessage", 7L, 1, new Fault.Hold(new CountDownLatch(1)));
        var bot = start();
        api.say(7, 7, "/trogiup");
        api.outbox().awaitTexts(7, 1);

        assertThat(bot.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();

        assertSilentAboutWhatWasAnswered(start());
    }

    /** A chat's questions are answered in order, so a second answer to the first would come before that to the next. */
    private void assertSilentAboutWhatWasAnswered(Process next) throws InterruptedException {
        try {
            api.say(7, 7, "/moi");
            var texts = api.outbox().awaitTexts(7, 2);
            assertThat(texts).hasSize(2);
            assertThat(texts.getFirst()).contains("Anh/chị cứ gõ câu hỏi");
            assertThat(texts.getLast()).contains("Anh/chị muốn hỏi gì?");
        } finally {
            next.destroy();
            assertThat(next.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start() throws IOException {
        var sample = new Sample(folder);
        var words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlogback.configurationFile=" + Path.of("config/logback.xml").toAbsolutePath(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                Main.class.getName(),
                "run"));
        words.addAll(List.of("--digests", sample.digests.toString(), "--index", sample.index.toString()));
        var builder = new ProcessBuilder(words);
        builder.environment().put("TELEGRAM_BOT_TOKEN", FakeBotApi.TOKEN);
        builder.environment().put("TELEGRAM_API_URL", api.url());
        builder.environment().keySet().removeIf(name -> name.startsWith("CHIDAO_"));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("out.txt").toFile())
                .start();
    }
}
