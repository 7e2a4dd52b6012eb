package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** The server's objects as it would make them: users, chats, messages with their entities. */
public final class Updates {
    private static final Pattern ENTITY = Pattern.compile("(?<![^\\s])(?:/[A-Za-z0-9_@]+|@[A-Za-z0-9_]{4,})");
    private static final int DATE = 1_780_000_000;

    private final ObjectMapper mapper = new ObjectMapper();
    private final AtomicInteger messageIds = new AtomicInteger(1);

    Updates() {}

    /** A number for a new message. */
    int messageId() {
        return messageIds.getAndIncrement();
    }

    /** An empty object. */
    public ObjectNode object() {
        return mapper.createObjectNode();
    }

    /** A person. */
    public ObjectNode user(long id) {
        return object().put("id", id).put("is_bot", false).put("first_name", "Người " + id);
    }

    /** A chat: positive ids are private, those below -10¹² supergroups, the others groups. */
    public ObjectNode chat(long id) {
        var chat = object().put("id", id);
        if (id > 0) {
            return chat.put("type", "private").put("first_name", "Người " + id);
        }
        return chat.put("type", id < -1_000_000_000_000L ? "supergroup" : "group")
                .put("title", "Nhóm " + id);
    }

    /** A message without content. */
    public ObjectNode message(long chat, ObjectNode from) {
        var message = object().put("message_id", messageId()).put("date", DATE);
        message.set("chat", chat(chat));
        message.set("from", from);
        return message;
    }

    /** A message with text; commands and mentions are marked. */
    public ObjectNode text(long chat, long user, String text) {
        var message = message(chat, user(user)).put("text", text);
        var entities = entities(text);
        if (!entities.isEmpty()) {
            message.set("entities", entities);
        }
        return message;
    }

    private ArrayNode entities(String text) {
        var entities = mapper.createArrayNode();
        var matcher = ENTITY.matcher(text);
        while (matcher.find()) {
            entities.addObject()
                    .put("type", matcher.group().startsWith("/") ? "bot_command" : "mention")
                    .put("offset", matcher.start())
                    .put("length", matcher.end() - matcher.start());
        }
        return entities;
    }
}
