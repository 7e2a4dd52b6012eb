package vn.chidao.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.condition.ActingOffice;
import vn.chidao.question.condition.AgencyNames;
import vn.chidao.question.condition.Citations;
import vn.chidao.question.condition.Due;
import vn.chidao.question.condition.Exceptions;
import vn.chidao.question.condition.Issuers;
import vn.chidao.question.condition.Newest;
import vn.chidao.question.condition.Part;
import vn.chidao.question.condition.ProperNames;
import vn.chidao.question.condition.Times;
import vn.chidao.question.condition.Types;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Filters;
import vn.chidao.question.query.QueryDraft;
import vn.chidao.question.query.Trait;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * A question read as one for all documents that fit: what narrows the list, and what is left as their topic. What is kept
 * out of it is read first, since whatever that names is not asked for.
 */
final class ListReading {
    /** «Sở Tài chính hoặc Sở Xây dựng». */
    private static final MarkedPattern EITHER = MarkedPattern.of("(?<![\\p{L}])(hoặc|hay)(?![\\p{L}])");

    /** Works and places that share their names with what lies around them. */
    private static final MarkedPattern KIND = MarkedPattern.of(
            "(?<!\\p{L})(?<kind>cầu|chợ|cảng|hồ|đập|đèo|bến phà|khu công nghiệp|cụm công nghiệp|nhà máy|sân bay) $");

    /** «tất cả văn bản», and no more. */
    private static final MarkedPattern EVER = MarkedPattern.of(
            "^ ?((liệt kê|cho xem|xem|danh sách|kể)( giúp| ra)* )?(tất cả|toàn bộ|mọi)( các| những)? (văn bản|chỉ đạo)( hiện có| đã ban hành| của (ubnd )?tỉnh| từ trước đến nay)*[\\s.?!]*$");

    /** They have no number. */
    static final Condition UNNUMBERED = new Condition.Not(new Condition.With(Trait.NUMBER));

    /** «camera» is a word though it stands alone: syllables are seldom so long. */
    private static final int LONE = 6;

    private static final Pattern NAME_BEFORE = Pattern.compile("(?:\\p{Lu}\\p{Ll}* )+$");

    private final IntentRules rules;
    private final Scaffolding scaffolding;
    private final Remainder left;
    private final ListWords words;
    private final Aspect part;
    private final @Nullable DocumentType type;
    private final Due.Windows windows;
    private final List<AgencyNames.Named> agencies;
    private final List<ProperNames.Named> persons;
    private final List<String> names;
    private final Filters filters;
    private final boolean only;

    /**
     * Reads {@code question}, which stays as it is.
     *
     * @param numbers the documents named, already taken
     * @param drop the words that are only the asking, null when there are none
     */
    ListReading(
            Remainder question,
            List<NumberQuery> numbers,
            Due due,
            @Nullable MarkedPattern drop,
            Grammar grammar,
            LocalDate today) {
        this.rules = grammar.rules();
        this.scaffolding = grammar.scaffolding();
        this.left = question.copy();
        var conditions = new ArrayList<>(Exceptions.take(left));
        int newest = Newest.take(left);
        var times = Times.inParts(Times.take(left, today, numbers), left);
        this.windows = due.windows(times, left, today);
        var mentioned = grammar.agencies().find(left.text());
        Citations.take(left).ifPresent(conditions::add);
        ActingOffice.take(left).ifPresent(conditions::add);
        var issuers = Issuers.take(left);
        conditions.addAll(issuers.conditions());
        this.agencies = mentioned.stream()
                .filter(agency -> !agency.span().in(left.text()).isBlank())
                .toList();
        this.persons = ProperNames.persons(left.text());
        boolean documents = left.has(scaffolding.documents());
        this.names = ProperNames.all(left.text(), persons, agencies).stream()
                .map(name -> documents ? withKind(name, left.text()) : name)
                .toList();
        boolean either = either(left.text(), agencies);
        agencies.forEach(agency -> left.take(agency.span()));
        this.words = ListWords.take(left).beside(names, scaffolding);
        conditions.addAll(words.conditions());
        if (question.has(EVER)) {
            conditions.add(new Condition.Ever());
        }
        this.filters = new Filters(conditions, newest, words.anywhere(), either);
        // a number is that of a document which those of the list cite: it tells no type of theirs
        this.type = filters.has(Condition.Reports.class) || filters.has(Condition.OfType.class)
                ? null
                : Types.only(left, List.of());
        this.part = !persons.isEmpty() ? Part.ofPersons(left) : agencies.isEmpty() ? Aspect.ANY : Part.ofAgencies(left);
        if (drop != null) {
            left.takeAll(drop);
        }
        persons.forEach(person -> left.take(person.span()));
        names.forEach(this::takeName);
        var rest = left.copy();
        left.takeAll(scaffolding.documents());
        if (!names.isEmpty()) {
            left.takeAll(scaffolding.places());
            rest.takeAll(scaffolding.places());
        }
        this.only = rest.isEmpty();
        left.takeAll(scaffolding.listing());
        left.takeAll(Times.YEAR);
    }

