package vn.chidao.question;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agency;
import vn.chidao.text.Week;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;

/**
 * A question as understood.
 *
 * @param intent what kind of thing is asked
 * @param aspect what exactly within it
 * @param topic the words that tell which directive and what about it, scaffolding left out; may be empty
 * @param about the topic without the words that ask for a property («kinh phí»): what tells which directive is meant; may
 *     be empty though the topic is not
 * @param numbers the document numbers named
 * @param type the type of document named, null when none
 * @param periods the times named, in order
 * @param due whether the periods bound deadlines instead of dates of issue
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
        String about,
        List<NumberQuery> numbers,
        @Nullable DocumentType type,
        List<Period> periods,
        boolean due,
        List<Agency> agencies,
        List<String> names,
        Filters filters,
        @Nullable Integer phase,
        String unit,
        String property) {
    public Query {
        numbers = List.copyOf(numbers);
        periods = List.copyOf(periods);
        agencies = List.copyOf(agencies);
        names = List.copyOf(names);
    }

    /** Returns the query for all that {@code agency} is to do. */
    public static Query tasksOf(Agency agency) {
        return new Query(
                Intent.TASK,
                Aspect.ANY,
                "",
                "",
                List.of(),
                null,
                List.of(),
                false,
                List.of(agency),
                List.of(),
                Filters.NONE,
                null,
                "",
                "");
    }

    /** Returns this query with the conditions of {@code other} in the place of its own of the same kind. */
    public Query with(Query other) {
        return new Query(
                intent,
                aspect,
                other.topic.isBlank() ? topic : other.topic,
                other.topic.isBlank() ? about : other.about,
                numbers,
                other.type == null ? type : other.type,
                other.periods.isEmpty() ? periods : other.periods,
                due,
                other.agencies.isEmpty() ? agencies : other.agencies,
                other.names.isEmpty() ? names : other.names,
                other.filters.isEmpty() ? filters : other.filters,
                other.phase == null ? phase : other.phase,
                unit,
                property);
    }

    /** Returns the same asked of what {@code other} names, within one directive. */
    public Query about(Query other) {
        var units = other.unit.isEmpty() ? unit : other.unit;
        return new Query(
                intent,
                aspect,
                other.topic,
                other.about,
                List.of(),
                null,
                other.periods,
                false,
                List.of(),
                List.of(),
                Filters.NONE,
                other.phase,
                units,
                other.property);
    }

    /** Returns the same asked of {@code topic}, within one directive. */
    public Query about(String topic) {
        return new Query(
                intent,
                aspect,
                topic,
                topic,
                List.of(),
                null,
                List.of(),
                false,
                agencies,
                List.of(),
                Filters.NONE,
                phase,
                unit,
                property);
    }

    /** Returns the query for what the agencies of {@code other} are to do, within one directive. */
    public Query duties(Query other) {
        return new Query(
                Intent.TASK,
                Aspect.ANY,
                other.topic,
                other.about,
                List.of(),
                null,
                other.periods,
                false,
                other.agencies,
                List.of(),
                Filters.NONE,
                other.phase,
                other.unit,
                other.property);
    }

    /** Returns this query bounded by {@code week} instead of its own times. */
    public Query within(Week week) {
        var period = new Period(week.from(), week.to(), "tuần " + week.from());
        return new Query(
                intent,
                aspect,
                topic,
                about,
                numbers,
                type,
                List.of(period),
                due,
                agencies,
                names,
                filters,
                phase,
                unit,
                property);
    }

    /** Returns this query asking for {@code wanted} of {@code other}. */
    public Query asking(Intent other, Aspect wanted) {
        return new Query(
                other, wanted, topic, about, numbers, type, periods, due, agencies, names, filters, phase, unit,
                property);
    }

    /** Whether no condition narrows it. */
    public boolean isUnbounded() {
        return topic.isBlank()
                && numbers.isEmpty()
                && periods.isEmpty()
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
        periods.forEach(period -> out.add((due ? "due:" : "period:") + period.range()));
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

    static String quoted(String words) {
        return '"' + words.replace("\"", "'") + '"';
    }
}
