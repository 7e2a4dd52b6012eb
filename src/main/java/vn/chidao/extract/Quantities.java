package vn.chidao.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Quantity.Unit;
import vn.chidao.extract.agency.Predicates;
import vn.chidao.text.Span;

/**
 * Finds figures with their bounds and units. What is counted may be any noun: its words run on while it is one compound or a
 * list of units of one kind («226 xã, phường, thị trấn»), and end before what is said of it.
 */
final class Quantities {
    private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\d]|[.,]\\d)";
    private static final Pattern FIGURE = Pattern.compile(NUMBER + "(?:(?:\\s?%)?\\s?[-–]\\s?" + NUMBER
            + "|(?:\\s?%)?\\s+(?:đến|tới)\\s+" + NUMBER + "(?=\\s?[%\\p{Ll}]))?");
    private static final Pattern BEFORE = Pattern.compile(
            "(?:(?<!\\p{L})(?:[Tt]rên|[Dd]ưới|[Íí]t nhất|[Tt]ối thiểu|[Tt]ối đa|[Kk]hông quá|[Kk]hông dưới|[Kk]hông vượt quá|[Kk]hông ít hơn"
                    + "|[Kk]hoảng|[Tt]ừ|[Hh]ơn|[Gg]ần|nhiều nhất|xấp xỉ)\\s+)+$");
    private static final Pattern AFTER = Pattern.compile("\\G\\s+trở (?:lên|xuống)");
    private static final String PER = "(?:\\s?/\\s?\\p{L}[\\p{L}\\d]*(?: tác xã| sinh)?)*";
    private static final Pattern SHARE =
            Pattern.compile("\\s?(?:%|‰|phần trăm|điểm %|điểm phần trăm)(?:\\s?/\\s?năm)?");
    private static final Pattern MONEY = Pattern.compile(
            "\\s?(?:(?:nghìn|ngàn|triệu|tỷ|tỉ)\\s)*(?:đồng|USD|đô la(?: Mỹ)?|NDT|nhân dân tệ|EUR)(?![\\p{L}])" + PER);
    private static final Pattern MEASURE = Pattern.compile(
            "\\s?(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)\\s)?(?:km2|km²|km|ha|hecta|héc ta|m2|m²|m3|m³|mét khối|mét vuông|mét|cm|mm|m|kg|tấn|tạ|yến|gam|lít|MW|MWp|kWh|kW|kV|GW"
                    + "|bậc|điểm|lần|độ C|°C|TEU|Mbps)(?![\\p{L}\\d])(?! (?:thi|du|dân|nóng|cầu|bán|truy|tái|sạt|trường|giao|nghẽn|đen|thu|tiêm|cai|vui|giới|đo|quan|kiểm|phát|tiếp|ngập|nước|mỏ|đến|bỏ|sáng))"
                    + PER);
    private static final Pattern TIME = Pattern.compile(
            "\\s?(?:ngày(?! công)|tháng|năm|giờ|phút|giây|tuần|tuổi|quý|đêm|thập kỷ|thế kỷ)(?![\\p{L}])" + PER);
    /** The words that can open a unit, so that no pattern is tried in vain. */
    private static final Map<Unit, String> UNIT_WORDS = new EnumMap<>(Map.of(
            Unit.SHARE, "% phần điểm",
            Unit.MONEY, "nghìn ngàn triệu tỷ tỉ đồng USD đô NDT nhân EUR",
            Unit.MEASURE,
                    "nghìn ngàn vạn triệu tỷ tỉ km ha hecta héc m mét cm mm kg tấn tạ yến gam lít MW MWp kWh kW kV GW bậc điểm lần độ TEU Mbps %",
            Unit.TIME, "ngày tháng năm giờ phút giây tuần tuổi quý đêm thập thế"));

    private static final Map<String, List<Unit>> UNITS = units();
    private static final Pattern MULTIPLE = Pattern.compile("\\G\\s(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?=\\s)");
    private static final Pattern WORD = Pattern.compile("\\G(?:\\s|(?<=\\p{L})/(?=\\p{L}))([\\p{L}\\d]+)");
    private static final Pattern EACH = Pattern.compile("\\G/[\\p{L}\\d.]+(?: (?:dân|người|hộ))?");
    private static final Pattern ASIDE = Pattern.compile("\\G \\(\\p{Ll}+(?: \\p{Ll}+)?\\)");
    private static final Pattern ALSO = Pattern.compile("\\G, (?=\\p{Ll})");

    /** A noun that stands by itself; most others in this genre are compounds of two syllables. */
    private static final Set<String> SINGLE =
            words("xã huyện tỉnh phường thôn bản làng tổ đội đoàn hộ người em trẻ cháu cây con căn nhà bể cổng "
                    + "mẫu ngành môn chốt trường lớp chợ mỏ xe tàu máy cầu cống tuyến đập khu cụm ca bài cuốn tờ vụ "
                    + "đơn đề tin lượt mũi liều buổi ao đảo kíp đợt chỉ suất chuyến lô gói thửa trạm sở cặp rạp sân "
                    + "vườn ô tấm chiếc cái bộ giải cột biển đèn kho");
    /** Units of one kind are often named one after another. */
    private static final Set<String> LISTED = words(
            "xã huyện tỉnh phường thôn bản tổ đội con sở cơ thị thành đơn khối cán công viên học ban đặc " + "khu");
    /** With these a measure word takes the noun measured. */
    private static final Set<String> CLASSIFIERS =
            words("suất chuyến lượt con bộ cây căn khu cụm lô gói giải chiếc cái tấm tổ đội đoàn nhà xe máy trạm "
                    + "buổi tuyến vụ điểm mô lớp bể cột chỉ sân đơn kho trường biển đèn bài tờ cuốn");
    /** Heads behind which a verb tells what they are for: «03 đoàn kiểm tra» are 03 đoàn. */
    private static final Set<String> ACTING = words("lớp tổ đội đoàn xe máy buổi");
    /** Words that begin what is said of the thing counted. */
    private static final Set<String> ENDS =
            words("và của cho tại trên trong ở với để được đã đang sẽ có là đạt theo thuộc từ đến tới về trước "
                    + "sau chưa không còn do bị tham hoàn đầu cuối này đó mà như vào ra lên xuống so thì bằng qua khi "
                    + "nếu gồm cùng phải cần thực mới mỗi các những hoặc đăng đối trở trừ một hai nhằm đủ ứng khỏi sử "
                    + "đề tổng giữa ngoài liên đi toàn đổ tự thu vay phát sang trọng vùng năm tháng ngày dự cấp "
                    + "khó dôi");

    private Quantities() {}

    private static Set<String> words(String words) {
        return Set.copyOf(Arrays.asList(words.split(" ")));
    }

    /** Returns the quantities of {@code text} within {@code within}, in order; a bare number is none. */
    static List<Quantity> find(String text, Span within) {
        var found = new ArrayList<Quantity>();
        var figure = FIGURE.matcher(text);
        for (int at = within.start(); at < within.end(); at++) {
            if (!opens(text, at)) {
                continue;
            }
            figure.region(at, within.end());
            if (figure.lookingAt()) {
                var quantity = quantity(text, new Span(at, figure.end()), within);
                at = figure.end() - 1;
                if (quantity != null) {
                    found.add(quantity);
                    at = quantity.span().end() - 1;
                }
            }
        }
        return found;
    }

    private static boolean opens(String text, int at) {
        if (!Character.isDigit(text.charAt(at))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && "/.,-–_".indexOf(before) < 0;
    }

    private static @Nullable Quantity quantity(String text, Span figure, Span within) {
        for (var unit : UNITS.getOrDefault(opener(text, figure.end(), within.end()), List.of())) {
            var matcher = pattern(unit).matcher(text).region(figure.end(), within.end());
            if (matcher.lookingAt()) {
                return made(text, figure, matcher.end(), unit, within);
            }
        }
        int end = nounEnd(text, figure.end(), within.end());
        return end == figure.end() ? null : made(text, figure, end, Unit.COUNT, within);
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

    private static Map<String, List<Unit>> units() {
        var byWord = new HashMap<String, List<Unit>>();
        UNIT_WORDS.forEach((unit, words) -> {
            for (var word : words.split(" ")) {
                byWord.computeIfAbsent(word, fresh -> new ArrayList<>()).add(unit);
            }
        });
        return byWord;
    }

    private static Pattern pattern(Unit unit) {
        return switch (unit) {
            case SHARE -> SHARE;
            case MONEY -> MONEY;
            case MEASURE -> MEASURE;
            case TIME -> TIME;
            case COUNT -> WORD;
        };
    }

    private static Quantity made(String text, Span figure, int end, Unit unit, Span within) {
        var before = BEFORE.matcher(text).region(Math.max(within.start(), figure.start() - 40), figure.start());
        int start = before.find() ? before.start() : figure.start();
        var after = AFTER.matcher(text);
        boolean onwards = after.find(end) && after.end() <= within.end();
        return new Quantity(
                new Span(start, onwards ? after.end() : end), figure, unit, start < figure.start() || onwards);
    }

    /** Where the noun that follows the figure at {@code at} ends; {@code at} itself when none follows. */
    private static int nounEnd(String text, int at, int limit) {
        var multiple = MULTIPLE.matcher(text);
        int start = multiple.find(at) && multiple.end() < limit ? multiple.end() : at;
        int end = compound(text, start, limit);
        if (end == start) {
            return at;
        }
        var aside = ASIDE.matcher(text);
        if (aside.find(end) && aside.end() <= limit) {
            end = aside.end();
        }
        var per = EACH.matcher(text);
        return per.find(end) && per.end() <= limit ? per.end() : listed(text, start, end, limit);
    }

    private static int compound(String text, int start, int limit) {
        var word = WORD.matcher(text);
        if (!word.find(start) || word.end() > limit || !isNoun(word.group(1))) {
            return start;
        }
        var head = word.group(1);
        int end = word.end();
        int more = !SINGLE.contains(head) ? 1 : CLASSIFIERS.contains(head) ? 1 : 0;
        while (more-- > 0 && word.find(end) && word.end() <= limit && goesOn(head, word.group(1))) {
            end = word.end();
        }
        return end;
    }

    private static int listed(String text, int start, int nounEnd, int limit) {
        int end = nounEnd;
        var also = ALSO.matcher(text);
        while (LISTED.contains(firstWord(text, start)) && also.find(end) && also.end() < limit) {
            int next = compound(text, also.end() - 1, limit);
            if (next == also.end() - 1 || !LISTED.contains(firstWord(text, also.end() - 1))) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static String firstWord(String text, int start) {
        var word = WORD.matcher(text);
        return word.find(start) ? word.group(1) : "";
    }

    private static boolean isNoun(String word) {
        return Character.isLetter(word.charAt(0))
                && !ENDS.contains(word)
                && (Character.isLowerCase(word.charAt(0)) || word.length() > 1);
    }

    private static boolean goesOn(String head, String word) {
        return Character.isLowerCase(word.charAt(0))
                && !ENDS.contains(word)
                && !(ACTING.contains(head) && Predicates.beginAt(word + " "));
    }
}
