package vn.chidao.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.IntentRules.Rule;
import vn.chidao.question.condition.AgencyNames;
import vn.chidao.question.condition.Issuers;
import vn.chidao.question.condition.Part;
import vn.chidao.question.condition.ProperNames;
import vn.chidao.question.condition.Times;
import vn.chidao.question.condition.Types;
import vn.chidao.question.condition.Unit;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.QueryDraft;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.pattern.MarkedPattern;

/** A question read as one for what a single directive says: which one is meant, and what is asked of it. */
final class FactReading {
    private static final MarkedPattern DOCUMENT_WORD = MarkedPattern.of(
            "(?<![\\p{L}])(văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|hướng dẫn|quy chế|quy định|đề án|chương trình)(?![\\p{L}])");
    private static final MarkedPattern ANY_DOCUMENT = MarkedPattern.of("(?<![\\p{L}])văn bản(?![\\p{L}])");

    private static final MarkedPattern IS_WHEN = MarkedPattern.of(
            "(?<![\\p{L}])(?<!(?:đến|tới)\\s)(ngày nào|ngày mấy|ngày bao nhiêu|hôm nào|bao giờ|khi nào)(?![\\p{L}])");
    private static final MarkedPattern AMOUNT =
            MarkedPattern.of("(giá|vé|học phí|lệ phí|(tiền )?lương|doanh thu|lợi nhuận|thiệt hại)(?!\\p{L})");

    private final @Nullable Rule rule;
    private final IntentRules rules;
    private final List<NumberQuery> numbers;
    private final Remainder left;
    private final List<Times.Named> times;
    private final List<AgencyNames.Named> agencies;

    /**
     * Reads {@code asked}, which it uses up.
     *
     * @param numbers the documents named, already taken
     * @param rule what shows what is asked, null when nothing does
     */
    FactReading(Remainder asked, List<NumberQuery> numbers, @Nullable Rule rule, Grammar grammar, LocalDate today) {
        this.rule = rule;
        this.rules = grammar.rules();
        this.numbers = numbers;
        this.left = asked;
        this.times = Times.take(left, today, numbers);
        var mentioned = grammar.agencies().find(left.text());
        if (rule == null || rule.intent() == Intent.NUMBER && !mentioned.isEmpty()) {
            Issuers.take(left);
        }
        this.agencies = mentioned.stream()
                .filter(agency -> !agency.span().in(left.text()).isBlank())
                .toList();
    }

    /** Adds what is asked to {@code draft}; {@code complete} tells, when asked, whether conditions alone name what is meant. */
    QueryDraft ask(QueryDraft draft, BooleanSupplier complete) {
        var persons = ProperNames.persons(left.text());
        var names = new ArrayList<>(ProperNames.all(left.text(), persons, agencies));
        var unit = Unit.read(left);
        var sought = property(names);
        var kind = rules.kind(left);
        var documentKind = Types.asked(left);
        var type = type();
        var intent = intent(complete);
        var aspect = aspect(intent);
        if (rule != null && rule.intent() == intent) {
            left.takeAll(rule.drop());
        }
        names.addAll(ProperNames.figuresOfBodies(left.text()));
        boolean bare = intent == Intent.TASK && !agencies.isEmpty() && complete.getAsBoolean();
        return draft.asking(intent, aspect)
                .topic(bare ? "" : topic(), bare ? "" : subject())
                .numbers(numbers)
                .type(type)
                .periods(times.stream().map(Times.Named::period).toList())
                .agencies(agencies.stream()
                        .map(AgencyNames.Named::agency)
                        .distinct()
                        .toList())
                .names(names)
                .unit(intent == Intent.NUMBER ? documentKind : isNamedKind(intent) ? kind : unit)
                .property(isMatter(intent, sought) ? "" : sought);
    }

    /** «Sở Kế hoạch và Đầu tư» names no plan. */
    private @Nullable DocumentType type() {
        var rest = left.copy();
        agencies.forEach(agency -> rest.take(agency.span()));
        return Types.only(rest, numbers);
    }

    private Intent intent(BooleanSupplier complete) {
        if (rule == null) {
            return numbers.isEmpty() ? Intent.TOPIC : Intent.DOCUMENT;
        }
        if (rule.intent() == Intent.DATE && numbers.isEmpty() && !agencies.isEmpty()) {
            return Intent.DEADLINE;
        }
        boolean isDate = rule.intent() == Intent.DEADLINE
                && !numbers.isEmpty()
                && rule.aspect() == Aspect.ANY
                && left.has(IS_WHEN)
                && complete.getAsBoolean();
        return isDate ? Intent.DATE : rule.intent();
    }

    /** What exactly is asked of one directive. */
    private Aspect aspect(Intent intent) {
        if (intent == Intent.TASK && !agencies.isEmpty()) {
            return Part.ofAgencies(left);
        }
        var aspect = rule != null && rule.intent() == intent ? rule.aspect() : Aspect.ANY;
        boolean anywhere = numbers.isEmpty() && !left.has(DOCUMENT_WORD);
        return aspect == Aspect.ISSUER && anywhere ? Aspect.ANY : aspect;
    }

    /**
     * Whoever is to be ready by a day, or what somebody leads, is known: it is no property that is asked for. Nor is an amount
     * where a body is: «cơ quan nào kiểm tra phương án giá vé».
     */
    private boolean isMatter(Intent intent, String sought) {
        boolean time = intent == Intent.DEADLINE || intent == Intent.TARGET;
        return time && (rules.isKind(sought) || sought.equalsIgnoreCase("thi công"))
                || intent == Intent.AGENCY && AMOUNT.halfway(sought).lookingAt()
                || rule != null && rule.aspect() == Aspect.LEAD;
    }

    private static boolean isNamedKind(Intent intent) {
        return intent == Intent.AGENCY || intent == Intent.PLACE || intent == Intent.TOPIC;
    }

    /** «nhà thầu Đại Hải» is the one that is named, and no contractor is asked for. */
    private String property(List<String> names) {
        var found = left.find(rules.hardProperty());
        while (found.find()) {
            var after = left.text().substring(found.end()).stripLeading();
            var word = left.text().substring(found.start(), found.end());
            boolean named = names.stream().anyMatch(name -> after.startsWith(name) || name.contains(word));
            if (!named) {
                return word;
            }
        }
        return "";
    }

    private String topic() {
        rules.dropFiller(left);
        return isOnlyDated() ? "" : left.words();
    }

    /** «văn bản ngày 14/8 do ai ký», «văn bản 999/XX»: nothing but its day or number tells the document. */
    private boolean isOnlyDated() {
        var rest = left.copy();
        rest.takeAll(times.isEmpty() ? ANY_DOCUMENT : DOCUMENT_WORD);
        return !(times.isEmpty() && numbers.isEmpty()) && rest.isEmpty();
    }

    private String subject() {
        rules.dropProperty(left);
        return left.words();
    }
}
