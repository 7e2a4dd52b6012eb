package vn.chidao.digest.format.encoding;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Set;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/** The shape of a written Vietnamese syllable: an initial, a rhyme of the closed list of rhymes, at most one tone. */
public final class SyllableShape {
    private static final int LONGEST = 7;
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern INITIAL = Pattern.compile("^(?:ngh|ng|nh|gh|gi|ph|th|tr|ch|kh|qu|[bcdđghklmnprstvx])");
    private static final Set<String> RHYMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
            i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong
            oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ
            uy uya uych uyên uyêt uyn uynh uyp uyt uyu ư ưa ưc ưi ưm ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu
            y ych ynh yt yêm yên yêng yêt yêu""".split("\\s+"));

    private SyllableShape() {}

    /** Whether {@code word}, in any case and composed or not, is spelt like a Vietnamese syllable. */
    public static boolean isShaped(String word) {
        var decomposed = Normalizer.normalize(Fold.lower(Fold.nfc(word)), Form.NFD);
        var toneless = Fold.nfc(TONE.matcher(decomposed).replaceFirst(""));
        if (toneless.isEmpty()
                || toneless.length() > LONGEST
                || TONE.matcher(Normalizer.normalize(toneless, Form.NFD)).find()) {
            return false;
        }
        var initial = INITIAL.matcher(toneless);
        return RHYMES.contains(toneless)
                || (initial.find() && RHYMES.contains(toneless.substring(initial.end())))
                || (toneless.length() > 1
                        && RHYMES.contains(toneless.substring(1))
                        && INITIAL.matcher(toneless.substring(0, 1)).matches());
    }
}
