package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import vn.chidao.evaluation.QuestionFile;
import vn.chidao.evaluation.Variant;
import vn.chidao.extract.fact.Directive;

/** The two real digests, where they are at hand: every entry with its number, type, date and issuer. */
@Execution(ExecutionMode.CONCURRENT)
class RealDigestsIT {
    private static final String FACTS = """
            142/KH-UBND | Kế hoạch | 2019-08-13 | UBND tỉnh
            819/UBND-KTN | Công văn | 2019-08-13 | UBND tỉnh
            141/KH-UBND | Kế hoạch | 2019-08-13 | UBND tỉnh
            1542/QĐ-UBND | Quyết định | 2019-08-14 | UBND tỉnh
            829/UBND-KTTH | Công văn | 2019-08-14 | UBND tỉnh
            1533/QĐ-UBND | Quyết định | 2019-08-15 | UBND tỉnh
            842/PĐ-UBND | Phát động | 2019-08-16 | UBND tỉnh
            743/UBND-KT | Công văn | 2024-06-03 | UBND tỉnh
            126/KH-UBND | Kế hoạch | 2024-06-03 | UBND tỉnh
            2756/VP-KT | Công văn | 2024-06-04 | Văn phòng UBND tỉnh
            82/QĐ-BCĐ | Quyết định | 2024-06-04 | Ban Chỉ đạo 389 tỉnh
            129/KH-UBND | Kế hoạch | 2024-06-04 | UBND tỉnh
            749/UBND-NC | Công văn | 2024-06-04 | UBND tỉnh
            127/KH-UBND | Kế hoạch | 2024-06-04 | UBND tỉnh
            128/KH-UBND | Kế hoạch | 2024-06-04 | UBND tỉnh
            759/UBND-KT | Công văn | 2024-06-06 | UBND tỉnh
            134/KH-UBND | Kế hoạch | 2024-06-06 | UBND tỉnh
            2811/VP-KGVX | Công văn | 2024-06-06 | Văn phòng UBND tỉnh
            136/KH-UBND | Kế hoạch | 2024-06-07 | UBND tỉnh
            26/BCHPCTT-VP | Công văn | 2024-06-09 | Ban Chỉ huy phòng chống thiên tai và tìm kiếm cứu nạn tỉnh
            """;

    private final Path shared = Path.of(System.getProperty("chidao.shared", "missing"));

    @TempDir
    Path index;

    @BeforeEach
    void onlyWhereTheyAreAtHand() {
        assumeTrue(Files.isDirectory(shared.resolve("digests")), "the real digests are not at hand");
    }

    @Test
    void readsEveryNumberTypeDateAndIssuer() throws IOException {
        try (var product = Product.over(shared.resolve("digests"), index)) {
            assertThat(product.directives().stream().map(RealDigestsIT::facts))
                    .containsExactlyInAnyOrderElementsOf(FACTS.lines().toList());
        }
    }

    @Test
    void answersTheExamplesThatComeWithTheContract() throws IOException {
        try (var product = Product.over(shared.resolve("digests"), index)) {
            var scores = product.score(QuestionFile.read(shared.resolve("eval/questions.tsv")), Variant.PLAIN);

            var reached = EvaluationRun.reached(scores, Variant.PLAIN);
            reached.put("all", scores.of(Variant.PLAIN).percent());
            assertThat(Floors.faults("real.questions.plain", reached)).isEmpty();
        }
    }

    @Test
    void answersOurOwnQuestions() throws IOException {
        try (var product = Product.over(shared.resolve("digests"), index)) {
            assertThat(EvaluationRun.of(product, Product.REAL).faults()).isEmpty();
        }
    }

    private static String facts(Directive directive) {
        return String.join(
                " | ",
                Objects.requireNonNull(directive.number()).canonical(),
                Objects.requireNonNull(directive.type()).vietnamese(),
                String.valueOf(directive.date()),
                directive.issuer());
    }
}
