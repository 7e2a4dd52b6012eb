package vn.chidao.text.number;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedWords;

/** Reads the numbers that a question asks for: «kh 134», «134/kh-ubnd», «công văn số 743», «so 129», with or without marks. */
final class NumberQuestion {
    private static final Map<String, DocumentType> NAMES = names();
    private static final Map<String, DocumentType> CODES = codes();
    private static final String NAME = alternatives(NAMES);
    private static final String CODE = alternatives(CODES);
    private static final String AGENCY =
            "(?:ubnd|hdnd|ubtvqh|qh|bcd|bch|bchpctt|ctubnd|vp|vptw|tw|tu|ttg|cp|bnv|btc|snn|stc|syt)";
    private static final String DESK = "(?:kt|ktn|ktth|nc|kgvx|th|thnc|vx|vp|nn|xd|dt|tt|tu|tw|ubnd|hdnd|ttg|cp)";
    private static final String SERIAL = "(?<serial>\\d{1,5}[a-d]?)(?![\\p{L}\\d])";
    private static final String YEAR = "(?:\\s?[/-]\\s?(?<year>(?:19|20)\\d\\d)(?!\\d))?";
    private static final String END = "(?![\\p{L}\\d])";
    private static final String SEGMENTS = "[a-z][a-z0-9]{1,14}(?:\\s?[-–—.&]\\s?(?!\\d)[a-z0-9&]{1,15})*+";
    /** «kế hoạch 129 đợt 2», «kế hoạch 126 mục tiêu bao nhiêu»: what the document is asked for is not counted by its number. */
    private static final String NOT_ASKED = "(?! (?:nao|gi|la|bao nhieu|may|the nao|ra sao)(?![\\p{L}]))";

    /** What counts something, so that the number before it is no serial. */
    private static final String NOT_COUNT =
            "(?!\\s?(?:%|[.,:/]\\s?\\d|(?:(?:ngay|thang|tuan|quy)(?! (?:\\d|nao|may|bao|thang|ban|ky|gi|dinh|che|hoach|trinh|pham))|lan|trieu(?! cuong)|tai cho|ty(?! le)|nghin|ngan|nguoi(?! (?:chiu|ky|nao|dung|phu trach|co trach))|ho(?! tro)"
                    + "|(?<!\\d{4}\\s?)(?:xa|phuong(?! (?:cham|an|thuc|phap|huong|tien))|thon)|(?<!\\d{3}\\s?)(?:huyen|tinh|thanh pho)|don vi|dong|gio|phut|km|m2|ha|tan|kg|san pham|co so|noi dung(?! (?:gi|la|chinh|cua|nhu|ve|ra|cu))|nhiem vu|tieu chi|muc tieu|doi tuong"
                    + "|cap|buoc(?! \\d)|dot(?! (?:\\d|phao|rac|nuong|ray|rom|chay|vang))|loai|mon|cong trinh|du an|co quan|linh vuc|truong|tre|hoc sinh|doi|doan"
                    + "|nam(?! (?:19|20)\\d\\d(?!\\s?[-–])))(?![\\p{L}\\d])" + NOT_ASKED + "))";

    /** «kế hoạch 129 UBND huyện phải làm gì»: whose committee is no part of the number. */
    private static final String NOT_LOCAL = "(?!\\s(?:cac|cap|huyen|xa|phuong|thi|quan|thanh)(?!\\p{L}))";

