package vn.chidao.answer.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.text.Fold;

/** The communes, districts and towns that words name, one by one or in a row («các xã A, B và C»). */
public final class LocalNames {
    /** The kinds of places, as a group of an expression. */
    public static final String LEVELS = "(?:xã|phường|thị trấn|huyện|thị xã|thành phố|đặc khu)";

    /** The same without marks. */
    public static final String FLAT_LEVELS = Fold.flat(LEVELS);

    private static final String LEVEL = "(?iu:" + LEVELS + ")";
    /** No body's name: «thành phố A, Sở Xây dựng» is no row of two places; «Chi cục» is a body, «Chi Lăng» a place. */
    private static final String NAME =
            "(?!(?:Sở|UBND|HĐND|Bộ|Tỉnh)(?!\\p{L})|(?:Ban|Công|Hội|Chi|Cục|Ủy|Uỷ|Trung|Đoàn|Liên|Văn|Chủ|Bí)(?: \\p{Ll}|(?! )(?!\\p{L})))\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+| \\d{1,2}(?![\\d/.,]))*";

    private static final Pattern ONE = Pattern.compile("(?<!\\p{L})" + LEVEL + " (?<name>" + NAME + ")");
    private static final Pattern ROW = Pattern.compile("(?<!\\p{L})(?iu:các|\\d{1,3}|hai|ba|bốn|năm) (?:" + LEVEL
            + "[,:]? )+(?<names>" + NAME + "(?:(?:, và |, | và )(?:" + LEVEL + " )?" + NAME + ")*)");
    private static final Pattern BETWEEN = Pattern.compile(", và |, | và ");
    private static final Pattern LED = Pattern.compile("^" + LEVEL + " ");

    /** What is said of each of them; a bound that all are told is one for each. */
    private static final Pattern EACH = Pattern.compile("(?iu)(?<!\\p{L})(?:mỗi (?!xã một sản phẩm)(?:" + LEVELS
            + "|địa phương|đơn vị)|các " + LEVELS + "[^;.]{0,60}? (?:ít nhất|tối thiểu|không quá|tối đa) )");

    private static final String DISTRICTS = "cấp huyện";
    private static final String COMMUNES = "cấp xã";
    private static final Pattern DISTRICT = Pattern.compile("(?iu)(?<!\\p{L})(?:huyện|thị xã|thành phố)(?!\\p{L})");
    private static final Pattern COMMUNE =
            Pattern.compile("(?iu)(?<!thị )(?<!\\p{L})(?:xã|phường|thị trấn|đặc khu)(?!\\p{L})");

    /** «UBND các huyện, thị xã», «cấp xã»: all of a level, unless names follow. */
    private static final Pattern ALL_DISTRICTS = all("huyện|thị xã|thành phố", "xã|phường");

    private static final Pattern ALL_COMMUNES = all("(?<!thị )xã|phường|thị trấn", "huyện|thị xã|thành phố");

    private LocalNames() {}

    private static Pattern all(String level, String others) {
        return Pattern.compile("(?<!\\p{L})(?iu:các|cấp|mỗi|từng) (?iu:(?:sở, (?:ban, )?ngành|cơ quan|" + others
                + "),? (?:và )?)*(?iu:" + level + ")(?! \\p{Lu}|\\p{L})");
    }

    /** Returns the level of the place that {@code words} name («cấp huyện», «cấp xã»); empty where they say none. */
    public static Optional<String> tier(String words) {
        return DISTRICT.matcher(words).find()
                ? Optional.of(DISTRICTS)
                : COMMUNE.matcher(words).find() ? Optional.of(COMMUNES) : Optional.empty();
    }

    /** Whether {@code clause} is said of all places of the level that {@code topic} asks of, as {@link #tier} calls it. */
    public static boolean areAllOfTier(String clause, String topic) {
        return topic.contains(DISTRICTS) && ALL_DISTRICTS.matcher(clause).find()
                || topic.contains(COMMUNES) && ALL_COMMUNES.matcher(clause).find();
    }

    /** Whether {@code clause} is said of each place there is. */
    public static boolean areEach(String clause) {
        return EACH.matcher(clause).find();
    }

    /** Returns the names in {@code text}, their level left out, each once. */
    public static List<String> in(String text) {
        var nfc = Fold.nfc(text);
        var rows = ROW.matcher(nfc)
                .results()
                .flatMap(row -> BETWEEN.splitAsStream(row.group("names")))
                .map(name -> LED.matcher(name).replaceFirst(""));
        var single = ONE.matcher(nfc).results().map(one -> one.group("name"));
        return Stream.concat(rows, single).distinct().toList();
    }

    /** Whether {@code body} is that of other places than {@code asked}: «UBND huyện Đình Lập», where Cao Lộc is asked of; not «UBND các huyện». */
    public static boolean areOthers(String body, List<String> asked) {
        if (asked.isEmpty()) {
            return false;
        }
        var named = in(body).stream().map(Fold::flat).toList();
        return !named.isEmpty() && asked.stream().map(Fold::flat).noneMatch(named::contains);
    }

    /** Whether all of {@code names} are places that {@code text} names with their levels. */
    public static boolean areAll(List<String> names, String text) {
        return names.isEmpty() || in(text).containsAll(names);
    }

    /** Returns {@code text} without its rows of several places: what is said of those together is not said of one. */
    public static String withoutRows(String text) {
        return ROW.matcher(text)
                .replaceAll(row ->
                        BETWEEN.matcher(row.group("names")).find() ? " " : Matcher.quoteReplacement(row.group()));
    }

    /** Returns what finds {@code name} with its level, in words without marks. */
    public static Pattern pattern(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])" + FLAT_LEVELS + " " + Pattern.quote(Fold.flat(name)) + "(?![\\p{L}\\d])");
    }
}
