package vn.chidao.answer.select;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.clause.ClauseCues;
import vn.chidao.answer.clause.Money;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Person;
import vn.chidao.extract.fact.Reference.Relation;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Filters;
import vn.chidao.question.query.Trait;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.text.Fold;
import vn.chidao.text.number.MoneySums;
import vn.chidao.text.pattern.MarkedPattern;

/** The filters of a list as a test of directives: issuer, symbol, year in the number, relations, reporting. */
public final class ListFilter implements Predicate<Directive> {
    private static final Set<String> SMALL = Set.of("tinh", "cua", "cac", "va");
    /** The chair: a document issued by it counts as the committee's. */
    private static final Set<String> CHAIR = Set.of("chu", "tich");

    private static final Set<String> COMMITTEE = Set.of("uy", "ban", "nhan", "dan");
    /** «các sở»: any of them. */
    private static final Set<String> DEPARTMENTS = Set.of("so");

    private static final Pattern DEPARTMENT = Pattern.compile("^Sở ");
    /** How many words give the kind of body at most: «Ban Chỉ đạo», «Hội đồng». */
    private static final int KIND = 3;

    private static final Pattern BODY = Pattern.compile("bcd|bch|hdph|hdgbc|tct|(?:^|-)hd");
    private static final MarkedPattern AMENDING = MarkedPattern.of(
            "^((quyết định|kế hoạch|nghị quyết)( về)?( việc)? )?(sửa đổi|bổ sung|điều chỉnh)(?![\\p{L}])");
    private static final Pattern YEAR = Pattern.compile("/(?:19|20)\\d\\d/");

    /** The share of the words of an excluded topic from which on a title is about it. */
    private static final double ABOUT = 0.6;

    private static final MarkedPattern MEETING = MarkedPattern.of(
            "(?<![\\p{L}])(cuộc họp|họp|phiên họp|hội nghị|buổi làm việc|làm việc với|tiếp(?= (đoàn|ông|bà|đồng chí|đại sứ|lãnh đạo|phó))|gặp gỡ|gặp mặt|đối thoại|hội đàm|hội kiến)(?![\\p{L}])");
    private static final MarkedPattern FUNDS =
            MarkedPattern.of("(?<![\\p{L}])(kinh phí|dự toán|tổng vốn|tổng mức đầu tư)(?![\\p{L}])");
    private static final MarkedPattern HOTLINE =
            MarkedPattern.of("(?<![\\p{L}])(đường dây nóng|số điện thoại|hòm thư|hộp thư|tổng đài)(?![\\p{L}])");

    private final Corpus corpus;
    /** Each condition as a test, its words read once for all directives. */
    private final List<Predicate<Directive>> conditions;

    public ListFilter(Filters filters, Corpus corpus) {
        this.corpus = corpus;
        this.conditions = filters.conditions().stream().map(this::read).toList();
    }

    @Override
    public boolean test(Directive directive) {
        return conditions.stream().allMatch(condition -> condition.test(directive));
    }

    private Predicate<Directive> read(Condition condition) {
        return switch (condition) {
            case Condition.OfType type -> directive -> type.any().stream().anyMatch(asked -> asked == directive.type());
            case Condition.IssuedBy issuer -> directive -> isIssuedBy(directive, issuer.any());
            case Condition.ByOffice acting -> byOffice(Fold.flat(acting.office()), acting.part());
            case Condition.WithSymbol symbol -> hasOneOf(symbol.any());
            case Condition.Ever ever -> directive -> true;
            case Condition.WithYear year -> ListFilter::hasYear;
            case Condition.Related related -> directive -> isRelated(directive, related.any());
            case Condition.Reports reports ->
                saying(clause -> reports.often().isAskedIn(clause) && isOn(clause, reports.day()));
            case Condition.With with -> directive -> has(directive, with.trait());
            case Condition.Citing citing -> citing(citing);
            case Condition.Amount amount ->
                saying(clause -> MoneySums.in(clause).anyMatch(sum -> sum >= amount.least() && sum <= amount.most()));
            case Condition.About about -> about(about.topic());
            case Condition.Not not -> read(not.condition()).negate();
        };
    }

    private Predicate<Directive> saying(Predicate<String> clause) {
        return directive -> says(directive, clause);
    }

    private boolean has(Directive directive, Trait trait) {
        return switch (trait) {
            case DEADLINE -> !directive.deadlines().isEmpty();
            case NUMBER -> directive.number() != null;
            case SIGNER -> directive.signer().isPresent();
            case PHONE ->
                says(
                        directive,
                        clause -> ClauseCues.hasPhone(clause)
                                || HOTLINE.strict(clause).find());
            case MONEY -> says(directive, Money::isIn);
            case FUNDS ->
                says(
                        directive,
                        clause -> Money.isIn(clause) && FUNDS.strict(clause).find());
            case MEETING ->
                MEETING.strict(Fold.nfc(directive.number() == null ? directive.title() : opening(directive)))
                        .find();
        };
    }

    private boolean says(Directive directive, Predicate<String> clause) {
        return corpus.indexed(directive).clauses().stream()
                .anyMatch(part -> clause.test(part.words().text()));
    }

