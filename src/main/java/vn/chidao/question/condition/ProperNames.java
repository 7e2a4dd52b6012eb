package vn.chidao.question.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * What a question names so that no other thing can be meant: persons and provinces (capitals after an honorific, an office or
 * «tỉnh»), places and events in capitals («Tân Thanh», «Bính Ngọ»), things that a figure tells apart («bão số 3», «khóa XVI»).
 * Who types no capitals gets fewer such checks.
 */
public final class ProperNames {
    /** A word of a name; highland names have a syllable behind an apostrophe: «H'Linh Êban». */
    private static final String WORD = "(?:H['’])?\\p{Lu}\\p{Ll}*";

    private static final String NAME = "\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3}";
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{L})(?iu:đồng chí|dong chi|đ/c|d/c|ông|ong|bà|ba|chị|anh|pct|chủ tịch|chu tich|phó chủ tịch|pho chu tich|bộ trưởng|bo truong) (?<name>"
                    + "(?!(?:Phó|Chủ|Giám|Trưởng|Bí|Chánh|Thứ)(?!\\p{L}))" + WORD + "(?: " + WORD + "){1,3})");
    /** A full name may open a question without a title: «Lê Văn Ong ký những gì». The commonest surnames (họ). */
    private static final Pattern FULL_NAME = Pattern.compile(
            "^\\s*(?<name>(?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Nông|Vi|Đoàn|Trịnh|Đinh|Mai|Tô|Lương|Triệu|Hứa|Lò|Giàng|Sùng|Lưu|Ma|Bế|Chu|Đàm|Tạ|Quách|Phùng|Kiều|Tống|Hà|Cao|Lâm|Thái)(?: \\p{Lu}\\p{Ll}*){2,3}) (?=ký|chỉ đạo|đã|có|giữ|làm|là|kết luận|chủ trì|dự|được)");

    private static final Pattern PROVINCE =
            Pattern.compile("(?<!\\p{L})(?iu:tỉnh|tinh) (?!Ủy|Uỷ|Uy|Đoàn|Doan)(?<name>" + NAME + ")(?!\\p{L})");

    private static final Pattern YEARS = Pattern.compile("20\\d\\d\\s?[-–]\\s?20\\d\\d");
    /** The head of a body: another body's head is another person. */
    private static final MarkedPattern HEAD_OF = MarkedPattern.of(
            "(?<![\\p{L}])(?:phó )?(?:giám đốc|chủ tịch|trưởng ban|chánh văn phòng|bí thư|cục trưởng|chi cục trưởng)(?=\\s$)");

    /** A question that is all in capitals, or has them on every word, shows no names by them. */
    private static final double TITLE_CASE = 0.6;

    private static final Pattern CAPITALS =
            Pattern.compile("(?<![\\p{L}\\d])\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)+(?![\\p{L}\\d])");
    private static final Pattern AGENCY = Pattern.compile(
            "(?<!\\p{L})(?<!(?iu:trụ|cơ|cán|nội|đồng|tiến) )(?iu:sở|bộ|cục|chi cục|luật) \\p{Lu}\\p{Ll}+ \\p{Ll}+(?!\\p{L})");
    private static final MarkedPattern NUMBERED = MarkedPattern.of(
            "(?<![\\p{L}])(?!số \\d+ (?:năm|tháng|tuần|ngày|lần)(?! \\d))(số|thứ|khóa|quốc lộ|đường tỉnh|tỉnh lộ|lớp) (\\d{1,3}|[ivx]{1,5}(?! phạm))(?![\\p{L}\\d/.%-])"
                    + "|(?<![\\p{L}])lần thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|\\d{1,2}|[ivx]{1,5})(?![\\p{L}\\d])");

    private static final MarkedPattern BODY = MarkedPattern.of(
            "(?<![\\p{L}])(?:ban chỉ đạo|bcđ|ban chỉ huy) (?<figures>\\d{3})(?![\\p{L}\\d/.-])|(?<![\\p{L}])(?<short>ban chỉ đạo \\d{2})(?![\\p{L}\\d/.-])");

    /** Capitals that begin the names of bodies and events, whose next word belongs to a phrase in small letters. */
    private static final Pattern HEAD = Pattern.compile(
            "^(?:(?:(?:Trưởng|Giải|Ban|Bộ|Hội|Sở|Tỉnh|Đoàn|Cục|Phó|Tuần|Luật|Ngày|Năm|Tháng|Quỹ|Đội|Tổ|Viện|Ủy|Uỷ) \\p{L}+"
                    + "|(?iu:chi (?:cục|hội|nhánh|bộ|đoàn)|công (?:ty|an|đoàn|báo|nghệ|thương)|trung (?:tâm|ương|đoàn|quốc)|liên (?:đoàn|minh|hiệp|ngành|danh)))(?: |$))+");

    private static final Pattern OPENING = Pattern.compile(
            "^(?:ai|anh|han|hoi|nho|giao|ba|bac|ban|bao|bo|cac|cai|cau|cho|cap|chi|chu|co|con|cong|cua|cuc|cum|dao|dap|dat|de|den|deo|di|doan|doc|doi|dong|du|duong|em|ga|gia|giai|gui|ha|hai|hat|ho|hoi|hom|hop|hung|huyen|ke|khu|khi|kho|la|lam|lang|le|len|lieu|lo|luat|ma|may|mo|moc|muc|nam|nao|nay|ngay|nghe|nguoi|nha|nhung|nui|o|ong|pha|phi|pho|phong|phuong|qua|quan|quoc|quy|ra|rung|sau|so|song|ta|tai|tau|tet|thac|thang|thanh|the|theo|thi|thon|thu|tieu|tin|tinh|to|toi|tram|trong|tu|tuan|tuyen|ty|va|ve|ven|vi|viec|vien|vu|vung|vuon|xa|xay|xin|xom|xe) ");

    private ProperNames() {}

    /** A name and where it stands, honorific included. */
    public record Named(String name, Span span) {}

    /** Returns the persons that {@code question} names, in order. */
    public static List<Named> persons(String question) {
        var titled = find(PERSON, question);
        return titled.isEmpty() ? find(FULL_NAME, question) : titled;
    }

    /**
     * Returns all that {@code question} names so that no other thing can be meant.
     *
     * @param persons the persons that it names
     * @param agencies the agencies that it names
     */
    public static List<String> all(String question, List<Named> persons, List<AgencyNames.Named> agencies) {
        var provinces = provinces(question);
        var known = Stream.concat(persons.stream(), provinces.stream())
                .map(Named::span)
                .toList();
        var bodies = agencies.stream().map(AgencyNames.Named::span).toList();
        var heads = agencies.stream()
                .filter(agency -> !isGroup(agency))
                .flatMap(agency -> headOf(question, agency.span())
                        .map(head -> head + agency.agency().name())
                        .stream());
        return Stream.of(
                        Stream.concat(persons.stream(), provinces.stream()).map(Named::name),
                        things(question, bodies, known).stream(),
                        heads)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** «UBND các huyện» are many, and no text names the head of one of them so. */
    private static boolean isGroup(AgencyNames.Named agency) {
        return agency.agency().name().contains(" các ");
    }

    /** Returns the provinces that {@code question} names, in order. */
    public static List<Named> provinces(String question) {
        return find(PROVINCE, question);
    }

    /**
     * Returns the places, events and numbered things that {@code question} names, in order; those in {@code others} and the
     * names of {@code agencies} left out.
     */
    public static List<String> things(String question, List<Span> agencies, List<Span> others) {
        var names = new ArrayList<String>();
        var known = Stream.concat(agencies.stream(), others.stream()).toList();
        if (!isTitleCase(question)) {
            CAPITALS.matcher(question)
                    .results()
                    .filter(found -> isFree(found, known))
                    .map(found ->
                            found.start() == 0 && !isTwo(found.group()) ? withoutFirst(found.group()) : found.group())
                    .map(name -> HEAD.matcher(name).replaceFirst("").strip())
                    .map(ProperNames::lastTwo)
                    .filter(name -> name.contains(" "))
                    .forEach(names::add);
            AGENCY.matcher(question)
                    .results()
                    .filter(found -> isFree(found, known))
                    .map(MatchResult::group)
                    .forEach(names::add);
        }
        YEARS.matcher(question).results().map(MatchResult::group).forEach(names::add);
        asTyped(NUMBERED, question)
                .results()
                .map(found -> question.substring(found.start(), found.end()))
                .forEach(names::add);
        return names;
    }

    /** Returns whose head the agency at {@code span} of {@code question} is named as: «Phó Giám đốc» of «Sở Y tế». */
    public static Optional<String> headOf(String question, Span span) {
        var head = HEAD_OF.lenient(question.substring(0, span.start()));
        return head.find() ? Optional.of(question.substring(head.start(), span.start())) : Optional.empty();
    }

    /** Returns the figures by which {@code question} tells bodies apart («Ban Chỉ đạo 389», «BCĐ 138»), in order. */
    public static List<String> figuresOfBodies(String question) {
        return asTyped(BODY, question)
                .results()
                .map(found -> {
                    var group = found.group("figures") != null ? "figures" : "short";
                    return question.substring(found.start(group), found.end(group));
                })
                .toList();
    }

    private static Matcher asTyped(MarkedPattern pattern, String question) {
        return Fold.hasMarks(question) ? pattern.strict(question) : pattern.lenient(question);
    }

    private static boolean isFree(MatchResult found, List<Span> known) {
        return known.stream().noneMatch(span -> span.overlaps(new Span(found.start(), found.end())));
    }

    /** «Quảng Ninh» opens a sentence as a name; most other words that do are written small elsewhere. */
    private static boolean isTwo(String words) {
        return words.indexOf(' ') == words.lastIndexOf(' ')
                && !OPENING.matcher(Fold.flat(words)).find();
    }

    /** The capital that opens a sentence belongs to no name. */
    private static String withoutFirst(String words) {
        return words.substring(words.indexOf(' ') + 1);
    }

    /** The end of a long name tells it apart: «Tết Tân Sửu» is «Tết Nguyên đán Tân Sửu». */
    private static String lastTwo(String name) {
        int last = name.lastIndexOf(' ');
        return name.substring(name.lastIndexOf(' ', last - 1) + 1);
    }

    private static boolean isTitleCase(String question) {
        var words = List.of(question.strip().split("\\s+"));
        long capitals = words.stream()
                .filter(word -> !word.isEmpty() && Character.isUpperCase(word.codePointAt(0)))
                .count();
        return capitals >= TITLE_CASE * words.size();
    }

    private static List<Named> find(Pattern pattern, String question) {
        return pattern.matcher(question)
                .results()
                .map(found -> new Named(found.group(1), new Span(found.start(), found.end())))
                .toList();
    }
}