    private static final Pattern BY_SLASH = Pattern.compile("(?<![\\d/.,\\p{L}])(?:(?<name>" + NAME + "|" + CODE
            + ")\\s+)?(?:so\\s?:?\\s?)?(?<serial>\\d{1,5}[a-d]?)" + YEAR + "(?:\\s?[-\\s]\\s?(?<code>" + CODE
            + "))?\\s?/\\s?(?<symbol>" + SEGMENTS + ")");
    private static final Pattern BY_TYPE =
            Pattern.compile("(?<!\\p{L})(?:(?<name>" + NAME + "|van ban|vb)|(?<short>" + CODE
                    + "))(?:(?<so>\\s*(?:so|s)\\b)|\\b)?\\s?[:.]?\\s*" + SERIAL + YEAR + NOT_COUNT
                    + "(?:[-\\s](?<agency>(?:" + CODE + "[-\\s])?" + AGENCY + "(?:[-\\s]" + DESK + ")?)" + END
                    + NOT_LOCAL + ")?");
    private static final Pattern BY_CODE = Pattern.compile("(?<![\\d/.,\\p{L}-])(?<serial>\\d{1,5})(?<gap>\\s?)(?<code>"
            + CODE + ")" + END + "(?:\\s?[-\\s]\\s?(?<agency>" + AGENCY + ")" + END + ")?");
    private static final Pattern BY_DESK = Pattern.compile(
            "(?<![\\d/.,\\p{L}-])(?:so\\s)?(?<serial>\\d{1,5})\\s(?<agency>(?:ubnd|vp|hdnd)[-\\s]" + DESK + ")" + END);
    private static final Pattern BY_WORD = Pattern.compile(
            "(?<!(?<!\\p{L})(?:chi|mot|tong|dan|con|he|cap|thua|an|ham|bien|duong|nha|to|ql|lo|ma|da|thieu|bao|tan|nghi|doi|chu|ky|kinh)\\s)(?<!\\p{L})so\\s?:?\\s?"
                    + SERIAL + YEAR + NOT_COUNT);

    private static final Pattern ANOTHER =
            Pattern.compile("(?:\\s?,\\s?|\\s(?:va|voi|hay|hoac)\\s)(?:so\\s)?" + SERIAL + NOT_COUNT + "(?!\\s?[/-])");
    private static final int NO_SYMBOL = -1;
    private static final Pattern LONE_YEAR = Pattern.compile("(?:19|20)\\d\\d");
    private static final MarkedWords WORDS = MarkedWords.of("số văn bản qđ nđ cđ đa hđ pđ qyđ bcđ hđnd "
            + String.join(
                    " ", NAMES.values().stream().map(DocumentType::vietnamese).toList()));

    private final String nfc;
    private final String flat;
    private final List<NumberQuery> found = new ArrayList<>();
    private final BitSet taken = new BitSet();

    private NumberQuestion(String nfc) {
        this.nfc = nfc;
        this.flat = Fold.flat(nfc);
    }

    /** Returns the queries in order; where two readings overlap, the one with more of the number typed wins. */
    static List<NumberQuery> read(String nfc) {
        var question = new NumberQuestion(nfc);
        question.bySlash();
        question.byType();
        question.byDesk();
        question.byCode();
        question.byWord();
        question.found.sort(Comparator.comparing(NumberQuery::span));
        return List.copyOf(question.found);
    }

    private void bySlash() {
        for (var match = BY_SLASH.matcher(flat); match.find(); ) {
            var symbol = match.group("symbol");
            if (isSymbol(symbol, match.start("symbol"))) {
                var code = match.group("code");
                var first = code != null ? code : symbol.split("[-–—.&\\s]", 2)[0];
                var named = match.group("name");
                var type = typeOf(named != null ? named : first, nfc.substring(match.start("symbol")));
                var letterType = type == null && symbol.matches(".*[-–].*") ? DocumentType.CONG_VAN : type;
                add(match, letterType, match.start(code == null ? "symbol" : "code"), true);
            }
        }
    }

    /** «3/ngày» and «2/hộ» are rates: a symbol has a dash, a known code or capitals. */
    private boolean isSymbol(String symbol, int at) {
        var first = symbol.split("[-–—.&\\s]", 2)[0];
        boolean capitals = nfc.length() > at + 1
                && Character.isUpperCase(nfc.charAt(at))
                && Character.isUpperCase(nfc.charAt(at + 1));
        return symbol.length() > first.length()
                || CODES.containsKey(first)
                || capitals
                || first.matches(AGENCY + "|qh\\d+");
    }

    private void byType() {
        for (var match = BY_TYPE.matcher(flat); match.find(); ) {
            var name = match.group("name");
            var code = match.group("short");
            var serial = match.group("serial");
            boolean said = match.group("so") != null;
            boolean year = !said
                    && match.group("year") == null
                    && LONE_YEAR.matcher(serial).matches();
            boolean nickname = !said && name != null && name.matches("de an|du an|chuong trinh|hop dong|luat");
            boolean certain =
                    !year && !nickname && (name != null || said || match.group("agency") != null || !isVague(code));
            var type = name != null ? NAMES.get(name) : typeOf(String.valueOf(code), "");
            add(match, type, match.start("agency"), certain);
            others(match.end(), type, certain);
        }
    }

