package vn.chidao.answer;

import java.util.List;
import java.util.stream.Stream;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Words;
import vn.chidao.question.Query;

/** What came of a question. */
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
     */
    record Found(Query query, Directive directive, Fact fact, List<Words> quotes) implements Answer {
        public Found {
            quotes = List.copyOf(quotes);
            for (var words : quotes) {
                if (!words.standIn(directive.text())) {
                    throw new IllegalArgumentException("«" + words.text() + "» is not in " + directive.id());
                }
            }
        }

        /** An answer that is one piece of {@code directive}'s text. */
        static Found extract(Query query, Directive directive, Words words) {
            return new Found(query, directive, new Fact.Extract(List.of(words)), List.of(words));
        }

        /** Returns one answer for this and {@code others}, all from one directive. */
        public Found with(List<Found> others) {
            var all = Stream.concat(Stream.of(this), others.stream()).toList();
            return new Found(
                    query,
                    directive,
                    new Fact.Several(all),
                    all.stream()
                            .flatMap(found -> found.quotes().stream())
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
     */
    record Listed(Query query, List<Directive> directives) implements Answer {
        public Listed {
            directives = List.copyOf(directives);
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
     */
    record NotFound(Query query, List<Directive> near) implements Answer {
        public NotFound {
            near = List.copyOf(near);
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
}
