package vn.chidao.telegram.send;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import vn.chidao.push.Delivery;
import vn.chidao.telegram.net.BotToken;
import vn.chidao.telegram.net.NotSent;

/** The table from what the server or the network said to a {@link Delivery}. Texts as in tdlib/telegram-bot-api 10.0. */
final class ErrorMapping {
    private static final Logger log = LoggerFactory.getLogger(ErrorMapping.class);
    private static final Duration SHORT = Duration.ofSeconds(5);
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final String UNPARSED = "can't parse entities";
    private static final List<String> SHUT_OUT = List.of(
            "chat not found",
            "group chat was deactivated",
            "have no rights to send",
            "not enough rights to send",
            "need administrator rights",
            "chat_write_forbidden",
            "peer_id_invalid");

    private final BotToken token;

    ErrorMapping(BotToken token) {
        this.token = token;
    }

    /** What the failed call amounts to. */
    Delivery read(TelegramApiException failure) {
        if (caused(failure, NotSent.class)) {
            log.warn("Telegram was not reached: {}", words(failure));
            return new Delivery.RetryAfter(SHORT);
        }
        if (failure instanceof TelegramApiRequestException refused) {
            return answered(refused);
        }
        return new Delivery.Unknown(words(failure));
    }

    /** Whether the server could not read our HTML. */
    static boolean unparsed(Delivery delivery) {
        return delivery instanceof Delivery.Rejected rejected
                && rejected.reason().toLowerCase(Locale.ROOT).contains(UNPARSED);
    }

    private Delivery answered(TelegramApiRequestException refused) {
        var code = refused.getErrorCode() == null ? 0 : refused.getErrorCode();
        var reason = token.redact(String.valueOf(refused.getApiResponse()));
        if (code == 0) {
            // Not JSON: a gateway's page instead of the server's answer, as bad as a 5xx.
            var page = caused(refused, JsonProcessingException.class);
            return page ? new Delivery.RetryAfter(SHORT) : new Delivery.Unknown(words(refused));
        }
        return switch (code) {
            case 429 -> new Delivery.RetryAfter(wait(refused.getParameters()));
            // The fault is the token or the server, not this message.
            case 401, 404, 421 -> new Delivery.RetryAfter(LONG);
            case 403 -> new Delivery.Gone(reason);
            case 400 -> badRequest(reason, refused.getParameters());
            default -> code >= 500 ? new Delivery.RetryAfter(SHORT) : new Delivery.Rejected(code + " " + reason);
        };
    }

    private static Delivery badRequest(String reason, @Nullable ResponseParameters parameters) {
        if (parameters != null && parameters.getMigrateToChatId() != null) {
            return new Delivery.Migrated(parameters.getMigrateToChatId());
        }
        var lower = reason.toLowerCase(Locale.ROOT);
        if (lower.contains("message is not modified")) {
            return new Delivery.Sent(0);
        }
        return SHUT_OUT.stream().anyMatch(lower::contains) ? new Delivery.Gone(reason) : new Delivery.Rejected(reason);
    }

    private static Duration wait(@Nullable ResponseParameters parameters) {
        var seconds = parameters == null ? null : parameters.getRetryAfter();
        return seconds == null || seconds < 0 ? SHORT : Duration.ofSeconds(seconds);
    }

    private String words(Throwable failure) {
        var innermost = failure;
        for (var cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            innermost = cause;
        }
        return token.redact(innermost.getClass().getSimpleName() + ": " + innermost.getMessage());
    }

    private static boolean caused(Throwable failure, Class<? extends Throwable> kind) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }
}
