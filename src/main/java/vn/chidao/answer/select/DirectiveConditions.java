package vn.chidao.answer.select;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.clause.LeadCue;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Role;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpressions;

/** Tells which directives the type, times and agencies of a query allow. Topic and number are left to {@link Selection}. */
public final class DirectiveConditions {
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    private static final Pattern DAY = Pattern.compile("\\d{1,2}\\s*[/.-]\\s*\\d{1,2}|ngày\\s+\\d");

    private static final MarkedPattern BEFORE = MarkedPattern.of("trước(?! hạn)");

    private final Agencies agencies;

    public DirectiveConditions(Agencies agencies) {
        this.agencies = agencies;
    }

    /**
     * Returns the condition that {@code query} sets for a list: every one must hold to the letter.
     *
     * @param heirs whether an agency's forebears and successor count too
     */
    public Predicate<Directive> exact(Query query, boolean heirs) {
        Predicate<Directive> fits = directive -> query.type() == null || directive.type() == query.type();
        if (!query.periods().isEmpty()) {
            fits = fits.and(inOneOf(query.periods(), DirectiveConditions::issuedIn));
        }
        if (!query.due().isEmpty()) {
            var othersTasks = new OthersTasks(this);
            fits = fits.and(inOneOf(
                    query.due(), period -> directive -> dueIn(directive, period, othersTasks.in(query, directive))));
        }
        return query.agencies().isEmpty() ? fits : fits.and(involves(query, heirs));
    }

    /** «tháng 11 hoặc tháng 12»: one of the times named is enough. */
    private static Predicate<Directive> inOneOf(List<Period> periods, Function<Period, Predicate<Directive>> in) {
        return periods.stream().map(in).reduce(Predicate::or).orElseThrow();
    }

    /** That every agency named has a part in a directive, or one where one is enough. */
    private Predicate<Directive> involves(Query query, boolean heirs) {
        return query.agencies().stream()
                .map(agency -> heirs
                        ? concerning(agency, query.aspect())
                        : query.filters().anywhere()
                                ? employing(agency, query.aspect()).or(mentioning(agency))
                                : employing(agency, query.aspect()))
                .reduce(query.filters().either() ? Predicate::or : Predicate::and)
                .orElseThrow();
    }

    private Predicate<Directive> employing(Agency agency, Aspect aspect) {
        var asked = Set.of(agency);
        return directive -> directive.agencies().stream()
                .anyMatch(task -> isAsked(directive, task, aspect) && isOneOf(task.name(), asked));
    }

    /** «nhắc đến kho bạc»: that it is named is enough, whatever for. */
    private static Predicate<Directive> mentioning(Agency agency) {
        var names = agency.names().stream()
                .map(name -> Fold.lower(Fold.nfc(name)).replaceFirst("(?<= .{1,40} .{1,40}) tỉnh$", ""))
                .filter(name -> name.contains(" "))
                .toList();
        return directive -> {
            var text = Fold.lower(directive.text());
            return names.stream().anyMatch(text::contains);
        };
    }

    private static boolean isAsked(Directive directive, AgencyTask task, Aspect aspect) {
        return switch (aspect) {
            case LEAD -> task.role() == Role.LEAD && LeadCue.isGiven(directive, task);
            case SUPPORT -> task.role() == Role.SUPPORT;
            default -> true;
        };
    }

    /**
     * Whether {@code directive} may be meant where a fact is asked: the times in such a question may be those of issue, of a
     * deadline, or part of a plan's name, but a year that the directive knows nothing of belongs to another.
     */
    public boolean mayMean(Query query, Directive directive) {
        return query.periods().stream()
                .allMatch(period -> isYearOfIssue(query, period) && directive.date() != null
                        ? period.contains(directive.date())
                        : speaksOf(directive, period));
    }

    /** «Chỉ thị 11/CT-UBND năm 2018» names the year in which the number was given. */
    private static boolean isYearOfIssue(Query query, Period period) {
        boolean identity = switch (query.intent()) {
            case DOCUMENT, DATE, NUMBER, PERSON, TOPIC -> true;
            default -> false;
        };
        return identity
                && !query.numbers().isEmpty()
                && !isShort(period)
                && query.topic().isBlank();
    }

    /** Whether {@code agency}, a forebear, or since the merger its successor, has a part in {@code directive}. */
    public boolean concerns(Directive directive, Agency agency) {
        return concerning(agency, Aspect.ANY).test(directive);
    }

    private Predicate<Directive> concerning(Agency agency, Aspect aspect) {
        var line = new HashSet<>(agencies.forebears(agency));
        line.add(agency);
        var merger = agencies.succession(agency);
        return directive -> names(directive, line, aspect)
                || merger.filter(since -> issuedSince(directive, since.from())
                                && names(directive, Set.of(since.current()), aspect))
                        .isPresent();
    }

