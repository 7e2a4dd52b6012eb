package vn.chidao.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;

/** Reads questions into queries. Immutable and thread-safe; the same question and day give the same query. */
public final class QuestionParser {
    private static final int LONGEST = 600;
    private static final MarkedPattern COURTESY = MarkedPattern.of(
            "(?<![\\p{L}])(xin chào|thưa( đồng chí| anh| chị| bác| cô| chú)*|chào( bạn| anh| chị| bot| em| ad)?(?! (bán|hàng|giá|mừng|cờ))|cảm ơn( bạn| anh| chị| em)?( nhiều)?|bạn là ai|bạn tên( là)? gì|hello|hi)(?![\\p{L}])|"
                    + "(?<![\\p{L}])((xin |cho |làm ơn )?(cho )?(tôi|em|mình|anh|chị|tớ|hỏi|biết|xem|với|giùm|giúp)( (hỏi|biết|xem|với|chút|tí))+|xin hỏi|vui lòng|làm ơn|dạ|ạ|nhé|nhỉ|vậy|thế ạ|alo|hỏi chút|cho hỏi|cho biết|hãy|ơi|à|hả( em| anh| chị| bạn)?|(đề nghị )?cho biết|(tôi|em|mình) muốn (hỏi|biết)|ấy nhỉ)(?![\\p{L}])");
    private static final MarkedPattern DOCUMENT_WORD = MarkedPattern.of(
            "(?<![\\p{L}])(văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|hướng dẫn|quy chế|quy định|đề án|chương trình)(?![\\p{L}])");
    private static final MarkedPattern DOCUMENTS = MarkedPattern.of(
            "(?<![\\p{L}])(các |những )?(văn bản( chỉ đạo)?|chỉ đạo|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|ubnd tỉnh|tỉnh(?! [\\p{L}])|của|do|số)(?![\\p{L}])");
    private static final MarkedPattern DUE = MarkedPattern.of(
            "(?<![\\p{L}])(đến hạn|hết hạn|quá hạn|có hạn|thời hạn|hạn|phải (xong|hoàn thành|nộp|báo cáo)|hoàn thành trong|kết thúc trong|cần hoàn thành|xong trước|hoàn thành trước)(?![\\p{L}])");
    private static final MarkedPattern OVERDUE = MarkedPattern.of("quá hạn");
    private static final MarkedPattern SOON = MarkedPattern.of("sắp (đến|tới|hết) hạn|sắp tới");
    private static final String ISSUER =
            "(?:(?:các )?(?:văn phòng |chủ tịch )?(?:ubnd|ủy ban nhân dân|ủy ban|hđnd) tỉnh|(?:các )?(?:sở|ban chỉ đạo|ban chỉ huy|bcđ|bch|hội đồng|tổ công tác|cục|công an|thanh tra|văn phòng)(?: (?!ban hành|ký|ra |phát hành|đã|có|mới|trong|tháng|tuần|năm|ngày)[\\p{L}\\d&-]+){0,9}?)";
    private static final MarkedPattern ISSUED_BY = MarkedPattern.of(
            "(?<![\\p{L}])(?:(?<=văn\\sbản|kế\\shoạch|quyết\\sđịnh|công\\svăn|chỉ\\sthị|thông\\sbáo|công\\sđiện) (?:của|do) (?<of>"
                    + ISSUER + ")|(?:(?:do|của) )?(?<by>" + ISSUER
                    + ")(?: đã| có| mới| vừa)* (?:ban hành|phát hành|ký ban hành|ra))(?![\\p{L}])");
    private static final MarkedPattern SIGNED = MarkedPattern.of("(?<![\\p{L}])ký(?![\\p{L}])");
    private static final MarkedPattern DIRECTED =
            MarkedPattern.of("(?<![\\p{L}])(chỉ đạo|ý kiến|kết luận|truyền đạt|chủ trì)(?![\\p{L}])");
    private static final MarkedPattern LISTING = MarkedPattern.of(
            "(?<![\\p{L}])((ghi |đặt )?(mốc|hạn)( đúng)?|giao( việc| nhiệm vụ)?( cho)?( đích danh)?|có việc|bản tin|nhiều nhất|nổi bật|đã|từng|bị|(văn bản )?quy phạm( pháp luật)?|có tên|tên|có|việc|nhắc( đến| tới)?|chỉ đạo|kết luận|truyền đạt|thông báo|ý kiến|gì|số|gồm|đếm|hoặc|chủ trì|trước đến nay|từ trước|nay|nhiệm vụ|được|cho|ở|trong|liên quan( đến| tới)?|thời hạn|hạn|hết hạn|đến hạn|kết thúc|làm|phải|hoàn thành|do|của|về|ký|ban hành|ra|từ|đến)(?![\\p{L}])");

    /** «hạn cuối trong tháng 6»: the last day is what is asked, not a part of the month. */
    private static final MarkedPattern LAST = MarkedPattern.of("(?<=hạn\\s)(cuối( cùng)?|chót)(?![\\p{L}])");

