package vn.chidao.question.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chidao.extract.fact.Person;
import vn.chidao.extract.fact.Reference.Relation;
import vn.chidao.text.number.DocumentType;

/** What a list is narrowed by beside type, times, agencies, names and topic. */
public sealed interface Condition {
    /** Returns it as words of a query's line. */
    Stream<String> line();

    /**
     * They are of one of these types.
     *
     * @param any the types
     */
    record OfType(List<DocumentType> any) implements Condition {
        public OfType {
            any = List.copyOf(any);
        }

        @Override
        public Stream<String> line() {
            return any.stream().map(type -> "type:" + Query.quoted(type.vietnamese()));
        }
    }

    /**
     * One of these issued them.
     *
     * @param any the names as typed
     */
    record IssuedBy(List<String> any) implements Condition {
        public IssuedBy {
            any = List.copyOf(any);
        }

        @Override
        public Stream<String> line() {
            return any.stream().map(name -> "issuer:" + Query.quoted(name));
        }
    }

    /**
     * Whoever holds this office signed or directed them.
     *
     * @param office the office as typed, the body left out («Phó Chủ tịch»)
     * @param part what he did
     */
    record ByOffice(String office, Person.Part part) implements Condition {
        @Override
        public Stream<String> line() {
            return Stream.of((part == Person.Part.SIGNS ? "signer:" : "director:") + Query.quoted(office));
        }
    }

    /**
     * Their numbers have one of these symbols («UBND-NC»).
     *
     * @param any the symbols
     */
    record WithSymbol(List<String> any) implements Condition {
        public WithSymbol {
            any = List.copyOf(any);
        }

        @Override
        public Stream<String> line() {
            return any.stream().map(symbol -> "symbol:" + Query.quoted(symbol));
        }
    }

    /** «tất cả văn bản»: of any week, where a list that nothing narrows is of the newest. */
    record Ever() implements Condition {
        @Override
        public Stream<String> line() {
            return Stream.of("ever");
        }
    }

    /** Their numbers have the year in them, as those of normative documents do. */
    record WithYear() implements Condition {
        @Override
        public Stream<String> line() {
            return Stream.of("yeared");
        }
    }

    /**
     * They do one of these things with other documents.
     *
     * @param any the relations
     */
    record Related(List<Relation> any) implements Condition {
        public Related {
            any = List.copyOf(any);
        }

        @Override
        public Stream<String> line() {
            return any.stream().map(relation -> "relation:" + label(relation));
        }
    }

    /**
     * They ask for reports that come back.
     *
     * @param often how often
     * @param day on which day («thứ Sáu», «ngày 25»), empty when none is named
     */
    record Reports(Reporting often, String day) implements Condition {
        @Override
        public Stream<String> line() {
            return Stream.of("reporting:" + label(often) + (day.isEmpty() ? "" : "/" + Query.quoted(day)));
        }
    }

    /**
     * They have something.
     *
     * @param trait what
     */
    record With(Trait trait) implements Condition {
        @Override
        public Stream<String> line() {
            return Stream.of("with:" + label(trait));
        }
    }

    /**
     * They cite another document.
     *
     * @param types of one of these types
     * @param whose whose document it is, as typed; empty when that does not matter
     */
    record Citing(List<DocumentType> types, String whose) implements Condition {
        public Citing {
            types = List.copyOf(types);
        }

        @Override
        public Stream<String> line() {
            return types.stream().map(type -> "citing:" + Query.quoted((type.vietnamese() + ' ' + whose).strip()));
        }
    }

    /**
     * They name a sum of money.
     *
     * @param least it is this many đồng at least
     * @param most it is this many đồng at most
     * @param words as typed
     */
    record Amount(double least, double most, String words) implements Condition {
        @Override
        public Stream<String> line() {
            return Stream.of("amount:" + Query.quoted(words));
        }
    }

    /**
     * They are about something.
     *
     * @param topic the words for it
     */
    record About(String topic) implements Condition {
        @Override
        public Stream<String> line() {
            return Stream.of("about:" + Query.quoted(topic));
        }
    }

    /**
     * A condition does not hold of them.
     *
     * @param condition which
     */
    record Not(Condition condition) implements Condition {
        @Override
        public Stream<String> line() {
            return condition.line().map(word -> '-' + word);
        }
    }

    private static String label(Enum<?> condition) {
        return condition.name().toLowerCase(Locale.ROOT);
    }
}
