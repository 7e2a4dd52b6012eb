package vn.chidao.telegram.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import okhttp3.ResponseBody;
import vn.chidao.telegram.net.RawApi.Reply;

/**
 * Fetches files that were sent to the bot, from the same server as everything else. The library's own always asks
 * Telegram's, and takes an error page for the file.
 */
public final class Downloader {
    /** The most a bot may fetch (Bot API, getFile). */
    public static final long MOST = 20L << 20;

    private final RawApi api;
    private final long most;

    /** A downloader that gives a file up after {@code time} or when it is larger than {@code most} bytes. */
    public Downloader(Connection connection, BotHttpClient httpClient, Duration time, long most) {
        this.api = new RawApi(connection, httpClient, time);
        this.most = Math.min(most, MOST);
    }

    /** Fetches the file of that id, as it stands in the message's document. */
    public Download fetch(String fileId) {
        return switch (api.call("getFile", Map.of("file_id", fileId))) {
            case Reply.Ok ok -> {
                var size = ok.result().path("file_size").asLong();
                var path = ok.result().path("file_path").asText();
                yield size > most ? new Download.TooLarge(most) : body(path);
            }
            case Reply.Refused refused ->
                refused.description().toLowerCase(Locale.ROOT).contains("file is too big")
                        ? new Download.TooLarge(most)
                        : new Download.Failed(refused.code() + " " + refused.description());
            case Reply.Broken broken -> new Download.Failed(broken.what());
        };
    }

    private Download body(String path) {
        try (var response = api.file(path).execute()) {
            var body = response.body();
            if (response.code() != 200 || body == null) {
                return new Download.Failed("HTTP " + response.code() + " in place of the file");
            }
            return capped(body);
        } catch (IOException failure) {
            var words = failure.getClass().getSimpleName() + ": " + failure.getMessage();
            return new Download.Failed(api.redact(words));
        }
    }

    /** Reads to the end or past the limit; the length that the server announces is not believed. */
    private Download capped(ResponseBody body) throws IOException {
        try (InputStream in = body.byteStream()) {
            var content = new ByteArrayOutputStream();
            var buffer = new byte[8192];
            for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                content.write(buffer, 0, n);
                if (content.size() > most) {
                    return new Download.TooLarge(most);
                }
            }
            return new Download.Fetched(content.toByteArray());
        }
    }
}
