package vn.chidao.question;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.Agency;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;

/** A {@link Query} in the making: without conditions, or with those of another query. */
final class QueryDraft {
    private Intent intent;
    private Aspect aspect;
    private String topic = "";
    private String about = "";
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
    QueryDraft(Intent intent, Aspect aspect) {
        this.intent = intent;
        this.aspect = aspect;
    }

    /** Begins with all that {@code query} says. */
    QueryDraft(Query query) {
        this(query.intent(), query.aspect());
        topic(query.topic(), query.about());
        numbers(query.numbers()).type(query.type()).periods(query.periods()).due(query.due());
        agencies(query.agencies()).names(query.names()).filters(query.filters());
        phase(query.phase()).unit(query.unit()).property(query.property());
    }

    QueryDraft asking(Intent asked, Aspect exactly) {
        this.intent = asked;
        this.aspect = exactly;
        return this;
    }

    QueryDraft asking(Aspect exactly) {
        return asking(intent, exactly);
    }

    QueryDraft topic(String words, String without) {
        this.topic = words;
        this.about = without;
        return this;
    }

    QueryDraft numbers(List<NumberQuery> named) {
        this.numbers = named;
        return this;
    }

    QueryDraft type(@Nullable DocumentType named) {
        this.type = named;
        return this;
    }

    QueryDraft periods(List<Period> named) {
        this.periods = named;
        return this;
    }

    QueryDraft due(List<Period> named) {
        this.due = named;
        return this;
    }

    QueryDraft agencies(List<Agency> named) {
        this.agencies = named;
        return this;
    }

    QueryDraft names(List<String> named) {
        this.names = named;
        return this;
    }

    QueryDraft filters(Filters all) {
        this.filters = all;
        return this;
    }

    QueryDraft phase(@Nullable Integer named) {
        this.phase = named;
        return this;
    }

    QueryDraft unit(String noun) {
        this.unit = noun;
        return this;
    }

    QueryDraft property(String words) {
        this.property = words;
        return this;
    }

    Query query() {
        return new Query(
                intent, aspect, topic, about, numbers, type, periods, due, agencies, names, filters, phase, unit,
                property);
    }
}
