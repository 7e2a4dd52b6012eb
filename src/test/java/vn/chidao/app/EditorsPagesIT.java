package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.digest.format.FileLimits;
import vn.chidao.digest.format.ReadResult;
import vn.chidao.digest.format.SourceReader;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.Fold;

/**
 * A hundred and fifty-four pages by twelve authors who saw no code, each laid out as another office might: text, HTML, DOCX, PDF. The entries that
 * their gold lists are found with number, type, date and issuer, and no others.
 */
@Execution(ExecutionMode.CONCURRENT)
class EditorsPagesIT {
    private static final Path LAYOUTS = Path.of("src/test/resources/layouts");

    /** What an author says of an entry; more than one number when it announces several documents. */
    private record Expected(List<String> numbers, String type, String date, String issuer, String title) {
        static Expected of(List<String[]> rows) {
            var first = rows.getFirst();
            return new Expected(rows.stream().map(row -> row[2]).toList(), first[3], first[4], first[5], first[6]);
        }

        boolean isIn(Directive directive) {
            return letters(directive.text()).contains(letters(title));
        }

        boolean hasNumber(Directive directive) {
            var number = directive.number();
            return numbers.contains(number == null ? "~" : number.canonical());
        }
    }

    @ParameterizedTest
    @MethodSource("authors")
    void findsTheEntriesOfEveryPage(String author) throws IOException {
        var reached = new Reached();
        for (var page : pages(LAYOUTS.resolve("gold" + author + ".tsv")).entrySet()) {
            reached.add(page.getValue(), directives(LAYOUTS.resolve(page.getKey())));
        }

        assertThat(Floors.faults("layouts.author" + author, reached.percent())).isEmpty();
    }

    /** Returns the authors whose gold is there, so that none is forgotten. */
    private static List<String> authors() throws IOException {
        try (var files = Files.list(LAYOUTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.startsWith("gold"))
                    .map(name -> name.replaceAll("\\D", ""))
                    .sorted()
                    .toList();
        }
    }

    private static Map<String, List<Expected>> pages(Path gold) throws IOException {
        var rows = new TreeMap<String, Map<String, List<String[]>>>();
        for (var line : Files.readAllLines(gold, StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                var row = line.split("\t", -1);
                rows.computeIfAbsent(row[0], file -> new LinkedHashMap<>())
                        .computeIfAbsent(row[1], place -> new ArrayList<>())
                        .add(row);
            }
        }
        var pages = new TreeMap<String, List<Expected>>();
        rows.forEach((file, entries) ->
                pages.put(file, entries.values().stream().map(Expected::of).toList()));
        return pages;
    }

    private static List<Directive> directives(Path page) throws IOException {
        var reader = new SourceReader(FileLimits.usual(), ResourceBundle.getBundle("messages", Locale.of("vi")));
        var read = reader.read(page);
        var digest = read instanceof ReadResult.Text text
                ? new DigestParser().parse(text.text()).digest()
                : null;
        var agencies = Agencies.load(Path.of("config/agencies.toml"));
        return digest == null ? List.of() : new DirectiveExtractor(agencies).extract(digest);
    }

    private static String letters(String text) {
        return Fold.flat(Fold.nfc(text)).replaceAll("[^\\p{L}\\d]+", "");
    }

    /** How many entries were found, and how many of those rightly told. */
    private static final class Reached {
        private final Map<String, Integer> right = new TreeMap<>();
        private int expected;
        private int found;
        private int told;

        void add(List<Expected> entries, List<Directive> directives) {
            var left = new ArrayList<>(directives);
            told += directives.size();
            for (var entry : entries) {
                expected++;
                var directive = left.stream()
                        .filter(entry::isIn)
                        .filter(entry::hasNumber)
                        .findFirst()
                        .or(() -> left.stream().filter(entry::isIn).findFirst());
                directive.ifPresent(own -> {
                    left.remove(own);
                    found++;
                    judge(entry, own);
                });
            }
        }

        private void judge(Expected entry, Directive own) {
            count("number", own, entry::hasNumber);
            count(
                    "type",
                    own,
                    it -> entry.type().equals("-")
                            || it.type() != null && it.type().vietnamese().equals(entry.type()));
            count("date", own, it -> entry.date().equals("-") || entry.date().equals(String.valueOf(it.date())));
            // most authors do not tell the chair from the committee
            count(
                    "issuer",
                    own,
                    it -> entry.issuer().equals("-")
                            || withoutChair(it.issuer()).equals(withoutChair(entry.issuer())));
        }

        private static String withoutChair(String issuer) {
            return issuer.replace("Chủ tịch ", "");
        }

        private void count(String field, Directive own, Predicate<Directive> isRight) {
            right.merge(field, isRight.test(own) ? 1 : 0, Integer::sum);
        }

        Map<String, Double> percent() {
            var percent = new TreeMap<String, Double>();
            percent.put("entries", 100.0 * found / expected);
            percent.put("no_others", 100.0 * found / Math.max(1, told));
            right.forEach((field, count) -> percent.put(field, 100.0 * count / Math.max(1, found)));
            return percent;
        }
    }
}
