package vn.chidao.answer;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.question.Query;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;

/**
 * What kind of figure a question asks for («bao nhiêu xã», «bao nhiêu tiền», «mấy phần trăm»), and how well a clause has one.
 * Immutable.
 */
final class Measure {
    /** The clause has just such a figure. */
    static final double STRONG = 1;
    /** The clause has a figure that may be meant. */
    static final double WEAK = 0.5;

    private static final Pattern AMOUNT = Pattern.compile(
            "\\d[\\d.,]*\\s*(?:(?:nghìn |ngàn )?(?:tỷ|tỉ)|(?:(?:triệu|nghìn|ngàn) )?(?:đồng|USD))(?!\\p{L})");
    /** What each of many gets or pays, no sum of it all. */
    private static final Pattern RATE = Pattern.compile(AMOUNT.pattern()
            + "\\s*(?:/|(?:mỗi|một|trên|cho mỗi|cho một) (?:người|hộ|con|ha|cây|trẻ|học sinh|lần|nhà|suất))");

    private static final MarkedPattern ASKS_SUM = asked("tổng|tổng cộng|tất cả|hết cả|toàn bộ|cả thảy");
    private static final Pattern SHARE = Pattern.compile("\\d\\s*%|phần trăm");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)(?<!\\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật)(?!\\p{L})");
    private static final MarkedPattern ASKS_AMOUNT = asked(
            "kinh phí|chi phí|số tiền|tiền|tổng vốn|mức hỗ trợ|tổng mức|dự toán|vốn|giá|tỷ|triệu|đồng|mức phạt|mức thu|ngân sách|học bổng|học phí|lệ phí|lương");
    private static final MarkedPattern MAY_BE_AMOUNT =
            asked("hỗ trợ|thưởng|phạt|chi|trả|tặng|quà|thu|trợ cấp|bồi thường");
    /** What a document costs is said of money that is provided, not of every sum. */
    private static final MarkedPattern FUNDS =
            asked("kinh phí|ngân sách|vốn|dự toán|chi phí|tổng mức|nguồn|chi|cấp|bố trí|phân bổ|đầu tư");

    private static final MarkedPattern ASKS_FUNDS = asked("kinh phí|chi phí|dự toán|ngân sách|tổng mức");

    private static final MarkedPattern ASKS_OTHER = asked("giải ngân|phần trăm|đạt|diện tích");
    private static final MarkedPattern ASKS_SHARE = asked("phần trăm|tỷ lệ|tỉ lệ|lãi suất|mấy %|bao nhiêu %");
    private static final String NUMBER =
            "(?:\\d[\\d.,]*|\\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\\b)\\s*(?:\\([^)]*\\)\\s*)?(?:[-–]\\s*\\d[\\d.,]*\\s*)?";

    /** «lớp 4», «nhóm II»: which of several. */
    private static final String ORDINAL =
            "(?<=\\b(?:lop|nhom|cap|hang|tang|khoa|bac|loai|muc))\\s+(?:so\\s+|thu\\s+)?(?:\\d|[iv]+\\b)";

    /** Units of measurement as they are spoken and as they are written. */
    private static final Map<String, List<String>> UNITS = Map.of(
            "tieng", List.of("gio"),
            "can", List.of("kg", "ki"),
            "ky", List.of("kg"),
            "met", List.of("m", "m2", "m²"),
            "khoi", List.of("m3", "m³"),
            "hec", List.of("ha"),
            "cay", List.of("km"),
            "do", List.of("°c", "oc"));

    private enum Kind {
        SHARE,
        AMOUNT,
        WEEKDAY,
        COUNT,
        ANY
    }

    private final Kind kind;
    private final boolean perhapsAmount;
    private final boolean asksFunds;
    private final boolean asksSum;
    private final String asked;
    private final Pattern counted;
    private final Pattern loosely;
    private final Pattern named;

    private Measure(Kind kind, boolean perhapsAmount, String asked, Unit unit) {
        this.kind = kind;
        this.perhapsAmount = perhapsAmount;
        this.asksFunds = says(ASKS_FUNDS, asked);
        this.asksSum = asksFunds || says(ASKS_SUM, asked);
        this.asked = asked;
        this.counted =
                Pattern.compile(NUMBER + anyOf(unit.counted()) + "|(?<![\\p{L}])" + anyOf(unit.counted()) + ORDINAL);
        this.loosely = Pattern.compile(NUMBER + "(?:\\p{L}+,? ){1,3}" + anyOf(unit.named()));
        this.named = Pattern.compile("(?<![\\p{L}])" + anyOf(unit.named()));
    }

    private static String anyOf(List<String> words) {
        return "(?:"
                + words.stream()
                        .map(word -> Pattern.quote(word).replace(" ", "\\E[ ,]+\\Q"))
                        .collect(Collectors.joining("|"))
                + ")(?![\\p{L}])";
    }

    /** Returns what {@code query} asks for. */
    static Measure of(Query query, Corpus corpus) {
        var asked = query.topic() + ' ' + query.unit();
        return new Measure(kind(query.unit(), asked), says(MAY_BE_AMOUNT, asked), asked, Unit.of(query.unit(), corpus));
    }

    private static Kind kind(String unit, String asked) {
        if (Fold.flat(unit).equals("thu")) {
            return Kind.WEEKDAY;
        }
        if (unit.equals("%") || says(ASKS_SHARE, asked)) {
            return Kind.SHARE;
        }
        if (says(ASKS_AMOUNT, unit.isEmpty() ? asked : unit) && !says(ASKS_OTHER, asked)) {
            return Kind.AMOUNT;
        }
        return unit.isEmpty() ? Kind.ANY : Kind.COUNT;
    }

    /**
     * What is counted, without marks.
     *
     * @param counted the words that may follow a figure: the head alone will do, «45 hộ» are «hộ nghèo»
     * @param named the words that name it apart from a figure: a word of several syllables is no part of itself
     */
    private record Unit(List<String> counted, List<String> named) {
        static final Unit NONE = new Unit(List.of("\u0000"), List.of("\u0000"));

        /** The unit asked for, and the words that texts use for it: «quán» is «cơ sở». */
        static Unit of(String unit, Corpus corpus) {
            var syllables = corpus.read(unit);
            if (syllables.isEmpty()) {
                return NONE;
            }
            var otherwise = corpus.thesaurus().in(syllables).stream()
                    .filter(match -> match.from() == 0)
                    .flatMap(match -> match.official().stream())
                    .map(Unit::flat);
            int end = corpus.compounds().in(syllables).stream()
                    .filter(word -> word.from() == 0)
                    .findFirst()
                    .map(PhraseList.Found::to)
                    .orElse(1);
            var head = Fold.flat(unit).split(" ", 2)[0];
            var said = Stream.concat(UNITS.getOrDefault(head, List.of()).stream(), otherwise)
                    .toList();
            var word = flat(syllables.subList(0, end));
            var heads = List.of(head, syllables.getFirst().fold(), word);
            return new Unit(joined(heads, said), joined(end > 1 ? List.of(word) : heads, said));
        }

        private static String flat(List<Syllable> syllables) {
            return syllables.stream().map(Syllable::fold).collect(Collectors.joining(" "));
        }

        private static List<String> joined(List<String> some, List<String> others) {
            return Stream.concat(some.stream(), others.stream()).distinct().toList();
        }
    }

    /** Returns how well {@code clause} has a figure of this kind: 0, {@link #WEAK} or {@link #STRONG}. */
    double fit(String clause) {
        return switch (kind) {
            case SHARE -> SHARE.matcher(clause).find() ? STRONG : 0;
            case AMOUNT -> AMOUNT.matcher(clause).find() ? amount(clause) : 0;
            case WEEKDAY -> WEEKDAY.matcher(clause).find() ? STRONG : 0;
            case COUNT -> count(clause);
            case ANY ->
                perhapsAmount && AMOUNT.matcher(clause).find() ? STRONG : Signs.figure(clause, asked) ? WEAK : 0;
        };
    }

    /** An amount of which the question names the kind is no other sum of money. */
    private double amount(String clause) {
        if (asksSum && !AMOUNT.matcher(RATE.matcher(clause).replaceAll(" ")).find()) {
            return 0;
        }
        return asksFunds && !says(FUNDS, clause) ? 0 : STRONG;
    }

    private double count(String clause) {
        var flat = Fold.flat(clause);
        if (counted.matcher(flat).find()) {
            return STRONG;
        }
        boolean near = loosely.matcher(flat).find();
        boolean bare = named.matcher(flat).find()
                && Signs.figure(
                        AMOUNT.matcher(SHARE.matcher(clause).replaceAll(" ")).replaceAll(" "), asked);
        return near || bare ? WEAK : 0;
    }

    /** Whether the figure asked for is money, a share or the like, which a clause either has or has not. */
    boolean isTyped() {
        return kind != Kind.ANY;
    }

    private static MarkedPattern asked(String words) {
        return MarkedPattern.of("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}%])");
    }

    /** Without marks «giao» would be «giá». */
    private static boolean says(MarkedPattern words, String asked) {
        return Fold.hasMarks(asked)
                ? words.halfway(asked).find()
                : words.lenient(asked).find();
    }
}
