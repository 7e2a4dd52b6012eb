package vn.chidao.answer;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.chidao.extract.agency.Succession;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Query;

/** The answer to a question. */
public sealed interface Answer {
    /** The question as understood. */
    Query query();

    /** The directives to cite, the one that the answer stands on first; none when nothing concerns the question. */
    List<Directive> cited();

    /**
     * The fact is there.
     *
     * @param directive the directive that it comes from
     * @param fact what it says
     * @param quotes the words that say so, at least one
     * @param history mergers by which the agencies asked about go by other names
     */
    record Found(Query query, Directive directive, Fact fact, List<Quote> quotes, List<Succession> history)
            implements Answer {
        public Found {
            quotes = List.copyOf(quotes);
            history = List.copyOf(history);
            for (var words : quotes) {
                if (!words.standIn(directive.text())) {
                    throw new IllegalArgumentException("«" + words.text() + "» is not in " + directive.id());
                }
            }
        }

        /** An answer in which no agency goes by another name. */
        Found(Query query, Directive directive, Fact fact, List<Quote> quotes) {
            this(query, directive, fact, quotes, List.of());
        }

        /** Returns this answer with the mergers that it must mention. */
        Found withHistory(Collection<Succession> mergers) {
            return new Found(query, directive, fact, quotes, List.copyOf(mergers));
        }

        /** An answer that is one piece of {@code directive}'s text. */
        static Found extract(Query query, Directive directive, Quote words) {
            return new Found(query, directive, new Fact.Extract(List.of(words)), List.of(words));
        }

        /** Returns one answer for this and {@code others}, all of them from one directive. */
        public Found joinedWith(List<Found> others) {
            var all = Stream.concat(Stream.of(this), others.stream()).toList();
            return new Found(
                    query,
                    directive,
                    new Fact.Several(all),
                    all.stream()
                            .flatMap(found -> found.quotes().stream())
                            .distinct()
                            .toList(),
                    all.stream()
                            .flatMap(found -> found.history().stream())
                            .distinct()
                            .toList());
        }

        @Override
        public List<Directive> cited() {
            return List.of(directive);
        }
    }

    /**
     * All directives that fit the conditions, in order of date.
     *
     * @param directives at least one
     * @param formerNames directives that fit except that they name the agency as it was called before or after, in order; the
     *     answer only mentions them
     * @param wider what fits of each group that the agency belongs to («các sở, ban, ngành») and is not in this list; the
     *     answer only mentions it
     * @param duties what the agencies asked about are to do, by the directive's id; none where only documents are asked for
     * @param history mergers by which the agencies asked about go by other names
     */
    record Listed(
            Query query,
            List<Directive> directives,
            List<Directive> formerNames,
            List<Listed> wider,
            Map<String, List<AgencyTask>> duties,
            List<Succession> history)
            implements Answer {
        public Listed {
            directives = List.copyOf(directives);
            formerNames = List.copyOf(formerNames);
            wider = List.copyOf(wider);
            duties = Map.copyOf(duties);
            history = List.copyOf(history);
        }

        /** Returns this list with the mergers that it must mention. */
        Listed withHistory(Collection<Succession> mergers) {
            return new Listed(query, directives, formerNames, wider, duties, List.copyOf(mergers));
        }

        @Override
        public List<Directive> cited() {
            return directives;
        }
    }

    /** The directive is there, but does not state what was asked. */
    record NotStated(Query query, Directive directive) implements Answer {
        @Override
        public List<Directive> cited() {
            return List.of(directive);
        }
    }

    /**
     * No directive concerns the question.
     *
     * @param near directives that come near, to be named in the refusal but not cited («có Kế hoạch 134, không có Quyết
     *     định 134»); mostly none
     * @param wider what would fit of each group that the agency asked about belongs to; mostly none
     */
    record NotFound(Query query, List<Directive> near, List<Listed> wider) implements Answer {
        public NotFound {
            near = List.copyOf(near);
            wider = List.copyOf(wider);
        }

        /** A refusal that names nothing else. */
        NotFound(Query query) {
            this(query, List.of(), List.of());
        }

        @Override
        public List<Directive> cited() {
            return List.of();
        }
    }

    /** Several directives fit equally. */
    record Ambiguous(Query query, List<Directive> directives) implements Answer {
        public Ambiguous {
            directives = List.copyOf(directives);
        }

        @Override
        public List<Directive> cited() {
            return directives;
        }
    }

    /**
     * Several questions of one message, each answered for itself, in order.
     *
     * @param parts at least two, none of them such an answer itself
     */
    record Together(List<Answer> parts) implements Answer {
        public Together {
            parts = List.copyOf(parts);
        }

        @Override
        public Query query() {
            return parts.getFirst().query();
        }

        @Override
        public List<Directive> cited() {
            return parts.stream()
                    .flatMap(part -> part.cited().stream())
                    .distinct()
                    .toList();
        }
    }
}
