package vn.chidao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** How much of what directives hold was extracted, field by field. Filled by {@link FactGold}, then only read. */
public final class FactScores {
    private final Map<Field, Count> counts = new EnumMap<>(Field.class);
    private final List<String> misses = new ArrayList<>();

    FactScores() {
        for (var field : Field.values()) {
            counts.put(field, new Count(0, 0, 0));
        }
    }

    /**
     * What was found and what was not.
     *
     * @param right found, and there
     * @param extra found, and not there
     * @param missing there, and not found
     */
    public record Count(int right, int extra, int missing) {
        /** The share of the found that is there, in percent; 100 when nothing was found. */
        public double precision() {
            return right + extra == 0 ? 100 : 100.0 * right / (right + extra);
        }

        /** The share of what is there that was found, in percent; 100 when nothing is there. */
        public double recall() {
            return right + missing == 0 ? 100 : 100.0 * right / (right + missing);
        }

        /** The harmonic mean of both, in percent. */
        public double f1() {
            return right + extra + missing == 0 ? 100 : 200.0 * right / (2.0 * right + extra + missing);
        }

        private Count plus(int moreRight, int moreExtra, int moreMissing) {
            return new Count(right + moreRight, extra + moreExtra, missing + moreMissing);
        }
    }

    /** Returns what came of {@code field}. */
    public Count of(Field field) {
        return counts.getOrDefault(field, new Count(0, 0, 0));
    }

    /** Returns every directive and field that is not wholly right, one a line. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    /** Counts one entry: {@code wanted} is null when it should not be, {@code got} when it was not found. */
    void add(@Nullable JsonNode wanted, @Nullable JsonNode got) {
        for (var field : Field.values()) {
            var there = wanted == null ? Set.<String>of() : field.of(wanted);
            var found = got == null ? Set.<String>of() : field.of(got);
            var missing = new TreeSet<>(there);
            missing.removeAll(found);
            var extra = new TreeSet<>(found);
            extra.removeAll(there);
            counts.put(field, of(field).plus(there.size() - missing.size(), extra.size(), missing.size()));
            if (!missing.isEmpty() || !extra.isEmpty()) {
                misses.add(name(wanted, got) + "\t" + field.key() + "\tmissing " + missing + "\textra " + extra);
            }
        }
    }

    private static String name(@Nullable JsonNode wanted, @Nullable JsonNode got) {
        var named = wanted != null ? wanted : got;
        return named == null
                ? ""
                : named.path("source").asText() + " " + named.path("number").asText("~");
    }
}
