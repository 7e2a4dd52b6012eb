package vn.chidao.telegram.net;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FakeBotApi;
import vn.chidao.telegram.fake.Fault;

class DownloaderIT {
    private final FakeBotApi api = new FakeBotApi();
    private final BotHttpClient httpClient = new BotHttpClient(Bench.connection(api));
    private final Downloader downloader =
            new Downloader(Bench.connection(api), httpClient, Duration.ofSeconds(30), 1000);

    @AfterEach
    void close() {
        httpClient.close();
        api.close();
    }

    @Test
    void fetchesFromTheServerInUse() {
        var content = "Bản tin tuần 23".getBytes(StandardCharsets.UTF_8);
        api.keep("f1", content);
        assertThat(downloader.fetch("f1"))
                .isInstanceOfSatisfying(
                        Download.Fetched.class,
                        fetched -> assertThat(fetched.content()).isEqualTo(content));
    }

    @Test
    void doesNotTakeAnErrorPageForTheFile() {
        api.keep("f1", new byte[10]);
        api.fail("file", null, 1, new Fault.Page(404));
        assertThat(downloader.fetch("f1")).isEqualTo(new Download.Failed("HTTP 404 in place of the file"));
    }

    @Test
    void stopsAtTheLimitWhateverTheServerAnnounces() {
        api.keep("f1", new byte[1001]);
        assertThat(downloader.fetch("f1")).isEqualTo(new Download.TooLarge(1000));
        api.fail("getFile", null, 1, new Fault.Json("{\"ok\":true,\"result\":{\"file_path\":\"documents/f1\"}}"));
        assertThat(downloader.fetch("f1")).isEqualTo(new Download.TooLarge(1000));
    }

    @Test
    void saysWhenTheFileIsLargerThanABotMayFetch() {
        api.keep("f1", new byte[(20 << 20) + 1]);
        assertThat(downloader.fetch("f1")).isEqualTo(new Download.TooLarge(1000));
    }

    @Test
    void failsInWordsWithoutTheToken() {
        assertThat(downloader.fetch("none")).isEqualTo(new Download.Failed("400 Bad Request: invalid file_id"));
        api.keep("f1", new byte[10]);
        api.fail("file", null, 1, new Fault.Cut(false));
        assertThat(downloader.fetch("f1"))
                .isInstanceOfSatisfying(
                        Download.Failed.class,
                        failed -> assertThat(failed.reason()).isNotEmpty().doesNotContain(FakeBotApi.TOKEN));
    }
}
