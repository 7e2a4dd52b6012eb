package vn.chidao.telegram.send;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts HTML into messages that Telegram takes: at most 4,096 characters when parsed (Bot API, sendMessage; counted here in
 * UTF-16 units, which are never fewer) and 32,768 bytes of raw text (tdlib/telegram-bot-api, get_formatted_text).
 *
 * <p>Cuts fall at the end of a line, else at a space, else between letters, and never inside a tag, an entity, a surrogate
 * pair or before a combining mark. Tags open at a cut are closed there and opened again after it.
 */
final class Splitter {
    private static final int SHOWN = 4096;
    private static final int BYTES = 32_768;

    private final int shown;
    private final int bytes;

    Splitter() {
        this(SHOWN, BYTES);
    }

    Splitter(int shown, int bytes) {
        this.shown = shown;
        this.bytes = bytes;
    }

    /** The parts in order; the text itself when it fits. Parts that would show nothing are left out. */
    List<String> split(String html) {
        var pieces = Markup.read(html);
        var parts = new ArrayList<String>();
        Deque<Markup.Open> open = new ArrayDeque<>();
        for (var start = 0; start < pieces.size(); ) {
            var head = String.join(
                    "", open.reversed().stream().map(Markup.Open::raw).toList());
            var fitting = fitting(pieces, start, new ArrayDeque<>(open), size(head));
            if (start == 0 && fitting == pieces.size()) {
                return List.of(html);
            }
            var end = cut(pieces, start, fitting);
            var part = new StringBuilder(head);
            for (var piece : pieces.subList(start, end)) {
                part.append(piece.raw());
                follow(piece, open);
            }
            open.forEach(tag -> part.append("</").append(tag.name()).append('>'));
            if (!Markup.plain(part.toString()).isBlank()) {
                parts.add(part.toString());
            }
            start = end;
        }
        return parts.isEmpty() ? List.of(html) : parts;
    }

    /** How far the pieces fit together with what must be closed after them; always past at least one. */
    private int fitting(List<Markup.Piece> pieces, int start, Deque<Markup.Open> open, int headBytes) {
        var used = headBytes;
        var seen = 0;
        for (var i = start; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            used += size(piece.raw());
            seen += piece.shown().length();
            follow(piece, open);
            var closing = open.stream().mapToInt(tag -> tag.name().length() + 3).sum();
            if (seen > shown || used + closing > bytes) {
                return Math.max(i, start + 1);
            }
        }
        return pieces.size();
    }

    /** The best place at or before {@code limit}, no further back than half of what fits. */
    private static int cut(List<Markup.Piece> pieces, int start, int limit) {
        if (limit == pieces.size()) {
            return limit;
        }
        var space = -1;
        for (var i = limit; i > start + (limit - start) / 2; i--) {
            var before = pieces.get(i - 1).shown();
            if (before.equals("\n")) {
                return i;
            }
            if (space < 0 && before.equals(" ")) {
                space = i;
            }
        }
        return space > 0 ? space : betweenLetters(pieces, start, limit);
    }

    private static int betweenLetters(List<Markup.Piece> pieces, int start, int limit) {
        var end = limit;
        while (end > start + 1 && clings(pieces.get(end).shown())) {
            end--;
        }
        return clings(pieces.get(end).shown()) ? limit : end;
    }

    private static boolean clings(String shown) {
        if (shown.isEmpty()) {
            return false;
        }
        var type = Character.getType(shown.codePointAt(0));
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT;
    }

    private static void follow(Markup.Piece piece, Deque<Markup.Open> open) {
        switch (piece) {
            case Markup.Open tag -> open.push(tag);
            case Markup.Close tag -> {
                var innermost = open.peek();
                if (innermost != null && innermost.name().equals(tag.name())) {
                    open.pop();
                }
            }
            case Markup.Letter letter -> {}
        }
    }

    private static int size(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
