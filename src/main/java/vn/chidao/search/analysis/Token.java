package vn.chidao.search.analysis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * A word as the text has it, before long forms.
 *
 * @param key its spelling-neutral form; a number without its leading zeros (07 is 7)
 * @param start its first unit in the text
 * @param end one past its last unit
 * @param capitals whether it stands out in capitals (not in a text that is all in capitals)
 */
record Token(String key, int start, int end, boolean capitals) {
    /** Keeps a tokenizer for each thread: making one takes longer than cutting a question. */
    private static final Analyzer WORDS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new StandardTokenizer());
        }
    };

    private static final int MOST_CAPITALS = 12;

    /** Returns the words of {@code text} in order. */
    static List<Token> in(String text) {
        var visible = VisibleText.of(text);
        boolean shouting = isShouting(visible.text());
        var words = new ArrayList<Token>();
        try (var tokens = WORDS.tokenStream("text", visible.text())) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            var place = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                addParts(term.toString(), place.startOffset(), visible, shouting, words);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a string", e);
        }
        return words;
    }

    /** The tokenizer keeps TP.HCM, chủ:trì and kế_hoạch in one piece; «1.234.567» stays one. */
    private static void addParts(String token, int offset, VisibleText visible, boolean shouting, List<Token> words) {
        int from = 0;
        for (int i = 0; i <= token.length(); i++) {
            if (i == token.length() || isSeam(token, i)) {
                if (i > from) {
                    var part = token.substring(from, i);
                    int start = visible.origin(offset + from);
                    int end = visible.origin(offset + i - 1) + 1;
                    words.add(new Token(keyOf(part), start, end, !shouting && isCapitals(part)));
                }
                from = i + 1;
            }
        }
    }

    private static boolean isSeam(String token, int i) {
        char c = token.charAt(i);
        if (Character.isLetterOrDigit(c) || (c >= 0x80 && c != '’' && c != '·')) {
            return false;
        }
        boolean number = i > 0
                && i + 1 < token.length()
                && Character.isDigit(token.charAt(i - 1))
                && Character.isDigit(token.charAt(i + 1));
        return c == '_' || !number;
    }

    private static String keyOf(String part) {
        int zeros = 0;
        for (int i = 0; i < part.length(); i++) {
            if (!Character.isDigit(part.charAt(i))) {
                return SyllableKey.of(part);
            }
            zeros += zeros == i && part.charAt(i) == '0' ? 1 : 0;
        }
        return part.substring(Math.min(zeros, part.length() - 1));
    }

    private static boolean isCapitals(String part) {
        boolean letter = false;
        for (int i = 0; i < part.length(); i++) {
            if (Character.isLowerCase(part.charAt(i))) {
                return false;
            }
            letter |= Character.isLetter(part.charAt(i));
        }
        return letter;
    }

    private static boolean isShouting(String text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            upper += Character.isUpperCase(c) ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
        }
        return upper > MOST_CAPITALS && upper > lower;
    }
}
