package vn.chidao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IgnoredFilesTest {
    @TempDir
    Path folder;

    @BeforeEach
    void savePages() throws IOException {
        Files.createDirectories(folder.resolve("Tuần 23_files/anh"));
        Files.writeString(folder.resolve("Tuần 23.html"), "<p>");
        Files.createDirectories(folder.resolve("2024/tuan_files"));
        Files.writeString(folder.resolve("2024/tuan.htm"), "<p>");
        Files.createDirectories(folder.resolve("word_files"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tuần 23_files/main.js",
                "Tuần 23_files/anh/a.png",
                "2024/tuan_files/khung.html",
                "~$Tuần 24.docx",
                "2024/~$a.docx",
                "Thumbs.db",
                "2024/thumbs.db",
                "desktop.ini",
                ".DS_Store",
                ".git/config"
            })
    void isWhatOtherProgramsLeave(String file) {
        assertThat(IgnoredFiles.contain(folder, folder.resolve(file))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tuần 23.html", "2024/tuan.htm", "word_files/a.docx", "a_files", "~a.txt", "thumbs.txt"})
    void isNoDigest(String file) {
        assertThat(IgnoredFiles.contain(folder, folder.resolve(file))).isFalse();
    }

    @Test
    void looksOnlyBelowTheFolder() {
        assertThat(IgnoredFiles.contain(Path.of(".git/x"), Path.of(".git/x/a.txt")))
                .isFalse();
    }
}
