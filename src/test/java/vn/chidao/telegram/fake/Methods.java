package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What each method does once its request is well-formed. Refuses in the server's words. */
final class Methods {
    private static final int TEXT = 4096;
    private static final int CAPTION = 1024;
    private static final int RAW_BYTES = 32_768;
    private static final int PAYLOAD_BYTES = 64;
    private static final long FILE = 20L << 20;

    private final Updates updates;
    private final UpdateQueue queue;
    private final ObjectNode me;
    private final Set<Long> chats = ConcurrentHashMap.newKeySet();
    private final Map<Long, Set<Long>> administrators = new ConcurrentHashMap<>();
    private final Set<String> callbacks = ConcurrentHashMap.newKeySet();
    private final Map<String, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, String> messages = new HashMap<>();

    Methods(Updates updates, UpdateQueue queue, ObjectNode me) {
        this.updates = updates;
        this.queue = queue;
        this.me = me;
    }

    /** What a method came to. */
    record Done(JsonNode result, String shown, int messageId) {}

    void know(long chat) {
        chats.add(chat);
    }

    void administers(long user, long chat) {
        administrators
                .computeIfAbsent(chat, group -> ConcurrentHashMap.newKeySet())
                .add(user);
    }

    void waitForAnswer(String callbackId) {
        callbacks.add(callbackId);
    }

    void keep(String fileId, byte[] content) {
        files.put(fileId, content);
    }

    byte[] content(String fileId) {
        return files.getOrDefault(fileId, new byte[0]);
    }

    boolean has(String fileId) {
        return files.containsKey(fileId);
    }

    Done run(String method, ObjectNode fields, Map<String, Call.Upload> uploads) throws InterruptedException {
        return switch (method) {
            case "getMe" -> new Done(me, "", 0);
            case "getUpdates" -> new Done(poll(fields), "", 0);
            case "deleteWebhook" -> yes("");
            case "sendMessage" -> sendMessage(fields);
            case "editMessageText" -> edit(fields);
            case "answerCallbackQuery" -> answer(fields);
            case "sendChatAction" -> action(fields);
            case "setMyCommands" -> commands(fields);
            case "sendDocument" -> document(fields, uploads);
            case "getChatAdministrators" -> administrators(fields);
            case "getFile" -> file(fields.path("file_id").asText());
            default -> throw new Refusal(404, "Not Found", Map.of());
        };
    }

    private JsonNode poll(ObjectNode fields) throws InterruptedException {
        if (fields.has("allowed_updates")) {
            queue.allow(fields.path("allowed_updates")
                    .valueStream()
                    .map(JsonNode::asText)
                    .collect(Collectors.toSet()));
        }
        var timeout = Math.min(50, fields.path("timeout").asInt(0));
        var limit = Math.clamp(fields.path("limit").asInt(100), 1, 100);
        var list = updates.object().putArray("updates");
        queue.poll(fields.path("offset").asLong(), limit, timeout).forEach(list::add);
        return list;
    }

    private Done sendMessage(ObjectNode fields) {
        var chat = chat(fields);
        var shown = shown(fields, "text", TEXT);
        if (shown.isBlank()) {
            throw Refusal.bad("message text is empty");
        }
        checkKeyboard(fields.path("reply_markup"));
        return sent(chat, shown, fields.path("reply_markup"));
    }

    private Done sent(long chat, String shown, JsonNode keyboard) {
        var message = updates.message(chat, me).put("text", shown);
        var id = message.path("message_id").asInt();
        synchronized (messages) {
            messages.put(chat + ":" + id, shown + keyboard);
        }
        return new Done(message, shown, id);
    }

    private Done edit(ObjectNode fields) {
        var chat = chat(fields);
        var id = fields.path("message_id").asInt();
        var shown = shown(fields, "text", TEXT);
        checkKeyboard(fields.path("reply_markup"));
        synchronized (messages) {
            var before = messages.get(chat + ":" + id);
            if (before == null) {
                throw Refusal.bad("message to edit not found");
            }
            if (before.equals(shown + fields.path("reply_markup"))) {
                throw Refusal.bad("message is not modified: specified new message content and reply markup are exactly"
                        + " the same as a current content and reply markup of the message");
            }
            messages.put(chat + ":" + id, shown + fields.path("reply_markup"));
        }
        var message = updates.message(chat, me).put("text", shown).put("message_id", id);
        return new Done(message, shown, id);
    }

