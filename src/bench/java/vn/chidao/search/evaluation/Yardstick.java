package vn.chidao.search.evaluation;

import java.util.List;
import vn.chidao.extract.fact.Directive;
import vn.chidao.search.Item;

/** Plain Lucene over whole directives, for comparing times. */
public final class Yardstick implements AutoCloseable {
    private static final int BEST = 10;

    private final PlainSearch search;

    /** Indexes {@code directives} in memory. */
    public Yardstick(List<Directive> directives) {
        this.search = new PlainSearch(directives.stream()
                .map(directive -> new Item(directive.id(), directive.title(), List.of(directive.text())))
                .toList());
    }

    /** Returns the ids of the best ten. */
    public List<String> find(String question) {
        return search.find(question, BEST);
    }

    @Override
    public void close() {
        search.close();
    }
}
