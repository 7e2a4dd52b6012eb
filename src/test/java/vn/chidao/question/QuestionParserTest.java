package vn.chidao.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.chidao.extract.agency.Agencies;

/**
 * Questions with the one line that they are understood as. When a rule changes lines on purpose, {@code mvn test
 * -Dtest=QuestionParserTest -Dgolden.update=true} writes them anew, and the difference is read before it is committed.
 */
class QuestionParserTest {
    private static final Path FILE = Path.of("src/test/resources/vn/chidao/question/query-lines.tsv");
    /** A Monday, as everywhere in the evaluation. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void readsEveryQuestionAsItsLine() throws IOException {
        var parser = new QuestionParser(Agencies.load(Path.of("config/agencies.toml")));
        var golden = Files.readAllLines(FILE, StandardCharsets.UTF_8);
        var read = golden.stream().map(line -> anew(parser, line)).toList();
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(FILE, read.stream().collect(Collectors.joining("\n", "", "\n")), StandardCharsets.UTF_8);
            return;
        }
        assertThat(read).isEqualTo(golden);
        assertThat(golden).filteredOn(line -> !line.startsWith("#")).hasSizeGreaterThanOrEqualTo(300);
    }

    private static String anew(QuestionParser parser, String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return line;
        }
        var question = List.of(line.split("\t")).getFirst();
        return question + '\t' + parser.parse(parser.written(question), TODAY).line();
    }
}
