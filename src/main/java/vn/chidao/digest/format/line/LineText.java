package vn.chidao.digest.format.line;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.text.Fold;

/** The last touch to a line's words, the same for every container: composed, trimmed, freed of a bullet sign. */
public final class LineText {
    /** A tone typed before the letter's own shape («e» + acute + circumflex), which NFC alone does not put right. */
    private static final Pattern TONE_FIRST =
            Pattern.compile("([\\u0300\\u0301\\u0303\\u0309\\u0323])([\\u0302\\u0306\\u031B])");

    /** Bullet signs, those that Word's Symbol and Wingdings leave behind among them. */
    private static final Pattern BULLET =
            Pattern.compile("^[•·▪●◦‣⁃§\\uF0B7\\uF0A7\\uF0D8\\uF0FC\\uF02D][\\s\\u00A0\\u200B]+(?=\\S)");

    private LineText() {}

    /** Returns {@code line} ready for the parser, or nothing when no word is in it. */
    public static Optional<Line> finished(Line line) {
        var text = trim(composed(line.text()));
        var bullet = BULLET.matcher(text);
        if (bullet.find()) {
            var style = line.style() == Style.PLAIN ? Style.ITEM : line.style();
            return Optional.of(new Line(line.number(), trim(text.substring(bullet.end())), style));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(new Line(line.number(), text, line.style()));
    }

    /** Returns {@code text} in NFC, tones typed in front of a letter's shape set behind it. */
    public static String composed(String text) {
        var nfc = Fold.nfc(text);
        if (nfc.chars().noneMatch(c -> c >= 0x300 && c < 0x370)) {
            return nfc;
        }
        var decomposed = TONE_FIRST.matcher(Normalizer.normalize(nfc, Form.NFD));
        return decomposed.find() ? Fold.nfc(decomposed.replaceAll("$2$1")) : nfc;
    }

    /** Returns {@code text} without white space, NBSP and zero-width characters at its ends; those inside stay. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || (c >= '\u200B' && c <= '\u200F')
                || c == '\u2060'
                || c == '\uFEFF'
                || c < ' ';
    }
}
