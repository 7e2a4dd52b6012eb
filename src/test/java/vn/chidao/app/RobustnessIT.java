package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.format.FileLimits;
import vn.chidao.digest.format.ReadResult;
import vn.chidao.digest.format.SourceReader;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.evaluation.Asked;
import vn.chidao.evaluation.QuestionFile;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.view.AnswerText;
import vn.chidao.view.Messages;

/** Torn, cut and scrambled input never throws and never hangs, and no fact is read whose words are not there. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class RobustnessIT {
    private static final int MUTATIONS = 1000;

    private final DigestParser parser = new DigestParser();
    private DirectiveExtractor extractor;

    @TempDir
    Path index;

    @BeforeEach
    void knowTheAgencies() throws IOException {
        extractor = new DirectiveExtractor(Agencies.load(Path.of("config/agencies.toml")));
    }

    @Test
    void readsEveryPrefixOfTheSamples() throws IOException {
        var samples = samples("shipped");
        var byLine = samples.stream()
                .flatMap(lines -> IntStream.rangeClosed(0, lines.size()).mapToObj(end -> lines.subList(0, end)));
        var byCharacter = samples.stream().flatMap(Scramble::prefixes);

        assertThat(holdsFacts(Stream.concat(byLine, byCharacter))).isPositive();
    }

    @Test
    void readsTheSamplesWithoutAnyOneLine() throws IOException {
        var torn = samples("shipped").stream()
                .flatMap(lines -> IntStream.range(0, lines.size()).mapToObj(gone -> {
                    var left = new ArrayList<>(lines);
                    left.remove(gone);
                    return left;
                }));

        assertThat(holdsFacts(torn)).isPositive();
    }

    @Test
    void readsScrambledSamples() throws IOException {
        var samples = Stream.of("shipped", "halam", "dongkhe")
                .flatMap(set -> samples(set).stream())
                .toList();
        var scrambled = IntStream.range(0, MUTATIONS)
                .mapToObj(seed -> new Scramble(new Random(seed)).lines(samples.get(seed % samples.size())));

        assertThat(holdsFacts(scrambled)).isPositive();
    }

    @Test
    void answersAnythingThatCanBeTyped() throws IOException {
        var questions = Stream.of("shipped", "halam", "dongkhe")
                .flatMap(set -> asked(set).stream())
                .map(Asked::question)
                .toList();
        try (var product = Product.over(Product.digestsOf("shipped"), index)) {
            var text = new AnswerText(product.messages());
            var typed = Stream.concat(
                    Scramble.oddities().stream(),
                    IntStream.range(0, MUTATIONS)
                            .mapToObj(seed ->
                                    new Scramble(new Random(seed)).question(questions.get(seed % questions.size()))));

            assertThat(typed.toList().parallelStream()
                            .map(question -> text.of(product.reply(question).answer()))
                            .filter(answer -> answer.isBlank() || answer.length() > 600))
                    .isEmpty();
        }
    }

    /** Returns how many directives were read; each has been checked. */
    private long holdsFacts(Stream<? extends List<Line>> texts) {
        return texts.parallel()
                .mapToLong(lines -> {
                    var digest = parser.parse(new SourceText("sample", lines)).digest();
                    var directives = digest == null ? List.<Directive>of() : extractor.extract(digest);
                    directives.forEach(directive ->
                            assertThat(words(directive)).allMatch(words -> words.standIn(directive.text())));
                    return directives.size();
                })
                .sum();
    }

    private static Stream<Quote> words(Directive directive) {
        return Stream.of(
                        Stream.ofNullable(directive.citation()),
                        directive.persons().stream().map(person -> person.words()),
                        directive.agencies().stream().flatMap(agency -> Stream.of(agency.mention(), agency.task())),
                        directive.deadlines().stream().map(deadline -> deadline.words()),
                        directive.targets().stream().flatMap(target -> Stream.of(target.value(), target.words())),
                        directive.references().stream().map(reference -> reference.words()))
                .flatMap(words -> words);
    }

    private static List<List<Line>> samples(String set) {
        var reader = new SourceReader(FileLimits.usual(), new Messages().bundle());
        try (var files = Files.list(Product.digestsOf(set))) {
            return files.sorted()
                    .map(reader::read)
                    .map(reading -> ((ReadResult.Text) reading).text().lines())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Asked> asked(String set) {
        try {
            return QuestionFile.read(Product.SETS.resolve(set).resolve("questions.tsv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
