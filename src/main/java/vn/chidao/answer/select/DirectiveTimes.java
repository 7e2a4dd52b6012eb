package vn.chidao.answer.select;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Period;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpressions;

/** Tells how a directive stands to a time that a question names: issued in it, due in it, or speaking of it. */
final class DirectiveTimes {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern TERM = Pattern.compile("(20\\d\\d) ?[-–] ?(20\\d\\d)");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}|ngày\\s+\\d");

    private static final MarkedPattern BEFORE = MarkedPattern.of("trước(?! hạn| \\d{1,2} ?(?:giờ|h)(?!\\p{L}))");

    private DirectiveTimes() {}

    /** Returns the condition to be issued in {@code period}. A document without a date is of its digest's week; so is every one where a week is asked for. */
    static Predicate<Directive> issuedIn(Period period) {
        boolean weekly = period.isWeekly();
        return directive -> {
            var week = directive.week();
            if (week == null || !weekly && directive.date() != null) {
                return period.contains(directive.date());
            }
            return weekly
                    ? period.overlaps(week.from(), week.to())
                    : period.contains(week.from()) && period.contains(week.to());
        };
    }

    /** Whether something is due in {@code period}; deadlines of other agencies do not count when the question names one. */
    static boolean dueIn(Directive directive, Period period, Predicate<Span> others) {
        return (period.isDay() ? endingOnDays(directive, others) : ending(directive, others))
                .anyMatch(deadline -> period.contains(deadline.to()) || period.isDay() && isBefore(deadline, period));
    }

    /** Returns the days of {@code period} on which something is due. */
    static Stream<LocalDate> daysDue(Directive directive, Period period, Predicate<Span> others) {
        return endingOnDays(directive, others).map(Deadline::to).filter(period::contains);
    }

    private static Stream<Deadline> ending(Directive directive, Predicate<Span> others) {
        return directive.deadlines().stream()
                .filter(deadline -> others.negate().test(deadline.words().span()))
                .filter(deadline ->
                        deadline.kind() == Deadline.Kind.DEADLINE || deadline.kind() == Deadline.Kind.PERIOD);
    }

    private static Stream<Deadline> endingOnDays(Directive directive, Predicate<Span> others) {
        return ending(directive, others)
                .filter(deadline -> deadline.kind() == Deadline.Kind.DEADLINE || namesDays(deadline));
    }

    /** «trước ngày 15/12» is called due on 15/12, though its last day is the 14th. */
    private static boolean isBefore(Deadline deadline, Period day) {
        return deadline.to() != null
                && day.contains(deadline.to().plusDays(1))
                && BEFORE.halfway(deadline.words().text()).lookingAt();
    }

    /** «trong năm 2024» ends with the year, but sets no day. */
    private static boolean namesDays(Deadline deadline) {
        return DAY.matcher(deadline.words().text()).find();
    }

    /** Whether {@code directive} knows of {@code period}: of its year, and of a short one of the days themselves. */
    static boolean speaksOf(Directive directive, Period period) {
        var years = years(period);
        boolean yearKnown = years.isEmpty()
                || years.stream().anyMatch(year -> directive.text().contains(year) || isOfTerm(directive, year))
                || Stream.of(
                                directive.date(),
                                directive.week() == null
                                        ? null
                                        : directive.week().to())
                        .anyMatch(day -> day != null && years.contains(String.valueOf(day.getYear())));
        return yearKnown && (!isShort(period) || touches(directive, period));
    }

    /** «Kế hoạch trồng cây xanh giai đoạn 2021 - 2025» is of every year of its term. */
    private static boolean isOfTerm(Directive directive, String year) {
        return TERM.matcher(directive.title())
                .results()
                .anyMatch(term -> term.group(1).compareTo(year) <= 0 && year.compareTo(term.group(2)) <= 0);
    }

    /** A day, week or month must meet a time that the directive has; longer times are matched by their years. */
    private static boolean touches(Directive directive, Period period) {
        return period.contains(directive.date())
                || directive.week() != null
                        && period.overlaps(
                                directive.week().from(), directive.week().to())
                || directive.deadlines().stream()
                        .anyMatch(deadline -> (deadline.from() != null || deadline.to() != null)
                                && period.overlaps(deadline.from(), deadline.to()))
                || speaksOfDay(directive, period)
                || namesDay(directive, period);
    }

    /** «27/7» is a day of remembrance: it need be no time of anything. */
    private static boolean namesDay(Directive directive, Period period) {
        var day = period.from();
        var behind =
                day == null || years(period).isEmpty() ? "(?!\\d)" : "(?:/" + day.getYear() + "(?!\\d)|(?![/\\d]))";
        return period.isDay()
                && day != null
                && Pattern.compile("(?<![\\d/])0?" + day.getDayOfMonth() + "/0?" + day.getMonthValue() + behind)
                        .matcher(directive.text())
                        .find();
    }

    /** Whether the text names a time that begins or ends within {@code period}. */
    private static boolean speaksOfDay(Directive directive, Period period) {
        var week = directive.week();
        var anchor = new Anchor(directive.date(), week == null ? directive.date() : week.to());
        return TimeExpressions.find(directive.text(), anchor).stream()
                .anyMatch(time -> period.contains(time.from()) || period.contains(time.to()));
    }

    /** Whether {@code period} is a month at most. */
    static boolean isShort(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return from != null && to != null && from.plusDays(31).isAfter(to);
    }

    private static List<String> years(Period period) {
        return YEAR.matcher(period.words()).results().map(MatchResult::group).toList();
    }
}
