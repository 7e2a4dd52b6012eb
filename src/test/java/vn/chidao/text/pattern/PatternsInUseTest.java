package vn.chidao.text.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chidao.text.Fold;

/** Every pattern of the program finds in what people type just what its expression finds. */
@Execution(ExecutionMode.CONCURRENT)
class PatternsInUseTest {
    private static final Path SETS = Path.of("src/test/resources/evaluation");
    private static final int QUESTION = 2;

    @Test
    void missNoMatchThatBeginsInAWordOfTheEvaluation() throws IOException, ReflectiveOperationException {
        var patterns = PatternsInUse.below("vn/chidao/question");
        var seen = new HashSet<Run>();

        assertThat(patterns).hasSizeGreaterThan(200);
        for (var question : questions()) {
            for (var typed : List.of(Typed.of(question, Fold.hasMarks(question)), Typed.of(question, false))) {
                for (var place : typed.places()) {
                    if (seen.add(place.run())) {
                        patterns.forEach(pattern -> check(pattern.quick(typed), typed, place));
                    }
                }
            }
        }
    }

    private static void check(QuickPattern pattern, Typed typed, Typed.Place place) {
        var plain = pattern.matcher(typed);
        for (int at = place.start(); at < place.end(); at++) {
            boolean begins = plain.region(at, typed.text().length()).lookingAt();
            if (begins && pattern.find(pattern.matcher(typed), typed, at) != at) {
                throw new AssertionError(plain + " at " + at + " of «" + typed.text() + "»");
            }
        }
    }

    private static List<String> questions() throws IOException {
        try (var files = Files.walk(SETS)) {
            return files.filter(file -> file.toString().endsWith(".tsv"))
                    .sorted()
                    .flatMap(file -> lines(file).stream())
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(columns -> columns.length > QUESTION)
                    .map(columns -> Fold.nfc(columns[QUESTION]))
                    .toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
