package vn.chidao.digest.format.encoding;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/**
 * VNI for Windows: a base letter, then one byte for its shape and tone together; a few letters have a byte of their
 * own (ơ, ư, đ, ị, ỉ, ĩ, ỵ).
 */
final class Vni implements LegacyCode {
    private static final String ALONE = "ôöñîæóòÔÖÑÎÆÓÒ";
    private static final String ALONE_LETTERS = "ơưđỵỉĩịƠƯĐỴỈĨỊ";

    /** Bytes for a tone alone, for a circumflex with or without tone, for a breve with or without tone. */
    private static final String TONE = "ùøûõï";

    private static final String CIRCUMFLEX = "âáàåãä";
    private static final String BREVE = "êéèúüë";
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";

    private static final Pattern PAIR =
            Pattern.compile("([aeouyơưAEOUYƠƯ])([ùøûõïÙØÛÕÏ])" + "|([aeoAEO])([âáàåãäÂÁÀÅÃÄ])|([aA])([êéèúüëÊÉÈÚÜË])");

    @Override
    public String decode(String latin) {
        var out = new StringBuilder(latin.length());
        for (int i = 0; i < latin.length(); i++) {
            int at = ALONE.indexOf(latin.charAt(i));
            out.append(at < 0 ? latin.charAt(i) : ALONE_LETTERS.charAt(at));
        }
        return Fold.nfc(PAIR.matcher(out).replaceAll(Vni::composed));
    }

    private static String composed(MatchResult pair) {
        if (pair.group(1) != null) {
            return pair.group(1) + TONES.charAt(TONE.indexOf(Fold.lower(pair.group(2))));
        }
        return pair.group(3) != null
                ? pair.group(3) + "\u0302" + tone(CIRCUMFLEX, pair.group(4))
                : pair.group(5) + "\u0306" + tone(BREVE, pair.group(6));
    }

    private static String tone(String row, String mark) {
        int at = row.indexOf(Fold.lower(mark));
        return at == 0 ? "" : String.valueOf(TONES.charAt(at - 1));
    }
}