    /** Whether a document of such a type is named, in a sentence that says whose it is. */
    private Predicate<Directive> citing(Condition.Citing citing) {
        var whose = run(citing.whose());
        return directive -> directive.references().stream()
                .filter(reference -> citing.types().contains(reference.number().type()))
                .map(reference -> reference.words().text())
                .anyMatch(named -> whose.isEmpty()
                        || says(
                                directive,
                                clause -> clause.contains(named) && run(clause).contains(whose)));
    }

    private static boolean isOn(String clause, String day) {
        return Fold.flat(Fold.nfc(clause)).contains(Fold.flat(Fold.nfc(day)));
    }

    private Predicate<Directive> about(String topic) {
        var terms = WeightedTerms.of(corpus, topic);
        return directive ->
                terms.tell() && terms.shareIn(corpus.indexed(directive).title()) >= ABOUT;
    }

    private boolean isIssuedBy(Directive directive, List<String> names) {
        return names.stream().anyMatch(name -> isIssuedBy(directive, name));
    }

    /** «BCĐ 389» and «Ban Chỉ đạo 389 tỉnh» are one issuer; UBND tỉnh is not its Office. */
    private boolean isIssuedBy(Directive directive, String typed) {
        var asked = words(typed);
        var issuer = words(directive.issuer());
        if (asked.isEmpty()) {
            return false;
        }
        if (asked.equals(DEPARTMENTS)) {
            return DEPARTMENT.matcher(Fold.nfc(directive.issuer())).find();
        }
        if (COMMITTEE.containsAll(asked)) {
            issuer.removeAll(CHAIR);
            return issuer.equals(COMMITTEE);
        }
        return issuer.containsAll(asked) || isBodys(directive) && opens(directive, typed);
    }

    /** Whether the number is that of a body of its own («77/KH-BCĐ389»): its names stand where the entry opens. */
    private static boolean isBodys(Directive directive) {
        var number = directive.number();
        return number != null && BODY.matcher(Fold.flat(number.symbol())).find();
    }

    /** Whether the sentence that cites the document has the {@code name}, the kind of body («Ban Chỉ đạo») in one piece. */
    private boolean opens(Directive directive, String name) {
        var opening = opening(directive);
        var kind = folds(name).limit(KIND).collect(Collectors.joining(" "));
        return kind.contains(" ")
                && run(opening).contains(kind)
                && words(opening).containsAll(words(name));
    }

    /** The heading and the sentence that cites the document. */
    private static String opening(Directive directive) {
        var citation = directive.citation();
        var text = directive.text();
        int stop = text.indexOf(". ", citation == null ? 0 : citation.span().end());
        return text.substring(0, stop < 0 ? text.length() : stop);
    }

    /** The words that tell issuers apart, abbreviations in full. */
    private Set<String> words(String name) {
        return folds(name).collect(Collectors.toCollection(HashSet::new));
    }

    /** The same words in order, as one run. */
    private String run(String text) {
        return folds(text).collect(Collectors.joining(" "));
    }

    private Stream<String> folds(String name) {
        return corpus.lexicon().read(name).stream().map(Syllable::fold).filter(word -> !SMALL.contains(word));
    }

    /** «Chủ tịch UBND tỉnh» holds the office «chủ tịch», his deputy does not; an office may act without its holder's name. */
    private static Predicate<Directive> byOffice(String office, Person.Part part) {
        var unnamed = Pattern.compile("(?<!pho )\\b" + office + "(?: thuong truc)? ubnd tinh (?:da |vua |truc tiep )*"
                + (part == Person.Part.SIGNS ? "ky\\b" : "(?:chi dao|yeu cau|ket luan)\\b"));
        return directive -> directive.persons().stream()
                        .anyMatch(person -> person.part() == part
                                && person.office() != null
                                && Fold.flat(person.office()).startsWith(office))
                || unnamed.matcher(Fold.flat(opening(directive))).find();
    }

    /** «UBND-NC» is the symbol of «312/UBND-NC»; «VP» that of «88/VP-KT» and «71/TB-VP». */
    private static Predicate<Directive> hasOneOf(List<String> symbols) {
        var patterns = symbols.stream()
                .map(symbol -> Pattern.compile("[/-]" + Pattern.quote(Fold.flat(symbol)) + "(?![\\p{L}\\d])"))
                .toList();
        return directive -> {
            var number = directive.number();
            return number != null
                    && patterns.stream()
                            .anyMatch(pattern -> pattern.matcher(Fold.flat(number.canonical()))
                                    .find());
        };
    }

    private static boolean hasYear(Directive directive) {
        var number = directive.number();
        return number != null && YEAR.matcher(number.canonical()).find();
    }

    /** Whether it has one of the relations; an amendment is often announced in the title only, far from the other's number. */
    private static boolean isRelated(Directive directive, List<Relation> relations) {
        return directive.references().stream().anyMatch(reference -> relations.contains(reference.relation()))
                || relations.contains(Relation.AMENDS)
                        && AMENDING.strict(directive.title()).find();
    }
}
