package vn.chidao.telegram.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A request's fields and files, whichever way they were written: JSON, form, multipart, or in the address.
 *
 * @param fields the fields
 * @param files the files by their part's name
 */
record RequestBody(ObjectNode fields, Map<String, Call.Upload> files) {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

    /** Reads the body by its content type; a {@link Refusal} when it is not what it says. */
    static RequestBody read(String contentType, byte[] body, String query) {
        var request = new RequestBody(MAPPER.createObjectNode(), new LinkedHashMap<>());
        request.form(query);
        var type = contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            request.json(new String(body, StandardCharsets.UTF_8));
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            request.form(new String(body, StandardCharsets.UTF_8));
        } else if (type.startsWith("multipart/form-data")) {
            // One byte is one char here, so that a file's bytes survive.
            var boundary = contentType.replaceFirst("(?i).*boundary=\"?([^\";]+)\"?.*", "$1");
            request.multipart(new String(body, StandardCharsets.ISO_8859_1), "--" + boundary);
        } else if (body.length > 0) {
            throw Refusal.bad("unsupported content type " + contentType);
        }
        return request;
    }

    private void json(String body) {
        try {
            if (MAPPER.readTree(body) instanceof ObjectNode object) {
                fields.setAll(object);
                return;
            }
        } catch (JsonProcessingException wrong) {
            // The refusal below is all the server would say.
        }
        throw Refusal.bad("can't parse JSON object");
    }

    private void form(String text) {
        for (var pair : text.split("&", -1)) {
            var equals = pair.indexOf('=');
            if (equals > 0) {
                put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private void multipart(String body, String boundary) {
        for (var part : body.split(Pattern.quote(boundary), -1)) {
            var head = part.indexOf("\r\n\r\n");
            var name = head < 0 ? NAME.matcher("") : NAME.matcher(part.substring(0, head));
            if (!name.find()) {
                continue;
            }
            var content = part.substring(head + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
            var file = FILE.matcher(part.substring(0, head));
            if (file.find()) {
                files.put(utf8(name.group(1)), new Call.Upload(utf8(file.group(1)), content));
            } else {
                put(utf8(name.group(1)), new String(content, StandardCharsets.UTF_8));
            }
        }
    }

    /** Objects and lists come as JSON in a string. */
    private void put(String name, String value) {
        if (value.startsWith("{") || value.startsWith("[")) {
            try {
                fields.set(name, MAPPER.readTree(value));
                return;
            } catch (JsonProcessingException plain) {
                // A text that only begins like JSON.
            }
        }
        fields.put(name, value);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static String utf8(String latin) {
        return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
