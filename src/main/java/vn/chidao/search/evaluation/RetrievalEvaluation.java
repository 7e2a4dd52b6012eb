package vn.chidao.search.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.chidao.search.Finder;
import vn.chidao.search.Generations;
import vn.chidao.search.Hit;
import vn.chidao.search.IndexSource;
import vn.chidao.search.Item;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.text.Fold;

/** A set of units and a set of questions about them, on which searches are scored. */
public final class RetrievalEvaluation {
    private static final int DEPTH = 10;
    private static final Pattern CLAUSE = Pattern.compile("(?<=[.;:])\\s+(?=(?:\\d{1,2}\\.|[a-zđ]\\))\\s)");

    private final List<Item> items;
    private final List<Asked> questions;

    /** A question with the ids of the units that answer it. */
    private record Asked(String question, Set<String> gold) {}

    /**
     * How one search did on one spelling, in percent of the questions.
     *
     * @param search which search
     * @param spelling how the questions were typed
     * @param first R@1: the first hit is an answer
     * @param ten R@10: the share of a question's answers among the first ten hits
     * @param reciprocal MRR@10: 1 / the rank of the first answer, 0 beyond ten
     */
    public record Score(Search search, Spelling spelling, double first, double ten, double reciprocal) {}

    /** The searches compared. */
    public enum Search {
        /** This product. */
        CHIDAO,
        /** Lucene's StandardAnalyzer and BM25. */
        PLAIN
    }

    /** The ways in which the questions are typed. */
    public enum Spelling {
        /** As the file has them. */
        MARKED,
        /** Without any dấu. */
        UNMARKED
    }

    private RetrievalEvaluation(List<Item> items, List<Asked> questions) {
        this.items = List.copyOf(items);
        this.questions = List.copyOf(questions);
    }

    /**
     * Reads the two files, both UTF-8 with tabs between the columns.
     *
     * @param corpus id, title, text
     * @param queries id, question, the answers' ids with | between
     * @throws IOException when one cannot be read, or a line of it has too few columns
     */
    public static RetrievalEvaluation read(Path corpus, Path queries) throws IOException {
        var items = new ArrayList<Item>();
        for (var row : rows(corpus)) {
            items.add(new Item(row.get(0), row.get(1), List.of(CLAUSE.split(row.get(2)))));
        }
        var questions = new ArrayList<Asked>();
        for (var row : rows(queries)) {
            questions.add(new Asked(row.get(1), Set.of(row.get(2).split("\\|"))));
        }
        return new RetrievalEvaluation(items, questions);
    }

    /** Scores both searches on both spellings. */
    public List<Score> run() {
        var scores = new ArrayList<Score>();
        try (var generations = Generations.inMemory();
                var plain = new PlainSearch(items)) {
            generations.build(new IndexSource("evaluation", items, SyllableAnalyzer.plain(), new byte[0]));
            generations.use(generation -> {
                var finder = generation.finder();
                for (var spelling : Spelling.values()) {
                    scores.add(score(Search.CHIDAO, spelling, question -> found(finder, question)));
                    scores.add(score(Search.PLAIN, spelling, question -> plain.find(question, DEPTH)));
                }
                return generation.number();
            });
        }
        return List.copyOf(scores);
    }

    private Score score(Search search, Spelling spelling, Function<String, List<String>> find) {
        double first = 0;
        double ten = 0;
        double reciprocal = 0;
        for (var asked : questions) {
            var found = find.apply(typed(asked.question(), spelling));
            var ranks = asked.gold().stream()
                    .mapToInt(found::indexOf)
                    .filter(rank -> rank >= 0)
                    .sorted()
                    .toArray();
            ten += (double) ranks.length / asked.gold().size();
            if (ranks.length > 0) {
                first += ranks[0] == 0 ? 1 : 0;
                reciprocal += 1.0 / (1 + ranks[0]);
            }
        }
        double percent = 100.0 / Math.max(1, questions.size());
        return new Score(search, spelling, first * percent, ten * percent, reciprocal * percent);
    }

    private static List<String> found(Finder finder, String question) {
        return finder.find(question, DEPTH).stream().map(Hit::id).toList();
    }

    private static String typed(String question, Spelling spelling) {
        return switch (spelling) {
            case MARKED -> question;
            case UNMARKED -> Fold.plain(question);
        };
    }

    private static List<List<String>> rows(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        for (var line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (!line.isBlank()) {
                var columns = List.of(line.split("\t", 3));
                if (columns.size() < 3) {
                    throw new IOException(file + ":" + (rows.size() + 1) + ": three columns wanted");
                }
                rows.add(columns);
            }
        }
        return rows;
    }
}