    private static final MarkedPattern EXACT =
            MarkedPattern.of("(?<![\\p{L}])(mốc|đặt hạn|ghi hạn)(?![\\p{L}])|[«“\"] ?trước");
    private static final MarkedPattern IS_WHEN =
            MarkedPattern.of("(?<![\\p{L}])(ngày nào|ngày mấy|ngày bao nhiêu|hôm nào|bao giờ|khi nào)(?![\\p{L}])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{So}\\p{Sk}]+");
    /** «mùa khô 2022», «hồi 2019»: people leave «năm» out. */
    static final MarkedPattern YEAR = MarkedPattern.of("(?<![\\d/.,–-])(?<![–-]\\s)20[0-4]\\d(?![\\d/.,–-]| [–-])");

    private static final int SOON_DAYS = 14;

    private final AgencyNames agencies;
    private final IntentRules rules = IntentRules.load();

    /** Makes a parser that knows {@code agencies}. */
    public QuestionParser(Agencies agencies) {
        this.agencies = new AgencyNames(agencies);
    }

    /** Returns {@code question} in composed form, without control characters and pictures, single-spaced and bounded. */
    public static String tidy(String question) {
        var text = CONTROL.matcher(Fold.nfc(question))
                .replaceAll(" ")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Reads {@code question}, a tidy one, as asked on {@code today}. */
    public Query parse(String question, LocalDate today) {
        var left = new Remainder(question);
        left.takeAll(COURTESY);
        var numbers = Conditions.numbers(left, today);
        boolean soon = left.has(SOON);
        boolean overdue = left.has(OVERDUE);
        boolean exact = left.has(EXACT);
        boolean due = left.has(DUE);
        left.takeAll(LAST);
        var phase = Conditions.phase(left);
        var rule = rules.first(punctuated(left)).orElse(null);
        var periods = new ArrayList<>(Conditions.periods(left, today));
        var named = new ArrayList<>(agencies.find(left.text()));
        var issuer = rule == null || isIssued(rule.intent(), named.isEmpty()) ? issuer(left, named) : "";
        var persons = ProperNames.persons(left.text());
        var names = names(left, persons, named);
        boolean documents = left.has(DOCUMENT_WORD);
        var unit = Conditions.unit(left);
        var property = property(left);
        var kind = Conditions.kind(left);
        var documentKind = Conditions.documentKind(left);
        var type = Conditions.type(left, numbers);
        var intent = intent(rule, left, numbers, named, persons, periods, issuer);
        due = (due || exact) && isMany(intent);
        if (exact && due) {
            periods.replaceAll(period -> period.from() == null ? period.lastDay() : period);
        }
        if (due && periods.isEmpty() && (soon || overdue)) {
            periods.add(
                    soon
                            ? new Period(today, today.plusDays(SOON_DAYS), "sắp đến hạn")
                            : new Period(null, today.minusDays(1), "quá hạn"));
        }
        var drop = rule != null && rule.intent() == intent ? rule.drop() : null;
        if (drop != null && !isMany(intent)) {
            left.takeAll(drop);
        }
        var aspect = rule != null && rule.intent() == intent ? rule.aspect() : Aspect.ANY;
        if (aspect == Aspect.ISSUER && numbers.isEmpty() && !documents) {
            aspect = Aspect.ANY;
        }
        var many = ListWords.NONE;
        if (isMany(intent)) {
            named.forEach(agency -> left.take(agency.span()));
            many = ListWords.take(left);
            aspect = part(left, persons);
            if (drop != null) {
                left.takeAll(drop);
            }
            persons.forEach(person -> left.take(person.span()));
            left.takeAll(DOCUMENTS);
            left.takeAll(LISTING);
            left.takeAll(YEAR);
        }
        var topic = many.subject().isEmpty() ? topic(left) : many.subject();
        if (many.subject().isEmpty()
                && isMany(intent)
                && (!periods.isEmpty() || !named.isEmpty() || !issuer.isEmpty() || type != null)) {
            topic = withoutLoneSyllables(topic);
        }
        return new Query(
                intent,
                aspect,
                topic,
                about(left),
                numbers,
                type,
                periods,
                due,
                named.stream().map(AgencyNames.Named::agency).distinct().toList(),
                names,
                issuer,
                many.symbols(),
                many.relations(),
                phase,
                intent == Intent.NUMBER ? documentKind : isNamedKind(intent) ? kind : unit,
                property);
    }

    private static List<String> names(
            Remainder left, List<ProperNames.Named> persons, List<AgencyNames.Named> agencies) {
        var provinces = ProperNames.provinces(left.text());
        var known = new ArrayList<Span>();
        persons.forEach(person -> known.add(person.span()));
        provinces.forEach(province -> known.add(province.span()));
        var bodies = agencies.stream().map(AgencyNames.Named::span).toList();
        return Stream.concat(
                        Stream.concat(persons.stream(), provinces.stream()).map(ProperNames.Named::name),
                        ProperNames.things(left.text(), bodies, known).stream())
                .distinct()
                .toList();
    }

    /** What a list's person does in the documents asked for: signs them, or directs. */
    private static Aspect part(Remainder left, List<ProperNames.Named> persons) {
        if (persons.isEmpty()) {
            return Aspect.ANY;
        }
        return left.has(SIGNED) ? Aspect.SIGNER : left.has(DIRECTED) ? Aspect.DIRECTOR : Aspect.ANY;
    }

    /** Signs may hang on a question's end: punctuation there is no part of it. */
    private static Remainder punctuated(Remainder left) {
        return left.copy("[?!.…\\s]+$");
    }

    private static boolean isIssued(Intent intent, boolean bare) {
        return isMany(intent) || intent == Intent.NUMBER && !bare;
    }

    /** «… do Văn phòng UBND tỉnh ban hành», «… Sở Y tế ban hành»: who issued, taken out of what is left. */
    private static String issuer(Remainder left, List<AgencyNames.Named> named) {
        var found = left.find(ISSUED_BY);
        if (!found.find()) {
            return "";
        }
        var group = found.group("of") != null ? "of" : "by";
        var span = new Span(found.start(group), found.end(group));
        var issuer = left.text().substring(span.start(), span.end()).strip();
        left.take(new Span(found.start(), found.end()));
        named.removeIf(agency -> span.overlaps(agency.span()));
        return issuer;
    }

    private static boolean isMany(Intent intent) {
        return intent == Intent.LIST || intent == Intent.COUNT;
    }

    /** A bare «văn bản nào» that only times, types or agencies narrow asks for all of them; a number alone for its document. */
    private static Intent intent(
            IntentRules.@Nullable Rule rule,
            Remainder left,
            List<NumberQuery> numbers,
            List<AgencyNames.Named> named,
            List<ProperNames.Named> persons,
            List<Period> periods,
            String issuer) {
        if (rule == null && !numbers.isEmpty()) {
            return Intent.DOCUMENT;
        }
        var rest = left.copy("$");
        named.forEach(agency -> rest.take(agency.span()));
        persons.forEach(person -> rest.take(person.span()));
        rest.takeAll(LISTING);
        if (rule != null) {
            rest.takeAll(rule.drop());
        }
        rest.takeAll(DOCUMENTS);
        if (rule == null) {
            boolean bounded = !persons.isEmpty() || !issuer.isEmpty() || !periods.isEmpty() && !named.isEmpty();
            return bounded && left.has(DOCUMENT_WORD) && rest.isEmpty() ? Intent.LIST : Intent.TOPIC;
        }
        if (rule.intent() == Intent.NUMBER
                && rule.aspect() == Aspect.ANY
                && numbers.isEmpty()
                && (!named.isEmpty() || !periods.isEmpty() || !persons.isEmpty() || !issuer.isEmpty())
                && rest.isEmpty()) {
            return Intent.LIST;
        }
        if (rule.intent() == Intent.DATE && numbers.isEmpty() && !named.isEmpty()) {
            return Intent.DEADLINE;
        }
        if (rule.intent() == Intent.DEADLINE
                && !numbers.isEmpty()
                && rest.isEmpty()
                && left.has(IS_WHEN)
                && rule.aspect() == Aspect.ANY) {
            return Intent.DATE;
        }
        return rule.intent();
    }

    private static boolean isNamedKind(Intent intent) {
        return intent == Intent.AGENCY || intent == Intent.PLACE || intent == Intent.TOPIC;
    }

    private String property(Remainder left) {
        var found = left.find(rules.hardProperty());
        return found.find() ? left.text().substring(found.start(), found.end()) : "";
    }

    /** In a list that other conditions bound, a syllable that stands alone is a slip of the finger, no topic. */
    private static String withoutLoneSyllables(String topic) {
        return Stream.of(topic.split(", "))
                .filter(words -> words.contains(" ") || words.codePoints().anyMatch(Character::isDigit))
                .collect(Collectors.joining(", "));
    }

    private String about(Remainder left) {
        rules.dropProperty(left);
        return left.words();
    }

    private String topic(Remainder left) {
        rules.dropFiller(left);
        return left.words();
    }

    /** Returns the words and phrases that questions are made of: right, whatever the digests hold. */
    public Set<String> words() {
        var words = new HashSet<>(rules.words());
        words.addAll(agencies.words());
        for (var type : DocumentType.values()) {
            words.add(type.vietnamese());
        }
        words.addAll(List.of(
                "đợt", "giai", "đoạn", "vòng", "bước", "tuần", "tháng", "quý", "năm", "ngày", "hôm", "nay", "mai",
                "qua", "trước", "sau", "tới", "này", "ngoái", "sắp", "đến", "hạn", "hết", "quá", "kh", "qđ", "cv", "ct",
                "tb", "nq", "nđ", "tt", "bc", "số", "tỉnh", "alo", "nhé", "ạ", "dạ", "xin", "hỏi", "giùm", "tóm",
                "tắt"));
        return words;
    }
}