    /** «cầu Vàm Lớn» is not all that is named Vàm Lớn. */
    private static String withKind(String name, String question) {
        int at = question.indexOf(name);
        var kind = KIND.strict(question.substring(0, Math.max(0, at)));
        return at > 0 && kind.find() ? question.substring(kind.start("kind"), at) + name : name;
    }

    /** «Sở Tài chính hoặc Sở Xây dựng». */
    private static boolean either(String question, List<AgencyNames.Named> agencies) {
        return IntStream.range(1, agencies.size())
                .mapToObj(i -> question.substring(
                        agencies.get(i - 1).span().end(), agencies.get(i).span().start()))
                .anyMatch(between -> EITHER.halfway(between).find());
    }

    /**
     * A name is a condition of its own: the topic need not say it again. It stays where it ends a longer one that opens the
     * question («Báo Lạng Sơn»), or an agency's («UBND xã Thạnh Hải»).
     */
    private void takeName(String name) {
        int at = left.text().indexOf(name);
        if (at < 0) {
            return;
        }
        var before = NAME_BEFORE.matcher(left.text().substring(0, at));
        int start = before.find() ? before.start() : at;
        boolean belongs = start == 0 && at > 0
                || agencies.stream().anyMatch(agency -> agency.span().end() == start - 1);
        if (!belongs) {
            left.take(new Span(start, at + name.length()));
        }
    }

    /** Whether persons are named. */
    boolean namesPersons() {
        return !persons.isEmpty();
    }

    /** Whether agencies are named. */
    boolean namesAgencies() {
        return !agencies.isEmpty();
    }

    /** Whether a type of documents is named. */
    boolean namesType() {
        return type != null;
    }

    /** Whether times are named. */
    boolean namesTimes() {
        return !windows.issued().isEmpty() || !windows.due().isEmpty();
    }

    /** Whether persons or conditions that only lists have narrow it. */
    boolean isFiltered() {
        return !persons.isEmpty() || !filters.isEmpty();
    }

    /** Whether somebody or a place is named and nothing else: who or what that is may be asked. */
    boolean isOnlyNames() {
        return only && !names.isEmpty() && filters.isEmpty();
    }

    /** Whether conditions that only lists have narrow it. */
    boolean isConditioned() {
        return !filters.isEmpty();
    }

    /** Whether anything narrows it but type and topic. */
    boolean isBounded() {
        return isFiltered() || namesAgencies() || namesTimes() || !names.isEmpty();
    }

    /** Whether nothing is left that could tell one document from another. */
    boolean isComplete() {
        if (!words.subject().isEmpty()) {
            return false;
        }
        var rest = left.copy();
        rest.takeAll(scaffolding.loose());
        if (filters.conditions().contains(UNNUMBERED)) {
            rest.takeAll(scaffolding.events());
        }
        return rest.isEmpty();
    }

    /** Adds what narrows the list to {@code draft}. */
    QueryDraft narrow(QueryDraft draft) {
        boolean bounded = namesTimes() || namesAgencies() || !filters.isEmpty() || type != null;
        return draft.topic(topic(bounded), "")
                .type(type)
                .periods(windows.issued())
                .due(windows.due())
                .agencies(agencies.stream()
                        .map(AgencyNames.Named::agency)
                        .distinct()
                        .toList())
                .names(names)
                .filters(filters)
                .asking(part);
    }

    /**
     * Returns what the documents are about.
     *
     * @param bounded whether other conditions narrow the list: a syllable that stands alone is then a slip of the finger
     */
    private String topic(boolean bounded) {
        if (!words.subject().isEmpty()) {
            return words.subject();
        }
        if (isComplete()) {
            return "";
        }
        rules.dropFiller(left);
        return bounded ? withoutLoneSyllables(left.words()) : left.words();
    }

    private static String withoutLoneSyllables(String topic) {
        return Stream.of(topic.split(", "))
                .filter(words -> words.contains(" ")
                        || words.length() >= LONE
                        || words.codePoints().anyMatch(Character::isDigit))
                .collect(Collectors.joining(", "));
    }
}
