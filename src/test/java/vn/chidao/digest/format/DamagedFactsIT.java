package vn.chidao.digest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.fact.Directive;

/**
 * A digest cut off anywhere, without any one line, or with letters changed anywhere gives facts whose words stand in what is left,
 * or none: a directive whose fact lacks its words cannot be built, so it is enough that nothing is thrown.
 */
@Execution(ExecutionMode.CONCURRENT)
class DamagedFactsIT {
    /** Letters read in all by one test: a short digest is spoilt thousands of times, a whole one hundreds. */
    private static final int LETTERS_READ = 2_000_000;

    /** What breaks rules most: stops, brackets, quotes, figures, capitals, line ends, marks without their letter. */
    private static final String LETTERS = "./,;:()«»\"“”-–0123456789%ĐUBNDđaà\n\u00A0\u0301 ";

    private final SourceReader reader = new SourceReader(FileLimits.usual(), Messages.load());
    private final DigestParser parser = new DigestParser();
    private final DirectiveExtractor extractor;

    DamagedFactsIT() throws IOException {
        extractor = new DirectiveExtractor(Agencies.load(Path.of("config/agencies.toml")));
    }

    static List<String> digests() throws IOException {
        return List.of(Samples.resource("plain.txt"), Files.readString(Path.of("index/digests/2019-08-12.txt")));
    }

    @ParameterizedTest
    @MethodSource("digests")
    void everyPrefixGivesItsFacts(String whole) {
        int step = 1 + whole.length() / (LETTERS_READ / whole.length());
        for (int length = 0; length < whole.length(); length += step) {
            assertThat(facts(whole.substring(0, length))).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("digests")
    void everyLineMayBeMissing(String whole) {
        var lines = whole.lines().toList();
        for (int missing = 0; missing < lines.size(); missing++) {
            var left = new ArrayList<>(lines);
            left.remove(missing);
            assertThat(facts(String.join("\n", left))).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("digests")
    void changedLettersGiveFactsOfWhatStands(String whole) {
        var random = new Random(20261124);
        for (int round = 0; round < LETTERS_READ / whole.length(); round++) {
            var spoilt = new StringBuilder(whole);
            for (int changes = 1 + random.nextInt(30); changes > 0; changes--) {
                spoilt.setCharAt(random.nextInt(spoilt.length()), LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            assertThat(facts(spoilt.toString())).isNotNull();
        }
    }

    private List<Directive> facts(String text) {
        return switch (reader.read("a.txt", text.getBytes(StandardCharsets.UTF_8))) {
            case ReadResult.Text read -> {
                var digest = parser.parse(read.text()).digest();
                yield digest == null ? List.<Directive>of() : extractor.extract(digest);
            }
            case ReadResult.Unreadable ignored -> List.of();
        };
    }
}
