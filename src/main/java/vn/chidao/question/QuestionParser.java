package vn.chidao.question;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.question.IntentRules.Rule;
import vn.chidao.question.condition.AgencyNames;
import vn.chidao.question.condition.Due;
import vn.chidao.question.condition.Numbers;
import vn.chidao.question.condition.Phase;
import vn.chidao.question.condition.Types;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.question.query.QueryDraft;
import vn.chidao.question.words.Jottings;
import vn.chidao.question.words.Remainder;
import vn.chidao.question.words.Shorthand;
import vn.chidao.text.Fold;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads questions into queries. Immutable and thread-safe; the same question and day give the same query. */
public final class QuestionParser {
    private static final int LONGEST = 600;
    private static final MarkedPattern COURTESY = MarkedPattern.of(
            "(?<![\\p{L}])(xin chào|(bạn|bot|em|mày)( có thể)? (làm|giúp|biết|trả lời) được (những )?gì|(anh|chị|em|bạn|bot|ad|sếp|mọi người) ơi|trả lời (nhanh|sớm|gấp|ngay)( giúp| giùm| hộ)?( tôi| em| mình| anh| chị)?|(giúp|giùm|hộ) (tôi|em|mình|anh|chị|tớ)( với| nhé)?|sếp( em| tôi| mình)? (hỏi|cần|giục|bảo)( gấp)?|thưa( đồng chí| anh| chị| bác| cô| chú)*|chào( bạn| anh| chị| bot| em| ad)?(?! (bán|hàng|giá|mừng|cờ))|cảm ơn( bạn| anh| chị| em)?( nhiều)?|bạn là ai|bạn tên( là)? gì|hello|hi|(tạm biệt|hẹn gặp lại|bye|goodbye|good( bye| night| job)?|chúc ngủ ngon)( bạn| bot| em| anh| chị)?|^ ?(ok|oke|okay|okie)(?= ))(?![\\p{L}])|"
                    + "(?<![\\p{L}])((xin |cho |làm ơn )?(cho )?(tôi|em|mình|anh|chị|tớ|hỏi|biết|xem|với|giùm|giúp)( (hỏi|biết|xem|với|chút|tí))+|xin hỏi|kính (hỏi|nhờ|đề nghị)|vui lòng|làm ơn|dạ|ạ|nhé|nhỉ(?=[\\s?!.,]*$)|vậy|thế ạ|alo|hỏi chút|cho hỏi|cho biết|hãy|ơi|à|hả( em| anh| chị| bạn)|(?<!nhiêu\\s)(?<!mấy\\s)(?<!\\d\\s)hả(?=[\\s?!.]*$)|(đề nghị )?cho biết|(tôi|em|mình) muốn (hỏi|biết)|ấy nhỉ)(?![\\p{L}])");
    private static final MarkedPattern NOD = MarkedPattern.of(
            "(?<![\\p{L}])(ok|oke|okay|vâng|ừ|ờ|đúng rồi|được rồi|hay quá|tốt quá|tuyệt vời|thanks|thank you|tks|bot|em|anh|chị|bạn|nhiều|lắm|rồi|sai|không|chưa|(chưa|không) đúng|nhầm|thôi|không cần)(?![\\p{L}])");
    /** «hạn "kế hoạch" 129»: quotation marks around the kind of a document say nothing. */
    private static final Pattern QUOTED_KIND = Pattern.compile(
            "(?iu)[\"“”«'‘](?<kind>kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|văn bản)[\"”“»'’](?= \\d)");

    private static final MarkedPattern WHICH = MarkedPattern.of("(?<![\\p{L}])((những|các|mấy) )?(" + Types.DOCUMENTS
            + "|mục|tin|vụ|chỗ|nội dung|cuộc) (nào|gì)(?![\\p{L}])");
    private static final MarkedPattern DOCUMENT =
            MarkedPattern.of("(?<![\\p{L}])(" + Types.DOCUMENTS + "|(mục|tin|chỗ|cái) nào)(?![\\p{L}])");
    /** «hạn của kế hoạch ngày 14/8»: the day tells which document is meant. */
    private static final MarkedPattern DATED = MarkedPattern.of(
            "(?<![\\p{L}])(của|cho|tại|ở|theo) (" + Types.DOCUMENTS + ")( ban hành| ký| ra)?( ngày| hôm) \\d");

    private static final MarkedPattern SEVERAL = MarkedPattern.of("(?<![\\p{L}])(những|các)(?![\\p{L}])");
    /** A figure that is no year. */
    private static final Pattern BARE_NUMBER =
            Pattern.compile("(?<![\\d/.,-])(?:\\d{2,3}|1[0-8]\\d\\d|2[1-9]\\d\\d|[3-9]\\d{3})(?![\\d/%-]|[.,]\\d)");

    /** «hạn 134», «ai ký 743»: who asks of a figure and of nothing else means a document. */
    private static final Pattern BARE_NUMBERS =
            Pattern.compile(BARE_NUMBER.pattern() + "(?:(?:,| và| va)? " + BARE_NUMBER.pattern() + "){0,3}");

    /** Markup that was copied with the words. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,80}>");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{So}\\p{Sk}]+");

    /** Signs may hang on a question's end: punctuation there is no part of it. */
    private static final Pattern END = Pattern.compile("[?!.…\\s]+$");

    private static final IntentRules RULES = IntentRules.load();
    private static final Scaffolding SCAFFOLDING = Scaffolding.load();
    private static final Shorthand SHORTHAND = Shorthand.load();

    private final Grammar grammar;

