package vn.chidao.telegram.fake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Telegram's HTML read as its own parser reads it (as tried on TDLib): only its tags, properly nested, and only its
 * entities. Written apart from the bot's own reading of HTML, so that one cannot hide the other's mistake.
 */
final class Html {
    private static final Set<String> TAGS = Set.of(
            "b",
            "strong",
            "i",
            "em",
            "u",
            "ins",
            "s",
            "strike",
            "del",
            "span",
            "tg-spoiler",
            "a",
            "code",
            "pre",
            "blockquote",
            "tg-emoji",
            "tg-time");

    private final String html;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();
    private int at;

    private Html(String html) {
        this.html = html;
    }

    /** What a reader sees; a {@link Refusal} in the server's words when the HTML is wrong. */
    static String shown(String html) {
        return new Html(html).read();
    }

    private String read() {
        while (at < html.length()) {
            var c = html.charAt(at);
            if (c == '<') {
                tag();
            } else if (c == '&') {
                entity();
            } else {
                text.append(c);
                at++;
            }
        }
        if (!open.isEmpty()) {
            throw wrong("Can't find end tag corresponding to start tag \"%s\"".formatted(open.peek()));
        }
        return text.toString();
    }

    private void tag() {
        var start = at++;
        var end = at < html.length() && html.charAt(at) == '/';
        if (end) {
            endTag(start);
            return;
        }
        var name = name();
        if (!TAGS.contains(name)) {
            throw wrong("Unsupported start tag \"%s\" at byte offset %d".formatted(name, offset(start)));
        }
        var attributes = attributes(start);
        if (name.equals("span") && !attributes.contains("class=tg-spoiler\n")) {
            throw wrong("Tag \"span\" must have class \"tg-spoiler\" at byte offset %d".formatted(offset(start)));
        }
        open.push(name);
    }

    private void endTag(int start) {
        at++;
        var name = name();
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '>') {
            throw wrong("Unclosed end tag at byte offset %d".formatted(offset(start)));
        }
        at++;
        if (open.isEmpty()) {
            throw wrong("Unexpected end tag at byte offset %d".formatted(offset(start)));
        }
        var expected = open.pop();
        if (!name.isEmpty() && !name.equals(expected)) {
            throw wrong("Unmatched end tag at byte offset %d, expected \"</%s>\", found \"</%s>\""
                    .formatted(offset(start), expected, name));
        }
    }

    private String name() {
        var start = at;
        while (at < html.length() && !Character.isWhitespace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        return html.substring(start, at).toLowerCase(Locale.ROOT);
    }

    private String attributes(int start) {
        var found = new StringBuilder();
        skipSpace();
        while (at < html.length() && html.charAt(at) != '>') {
            var from = at;
            while (at < html.length() && " \t\n=>".indexOf(html.charAt(at)) < 0) {
                at++;
            }
            found.append(html, from, at).append('=').append(value(start)).append('\n');
            skipSpace();
        }
        if (at >= html.length()) {
            throw wrong("Unclosed start tag at byte offset %d".formatted(offset(start)));
        }
        at++;
        return found.toString();
    }

    private String value(int start) {
        skipSpace();
        if (at >= html.length() || html.charAt(at) != '=') {
            return "";
        }
        at++;
        skipSpace();
        var quote = at < html.length() ? html.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            var from = at;
            while (at < html.length() && !Character.isWhitespace(html.charAt(at)) && html.charAt(at) != '>') {
                at++;
            }
            return html.substring(from, at);
        }
        var close = html.indexOf(quote, at + 1);
        if (close < 0) {
            throw wrong("Unclosed start tag at byte offset %d".formatted(offset(start)));
        }
        var value = html.substring(at + 1, close);
        at = close + 1;
        return value;
    }

    private void entity() {
        var end = html.indexOf(';', at);
        var name = end < 0 || end - at > 10 ? "" : html.substring(at + 1, end);
        var decoded = decoded(name);
        if (decoded.isEmpty()) {
            text.append('&');
            at++;
        } else {
            text.append(decoded);
            at = end + 1;
        }
    }

    private static String decoded(String name) {
        return switch (name) {
            case "lt" -> "<";
            case "gt" -> ">";
            case "amp" -> "&";
            case "quot" -> "\"";
            default ->
                name.matches("#[0-9]{1,7}")
                        ? Character.toString(Integer.parseInt(name.substring(1)))
                        : name.matches("#x[0-9A-Fa-f]{1,6}")
                                ? Character.toString(Integer.parseInt(name.substring(2), 16))
                                : "";
        };
    }

    private void skipSpace() {
        while (at < html.length() && Character.isWhitespace(html.charAt(at))) {
            at++;
        }
    }

    private int offset(int index) {
        return html.substring(0, index).getBytes(StandardCharsets.UTF_8).length;
    }

    private static Refusal wrong(String words) {
        return Refusal.bad("can't parse entities: " + words);
    }
}
