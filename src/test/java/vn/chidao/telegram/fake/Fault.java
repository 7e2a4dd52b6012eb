package vn.chidao.telegram.fake;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** A way for the server to fail instead of answering. */
public sealed interface Fault {
    /** A refusal in the Bot API's JSON; {@code retry_after} also goes into the header. */
    record Refuse(int code, String description, Map<String, Object> parameters) implements Fault {}

    /** A gateway's page in place of an answer. */
    record Page(int status) implements Fault {}

    /** Any JSON in place of an answer, with status 200. */
    record Json(String body) implements Fault {}

    /** The connection is cut, before or after the request was carried out. */
    record Cut(boolean afterwards) implements Fault {}

    /** The request is carried out and answered once the latch is open. */
    record Hold(CountDownLatch latch) implements Fault {}

    /** 429. */
    static Fault tooMany(int seconds) {
        return new Refuse(429, "Too Many Requests: retry after " + seconds, Map.of("retry_after", seconds));
    }

    /** 403 of a private chat. */
    static Fault blocked() {
        return new Refuse(403, "Forbidden: bot was blocked by the user", Map.of());
    }

    /** 400 of a group that has another id now. */
    static Fault migrated(long newChatId) {
        return new Refuse(
                400,
                "Bad Request: group chat was upgraded to a supergroup chat",
                Map.of("migrate_to_chat_id", newChatId));
    }

    /** 400 with the words given. */
    static Fault bad(String words) {
        return new Refuse(400, "Bad Request: " + words, Map.of());
    }
}
