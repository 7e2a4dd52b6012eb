package vn.chidao.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
                    + "(?<![\\p{L}])((xin |cho |làm ơn )?(cho )?(tôi|em|mình|anh|chị|tớ|hỏi|biết|xem|với|giùm|giúp)( (hỏi|biết|xem|với|chút|tí))+|xin hỏi|vui lòng|làm ơn|dạ|ạ|nhé|nhỉ(?=[\\s?!.,]*$)|vậy|thế ạ|alo|hỏi chút|cho hỏi|cho biết|hãy|ơi|à|hả( em| anh| chị| bạn)|(?<!nhiêu\\s)(?<!mấy\\s)(?<!\\d\\s)hả(?=[\\s?!.]*$)|(đề nghị )?cho biết|(tôi|em|mình) muốn (hỏi|biết)|ấy nhỉ)(?![\\p{L}])");
    private static final MarkedPattern DOCUMENT_WORD = MarkedPattern.of(
            "(?<![\\p{L}])(văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|hướng dẫn|quy chế|quy định|đề án|chương trình)(?![\\p{L}])");
    private static final MarkedPattern SEVERAL = MarkedPattern.of("(?<![\\p{L}])(những|các)(?![\\p{L}])");
    private static final MarkedPattern IS_WHEN =
            MarkedPattern.of("(?<![\\p{L}])(ngày nào|ngày mấy|ngày bao nhiêu|hôm nào|bao giờ|khi nào)(?![\\p{L}])");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{So}\\p{Sk}]+");

    private final AgencyNames agencies;
    private final IntentRules rules = IntentRules.load();
    private final Shorthand shorthand = Shorthand.load();

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
        var asked = new Remainder(shorthand.written(question));
        asked.takeAll(COURTESY);
        var numbers = Conditions.numbers(asked, today);
        var due = Due.read(asked);
        var phase = Conditions.phase(asked);
        var rule = rules.first(punctuated(asked)).orElse(null);
        var times = Times.take(asked, today, numbers);
        var mentioned = agencies.find(asked.text());
        var listed = asked.copy();
        var issuers = Issuers.take(listed);
        var left = rule == null || isIssued(rule.intent(), mentioned.isEmpty()) ? listed.copy() : asked;
        var bodies = mentioned.stream()
                .filter(agency -> !agency.span().in(left.text()).isBlank())
                .toList();
        var persons = ProperNames.persons(left.text());
        var names = new ArrayList<>(names(left, persons, bodies));
        var unit = Conditions.unit(left);
        var sought = property(left, names);
        var kind = rules.kind(left);
        var documentKind = Conditions.documentKind(left);
        var list = new ListReading(listed, issuers, bodies, persons, rule == null ? null : rule.drop());
        var type = list.filters().reporting() == null ? Conditions.type(without(left, bodies), numbers) : null;
        var intent = intent(rule, left, numbers, bodies, persons, times, list);
        var property = isMatter(rule, intent, sought) ? "" : sought;
        boolean many = intent.isMany();
        var windows = due.windows(times, asked, today);
        var aspect = many ? list.part() : aspect(rule, intent, left, numbers, bodies);
        if (!many) {
            if (rule != null && rule.intent() == intent) {
                left.takeAll(rule.drop());
            }
            names.addAll(ProperNames.figuresOfBodies(left.text()));
        }
        boolean bounded = !times.isEmpty() || !bodies.isEmpty() || !list.filters().isEmpty() || type != null;
        return new QueryDraft(intent, aspect)
                .topic(many ? list.topic(rules, bounded) : topic(left), many ? "" : about(left))
                .numbers(numbers)
                .type(type)
                .periods(many ? windows.issued() : times.stream().map(Times.Named::period).toList())
                .due(many ? windows.due() : List.of())
                .agencies(bodies.stream().map(AgencyNames.Named::agency).distinct().toList())
                .names(names)
                .filters(many ? list.filters() : Filters.NONE)
                .phase(phase)
                .unit(intent == Intent.NUMBER ? documentKind : isNamedKind(intent) ? kind : unit)
                .property(property)
                .query();
    }

    /** Whoever is to be ready by a day, or what somebody leads, is known: it is no property that is asked for. */
    private boolean isMatter(IntentRules.@Nullable Rule rule, Intent intent, String sought) {
        return intent == Intent.DEADLINE && rules.isKind(sought) || rule != null && rule.aspect() == Aspect.LEAD;
    }

    /** What exactly is asked of one directive. */
    private static Aspect aspect(
            IntentRules.@Nullable Rule rule,
            Intent intent,
            Remainder left,
            List<NumberQuery> numbers,
            List<AgencyNames.Named> named) {
        if (intent == Intent.TASK && !named.isEmpty()) {
            return ListReading.role(left);
        }
        var aspect = rule != null && rule.intent() == intent ? rule.aspect() : Aspect.ANY;
        boolean anywhere = numbers.isEmpty() && !left.has(DOCUMENT_WORD);
        return aspect == Aspect.ISSUER && anywhere ? Aspect.ANY : aspect;
    }

    /** «Sở Kế hoạch và Đầu tư» names no plan. */
    private static Remainder without(Remainder left, List<AgencyNames.Named> named) {
        var rest = left.copy();
        named.forEach(agency -> rest.take(agency.span()));
        return rest;
    }

    private static List<String> names(
            Remainder left, List<ProperNames.Named> persons, List<AgencyNames.Named> agencies) {
        var provinces = ProperNames.provinces(left.text());
        var known = new ArrayList<Span>();
        persons.forEach(person -> known.add(person.span()));
        provinces.forEach(province -> known.add(province.span()));
        var bodies = agencies.stream().map(AgencyNames.Named::span).toList();
        var heads = agencies.stream()
                .filter(agency -> !isGroup(agency))
                .flatMap(agency ->
                        ProperNames.headOf(left.text(), agency.span())
                                .map(head -> head + agency.agency().name())
                                .stream());
        return Stream.of(
                        Stream.concat(persons.stream(), provinces.stream()).map(ProperNames.Named::name),
                        ProperNames.things(left.text(), bodies, known).stream(),
                        heads)
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    /** «UBND các huyện» are many, and no text names the head of one of them so. */
    private static boolean isGroup(AgencyNames.Named agency) {
        return agency.agency().name().contains(" các ");
    }

    /** Signs may hang on a question's end: punctuation there is no part of it. */
    private static Remainder punctuated(Remainder left) {
        return left.copy("[?!.…\\s]+$");
    }

    private static boolean isIssued(Intent intent, boolean bare) {
        return intent.isMany() || intent == Intent.NUMBER && !bare;
    }

    /** A bare «văn bản nào» that only conditions of lists narrow asks for all of them; a number alone for its document. */
    private static Intent intent(
            IntentRules.@Nullable Rule rule,
            Remainder left,
            List<NumberQuery> numbers,
            List<AgencyNames.Named> named,
            List<ProperNames.Named> persons,
            List<Times.Named> times,
            ListReading list) {
        if (rule == null && !numbers.isEmpty()) {
            return Intent.DOCUMENT;
        }
        boolean filtered = !persons.isEmpty() || !list.filters().isEmpty();
        if (rule != null
                && (rule.intent() == Intent.TASK || rule.intent() == Intent.AGENCY)
                && !persons.isEmpty()
                && named.isEmpty()
                && numbers.isEmpty()
                && left.has(SEVERAL)) {
            return Intent.LIST;
        }
        if (rule == null) {
            boolean bounded = filtered || !times.isEmpty();
            return bounded && left.has(DOCUMENT_WORD) && list.isComplete() ? Intent.LIST : Intent.TOPIC;
        }
        if (rule.intent() == Intent.NUMBER
                && numbers.isEmpty()
                && (filtered || rule.aspect() == Aspect.ANY && (!named.isEmpty() || !times.isEmpty()))
                && list.isComplete()) {
            return Intent.LIST;
        }
        if (rule.intent() == Intent.DEADLINE && numbers.isEmpty() && !times.isEmpty() && list.isComplete()) {
            return Intent.LIST;
        }
        if (rule.intent() == Intent.DATE && numbers.isEmpty() && !named.isEmpty()) {
            return Intent.DEADLINE;
        }
        if (rule.intent() == Intent.DEADLINE
                && !numbers.isEmpty()
                && list.isComplete()
                && left.has(IS_WHEN)
                && rule.aspect() == Aspect.ANY) {
            return Intent.DATE;
        }
        return rule.intent();
    }

    private static boolean isNamedKind(Intent intent) {
        return intent == Intent.AGENCY || intent == Intent.PLACE || intent == Intent.TOPIC;
    }

    /** «nhà thầu Đại Hải» is the one that is named, and no contractor is asked for. */
    private String property(Remainder left, List<String> names) {
        var found = left.find(rules.hardProperty());
        while (found.find()) {
            var after = left.text().substring(found.end()).stripLeading();
            if (names.stream().noneMatch(after::startsWith)) {
                return left.text().substring(found.start(), found.end());
            }
        }
        return "";
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
        words.addAll(shorthand.words());
        for (var type : DocumentType.values()) {
            words.add(type.vietnamese());
        }
        words.addAll(List.of(
                "đợt", "giai", "đoạn", "vòng", "bước", "tuần", "tháng", "quý", "năm", "ngày", "hôm", "nay", "mai",
                "qua", "trước", "sau", "tới", "này", "ngoái", "sắp", "đến", "hạn", "hết", "quá", "kh", "qđ", "cv", "ct",
                "tb", "nq", "nđ", "tt", "bc", "số", "tỉnh", "alo", "nhé", "ạ", "dạ", "xin", "hỏi", "giùm", "tóm", "tắt",
                "pct"));
        return words;
    }
}
