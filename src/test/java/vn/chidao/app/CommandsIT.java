package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.app.command.Commands;

/** The command line: what it says and how it ends. */
class CommandsIT {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void refusesEverythingAndANumberAtOnce() {
        assertThat(run("show", "--all", "415")).isEqualTo(2);
        assertThat(err.toString()).contains("--all");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void endsAnIndexOverAnEmptyFolderAsFailedAndChangesNothing() throws Exception {
        var sample = new Sample(folder);
        assertThat(run("index", "--digests", sample.digests.toString(), "--index", sample.index.toString()))
                .isZero();
        var empty = folder.resolve("empty").toFile();
        assertThat(empty.mkdir()).isTrue();

        assertThat(run("index", "--digests", empty.toString(), "--index", sample.index.toString()))
                .isEqualTo(1);
        assertThat(out.toString()).contains("Giữ nguyên chỉ mục cũ").doesNotContain("Bỏ 4");
        assertThat(run("ask", "--digests", sample.digests.toString(), "--index", sample.index.toString(), "415"))
                .isZero();
    }

    @Test
    void takesAnEmptyFolderForABeginningButNotOneThatCannotBeRead() throws Exception {
        var digests = Files.createDirectories(folder.resolve("new"));
        var index = folder.resolve("index").toString();
        assertThat(run("index", "--digests", digests.toString(), "--index", index))
                .isZero();
        assertThat(err.toString()).contains("Chưa có bản tin nào");

        Files.write(digests.resolve("a.txt"), new byte[0]);
        assertThat(run("index", "--digests", digests.toString(), "--index", index))
                .isEqualTo(1);
    }

    private int run(String... words) {
        return Commands.line(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(words);
    }
}
