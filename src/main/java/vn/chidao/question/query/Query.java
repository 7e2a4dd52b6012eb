package vn.chidao.question.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agency;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.time.Week;

/**
 * A question as understood.
 *
 * @param intent what kind of thing is asked
 * @param aspect what exactly within it
 * @param topic the words that tell which directive and what about it, scaffolding left out; may be empty
 * @param subject the topic without the words that ask for a property («kinh phí»): what identifies the directive meant; may
 *     be empty though the topic is not
 * @param numbers the document numbers named
 * @param type the type of document named, null when none
 * @param periods the times named, in order; of a list, those of issue
 * @param due of a list, the times in which something is due, any of them
 * @param agencies the known agencies named
 * @param names the persons and provinces named: what is meant must speak of each
 * @param filters what a list is narrowed by beside
 * @param phase the phase named («đợt 2»), null when none
 * @param unit the noun that «bao nhiêu» counts, or of which «nào» asks for one; empty when none
 * @param property the property asked for that no text states without naming it («lãi suất»); empty when none
 */
public record Query(
        Intent intent,
        Aspect aspect,
        String topic,
        String subject,
        List<NumberQuery> numbers,
        @Nullable DocumentType type,
        List<Period> periods,
        List<Period> due,
        List<Agency> agencies,
        List<String> names,
        Filters filters,
        @Nullable Integer phase,
        String unit,
        String property) {
    private static final Pattern TERM = Pattern.compile("\\d{4} ?[-–] ?\\d{4}");

    private static final Pattern YEARS = Pattern.compile(
            "(?iu)(?:(?<!\\p{L})(?:đến|tới|hết|trong|cuối) )*(?:(?<!\\p{L})năm )?(?<![\\d/.-])20\\d\\d(?![\\d/.-])");

    public Query {
        numbers = List.copyOf(numbers);
        periods = List.copyOf(periods);
        due = List.copyOf(due);
        agencies = List.copyOf(agencies);
        names = List.copyOf(names);
    }

    /** Returns the query for all that {@code agency} is to do. */
    public static Query tasksOf(Agency agency) {
        return new QueryDraft(Intent.TASK, Aspect.ANY).agencies(List.of(agency)).query();
    }

    /** Returns this query, where {@code other} sets a condition with that in place of its own of the same kind. */
    public Query overriddenBy(Query other) {
        var draft = new QueryDraft(this);
        if (!other.topic.isBlank()) {
            draft.topic(other.topic, other.subject);
        }
        if (other.times().findAny().isPresent()) {
            draft.periods(other.periods).due(other.due);
            if (other.topic.isBlank()) {
                draft.topic(withoutYears(topic), withoutYears(subject));
            }
        }
        return draft.type(other.type == null ? type : other.type)
                .agencies(other.agencies.isEmpty() ? agencies : other.agencies)
                .names(other.names.isEmpty() ? withoutTerms(other) : other.names)
                .filters(other.filters.isEmpty() ? filters : other.filters)
                .phase(other.phase == null ? phase : other.phase)
                .query();
    }

    /** «vụ 2020 - 2021», then «thế vụ 2025 - 2026?»: the years of before tell no more what is meant. */
    private List<String> withoutTerms(Query other) {
        return other.times().findAny().isEmpty()
                ? names
                : names.stream().filter(name -> !TERM.matcher(name).matches()).toList();
    }

    /** «đến hết 2025 bao nhiêu căn?», then «riêng năm 2023?»: the time of before is no part of the matter. */
    private static String withoutYears(String words) {
        return YEARS.matcher(words)
                .replaceAll(" ")
                .replaceAll("\\s*,\\s*(?:,\\s*)*", ", ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[ ,]+|[ ,]+$", "");
    }

    /** Returns the same asked of what {@code other} names, within one directive. */
    public Query askedOf(Query other) {
        return new QueryDraft(intent, aspect)
                .topic(other.topic, other.subject)
                .periods(other.periods)
                .phase(other.phase)
                .unit(other.unit.isEmpty() ? unit : other.unit)
                .property(other.property)
                .query();
    }

    /** Returns the same asked of {@code topic}, within one directive. */
    public Query askedOf(String topic) {
        return new QueryDraft(intent, aspect)
                .topic(topic, topic)
                .agencies(agencies)
                .phase(phase)
                .unit(unit)
                .property(property)
                .query();
    }

    /** Returns this query about the matter {@code topic}. */
    public Query on(String topic) {
        return new QueryDraft(this).topic(topic, topic).query();
    }

    /** Returns the query for what the agencies of {@code other} are to do, within one directive. */
    public Query askingTasksOf(Query other) {
        return new QueryDraft(Intent.TASK, Aspect.ANY)
                .topic(other.topic, other.subject)
                .periods(other.periods)
                .agencies(other.agencies)
                .phase(other.phase)
                .unit(other.unit)
                .property(other.property)
                .query();
    }

    /** Returns this query bounded by {@code week} instead of its own times. */
    public Query within(Week week) {
        var period = new Period(week.from(), week.to(), "tuần " + week.from());
        return new QueryDraft(this).periods(List.of(period)).due(List.of()).query();
    }

    /** Returns this query for what is due on {@code day}. */
    public Query dueOn(LocalDate day) {
        return new QueryDraft(this).due(List.of(new Period(day, day, ""))).query();
    }

    /** Returns this query with {@code agency} in place of the agencies that it names. */
    public Query by(Agency agency) {
        return new QueryDraft(this).agencies(List.of(agency)).query();
    }

    /** Returns this query asked of the phase {@code ordinal}. */
    public Query inPhase(int ordinal) {
        return new QueryDraft(this).phase(ordinal).query();
    }

    /** Returns this query without its times. */
    public Query atAnyTime() {
        return new QueryDraft(this).periods(List.of()).due(List.of()).query();
    }

    /** Whether it names times, and neither a matter nor an agency. */
    public boolean namesOnlyTimes() {
        return !periods.isEmpty() && topic.isBlank() && agencies.isEmpty();
    }

    /** Whether one condition of lists is all that narrows it («thay thế văn bản nào?»). */
    public boolean namesOnlyOneCondition() {
        return topic.isBlank()
                && type == null
                && agencies.isEmpty()
                && names.isEmpty()
                && times().findAny().isEmpty()
                && filters.conditions().size() == 1;
    }

    /** Whether it names a matter and asks nothing of it («người cao tuổi»). */
    public boolean isOnlyMatter() {
        return intent == Intent.TOPIC && aspect == Aspect.ANY && !topic.isBlank() && property.isEmpty();
    }

    /** Whether it names times, all of them without a year. */
    public boolean leavesYearOpen() {
        return times().findAny().isPresent() && times().allMatch(Period::leavesYearOpen);
    }

    /** Returns this query with its times in {@code year}. */
    public Query inYear(int year) {
        return new QueryDraft(this)
                .periods(inYear(periods, year))
                .due(inYear(due, year))
                .query();
    }

    private static List<Period> inYear(List<Period> times, int year) {
        return times.stream().map(time -> time.inYear(year)).toList();
    }

    /** Returns this query asking for {@code wanted} of {@code other}. */
    public Query asking(Intent other, Aspect wanted) {
        return new QueryDraft(this).asking(other, wanted).query();
    }

    /** Returns the same asked of the one document {@code number}. */
    public Query forNumber(NumberQuery number) {
        return new QueryDraft(this)
                .numbers(List.of(number))
                .type(number.type() == null ? type : number.type())
                .query();
    }

    /** Returns all the times that it names. */
    public Stream<Period> times() {
        return Stream.concat(periods.stream(), due.stream());
    }

    /** Whether no condition narrows it. */
    public boolean isUnbounded() {
        return topic.isBlank()
                && numbers.isEmpty()
                && times().findAny().isEmpty()
                && agencies.isEmpty()
                && names.isEmpty()
                && filters.isEmpty()
                && type == null;
    }

    /** Returns the query as one line: the intent, then every condition that the question set. */
    public String line() {
        var out = new StringJoiner(" ");
        out.add(
                aspect == Aspect.ANY
                        ? intent.label()
                        : intent.label() + "." + aspect.name().toLowerCase(Locale.ROOT));
        numbers.forEach(number -> out.add("number:" + number(number)));
        if (type != null) {
            out.add("type:" + quoted(type.vietnamese()));
        }
        names.forEach(name -> out.add("name:" + quoted(name)));
        filters.line().forEach(out::add);
        agencies.forEach(agency -> out.add("agency:" + quoted(agency.name())));
        periods.forEach(period -> out.add("period:" + period.range()));
        due.forEach(period -> out.add("due:" + period.range()));
        if (phase != null) {
            out.add("phase:" + phase);
        }
        if (!unit.isEmpty()) {
            out.add("unit:" + quoted(unit));
        }
        if (!property.isEmpty()) {
            out.add("property:" + quoted(property));
        }
        if (!topic.isBlank()) {
            out.add("topic:" + quoted(topic));
        }
        return out.toString();
    }

    private static String number(NumberQuery number) {
        var out = new StringBuilder(number.serial());
        if (number.year() != null) {
            out.append('/').append(number.year().intValue());
        }
        if (number.symbolPrefix() != null) {
            out.append('/').append(number.symbolPrefix());
        } else if (number.type() != null) {
            out.append(" (").append(number.type().vietnamese()).append(')');
        }
        return out.toString();
    }

    /** Returns {@code words} in quotes, as a query's line has them. */
    public static String quoted(String words) {
        return '"' + words.replace("\"", "'") + '"';
    }
}
