package vn.chidao.digest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.fact.Directive;

/** A digest saved as a page, a Word file and a PDF gives the same entries and facts: our own, and the real ones where at hand. */
class FactsInEveryFormatIT {
    private final SourceReader reader = new SourceReader(FileLimits.usual(), Messages.load());
    private final DigestParser parser = new DigestParser();
    private final DirectiveExtractor extractor;

    FactsInEveryFormatIT() throws IOException {
        extractor = new DirectiveExtractor(Agencies.load(Path.of("config/agencies.toml")));
    }

    static List<Path> digests() throws IOException {
        var files = new ArrayList<Path>();
        var shared = Path.of(System.getProperty("chidao.shared", "missing"), "digests");
        for (var folder :
                List.of(Path.of("index/digests"), Path.of("src/test/resources/evaluation/dongkhe/digests"), shared)) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> list = Files.list(folder)) {
                    list.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .forEach(files::add);
                }
            }
        }
        return files;
    }

    @ParameterizedTest
    @MethodSource("digests")
    void givesTheSameFacts(Path file) throws IOException {
        var text = lines(reader.read(file));
        var facts = facts(text);
        assertThat(facts).isNotEmpty();
        var parts = text.stream()
                .map(line -> line.text().replaceAll("[\\s\\u00A0]+", " "))
                .map(line -> new Samples.Part(line, line.length() < 200 && !line.endsWith(".")))
                .toList();
        assertThat(facts(lines(reader.read("a.html", Samples.html(parts))))).isEqualTo(facts);
        assertThat(facts(lines(reader.read("a.docx", Samples.docx(parts))))).isEqualTo(facts);
        assertThat(facts(lines(reader.read("a.pdf", Samples.pdf(parts, 30))))).isEqualTo(facts);
    }

    private List<String> facts(List<Line> lines) {
        var digest =
                Objects.requireNonNull(parser.parse(new SourceText("a", lines)).digest());
        return extractor.extract(digest).stream()
                .map(FactsInEveryFormatIT::line)
                .toList();
    }

    private static String line(Directive directive) {
        var facts = new Object[] {
            directive.number(),
            directive.also(),
            directive.type(),
            directive.date(),
            directive.issuer(),
            directive.title(),
            directive.week(),
            directive.persons().stream()
                    .map(person -> person.name() + person.part())
                    .toList(),
            directive.agencies().stream()
                    .map(task -> task.role() + task.name() + task.task().text())
                    .toList(),
            directive.deadlines().stream()
                    .map(time -> time.from() + ".." + time.to() + time.kind()
                            + time.words().text())
                    .toList(),
            directive.targets().stream().map(target -> target.value().text()).toList(),
            directive.references().stream()
                    .map(reference -> reference.number().canonical())
                    .toList()
        };
        return Stream.of(facts).map(String::valueOf).toList().toString().replaceAll("[\\s\\u00A0]+", " ");
    }

    private static List<Line> lines(ReadResult reading) {
        return ((ReadResult.Text) reading).text().lines();
    }
}
