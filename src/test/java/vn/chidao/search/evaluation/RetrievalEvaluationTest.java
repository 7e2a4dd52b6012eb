package vn.chidao.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.search.evaluation.RetrievalEvaluation.Score;
import vn.chidao.search.evaluation.RetrievalEvaluation.Search;
import vn.chidao.search.evaluation.RetrievalEvaluation.Spelling;

class RetrievalEvaluationTest {
    @TempDir
    Path folder;

    @Test
    void scoresBothSearchesInBothSpellings() throws Exception {
        var scores = RetrievalEvaluation.read(resource("corpus.tsv"), resource("queries.tsv"))
                .run();

        assertThat(scores).hasSize(4);
        assertThat(scores)
                .filteredOn(score -> score.search() == Search.CHIDAO)
                .allSatisfy(score -> assertThat(score.reciprocal()).isEqualTo(100));
        assertThat(scores)
                .filteredOn(score -> score.search() == Search.PLAIN && score.spelling() == Spelling.UNMARKED)
                .first()
                .satisfies(score -> assertThat(score.reciprocal()).isLessThan(60));
    }

    @Test
    void countsHalfForOneOfTwoAnswersAndForASecondPlace() throws IOException {
        var corpus = file("a\tĐê điều\tTrực ban mùa lũ\nb\tĐê điều\tTrực ban mùa lũ, mùa bão\n");
        var queries = file("1\tmùa bão\ta\n2\tmùa bão\tb|nowhere\n");

        assertThat(RetrievalEvaluation.read(corpus, queries).run())
                .filteredOn(score -> score.search() == Search.CHIDAO && score.spelling() == Spelling.MARKED)
                .extracting(Score::first, Score::ten, Score::reciprocal)
                .containsExactly(tuple(50.0, 75.0, 75.0));
    }

    @Test
    void namesTheLineThatHasTooFewColumns() throws IOException {
        var corpus = file("a\tĐê điều\tTrực ban\nb\tĐê điều\n");

        assertThatThrownBy(() -> RetrievalEvaluation.read(corpus, corpus))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(":2:");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "rows", ".tsv"), text, StandardCharsets.UTF_8);
    }

    private static Path resource(String name) throws URISyntaxException {
        return Path.of(Objects.requireNonNull(RetrievalEvaluationTest.class.getResource(name))
                .toURI());
    }
}
