package vn.chidao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.chidao.text.Fold;

/** The facts that directives are known to hold, written by hand in the JSON of {@code show --json}, one a line. */
public final class FactGold {
    /** Below this, two entries are not the same one read differently. */
    private static final double ALIKE = 0.5;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final List<JsonNode> gold;

    private FactGold(List<JsonNode> gold) {
        this.gold = gold;
    }

    /**
     * Reads {@code file}, UTF-8.
     *
     * @throws IOException when it cannot be read or a line of it is no JSON
     */
    public static FactGold read(Path file) throws IOException {
        return new FactGold(nodes(Files.readAllLines(file, StandardCharsets.UTF_8)));
    }

    /** Scores {@code extracted}, lines of {@code show --json}. */
    public FactScores score(List<String> extracted) throws IOException {
        var left = new ArrayList<>(nodes(extracted));
        var partners = partners(left);
        var scores = new FactScores();
        for (var wanted : gold) {
            scores.add(wanted, partners.get(wanted));
        }
        left.removeAll(partners.values());
        left.forEach(extra -> scores.add(null, extra));
        return scores;
    }

    private record Pair(JsonNode wanted, JsonNode got, double likeness) {}

    /** Every entry with the one most like it, the likest pairs first. */
    private Map<JsonNode, JsonNode> partners(List<JsonNode> extracted) {
        var pairs = new ArrayList<Pair>();
        for (var wanted : gold) {
            for (var got : extracted) {
                double likeness = likeness(wanted, got);
                if (likeness >= ALIKE) {
                    pairs.add(new Pair(wanted, got, likeness));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
        var partners = new LinkedHashMap<JsonNode, JsonNode>();
        var taken = new HashSet<JsonNode>();
        for (var pair : pairs) {
            if (!partners.containsKey(pair.wanted()) && taken.add(pair.got())) {
                partners.put(pair.wanted(), pair.got());
            }
        }
        return partners;
    }

    /** Up to 1 for the title's words and 1 for the number; 0 in different files. */
    private static double likeness(JsonNode wanted, JsonNode got) {
        if (!wanted.path("source").equals(got.path("source"))) {
            return 0;
        }
        var words = words(wanted);
        var others = words(got);
        var both = new HashSet<>(words);
        both.retainAll(others);
        var all = new HashSet<>(words);
        all.addAll(others);
        boolean sameNumber = wanted.path("number").isTextual()
                && wanted.path("number").equals(got.path("number"))
                && wanted.path("date").equals(got.path("date"));
        return (all.isEmpty() ? 0 : (double) both.size() / all.size()) + (sameNumber ? 1 : 0);
    }

    private static Set<String> words(JsonNode directive) {
        var title = Fold.plain(directive.path("title").asText());
        return new HashSet<>(List.of(title.split("[^\\p{L}\\p{N}]+")));
    }

    private static List<JsonNode> nodes(List<String> lines) throws IOException {
        var nodes = new ArrayList<JsonNode>();
        for (var line : lines) {
            if (!line.isBlank()) {
                nodes.add(MAPPER.readTree(line));
            }
        }
        return nodes;
    }
}
