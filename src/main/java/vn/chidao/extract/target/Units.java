package vn.chidao.extract.target;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.chidao.extract.target.Quantity.Unit;
import vn.chidao.text.pattern.WordLists;

/** The units that may stand behind a figure: shares, money, measures, times. */
final class Units {
    private static final WordLists WORDS = WordLists.beside(Units.class, "quantities.toml");
    private static final String PER = "(?:\\s?/\\s?\\p{L}[\\p{L}\\d]*(?: tác xã| sinh)?)*";
    private static final Pattern SHARE =
            Pattern.compile("\\s?(?:%|‰|phần trăm|điểm %|điểm phần trăm)(?:\\s?/\\s?năm)?");
    private static final Pattern MONEY = Pattern.compile(
            "\\s?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s)*(?:đồng|USD|đô la(?: Mỹ)?|NDT|nhân dân tệ|EUR)(?![\\p{L}])" + PER);
    private static final Pattern MEASURE = Pattern.compile("\\s?(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\\s)?(?:"
            + WORDS.any("measures") + ")(?![\\p{L}\\d])(?! (?:" + WORDS.any("not_measured") + "))" + PER);
    private static final Pattern TIME = Pattern.compile(
            "\\s?(?:ngày(?! (?:công|lương))|tháng|năm|giờ|phút|giây|tuần|tuổi|quý|đêm|thập kỷ|thế kỷ)(?![\\p{L}])"
                    + PER);
    private static final Map<Unit, Pattern> PATTERNS =
            new EnumMap<>(Map.of(Unit.SHARE, SHARE, Unit.MONEY, MONEY, Unit.MEASURE, MEASURE, Unit.TIME, TIME));
    private static final Map<String, List<Unit>> BY_WORD = byWord();

    private Units() {}

    private static Map<String, List<Unit>> byWord() {
        var byWord = new HashMap<String, List<Unit>>();
        for (var unit : PATTERNS.keySet()) {
            for (var word : WORDS.of(unit.name().toLowerCase(Locale.ROOT))) {
                byWord.computeIfAbsent(word, fresh -> new ArrayList<>()).add(unit);
            }
        }
        return byWord;
    }

    /** Returns the kinds of units that may stand at {@code at}, the likelier first. */
    static List<Unit> openedAt(String text, int at, int limit) {
        return BY_WORD.getOrDefault(opener(text, at, limit), List.of());
    }

    /** Returns where the unit of this kind ends that stands at {@code at}; empty when there is none. */
    static OptionalInt end(Unit unit, String text, int at, int limit) {
        var matcher = Objects.requireNonNull(PATTERNS.get(unit)).matcher(text).region(at, limit);
        return matcher.lookingAt() ? OptionalInt.of(matcher.end()) : OptionalInt.empty();
    }

    /** The word that follows the figure, «%» for a sign; empty when neither follows. */
    private static String opener(String text, int at, int limit) {
        int start = at;
        while (start < limit && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < limit && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end > start
                ? text.substring(start, end)
                : start < limit && "%‰°".indexOf(text.charAt(start)) >= 0 ? "%" : "";
    }
}
