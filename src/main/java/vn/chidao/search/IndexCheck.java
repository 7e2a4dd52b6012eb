package vn.chidao.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A look at a built generation before it goes live: does it hold what it was built from, and find it again? */
final class IndexCheck {
    private static final int TRIES = 7;
    private static final int WORDS = 200;
    /** Not all: a long form may be cut in two where the words end, or reach over two passages. */
    private static final double NEARLY_ALL = .8;

    private IndexCheck() {}

    /** Returns why {@code fresh} is not a good index of {@code source}; empty when it is. */
    static Optional<String> objection(Generation fresh, IndexSource source) {
        var items = source.items();
        if (fresh.size() != items.size()) {
            return Optional.of(fresh.size() + " units instead of " + items.size());
        }
        int step = Math.max(1, items.size() / TRIES);
        for (int i = 0; i < items.size(); i += step) {
            if (!findsAgain(fresh, items.get(i))) {
                return Optional.of("unit " + items.get(i).id() + " is not found by its own words");
            }
        }
        return Optional.empty();
    }

    private static boolean findsAgain(Generation fresh, Item item) {
        var text = String.join(" ", item.title(), String.join(" ", item.passages()));
        var words = text.substring(0, Math.min(WORDS, text.length()));
        int end = words.length() == text.length() ? words.length() : words.lastIndexOf(' ');
        if (end <= 0 || fresh.analyzer().read(words.substring(0, end)).isEmpty()) {
            return true;
        }
        List<Hit> hits = fresh.finder().find(words.substring(0, end), 1, Set.of(item.id()));
        return hits.size() == 1 && hits.getFirst().coverage() > NEARLY_ALL;
    }
}
