package vn.chidao.extract.entry;

import java.util.Set;

/** Where a sentence ends: at a stop that is no part of an abbreviation, an initial or a number. */
final class SentenceEnds {
    /** Abbreviations that bear a full stop. */
    private static final Set<String> ABBREVIATED =
            Set.of("TP", "Tp", "Tr", "TS", "ThS", "PGS", "GS", "BS", "đ/c", "Đ/c", "tr", "tp");

    private SentenceEnds() {}

    /** Returns where the sentence ends whose stop stands at {@code at}; {@code at} itself when none ends there. */
    static int sentenceEnd(String text, int at, int limit) {
        char stop = text.charAt(at);
        if (stop != '.' && stop != '!' && stop != '?' && stop != '…') {
            return at;
        }
        if (stop == '.' && isGlued(text, at, limit)) {
            return at + 1;
        }
        int end = at + 1;
        while (end < limit && ".”\"»)".indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        int next = end;
        while (next < limit && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean opens = next > end && next < limit && opens(text, next, limit);
        return opens && !(stop == '.' && end == at + 1 && isAbbreviated(text, at)) ? end : at;
    }

    private static boolean opens(String text, int at, int limit) {
        char c = text.charAt(at);
        int first = "“\"«(".indexOf(c) >= 0 && at + 1 < limit ? at + 1 : at;
        return Character.isUpperCase(text.charAt(first)) || Character.isDigit(text.charAt(first));
    }

    /** «…thực hiện.Sở Y tế»: the space after the stop was forgotten. */
    private static boolean isGlued(String text, int at, int limit) {
        return at > 0
                && at + 2 < limit
                && Character.isLowerCase(text.charAt(at - 1))
                && Character.isUpperCase(text.charAt(at + 1))
                && Character.isLowerCase(text.charAt(at + 2));
    }

    private static boolean isAbbreviated(String text, int at) {
        int start = wordStart(text, at);
        var word = text.substring(start, at);
        boolean degrees = text.startsWith("độ ", start - 3) || text.startsWith("°", start - 1);
        boolean letter = word.length() == 1 && Character.isUpperCase(word.charAt(0));
        return letter && !degrees && !isNumeral(text, start) || ABBREVIATED.contains(word);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '/')) {
            start--;
        }
        return start;
    }

    /** «học kỳ I.»: behind a word in small letters it is a numeral, no initial. */
    private static boolean isNumeral(String text, int at) {
        return "IVX".indexOf(text.charAt(at)) >= 0
                && at > 1
                && text.charAt(at - 1) == ' '
                && Character.isLowerCase(text.charAt(wordStart(text, at - 1)));
    }
}
