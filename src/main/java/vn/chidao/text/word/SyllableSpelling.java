package vn.chidao.text.word;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;
import vn.chidao.text.Vowels;

/**
 * What makes a Vietnamese syllable (âm tiết): an initial, a rhyme of the language's table, and a tone that the rhyme allows.
 */
public final class SyllableSpelling {
    private static final Set<String> INITIALS = Set.of(
            "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph",
            "qu", "r", "s", "t", "th", "tr", "v", "x");
    private static final Set<String> RHYMES = words("""
            a ac ach ai am an ang anh ao ap at au ay ă ăc ăm ăn ăng ăp ăt â âc âm ân âng âp ât âu ây
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
            i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
            o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
            ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
            u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uynh uyt uyu
            ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
            y yêm yên yêng yêt yêu""");
    /** After «qu» the u belongs to the initial: «quân» is qu + ân. */
    private static final Set<String> RHYMES_AFTER_QU = words(
            "a ac ach ai an ang anh ao ay at au ăc ăm ăn ăng ăp ăt â ân âng ât âu ây e en eo et ê ên ênh êch êt i it ơ ôc"
                    + " y yên yêt ynh yt ych yêu");
    /** After «gi» the i belongs to the initial («giao» is gi + ao), except alone and before ê or a final («gìn»). */
    private static final Set<String> RHYMES_OF_G_WITH_I = words("i ia in iêc iêm iên iêng iêt iêu im ip it inh ich");

    private static final Set<String> BEFORE_FRONT = Set.of("k", "gh", "ngh");
    private static final Set<String> BEFORE_BACK = Set.of("c", "g", "ng");
    private static final Set<String> FLAT_INITIALS =
            INITIALS.stream().map(Fold::flat).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> FLAT_RHYMES =
            RHYMES.stream().map(Fold::flat).collect(Collectors.toUnmodifiableSet());
    private static final String FRONT = "eêiy";
    private static final String STOPS = "cpt";
    private static final int SHARP = 2;
    private static final int HEAVY = 5;

    private SyllableSpelling() {}

    /** Whether {@code lower}, one word in lower case and NFC, could be a Vietnamese syllable by its spelling. */
    public static boolean isPlausible(String lower) {
        int tone = Vowels.LEVEL;
        var plain = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            int here = Vowels.tone(lower.charAt(i));
            if (here != Vowels.LEVEL && tone != Vowels.LEVEL) {
                return false;
            }
            tone = Math.max(tone, here);
            plain.append(Vowels.toneless(lower.charAt(i)));
        }
        return isSpelled(plain.toString()) && isToneOf(plain.toString(), tone);
    }

    /** Whether {@code flat}, a word without marks in lower case, could be a Vietnamese syllable once it got its marks. */
    public static boolean isPlausibleFlat(String flat) {
        int longest = Math.min(3, flat.length() - 1);
        for (int length = longest; length >= 0; length--) {
            if (FLAT_INITIALS.contains(flat.substring(0, length)) && FLAT_RHYMES.contains(flat.substring(length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpelled(String plain) {
        int longest = plain.startsWith("qu") || plain.startsWith("gi") ? 2 : 3;
        for (int length = Math.min(longest, plain.length() - 1); length >= 0; length--) {
            var initial = plain.substring(0, length);
            if (INITIALS.contains(initial) && fits(initial, plain.substring(length))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(String initial, String rhyme) {
        boolean front = FRONT.indexOf(rhyme.charAt(0)) >= 0;
        return switch (initial) {
            case "qu" -> RHYMES_AFTER_QU.contains(rhyme);
            case "g" -> front ? RHYMES_OF_G_WITH_I.contains(rhyme) : RHYMES.contains(rhyme);
            case "gi" -> RHYMES.contains(rhyme) && rhyme.charAt(0) != 'i' && rhyme.charAt(0) != 'y';
            default ->
                RHYMES.contains(rhyme)
                        && !(front && BEFORE_BACK.contains(initial))
                        && !(!front && BEFORE_FRONT.contains(initial));
        };
    }

    /** Syllables that end in a stop have only sắc and nặng. */
    private static boolean isToneOf(String plain, int tone) {
        boolean stopped = STOPS.indexOf(plain.charAt(plain.length() - 1)) >= 0 || plain.endsWith("ch");
        return !stopped || tone == SHARP || tone == HEAVY;
    }

    private static Set<String> words(String list) {
        return Arrays.stream(list.split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