    private static boolean issuedSince(Directive directive, @Nullable LocalDate day) {
        var week = directive.week();
        var issued = directive.date() != null ? directive.date() : week == null ? null : week.to();
        return day == null || issued == null || !issued.isBefore(day);
    }

    /** Whether {@code directive} gives one of {@code agencies} something to do, by that very name. */
    public boolean names(Directive directive, Set<Agency> agencies) {
        return names(directive, agencies, Aspect.ANY);
    }

    private boolean names(Directive directive, Set<Agency> agencies, Aspect aspect) {
        return directive.agencies().stream()
                .filter(task -> hasRole(task, aspect))
                .anyMatch(task -> isOneOf(task.name(), agencies));
    }

    /** Whether the task has the role asked for; a leading agency is not one that only helps. */
    private static boolean hasRole(AgencyTask task, Aspect aspect) {
        return switch (aspect) {
            case LEAD -> task.role() == Role.LEAD;
            case SUPPORT -> task.role() == Role.SUPPORT;
            default -> true;
        };
    }

    /** Returns {@code agency} with its forebears and its successor. */
    public Set<Agency> lineage(Agency agency) {
        return agencies.lineage(agency);
    }

    /** Returns all agencies that {@code query} names, each with its forebears and its successor. */
    public Set<Agency> lineage(Query query) {
        return query.agencies().stream()
                .flatMap(agency -> lineage(agency).stream())
                .collect(Collectors.toSet());
    }

    /** Returns the tasks that {@code directive} gives any of {@code agencies}, in order. */
    public List<AgencyTask> tasksOf(Directive directive, Set<Agency> agencies) {
        return directive.agencies().stream()
                .filter(task -> isOneOf(task.name(), agencies))
                .toList();
    }

    /** Whether the text's {@code name} is one of {@code lineage}'s. */
    public boolean isOneOf(String name, Set<Agency> lineage) {
        return agencies.resolve(name)
                .map(lineage::contains)
                .orElseGet(() -> lineage.stream()
                        .anyMatch(agency -> agency.names().stream().anyMatch(known -> sameUnit(known, name))));
    }

    /** «UBND các huyện Chi Lăng, Cao Lộc» are among «UBND các huyện, thành phố». */
    private static boolean sameUnit(String known, String name) {
        var a = Fold.flat(Fold.nfc(known));
        var b = Fold.flat(Fold.nfc(name));
        return b.contains(a) || group(a).equals(group(b)) && !group(a).isEmpty();
    }

    private static String group(String flat) {
        if (flat.matches(".*\\bcac so\\b.*|.*\\bso, (ban, )?nganh\\b.*")) {
            return "departments";
        }
        if (!flat.matches(".*\\b(ubnd|uy ban nhan dan)\\b.*")) {
            return "";
        }
        return flat.matches(".*\\b(huyen|thanh pho|thi xa)\\b.*")
                ? "districts"
                : flat.matches(".*\\b(xa|phuong|thi tran)\\b.*") ? "communes" : "";
    }

    /** A document without a date is of its digest's week; so is every one where a week is asked for. */
    private static Predicate<Directive> issuedIn(Period period) {
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
    private static boolean dueIn(Directive directive, Period period, Predicate<Span> others) {
        return directive.deadlines().stream()
                .filter(deadline -> others.negate().test(deadline.words().span()))
                .filter(deadline ->
                        deadline.kind() == Deadline.Kind.DEADLINE || deadline.kind() == Deadline.Kind.PERIOD)
                .filter(deadline -> !period.isDay() || deadline.kind() == Deadline.Kind.DEADLINE || namesDays(deadline))
                .anyMatch(deadline -> period.contains(deadline.to()) || period.isDay() && isBefore(deadline, period));
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

    private static boolean speaksOf(Directive directive, Period period) {
        var years = years(period);
        boolean yearKnown = years.isEmpty()
                || years.stream().anyMatch(year -> directive.text().contains(year))
                || Stream.of(
                                directive.date(),
                                directive.week() == null
                                        ? null
                                        : directive.week().to())
                        .anyMatch(day -> day != null && years.contains(String.valueOf(day.getYear())));
        return yearKnown && (!isShort(period) || touches(directive, period));
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
        return period.isDay()
                && day != null
                && Pattern.compile("(?<![\\d/])0?" + day.getDayOfMonth() + "/0?" + day.getMonthValue() + "(?!\\d)")
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

    private static boolean isShort(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return from != null && to != null && from.plusDays(31).isAfter(to);
    }

    private static List<String> years(Period period) {
        return YEAR.matcher(period.words())
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toList());
    }
}
