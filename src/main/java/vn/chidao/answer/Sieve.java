package vn.chidao.answer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Reference.Relation;
import vn.chidao.question.Filters;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;

/** Which directives the filters of a list let through: issuer, symbol, year in the number, relations, reporting. */
final class Sieve implements Predicate<Directive> {
    private static final Set<String> SMALL = Set.of("tinh", "cua", "cac", "va");
    /** What its chair issues counts as the committee's. */
    private static final Set<String> CHAIR = Set.of("chu", "tich");

    private static final Set<String> COMMITTEE = Set.of("uy", "ban", "nhan", "dan");
    /** «các sở»: any of them. */
    private static final Set<String> DEPARTMENTS = Set.of("so");

    private static final Pattern DEPARTMENT = Pattern.compile("^Sở ");
    /** «Ban Chỉ đạo», «Hội đồng»: so many words tell the kind of body. */
    private static final int KIND = 3;

    private static final Pattern BODY = Pattern.compile("bcd|bch|hdph|hdgbc|tct|(?:^|-)hd");
    private static final MarkedPattern AMENDING = MarkedPattern.of(
            "^((quyết định|kế hoạch|nghị quyết)( về)?( việc)? )?(sửa đổi|bổ sung|điều chỉnh)(?![\\p{L}])");
    private static final Pattern YEAR = Pattern.compile("/(?:19|20)\\d\\d/");

    private final Filters filters;
    private final Corpus corpus;

    Sieve(Filters filters, Corpus corpus) {
        this.filters = filters;
        this.corpus = corpus;
    }

    @Override
    public boolean test(Directive directive) {
        return (filters.types().isEmpty() || isOfType(directive))
                && (filters.issuers().isEmpty() || isIssuedBy(directive, filters.issuers()))
                && !isIssuedBy(directive, filters.strangers())
                && (filters.symbols().isEmpty() || hasSymbol(directive))
                && (!filters.yeared() || hasYear(directive))
                && (filters.relations().isEmpty() || isRelated(directive))
                && asksForReports(directive)
                && filters.lacks().stream().allMatch(lack -> lacks(directive, lack));
    }

    private boolean isOfType(Directive directive) {
        return filters.types().stream().anyMatch(type -> type == directive.type());
    }

    private static boolean lacks(Directive directive, Filters.Lack lack) {
        return switch (lack) {
            case DEADLINE -> directive.deadlines().isEmpty();
            case NUMBER -> directive.number() == null;
            case SIGNER -> directive.signer().isEmpty();
        };
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
        var citation = directive.citation();
        var text = directive.text();
        int stop = text.indexOf(". ", citation == null ? 0 : citation.span().end());
        var opening = text.substring(0, stop < 0 ? text.length() : stop);
        var kind = folds(name).limit(KIND).collect(Collectors.joining(" "));
        return kind.contains(" ")
                && folds(opening).collect(Collectors.joining(" ")).contains(kind)
                && words(opening).containsAll(words(name));
    }

    /** The words that tell issuers apart, abbreviations in full. */
    private Set<String> words(String name) {
        return folds(name).collect(Collectors.toCollection(HashSet::new));
    }

    private Stream<String> folds(String name) {
        return corpus.read(name).stream().map(Syllable::fold).filter(word -> !SMALL.contains(word));
    }

    /** «UBND-NC» is the symbol of «312/UBND-NC»; «VP» that of «88/VP-KT» and «71/TB-VP». */
    private boolean hasSymbol(Directive directive) {
        var number = directive.number();
        return number != null
                && filters.symbols().stream()
                        .anyMatch(
                                symbol -> Pattern.compile("[/-]" + Pattern.quote(Fold.flat(symbol)) + "(?![\\p{L}\\d])")
                                        .matcher(Fold.flat(number.canonical()))
                                        .find());
    }

    private static boolean hasYear(Directive directive) {
        var number = directive.number();
        return number != null && YEAR.matcher(number.canonical()).find();
    }

    /** What changes another document often says so in its title only, the other's number far behind. */
    private boolean isRelated(Directive directive) {
        return directive.references().stream()
                        .anyMatch(reference -> filters.relations().contains(reference.relation()))
                || filters.relations().contains(Relation.AMENDS)
                        && AMENDING.strict(directive.title()).find();
    }

    private boolean asksForReports(Directive directive) {
        var often = filters.reporting();
        return often == null
                || corpus.reading(directive).clauses().stream()
                        .anyMatch(part -> often.isAskedIn(part.words().text()));
    }
}