    /** Makes a parser that knows {@code agencies}. */
    public QuestionParser(Agencies agencies) {
        this.grammar = new Grammar(new AgencyNames(agencies), RULES, SCAFFOLDING);
    }

    /** Returns {@code question} in composed form, without control characters and pictures, single-spaced and bounded. */
    public static String tidy(String question) {
        var text = CONTROL.matcher(Fold.nfc(question))
                .replaceAll(" ")
                .replaceAll("[\\s\\u00A0]+", " ")
                .strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /** Whether {@code question}, a tidy one, only greets, thanks or nods. */
    public static boolean isCourtesy(String question) {
        var left = new Remainder(question);
        left.takeAll(COURTESY);
        left.takeAll(NOD);
        return left.isEmpty();
    }

    /** Returns {@code question} tidied, with shorthand and jottings written out: what spelling is repaired in, then read. */
    public String written(String question) {
        var bare = QUOTED_KIND.matcher(TAG.matcher(question).replaceAll(" ")).replaceAll("${kind}");
        return Jottings.written(SHORTHAND.written(tidy(bare)));
    }

    /** Reads {@code question}, one that is {@link #written written out}, as asked on {@code today}. */
    public Query parse(String question, LocalDate today) {
        var query = read(question, today);
        boolean bare = query.numbers().isEmpty()
                && query.aspect() != Aspect.MEANING
                && BARE_NUMBERS.matcher(query.topic()).matches();
        return bare ? read(BARE_NUMBER.matcher(question).replaceAll("văn bản số $0"), today) : query;
    }

    private Query read(String question, LocalDate today) {
        var asked = new Remainder(END.matcher(question).replaceAll(""));
        asked.takeAll(COURTESY);
        var numbers = Numbers.take(asked, today);
        var due = Due.read(asked);
        var phase = Phase.take(asked);
        var rule = grammar.rules().first(asked.copy(END.pattern())).orElse(null);
        var draft = new QueryDraft(Intent.LIST, Aspect.ANY).numbers(numbers).phase(phase);
        var whole = asked.copy();
        Supplier<ListReading> list = () -> new ListReading(whole, numbers, due, asking(rule), grammar, today);
        if (rule != null && rule.intent().isMany()) {
            return list.get().narrow(draft.asking(rule.intent(), Aspect.ANY)).query();
        }
        // who names a document asks of that: what lists are narrowed by is read only where its completeness decides
        if (!numbers.isEmpty()) {
            return new FactReading(asked, numbers, rule, grammar, today)
                    .ask(draft, () -> phase == null && list.get().isComplete())
                    .query();
        }
        var listed = list.get();
        return isList(rule, asked, listed)
                ? listed.narrow(draft).query()
                : new FactReading(asked, numbers, rule, grammar, today)
                        .ask(draft, () -> phase == null && listed.isComplete())
                        .query();
    }

    /** What only conditions of lists narrow is one, unless it asks what an agency or a person does. */
    private static boolean isList(@Nullable Rule rule, Remainder asked, ListReading list) {
        boolean bounded = list.isBounded();
        if (rule == null) {
            return (bounded || list.namesType()) && list.isComplete() && !list.isOnlyNames();
        }
        return switch (rule.intent()) {
            case TASK ->
                !list.namesAgencies()
                        && (list.namesPersons() && asked.has(SEVERAL) || list.isFiltered() && list.isComplete());
            case AGENCY ->
                list.isConditioned() && list.isComplete()
                        || list.namesPersons() && !list.namesAgencies() && asked.has(SEVERAL)
                        || bounded && list.isComplete() && asked.has(WHICH);
            case PERSON, TARGET ->
                bounded
                        && list.isComplete()
                        && (asked.has(WHICH) || list.isConditioned() || list.namesTimes() && asked.has(DOCUMENT));
            case DEADLINE ->
                !asked.has(DATED)
                        && (list.namesTimes() || list.isConditioned() && asked.has(WHICH))
                        && list.isComplete();
            case NUMBER -> bounded && list.isComplete() && (rule.aspect() == Aspect.ANY || asked.has(WHICH));
            case OTHER -> bounded && list.isComplete() && asked.has(DOCUMENT);
            default -> bounded && list.isComplete();
        };
    }

    /** The words of {@code rule} that only ask, where they ask for documents or for what is due; null otherwise. */
    private static @Nullable MarkedPattern asking(@Nullable Rule rule) {
        return rule == null
                ? null
                : switch (rule.intent()) {
                    case LIST, COUNT, NUMBER, DEADLINE -> rule.drop();
                    default -> null;
                };
    }

    /** Returns the words and phrases that questions are made of: right, whatever the digests hold. */
    public Set<String> words() {
        var words = new HashSet<>(grammar.rules().words());
        words.addAll(grammar.agencies().words());
        words.addAll(grammar.scaffolding().phrases());
        for (var type : DocumentType.values()) {
            words.add(type.vietnamese());
        }
        words.addAll(List.of(
                "đợt", "giai", "đoạn", "vòng", "bước", "tuần", "tháng", "quý", "năm", "ngày", "hôm", "nay", "mai",
                "qua", "trước", "sau", "tới", "này", "ngoái", "sắp", "đến", "hạn", "hết", "quá", "kh", "qđ", "cv", "ct",
                "tb", "nq", "nđ", "tt", "bc", "số", "tỉnh", "alo", "ok", "oke", "okay", "okie", "bye", "nhé", "ạ", "dạ",
                "xin", "hỏi", "giùm", "tóm", "tắt", "pct"));
        return words;
    }
}