    private Done answer(ObjectNode fields) {
        var text = fields.path("text").asText();
        if (text.codePointCount(0, text.length()) > 200) {
            throw Refusal.bad("MESSAGE_TOO_LONG");
        }
        if (!callbacks.remove(fields.path("callback_query_id").asText())) {
            throw Refusal.bad("query is too old and response timeout expired or query ID is invalid");
        }
        return yes(text);
    }

    private Done action(ObjectNode fields) {
        chat(fields);
        if (!fields.path("action").asText().equals("typing")) {
            throw Refusal.bad("wrong parameter action in request");
        }
        return yes("");
    }

    private Done commands(ObjectNode fields) {
        var scope = fields.path("scope");
        if (scope.path("type").asText().equals("chat")) {
            known(scope.path("chat_id").asLong());
        }
        for (var command : fields.path("commands")) {
            if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")) {
                throw Refusal.bad("BOT_COMMAND_INVALID");
            }
            var length = command.path("description").asText().length();
            if (length < 1 || length > 256) {
                throw Refusal.bad("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        if (fields.path("commands").size() > 100) {
            throw Refusal.bad("BOT_COMMANDS_TOO_MUCH");
        }
        return yes("");
    }

    private Done document(ObjectNode fields, Map<String, Call.Upload> uploads) {
        var chat = chat(fields);
        var name = fields.path("document").asText().replaceFirst("^attach://", "");
        var upload = uploads.get(name);
        if (upload == null || upload.content().length == 0) {
            throw Refusal.bad("there is no document in the request");
        }
        if (!upload.fileName().matches("[ -~]+") || upload.fileName().contains("\"")) {
            throw Refusal.bad("the library breaks file names like " + upload.fileName());
        }
        var shown = shown(fields, "caption", CAPTION);
        checkKeyboard(fields.path("reply_markup"));
        return sent(chat, shown, fields.path("reply_markup"));
    }

    private Done administrators(ObjectNode fields) {
        var chat = chat(fields);
        var list = updates.object().putArray("administrators");
        administrators
                .getOrDefault(chat, Set.of())
                .forEach(user -> list.addObject().put("status", "administrator").set("user", updates.user(user)));
        return new Done(list, "", 0);
    }

    private Done file(String id) {
        var content = files.get(id);
        if (content == null) {
            throw Refusal.bad("invalid file_id");
        }
        if (content.length > FILE) {
            throw Refusal.bad("file is too big");
        }
        var file = updates.object().put("file_id", id).put("file_unique_id", "u" + id);
        return new Done(file.put("file_size", content.length).put("file_path", "documents/" + id), "", 0);
    }

    private Done yes(String shown) {
        return new Done(BooleanNode.TRUE, shown, 0);
    }

    private long chat(ObjectNode fields) {
        return known(fields.path("chat_id").asLong());
    }

    private long known(long chat) {
        if (!chats.contains(chat)) {
            throw Refusal.bad("chat not found");
        }
        return chat;
    }

    private static String shown(ObjectNode fields, String name, int limit) {
        var raw = fields.path(name).asText();
        if (raw.getBytes(StandardCharsets.UTF_8).length > RAW_BYTES) {
            throw Refusal.bad("text is too long");
        }
        var mode = fields.path("parse_mode").asText();
        if (!mode.isEmpty() && !mode.equalsIgnoreCase("HTML")) {
            throw Refusal.bad("unsupported parse_mode");
        }
        var shown = (mode.isEmpty() ? raw : Html.shown(raw)).strip();
        if (shown.codePointCount(0, shown.length()) > limit) {
            throw Refusal.bad(name.equals("text") ? "message is too long" : "message caption is too long");
        }
        return shown;
    }

    private static void checkKeyboard(JsonNode markup) {
        for (var row : markup.path("inline_keyboard")) {
            for (var button : row) {
                if (button.size() < 2) {
                    throw Refusal.bad("Text buttons are unallowed in the inline keyboard");
                }
                var payload = button.path("callback_data").asText();
                if (payload.getBytes(StandardCharsets.UTF_8).length > PAYLOAD_BYTES || payload.isEmpty()) {
                    throw Refusal.bad("BUTTON_DATA_INVALID");
                }
                if (button.path("text").asText().isBlank()) {
                    throw Refusal.bad("inline keyboard button text must be non-empty");
                }
            }
        }
    }
}
