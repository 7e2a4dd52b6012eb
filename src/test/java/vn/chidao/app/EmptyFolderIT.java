package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.digest.Finding;
import vn.chidao.library.RefreshReport;

/** A folder in which nothing can be read: a disk that is not there, a copy that failed, or a beginning. */
class EmptyFolderIT {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesTheLiveIndexAloneAndSaysSo(boolean rebuild) throws IOException {
        var sample = new Sample(folder);
        try (var application = sample.open()) {
            long live = application.library().generation();
            clear(sample.digests);
            var report = application.refresh(rebuild, (done, all) -> {});

            assertThat(report.outcome()).isEqualTo(RefreshReport.Outcome.REFUSED);
            assertThat(report.generation()).isEqualTo(live);
            assertThat(report.digests()).isEqualTo(2);
            assertThat(report.removed()).isEmpty();
            assertThat(report.findings())
                    .extracting(Finding::toString)
                    .singleElement()
                    .asString()
                    .contains(sample.digests.toString(), "giữ nguyên chỉ mục cũ");
            assertThat(application.library().digests()).isEqualTo(2);
        }
    }

    @Test
    void doesNotTakeAFileThatCannotBeReadForDigests() throws IOException {
        var sample = new Sample(folder);
        try (var application = sample.open()) {
            clear(sample.digests);
            Files.write(sample.digests.resolve("a.txt"), new byte[0]);
            var report = application.refresh(false, (done, all) -> {});

            assertThat(report.outcome()).isEqualTo(RefreshReport.Outcome.REFUSED);
            assertThat(report.findings()).hasSize(2);
        }
    }

    @Test
    void mayBeABeginning() throws IOException {
        var sample = new Sample(folder);
        clear(sample.digests);
        try (var application = sample.open()) {
            var report = application.refresh(false, (done, all) -> {});

            assertThat(report.outcome()).isEqualTo(RefreshReport.Outcome.SAME);
            assertThat(report.findings()).isEqualTo(List.of());
        }
    }

    @Test
    void isNoLinkToAFullOne() throws IOException {
        var sample = new Sample(folder);
        var link = Files.createSymbolicLink(folder.resolve("link"), sample.digests);
        try (var product = Product.over(link, folder.resolve("other"))) {
            assertThat(product.directives()).hasSize(4);
        }
    }

    private static void clear(Path digests) throws IOException {
        try (var files = Files.list(digests)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
    }
}
