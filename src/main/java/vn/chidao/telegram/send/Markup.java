package vn.chidao.telegram.send;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Telegram's HTML as a row of pieces: tags, and characters that are never to be cut. */
final class Markup {
    private static final Pattern PIECE =
            Pattern.compile("(?<tag><(?<end>/?)(?<name>[A-Za-z][A-Za-z0-9-]*)(?:[^\"'<>]++|\"[^\"]*+\"|'[^']*+')*+>)"
                    + "|(?<entity>&(?:lt|gt|amp|quot|#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6});)|(?s:.)");

    private Markup() {}

    /** A piece of the text. */
    sealed interface Piece {
        /** As it stands in the HTML. */
        String raw();

        /** What of it the reader sees. */
        String shown();
    }

    /** A start tag with its attributes. */
    record Open(String raw, String name) implements Piece {
        @Override
        public String shown() {
            return "";
        }
    }

    /** An end tag. */
    record Close(String raw, String name) implements Piece {
        @Override
        public String shown() {
            return "";
        }
    }

    /** One code point, written as itself or as an entity. */
    record Letter(String raw, String shown) implements Piece {}

    /** Reads HTML; what is no tag is letters, so that nothing is ever lost. */
    static List<Piece> read(String html) {
        var pieces = new ArrayList<Piece>();
        var matcher = PIECE.matcher(html);
        while (matcher.find()) {
            var raw = matcher.group();
            if (matcher.group("tag") != null) {
                var name = matcher.group("name").toLowerCase(Locale.ROOT);
                pieces.add(matcher.group("end").isEmpty() ? new Open(raw, name) : new Close(raw, name));
            } else {
                pieces.add(new Letter(raw, matcher.group("entity") == null ? raw : decoded(raw)));
            }
        }
        return pieces;
    }

    /** The text without tags, entities decoded. */
    static String plain(String html) {
        var text = new StringBuilder();
        read(html).forEach(piece -> text.append(piece.shown()));
        return text.toString();
    }

    private static String decoded(String entity) {
        return switch (entity) {
            case "&lt;" -> "<";
            case "&gt;" -> ">";
            case "&amp;" -> "&";
            case "&quot;" -> "\"";
            default -> numeric(entity);
        };
    }

    private static String numeric(String entity) {
        var hex = entity.charAt(2) == 'x' || entity.charAt(2) == 'X';
        var digits = entity.substring(hex ? 3 : 2, entity.length() - 1);
        var point = Integer.parseInt(digits, hex ? 16 : 10);
        return Character.isValidCodePoint(point) && point > 0 ? Character.toString(point) : entity;
    }
}
