package vn.chidao.digest.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.digest.SourceText.Line;

/** Real digests, where they are at hand, give the same words in every format. */
class SharedDigestsIT {
    private final SourceReader reader = new SourceReader(FileLimits.usual(), Messages.load());

    @Test
    void readsRealDigestsAlikeInEveryFormat() throws IOException {
        var folder = Path.of(System.getProperty("chidao.shared", "missing"), "digests");
        assumeTrue(Files.isDirectory(folder));
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                var lines = words(reader.read(file));
                var parts = lines.stream()
                        .map(line -> new Samples.Part(line, line.length() < 200 && !line.endsWith(".")))
                        .toList();
                assertThat(words(reader.read("a.html", Samples.html(parts)))).isEqualTo(lines);
                assertThat(words(reader.read("a.docx", Samples.docx(parts)))).isEqualTo(lines);
                assertThat(words(reader.read("a.pdf", Samples.pdf(parts, 30)))).isEqualTo(lines);
            }
        }
    }

    private static List<String> words(ReadResult reading) {
        return ((ReadResult.Text) reading)
                .text().lines().stream()
                        .map(Line::text)
                        .map(text -> text.replaceAll("[\\s\\u00A0]+", " "))
                        .toList();
    }
}
