package vn.chidao.telegram.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/**
 * A request that was carried out.
 *
 * @param method as the specification spells it
 * @param fields every field; JSON in strings is unpacked
 * @param files uploaded files by their part's name
 * @param shown the text or caption as a reader sees it, without markup; empty where there is none
 * @param messageId the message that was made or changed; 0 for none
 */
public record Call(String method, ObjectNode fields, Map<String, Upload> files, String shown, int messageId) {
    /** An uploaded file. */
    @SuppressWarnings("ArrayRecordComponent") // Read by tests only.
    public record Upload(String fileName, byte[] content) {}

    /** The chat, 0 where the request names none. */
    public long chat() {
        return fields.path("chat_id").asLong();
    }

    /** The payload of the button with that label; an error when there is none. */
    public String payload(String label) {
        for (var row : fields.path("reply_markup").path("inline_keyboard")) {
            for (var button : row) {
                if (button.path("text").asText().equals(label)) {
                    return button.path("callback_data").asText();
                }
            }
        }
        throw new AssertionError("no button «" + label + "» in " + fields);
    }
}
