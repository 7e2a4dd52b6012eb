package vn.chidao.question;

import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Reference.Relation;
import vn.chidao.extract.agency.Agency;
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
 * @param issuer who is said to have issued the documents asked for, as typed; empty when nobody is
 * @param symbols the symbols that the numbers of the documents asked for have («UBND-NC»)
 * @param relations what the documents asked for do with others, any of them; empty when that is not asked
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
        String issuer,
        List<String> symbols,
        List<Relation> relations,
        @Nullable Integer phase,
        String unit,
        String property) {
    public Query {
        numbers = List.copyOf(numbers);
        periods = List.copyOf(periods);
        agencies = List.copyOf(agencies);
        names = List.copyOf(names);
        symbols = List.copyOf(symbols);
        relations = List.copyOf(relations);
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
                "",
                List.of(),
                List.of(),
                null,
                "",
                "");
    }

    /** Whether no condition narrows it. */
    public boolean isUnbounded() {
        return topic.isBlank()
                && numbers.isEmpty()
                && periods.isEmpty()
                && agencies.isEmpty()
                && names.isEmpty()
                && issuer.isEmpty()
                && symbols.isEmpty()
                && relations.isEmpty()
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
        if (!issuer.isEmpty()) {
            out.add("issuer:" + quoted(issuer));
        }
        symbols.forEach(symbol -> out.add("symbol:" + quoted(symbol)));
        relations.forEach(relation -> out.add("relation:" + relation.name().toLowerCase(Locale.ROOT)));
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

    private static String quoted(String words) {
        return '"' + words.replace("\"", "'") + '"';
    }
}
