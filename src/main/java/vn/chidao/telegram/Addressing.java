package vn.chidao.telegram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/**
 * Who a message is for. In private everything is; in a group only commands, replies to the bot and messages that name it.
 *
 * @param botId the bot's own user id
 * @param username its name without «@»
 */
record Addressing(long botId, String username) {
    private static final Pattern COMMAND =
            Pattern.compile("^/(?<name>[A-Za-z0-9_]{1,64})(?:@(?<bot>[A-Za-z0-9_]{1,64}))?(?=\\s|$)");

    /** What the message is to this bot. */
    Heard hear(Message message) {
        if (isMachines(message)) {
            return new Heard.NotForUs();
        }
        var captioned = message.getText() == null;
        var text = captioned ? message.getCaption() : message.getText();
        if (text == null) {
            var asked = message.isUserMessage() || repliesToUs(message);
            return asked && hasContent(message) ? new Heard.Wordless() : new Heard.NotForUs();
        }
        var command = COMMAND.matcher(text);
        if (command.find()) {
            var other = command.group("bot");
            return other == null || other.equalsIgnoreCase(username)
                    ? new Heard.Said("/" + command.group("name") + text.substring(command.end()))
                    : new Heard.NotForUs();
        }
        var names = ours(text, captioned ? message.getCaptionEntities() : message.getEntities());
        if (!message.isUserMessage() && names.isEmpty() && !repliesToUs(message)) {
            return new Heard.NotForUs();
        }
        var said = without(text, names);
        return new Heard.Said(said.isBlank() ? pointedAt(message).orElse(said) : said);
    }

    /** Bots that answer each other never end; who writes in a chat's own name is a person all the same. */
    private static boolean isMachines(Message message) {
        boolean bot = message.getFrom() != null
                && Boolean.TRUE.equals(message.getFrom().getIsBot());
        return bot && message.getSenderChat() == null || Boolean.TRUE.equals(message.getIsAutomaticForward());
    }

    /** Who only names the bot below somebody's question means that question. */
    private Optional<String> pointedAt(Message message) {
        return Optional.ofNullable(message.getReplyToMessage())
                .filter(earlier -> !repliesToUs(message))
                .map(Message::getText);
    }

    private boolean repliesToUs(Message message) {
        var earlier = message.getReplyToMessage();
        return earlier != null && earlier.getFrom() != null && earlier.getFrom().getId() == botId;
    }

    private List<MessageEntity> ours(String text, @Nullable List<MessageEntity> entities) {
        var found = new ArrayList<MessageEntity>();
        for (var entity : entities == null ? List.<MessageEntity>of() : entities) {
            if (inside(text, entity) && names(text, entity)) {
                found.add(entity);
            }
        }
        return found;
    }

    private boolean names(String text, MessageEntity entity) {
        return switch (entity.getType()) {
            case "mention" -> cut(text, entity).equalsIgnoreCase("@" + username);
            case "text_mention" -> entity.getUser() != null && entity.getUser().getId() == botId;
            default -> false;
        };
    }

    /** Offsets count UTF-16 units, as Java's do (Bot API, MessageEntity); they come from outside all the same. */
    private static boolean inside(String text, MessageEntity entity) {
        return entity.getOffset() >= 0
                && entity.getLength() > 0
                && (long) entity.getOffset() + entity.getLength() <= text.length();
    }

    private static String cut(String text, MessageEntity entity) {
        return text.substring(entity.getOffset(), entity.getOffset() + entity.getLength());
    }

    private static String without(String text, List<MessageEntity> names) {
        if (names.isEmpty()) {
            return text;
        }
        var rest = new StringBuilder(text);
        names.stream()
                .sorted(Comparator.comparing(MessageEntity::getOffset).reversed())
                .forEach(name -> rest.delete(name.getOffset(), name.getOffset() + name.getLength()));
        // «@bot, hạn là bao giờ» and «hạn là bao giờ, @bot»: the comma went with the name.
        return rest.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll("^[\\s,:;]+", "")
                .replaceAll("[\\s,:;]+$", "");
    }

    private static boolean hasContent(Message message) {
        return message.hasPhoto()
                || message.hasSticker()
                || message.hasVoice()
                || message.hasVideo()
                || message.hasVideoNote()
                || message.hasAudio()
                || message.hasDocument()
                || message.hasAnimation()
                || message.hasLocation()
                || message.hasContact()
                || message.hasPoll()
                || message.hasDice();
    }
}
