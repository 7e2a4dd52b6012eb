package vn.chidao.question.query;

import java.util.List;
import java.util.stream.Stream;

/**
 * What only lists are narrowed by.
 *
 * @param conditions what must hold, all of it
 * @param newest how many of the newest are wanted, {@link #SAME_DAY} for those of the newest day, 0 for all
 * @param anywhere whether it is enough that they mention the topic
 * @param either whether one of the agencies named is enough
 */
public record Filters(List<Condition> conditions, int newest, boolean anywhere, boolean either) {
    /** All that were issued on the newest day. */
    public static final int SAME_DAY = -1;

    /** No condition. */
    public static final Filters NONE = new Filters(List.of(), 0, false, false);

    public Filters {
        conditions = List.copyOf(conditions);
    }

    /** Whether no document is kept out. */
    public boolean isEmpty() {
        return conditions.isEmpty() && newest == 0;
    }

    /** Whether one of the conditions is a {@code kind}. */
    public boolean has(Class<? extends Condition> kind) {
        return conditions.stream().anyMatch(kind::isInstance);
    }

    /** Returns the conditions as words of a query's line. */
    public Stream<String> line() {
        return Stream.of(
                        conditions.stream().flatMap(Condition::line),
                        newest == 0 ? Stream.<String>empty() : Stream.of("newest:" + (newest > 0 ? newest : "day")),
                        anywhere ? Stream.of("anywhere") : Stream.<String>empty(),
                        either ? Stream.of("either") : Stream.<String>empty())
                .flatMap(words -> words);
    }
}
