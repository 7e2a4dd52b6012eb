package vn.chidao.answer.clause;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.text.Fold;

/** The noun that «bao nhiêu» counts, and the ways a clause counts it: «45 hộ», «45 thôn, hộ», «hộ» beside a figure. Immutable. */
final class CountedNoun {
    private static final String NUMBER =
            "(?:(?<!\\d/|\\d)\\d[\\d.,]*|(?<!\\b(?:ngay|thang|quy) )\\b\\d{1,3}/\\d{1,3}\\b|(?<!\\d )\\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\\b)\\s*(?:\\([^)]*\\)\\s*)?(?:[-–]\\s*\\d[\\d.,]*\\s*)?(?:(?:trieu|nghin|ngan|van)\\s+)?[“\"«]?";
    /** «lớp 4», «nhóm II»: which of several. */
    private static final String ORDINAL =
            "(?<=\\b(?:lop|nhom|cap|hang|tang|khoa|bac|loai|muc))\\s+(?:so\\s+|thu\\s+)?(?:\\d|[iv]+\\b)";
    /** Units of measurement as they are spoken and as they are written, and who all are people. */
    private static final Map<String, List<String>> UNITS = Map.ofEntries(
            Map.entry("tieng", List.of("gio")),
            Map.entry("con", List.of("ca the")),
            Map.entry("can", List.of("kg", "ki")),
            Map.entry("ky", List.of("kg")),
            Map.entry("met", List.of("m", "m2", "m²")),
            Map.entry("khoi", List.of("m3", "m³")),
            Map.entry("hec", List.of("ha")),
            Map.entry("hecta", List.of("ha")),
            Map.entry("cay", List.of("km")),
            Map.entry("do", List.of("°c", "oc")),
            Map.entry(
                    "nguoi",
                    List.of(
                            "cong chuc",
                            "vien chuc",
                            "can bo",
                            "giao vien",
                            "hoc sinh",
                            "lao dong",
                            "cong nhan",
                            "thi sinh",
                            "thanh vien")));

    /** Units of measurement count only right behind their figure: «12 triệu đồng/ha» measures no land. */
    private static final Set<String> MEASURES = Set.of(
            "ha", "hec", "hecta", "tan", "ta", "yen", "kg", "can", "ky", "km", "m", "met", "m2", "m3", "khoi", "lit");

    /** Words that would be numbers without their marks: «thiệt hại» counts no two. */
    private static final Set<String> NUMBERS =
            Set.of("mot", "hai", "ba", "bon", "nam", "sau", "bay", "tam", "chin", "muoi");

    private static final Set<String> MARKED =
            Set.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "bẩy", "tám", "chín", "mười");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final String NOTHING = "\u0000";

    /** The syllables of all that the noun may be called. */
    private final Set<String> words;

    private final Pattern counted;
    private final Pattern loosely;
    private final Pattern named;

    /**
     * Makes a unit that is said, without marks, in several ways.
     *
     * @param counted the words that may follow a figure: the head alone will do, «45 hộ» are «hộ nghèo»
     * @param names the words that may follow at a distance: a word of several syllables is no part of itself
     * @param named the words that name it apart from a figure
     */
    private CountedNoun(List<String> counted, List<String> names, List<String> named) {
        this.words = Stream.of(counted, names, named)
                .flatMap(List::stream)
                .flatMap(Pattern.compile(" ")::splitAsStream)
                .collect(Collectors.toUnmodifiableSet());
        this.counted = Pattern.compile(NUMBER + anyOf(counted) + "|(?<![\\p{L}])" + anyOf(counted) + ORDINAL
                + "|\\b(?:tong )?so (?:luong )?" + anyOf(counted) + "[^:;.\\d]{0,40}(?::| la) " + NUMBER);
        this.loosely = Pattern.compile(NUMBER + "(?:(?:\\p{L}+,? ){1,3}|(?:\\p{L}+ ){1,5}\\()" + anyOf(names));
        this.named = Pattern.compile("(?<![\\p{L}])" + anyOf(named));
    }

    private static String anyOf(List<String> words) {
        return words.stream()
                .map(word -> Pattern.quote(word).replace(" ", "\\E[ ,]+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")(?![\\p{L}])"));
    }

    /** Returns the unit asked for, in its own word and in those that texts use for it: «quán» is «cơ sở». */
    static CountedNoun of(String unit, Corpus corpus) {
        var asked = corpus.lexicon().asked(unit);
        var syllables = asked.syllables();
        if (syllables.isEmpty()) {
            return new CountedNoun(List.of(NOTHING), List.of(NOTHING), List.of(NOTHING));
        }
        var otherwise = asked.waysOf(0, 1).stream().map(CountedNoun::flat);
        int end = asked.wordEnd(0);
        var head = Fold.flat(unit).split(" ", 2)[0];
        var said = Stream.concat(UNITS.getOrDefault(head, List.of()).stream(), otherwise)
                .toList();
        var word = flat(syllables.subList(0, end));
        var heads = List.of(head, syllables.getFirst().fold(), word);
        var names = joined(end > 1 ? List.of(word) : heads, said);
        return new CountedNoun(joined(heads, said), names, MEASURES.contains(head) ? List.of(NOTHING) : names);
    }

    private static String flat(List<Syllable> syllables) {
        return syllables.stream().map(Syllable::fold).collect(Collectors.joining(" "));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** Returns {@code clause} in lower case without marks, where no word but those of the noun becomes a number by that. */
    String flat(String clause) {
        return Fold.flat(WORD.matcher(Fold.lower(Fold.nfc(clause)))
                .replaceAll(word -> isNumberByChance(word.group()) ? word.group() + 'x' : word.group()));
    }

    private boolean isNumberByChance(String word) {
        var flat = Fold.flat(word);
        return NUMBERS.contains(flat) && !MARKED.contains(word) && !words.contains(flat);
    }

    /** Whether a clause, {@code flat} without marks, says how many of them there are. */
    boolean isCounted(String flat) {
        return counted.matcher(flat).find();
    }

    /** Whether a figure stands a few words before them: «45 thôn, tổ dân phố». */
    boolean isCountedLoosely(String flat) {
        return loosely.matcher(flat).find();
    }

    /** Whether a clause, {@code flat} without marks, names them at all. */
    boolean isNamed(String flat) {
        return named.matcher(flat).find();
    }
}
