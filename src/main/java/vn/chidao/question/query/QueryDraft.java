package vn.chidao.question.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agency;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;

/** A {@link Query} in the making: without conditions, or with those of another query. */
public final class QueryDraft {
    private Intent intent;
    private Aspect aspect;
    private String topic = "";
    private String subject = "";
    private List<NumberQuery> numbers = List.of();
    private @Nullable DocumentType type;
    private List<Period> periods = List.of();
    private List<Period> due = List.of();
    private List<Agency> agencies = List.of();
    private List<String> names = List.of();
    private Filters filters = Filters.NONE;
    private @Nullable Integer phase;
    private String unit = "";
    private String property = "";

    /** Begins without any condition. */
    public QueryDraft(Intent intent, Aspect aspect) {
        this.intent = intent;
        this.aspect = aspect;
    }

    /** Begins with all that {@code query} says. */
    public QueryDraft(Query query) {
        this(query.intent(), query.aspect());
        topic(query.topic(), query.subject());
        numbers(query.numbers()).type(query.type()).periods(query.periods()).due(query.due());
        agencies(query.agencies()).names(query.names()).filters(query.filters());
        phase(query.phase()).unit(query.unit()).property(query.property());
    }

    /** Asks for this. */
    public QueryDraft asking(Intent asked, Aspect exactly) {
        this.intent = asked;
        this.aspect = exactly;
        return this;
    }

    /** Asks for exactly this of what it asks for. */
    public QueryDraft asking(Aspect exactly) {
        return asking(intent, exactly);
    }

    /** Sets the topic, and the subject: the topic without the words that ask for a property. */
    public QueryDraft topic(String words, String identifying) {
        this.topic = words;
        this.subject = identifying;
        return this;
    }

    /** Sets the document numbers. */
    public QueryDraft numbers(List<NumberQuery> named) {
        this.numbers = named;
        return this;
    }

    /** Sets the type of document, null for any. */
    public QueryDraft type(@Nullable DocumentType named) {
        this.type = named;
        return this;
    }

    /** Sets the times; of a list, those of issue. */
    public QueryDraft periods(List<Period> named) {
        this.periods = named;
        return this;
    }

    /** Sets the times in which something is due. */
    public QueryDraft due(List<Period> named) {
        this.due = named;
        return this;
    }

    /** Sets the agencies. */
    public QueryDraft agencies(List<Agency> named) {
        this.agencies = named;
        return this;
    }

    /** Sets the names of persons and places. */
    public QueryDraft names(List<String> named) {
        this.names = named;
        return this;
    }

    /** Sets what a list is narrowed by beside. */
    public QueryDraft filters(Filters all) {
        this.filters = all;
        return this;
    }

    /** Sets the phase, null for none. */
    public QueryDraft phase(@Nullable Integer named) {
        this.phase = named;
        return this;
    }

    /** Sets the noun that is counted or asked for. */
    public QueryDraft unit(String noun) {
        this.unit = noun;
        return this;
    }

    /** Sets the property asked for. */
    public QueryDraft property(String words) {
        this.property = words;
        return this;
    }

    /** Returns the query. */
    public Query query() {
        return new Query(
                intent, aspect, topic, subject, numbers, type, periods, due, agencies, names, filters, phase, unit,
                property);
    }
}
