package vn.chidao.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chidao.search.evaluation.RetrievalEvaluation.Score;
import vn.chidao.search.evaluation.RetrievalEvaluation.Search;
import vn.chidao.search.evaluation.RetrievalEvaluation.Spelling;

/** Floors on a public set of questions about laws, where it is at hand; they only rise. */
@Execution(ExecutionMode.CONCURRENT)
class RetrievalEvaluationIT {
    @Test
    void staysAboveItsFloorsOnTheLaws() throws IOException {
        var folder = Path.of(System.getProperty("chidao.shared", ""), "retrieval");
        var corpus = folder.resolve("alqac22.corpus.tsv");
        assumeTrue(Files.exists(corpus), "the set is not at hand");

        var scores = RetrievalEvaluation.read(corpus, folder.resolve("alqac22.queries.tsv"))
                .run();

        var marked = score(scores, Search.CHIDAO, Spelling.MARKED);
        var unmarked = score(scores, Search.CHIDAO, Spelling.UNMARKED);
        assertThat(marked.reciprocal()).isGreaterThanOrEqualTo(93.5);
        assertThat(marked.ten()).isGreaterThanOrEqualTo(97);
        assertThat(unmarked.reciprocal()).isGreaterThanOrEqualTo(marked.reciprocal() - 2);
        assertThat(unmarked.ten()).isGreaterThanOrEqualTo(marked.ten() - 2);
        assertThat(score(scores, Search.PLAIN, Spelling.MARKED).reciprocal()).isLessThan(marked.reciprocal() - 3);
    }

    private static Score score(List<Score> scores, Search search, Spelling spelling) {
        return scores.stream()
                .filter(score -> score.search() == search && score.spelling() == spelling)
                .findFirst()
                .orElseThrow();
    }
}
