package vn.chidao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.evaluation.Asked.Kind;

class QuestionFileTest {
    @TempDir
    Path folder;

    @Test
    void readsEveryColumn() throws IOException {
        var asked = QuestionFile.read(file("# id\tkind\nc01.2\tfact\tAi ký?\t1/KH|~\tSở Y tế;;0?5\tMai\n\n"));

        assertThat(asked).singleElement().satisfies(question -> {
            assertThat(question.kind()).isEqualTo(Kind.FACT);
            assertThat(question.conversation()).isEqualTo("c01");
            assertThat(question.numbers()).containsExactly("1/KH", Asked.UNNUMBERED);
            assertThat(question.must())
                    .hasSize(2)
                    .first()
                    .satisfies(pattern ->
                            assertThat(pattern.matcher("do SỞ Y TẾ làm").find()).isTrue());
            assertThat(question.mustNot()).isNotNull();
        });
    }

    @Test
    void readsARefusalWithoutNumbersOrPatterns() throws IOException {
        assertThat(QuestionFile.read(file("q1\tnone\tGiá vàng?\t-")))
                .singleElement()
                .satisfies(question -> {
                    assertThat(question.numbers()).isEmpty();
                    assertThat(question.conversation()).isEmpty();
                    assertThat(question.must()).isEmpty();
                });
    }

    @Test
    void namesTheLineThatIsNoQuestion() throws IOException {
        var broken = file("q1\tnone\tGiá vàng?\t-\nq2\tfact\tx\t1/KH\t(");

        assertThatThrownBy(() -> QuestionFile.read(broken))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(":2: ");
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("q.tsv"), text, StandardCharsets.UTF_8);
    }
}
