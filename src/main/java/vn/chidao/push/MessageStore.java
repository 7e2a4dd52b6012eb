package vn.chidao.push;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jdbi.v3.core.Handle;
import vn.chidao.text.Sha256;
import vn.chidao.view.Button;
import vn.chidao.view.Message;

/** The texts of planned messages, each kept once under its hash. */
final class MessageStore {
    private static final TypeReference<List<List<Button>>> KEYBOARD = new TypeReference<>() {};

    private final ObjectMapper json = new ObjectMapper();

    /** Keeps the message and returns what to find it by. */
    String keep(Handle handle, Message message) {
        var keyboard = write(message.keyboard());
        var hash = Sha256.of((message.html() + '\0' + keyboard).getBytes(StandardCharsets.UTF_8));
        handle.execute(
                "INSERT INTO body (hash, html, keyboard) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING",
                hash,
                message.html(),
                keyboard);
        return hash;
    }

    /** Puts a kept message together again. */
    Message message(String html, String keyboard) {
        try {
            return new Message(html, json.readValue(keyboard, KEYBOARD));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the database holds a keyboard that was not written here", e);
        }
    }

    private String write(List<List<Button>> keyboard) {
        try {
            return json.writeValueAsString(keyboard);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("buttons are plain words", e);
        }
    }
}
