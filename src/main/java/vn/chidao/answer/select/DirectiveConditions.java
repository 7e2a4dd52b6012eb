package vn.chidao.answer.select;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.clause.LeadCue;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Role;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;

/** Tells which directives the type, times and agencies of a query allow. Topic and number are left to {@link Selection}. */
public final class DirectiveConditions {
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
            fits = fits.and(inOneOf(query.periods(), DirectiveTimes::issuedIn));
        }
        if (!query.due().isEmpty()) {
            var othersTasks = new OthersTasks(this);
            fits = fits.and(inOneOf(
                    query.due(),
                    period -> directive -> DirectiveTimes.dueIn(directive, period, othersTasks.in(query, directive))));
        }
        return query.agencies().isEmpty() ? fits : fits.and(involves(query, heirs));
    }

    /** Returns the first of the days that {@code query} asks of on which any of {@code directives} lets something end. */
    public Optional<LocalDate> firstDue(Query query, List<Directive> directives) {
        var othersTasks = new OthersTasks(this);
        return directives.stream()
                .flatMap(directive -> query.due().stream()
                        .flatMap(period -> DirectiveTimes.daysDue(directive, period, othersTasks.in(query, directive))))
                .min(Comparator.naturalOrder());
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

    /** Whether the task has the role asked for, and the text calls the agency leading where that is asked. */
    private static boolean isAsked(Directive directive, AgencyTask task, Aspect aspect) {
        return hasRole(task, aspect) && (aspect != Aspect.LEAD || LeadCue.isGiven(directive, task));
    }

    /**
     * Whether {@code directive} may be meant where a fact is asked: the times in such a question may be those of issue, of a
     * deadline, or part of a plan's name, but a year that the directive knows nothing of belongs to another.
     */
    public boolean mayMean(Query query, Directive directive) {
        return query.periods().stream()
                .allMatch(period -> isYearOfIssue(query, period) && directive.date() != null
                        ? period.contains(directive.date())
                        : DirectiveTimes.speaksOf(directive, period));
    }

    /** «Chỉ thị 11/CT-UBND năm 2018» names the year in which the number was given. */
    private static boolean isYearOfIssue(Query query, Period period) {
        boolean identity = switch (query.intent()) {
            case DOCUMENT, DATE, NUMBER, PERSON, TOPIC -> true;
            default -> false;
        };
        return identity
                && !query.numbers().isEmpty()
                && !DirectiveTimes.isShort(period)
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

    /** Returns those of them that are not told to other places than {@code query} names. */
    public List<AgencyTask> tasksOf(Query query, Directive directive, Set<Agency> agencies) {
        var places = LocalNames.in(query.topic());
        return tasksOf(directive, agencies).stream()
                .filter(task -> !LocalNames.areOthers(task.mention().text(), places))
                .toList();
    }

    /** Returns the tasks that {@code directive} gives the groups that {@code agency} belongs to («các sở, ban, ngành»), in order. */
    public List<AgencyTask> groupTasksOf(Directive directive, Agency agency) {
        return tasksOf(directive, groupsOf(agency));
    }

    /** Returns the groups that {@code agency} belongs to. */
    public Set<Agency> groupsOf(Agency agency) {
        return agencies.groupsOf(agency);
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
}
