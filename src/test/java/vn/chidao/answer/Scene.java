package vn.chidao.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.digest.Digest;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.entry.Clauses;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.library.Lexicon;
import vn.chidao.question.QuestionParser;
import vn.chidao.question.query.Query;
import vn.chidao.search.Indexed;
import vn.chidao.search.Item;
import vn.chidao.search.analysis.Compounds;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.Thesaurus;

/** The directives of a few made-up weeks, the corpus over them, and questions about them, read by the project's configuration. */
public final class Scene implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    /** A week with one directive, for what needs a corpus and hardly looks into it. */
    public static final String WEEK = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phát triển cây cam

            UBND tỉnh ban hành Kế hoạch số 71/KH-UBND, ngày 06/4/2027 về phát triển cây cam. Sở Công Thương lập điểm thu mua.
            """;

    private static final Path CONFIG = Path.of("config");
    private static final Agencies AGENCIES = configured(Agencies::load, "agencies.toml");
    private static final Lexicon.Written WRITTEN = configured(Lexicon.Written::load, "abbreviations.toml");
    private static final Lexicon.Spoken SPOKEN = configured(Lexicon.Spoken::load, "thesaurus.toml");
    private static final SyllableAnalyzer WORDING = new SyllableAnalyzer(WRITTEN.abbreviations(), WRITTEN.synonyms());
    private static final Thesaurus THESAURUS = new Thesaurus(SPOKEN.thesaurus(), SPOKEN.everyday(), WORDING);
    private static final QuestionParser PARSER = new QuestionParser(AGENCIES);

    private final Indexed indexed;
    private final Corpus corpus;

    private Scene(List<Directive> directives) {
        indexed = Indexed.of(WORDING, directives.stream().map(Scene::item).toList());
        corpus = new Corpus(directives, indexed.finder(), indexed.vocabulary(), WORDING, THESAURUS, Compounds.shared());
    }

    /** Reads {@code digests}, each the text of one week. */
    public static Scene of(String... digests) {
        var extractor = new DirectiveExtractor(AGENCIES);
        return new Scene(IntStream.range(0, digests.length)
                .mapToObj(at -> parsed("tuan-" + at + ".txt", digests[at]))
                .flatMap(digest -> extractor.extract(digest).stream())
                .toList());
    }

    private static Digest parsed(String source, String digest) {
        var lines = digest.lines().toList();
        return Objects.requireNonNull(new DigestParser()
                .parse(new SourceText(
                        source,
                        IntStream.range(0, lines.size())
                                .mapToObj(at -> new Line(at + 1, lines.get(at), Style.PLAIN))
                                .filter(line -> !line.text().isBlank())
                                .toList()))
                .digest());
    }

    private static Item item(Directive directive) {
        return new Item(
                directive.id(),
                directive.title(),
                Clauses.of(directive).stream()
                        .map(clause -> clause.words().text())
                        .toList());
    }

    private static <T> T configured(Configured<T> reader, String file) {
        try {
            return reader.read(CONFIG.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Configured<T> {
        T read(Path file) throws IOException;
    }

    public Corpus corpus() {
        return corpus;
    }

    public DirectiveConditions conditions() {
        return new DirectiveConditions(AGENCIES);
    }

    /** Reads {@code question} as the bot does that puts it, spelling apart. */
    public Query query(String question) {
        return PARSER.parse(PARSER.written(question), TODAY);
    }

    /** Returns the one directive whose number has {@code serial}. */
    public Directive directive(String serial) {
        return corpus.directives().all().stream()
                .filter(directive -> serialOf(directive).equals(serial))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + serial + " among " + serials(corpus.directives().all())));
    }

    /** Returns the first clause that says {@code words}. */
    public IndexedDirective.Part part(String words) {
        return corpus.directives().all().stream()
                .flatMap(directive -> corpus.indexed(directive).clauses().stream())
                .filter(part -> part.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause says " + words));
    }

    /** Returns the serials of {@code directives}, in order, spaces between. */
    public static String serials(List<Directive> directives) {
        return String.join(" ", directives.stream().map(Scene::serialOf).toList());
    }

    private static String serialOf(Directive directive) {
        var number = directive.number();
        return number == null ? "~" : number.serial();
    }

    /** Answers {@code question}, asked of nothing before. */
    public Answer answer(String question) {
        return new Answerer(AGENCIES).answer(query(question), corpus, null);
    }

    /** Returns the words that {@code answer} quotes; none when it is no fact. */
    public static Stream<String> quotes(Answer answer) {
        return answer instanceof Answer.Found found ? found.quotes().stream().map(Quote::text) : Stream.empty();
    }

    @Override
    public void close() {
        indexed.close();
    }
}
