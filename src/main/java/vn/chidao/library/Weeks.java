package vn.chidao.library;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Answerer;
import vn.chidao.answer.Fact;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Role;
import vn.chidao.question.query.Query;
import vn.chidao.text.time.Week;

/** The library week by week, whole or cut to an agency: an agency's part is what a question for its tasks would find. */
public final class Weeks {
    /** How many weeks a count per week looks back; each of their directives is asked, so not all there are. */
    static final int RECENT = 12;

    /** A digest may be out some days before its week; one further ahead has a mistyped date. */
    private static final int DAYS_AHEAD = 7;

    private final Library library;
    private final Answerer answerer;
    private final Agencies agencies;

    /** Reads from {@code library}; {@code answerer} knows which directives concern an agency, {@code agencies} which one took over. */
    public Weeks(Library library, Answerer answerer, Agencies agencies) {
        this.library = library;
        this.answerer = answerer;
        this.agencies = agencies;
    }

    /**
     * A directive of a week.
     *
     * @param tasks the duties to tell: everyone's, or only the agency's
     */
    public record Entry(Directive directive, List<AgencyTask> tasks) {
        public Entry {
            tasks = List.copyOf(tasks);
        }

        /** Returns the times to tell: all but those that only tasks of others set. */
        public List<Deadline> deadlines() {
            return directive.deadlines().stream().filter(this::isOwn).toList();
        }

        private boolean isOwn(Deadline deadline) {
            var setting = directive.agencies().stream()
                    .filter(task -> task.role() != Role.ADDRESSEE
                            && task.task().span().overlaps(deadline.words().span()))
                    .toList();
            return setting.isEmpty() || setting.stream().anyMatch(tasks::contains);
        }
    }

    /** Returns the weeks that have a digest, the oldest first. */
    public List<Week> all() {
        return library.use(corpus -> weeks(corpus).distinct().sorted().toList()).orElse(List.of());
    }

    /** Whether {@code week} begins too far ahead of {@code today} to be true. */
    public static boolean isAhead(Week week, LocalDate today) {
        return week.from().isAfter(today.plusDays(DAYS_AHEAD));
    }

    /** Returns the newest week that is not too far ahead of {@code today}; empty when there is none. */
    public Optional<Week> newest(LocalDate today) {
        return newest(all(), today);
    }

    /** Returns the newest of {@code weeks}, the oldest of which stands first, that is not too far ahead of {@code today}. */
    public static Optional<Week> newest(List<Week> weeks, LocalDate today) {
        return weeks.reversed().stream().filter(week -> !isAhead(week, today)).findFirst();
    }

    /** Returns the newest week, empty when there is no digest. */
    public Optional<Week> newest() {
        return library.use(corpus -> corpus.directives().newestWeek()).flatMap(week -> week);
    }

    /** Returns how many directives the live index holds. */
    public int directives() {
        return library.use(corpus -> corpus.directives().all().size()).orElse(0);
    }

    /** Returns whose part of {@code week} one gets who follows {@code agency}: itself, or who took over from it. */
    public Agency partOf(Week week, Agency agency) {
        return agencies.on(week.from(), agency);
    }

    /** Returns the directives of {@code week} in order; those that concern {@code agency}, unless it is null. */
    public List<Entry> entries(Week week, @Nullable Agency agency) {
        return library.use(corpus -> entries(corpus, week, agency)).orElse(List.of());
    }

    /** Returns the newest weeks that have a digest, at most {@value #RECENT}: what says how much there is in a week now. */
    public List<Week> recent() {
        var weeks = all();
        return weeks.subList(Math.max(0, weeks.size() - RECENT), weeks.size());
    }

    /**
     * Returns how many directives each of the {@link #recent} weeks has on average for {@code agency} (null: for
     * everyone), 0 without digests.
     */
    public double perWeek(@Nullable Agency agency) {
        return recent().stream()
                .mapToInt(week -> entries(week, agency == null ? null : partOf(week, agency))
                        .size())
                .average()
                .orElse(0);
    }

    private List<Entry> entries(Corpus corpus, Week week, @Nullable Agency agency) {
        var directives = corpus.directives().all().stream().filter(directive -> week.equals(directive.week()));
        return agency == null
                ? directives
                        .map(directive -> new Entry(directive, directive.agencies()))
                        .toList()
                : directives
                        .map(directive -> new Entry(directive, tasks(corpus, directive, agency)))
                        .filter(entry -> !entry.tasks().isEmpty())
                        .toList();
    }

    /** An agency inherits: what a directive gives to one that was merged into it is its own; what its group is told, too. */
    private List<AgencyTask> tasks(Corpus corpus, Directive directive, Agency agency) {
        var own = answerer.answer(Query.tasksOf(agency), corpus, directive) instanceof Answer.Found found
                        && found.fact() instanceof Fact.Duties duties
                ? duties.tasks()
                : List.<AgencyTask>of();
        return Stream.concat(own.stream(), answerer.groupTasks(directive, agency).stream())
                .distinct()
                .toList();
    }

    private static Stream<Week> weeks(Corpus corpus) {
        return corpus.directives().all().stream().map(Directive::week).filter(Objects::nonNull);
    }
}
