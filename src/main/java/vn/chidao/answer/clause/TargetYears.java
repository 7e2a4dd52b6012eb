package vn.chidao.answer.clause;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;

/** The years ahead that a question asks about: the target for 2025 does not answer a question about 2030. Immutable. */
public final class TargetYears {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d.])20\\d\\d(?!\\d)");

    private static final Pattern LONE_YEAR = Pattern.compile("(?<![\\d./])20\\d\\d(?!\\d)");
    private static final Pattern IN_YEAR = Pattern.compile("(?iu)(?<=(?<!\\p{L})n[aă]m )20\\d\\d(?!\\d)");

    private static final Pattern COMPARED = Pattern.compile("(?iu)so với (?:cùng kỳ )?(?:năm )?(?:20\\d\\d)?");

    private final int issued;
    private final boolean asksYearOfIssue;
    private final Set<Integer> asked;
    /** Whole years ahead that the question gives by their number. */
    private final Set<Integer> named;
    /** Those asked for that were over when the directive was issued. */
    private final Set<Integer> past;

    /** Makes the horizon that {@code query} asks for in {@code directive}. */
    public TargetYears(Query query, Directive directive) {
        var date = directive.date();
        this.issued = date == null ? Integer.MAX_VALUE : date.getYear();
        // beside a document's number a year stays among the words
        var years = Stream.concat(
                        query.periods().stream()
                                .map(Period::to)
                                .flatMap(Stream::ofNullable)
                                .map(LocalDate::getYear),
                        years(IN_YEAR, query.topic()))
                .collect(Collectors.toUnmodifiableSet());
        this.asksYearOfIssue = years.contains(issued);
        boolean lone = query.periods().stream().allMatch(Period::isYear)
                && !COMPARED.matcher(query.topic()).find();
        this.past = lone && !asksYearOfIssue
                ? years.stream().filter(year -> year < issued).collect(Collectors.toUnmodifiableSet())
                : Set.of();
        this.asked = years.stream().filter(this::isAhead).collect(Collectors.toUnmodifiableSet());
        this.named = query.periods().stream()
                .filter(Period::isYear)
                .flatMap(period -> years(YEAR, period.words()))
                .filter(this::isAhead)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether the year of issue is asked for: it may be only the document's own, so no clause need name it. */
    public boolean asksYearOfIssue() {
        return asksYearOfIssue;
    }

    /** Whether a year ahead is asked for by its number and {@code text} does not name it: a plan's figures are not those of every year of its term. */
    public boolean areNotIn(String text) {
        return !named.isEmpty() && years(YEAR, text).noneMatch(named::contains);
    }

    /** Whether {@code clause} names the year of issue, other than in a day or a month. */
    public boolean namesYearOfIssue(String clause) {
        return years(LONE_YEAR, clause).anyMatch(year -> year == issued);
    }

    /** Whether {@code clause} looks ahead to years, and not to the year of issue. */
    public boolean looksBeyondIssue(String clause) {
        return !namesYearOfIssue(clause) && years(LONE_YEAR, clause).anyMatch(this::isAhead);
    }

    private static Stream<Integer> years(Pattern written, String clause) {
        return written.matcher(clause).results().map(MatchResult::group).map(Integer::valueOf);
    }

    private boolean isAhead(int year) {
        return year > issued;
    }

    /** «Đến năm 2025 có 7.500 ha; đến năm 2030 có 18.000 ha»: the first part alone where only that looks to a year asked for. */
    public Quote ownPart(Quote clause) {
        int pause = clause.text().indexOf("; ");
        if (asked.isEmpty() || pause < 0) {
            return clause;
        }
        var first = clause.text().substring(0, pause);
        boolean own = ahead(first).anyMatch(asked::contains);
        var rest = clause.text().substring(pause);
        return own && isOtherThan(rest) ? new Quote(clause.start(), first) : clause;
    }

    /** Returns {@code clause} without the parts that look to other years, where any looks to a year asked for. */
    public String own(String clause) {
        return asked.isEmpty()
                ? clause
                : ClauseParts.own(
                        clause,
                        part -> ahead(part).findAny().isPresent(),
                        part -> ahead(part).anyMatch(asked::contains));
    }

    private Stream<Integer> ahead(String clause) {
        return years(YEAR, clause).filter(this::isAhead);
    }

    /** «Trong năm 2027 trồng 90 ha»: a year that has begun is another than one ahead, too. */
    private Stream<Integer> ofIssue(String clause) {
        return years(IN_YEAR, clause).filter(year -> year == issued);
    }

    /** Whether {@code clause} looks ahead to other years alone, or speaks of none of the past ones asked for. */
    public boolean isOtherThan(String clause) {
        return !past.isEmpty() ? isOfAnotherPast(clause) : isAheadOfOthers(clause);
    }

    /** «năm 2023 đạt 66 điểm, tăng 5 bậc so với năm 2022» tells no figure of 2022. */
    private boolean isOfAnotherPast(String clause) {
        var told = years(IN_YEAR, COMPARED.matcher(clause).replaceAll(" ")).toList();
        return !told.isEmpty() && told.stream().noneMatch(past::contains);
    }

    private boolean isAheadOfOthers(String clause) {
        if (asked.isEmpty()) {
            return false;
        }
        var said = Stream.concat(ahead(clause), ofIssue(clause)).toList();
        return !said.isEmpty() && said.stream().noneMatch(asked::contains);
    }
}