    /** «kế hoạch 129 và 134»: the serials that follow are of the same type. */
    private void others(int after, @Nullable DocumentType type, boolean certain) {
        var next = ANOTHER.matcher(flat);
        for (int at = after; next.region(at, flat.length()).lookingAt(); at = next.end()) {
            var span = new Span(next.start("serial"), next.end());
            if (!isTaken(span)) {
                taken.set(span.start(), span.end());
                found.add(new NumberQuery(span, next.group("serial"), null, type, null, certain));
            }
        }
    }

    /** Abbreviations that also stand for common words: công ty, thị trấn, hội đồng, bảo hiểm, thành phố cũ. */
    private static boolean isVague(@Nullable String code) {
        return code == null || code.length() < 2 || code.matches("tc|pc|pb|pg|gm|bb|da|hd|pa|tth|np|gn|uq|sl|sy|l");
    }

    private void byDesk() {
        for (var match = BY_DESK.matcher(flat); match.find(); ) {
            add(match, DocumentType.CONG_VAN, match.start("agency"), true);
        }
    }

    private void byCode() {
        for (var match = BY_CODE.matcher(flat); match.find(); ) {
            var agency = match.group("agency");
            var code = match.group("code");
            boolean glued = match.group("gap").isEmpty();
            boolean unit = glued && code.matches("l|tc|ha|sl");
            if (!unit && (agency != null || !isVague(code))) {
                add(match, typeOf(code, ""), match.start("code"), glued || agency != null);
            }
        }
    }

    private void byWord() {
        for (var match = BY_WORD.matcher(flat); match.find(); ) {
            add(match, null, NO_SYMBOL, true);
        }
    }

    private void add(Matcher match, @Nullable DocumentType type, int symbolAt, boolean certain) {
        var span = new Span(match.start(), match.end());
        if (isTaken(span) || !WORDS.admits(nfc, cue(match, span))) {
            return;
        }
        var year = group(match, "year");
        var prefix = symbolAt == NO_SYMBOL
                ? null
                : nfc.substring(symbolAt, match.end())
                        .strip()
                        .replaceAll("\\s?[-–—.\\s]\\s?", "-")
                        .toUpperCase(Locale.ROOT);
        taken.set(span.start(), span.end());
        // a letter has no code in its number, so «cv» is no part of the symbol
        found.add(new NumberQuery(
                span,
                match.group("serial"),
                year == null ? null : Integer.valueOf(year),
                type,
                prefix == null || prefix.equals("CV") ? null : prefix,
                certain));
    }

    private boolean isTaken(Span span) {
        int next = taken.nextSetBit(span.start());
        return next >= 0 && next < span.end();
    }

    /** The words before the serial must have the marks of type words; the symbol may hold any. */
    private static Span cue(Matcher match, Span span) {
        return new Span(span.start(), match.start("serial"));
    }

    private static @Nullable String group(Matcher match, String name) {
        return match.pattern().namedGroups().containsKey(name) ? match.group(name) : null;
    }

    private static @Nullable DocumentType typeOf(String word, String original) {
        var byName = NAMES.get(word);
        boolean project = word.equals("da") && Fold.lower(original).startsWith("đ");
        return byName != null ? byName : project ? DocumentType.DE_AN : CODES.get(word);
    }

    private static Map<String, DocumentType> names() {
        var names = new TreeMap<String, DocumentType>();
        for (var type : DocumentType.values()) {
            names.put(Fold.flat(type.vietnamese()), type);
        }
        return names;
    }

    private static Map<String, DocumentType> codes() {
        var codes = new TreeMap<String, DocumentType>();
        for (var type : DocumentType.values()) {
            type.codes().forEach(code -> codes.putIfAbsent(Fold.flat(code), type));
        }
        codes.put("cv", DocumentType.CONG_VAN);
        return codes;
    }

    private static String alternatives(Map<String, DocumentType> words) {
        var longestFirst = words.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(word -> word.replace(" ", "\\s+"))
                .toList();
        return "(?:" + String.join("|", longestFirst) + ")";
    }
}
