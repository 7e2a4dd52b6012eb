package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.app.command.Commands;

/** «chidao check» over a configuration that someone broke. */
class CheckIT {
    @TempDir
    Path folder;

    private Path config;
    private Sample sample;

    @BeforeEach
    void copyConfiguration() throws IOException {
        sample = new Sample(folder);
        config = Files.createDirectories(folder.resolve("config"));
        for (var name : List.of("agencies.toml", "abbreviations.toml", "thesaurus.toml")) {
            Files.copy(Path.of("config", name), config.resolve(name));
        }
    }

    @Test
    void findsNothingWrongWithWhatIsShipped() {
        assertThat(check(sample.digests)).containsExactly("0", "Không có lỗi: 2 bản tin, 4 văn bản.");
    }

    @Test
    void tellsEveryFaultOfEveryKindAtOnce() throws IOException {
        Files.writeString(config.resolve("chidao.toml"), "zone = \"Asia/Nowhere\"\n[push]\nhour = 8\n");
        Files.writeString(config.resolve("agencies.toml"), "[[agency]]\nname = \"Sở Y\ntế\"\n");
        Files.writeString(config.resolve("abbreviations.toml"), "[abbreviations]\n\"UBND\" = [1]\n[synonyms]\n");
        Files.delete(config.resolve("thesaurus.toml"));
        Files.createDirectories(sample.index.resolve("state"));
        Files.writeString(sample.index.resolve("state/bot.db"), "no database, and long enough to be told from one");

        assertThat(check(folder.resolve("nowhere")))
                .hasSize(8)
                .startsWith("1")
                .anySatisfy(fault -> assertThat(fault).contains("chidao.toml, dòng 3", "«push.hour»"))
                .anySatisfy(fault -> assertThat(fault).contains("Asia/Nowhere"))
                .anySatisfy(fault -> assertThat(fault).contains("bot.db"))
                .anySatisfy(fault -> assertThat(fault).contains("nowhere"))
                .anySatisfy(fault -> assertThat(fault).contains("agencies.toml: dòng 2 không đúng cú pháp"))
                .anySatisfy(fault -> assertThat(fault).contains("abbreviations.toml, dòng 2", "«abbreviations.UBND»"))
                .anySatisfy(fault -> assertThat(fault).contains("Không có tệp", "thesaurus.toml"));
    }

    @Test
    void tellsAMissingFolderOnce() {
        assertThat(check(folder.resolve("nowhere")))
                .hasSize(2)
                .last()
                .asString()
                .contains("nowhere");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            agencies.toml      | [[agency]]~name = "A"~[[agency]]~name = "B"~since = "hôm qua" | dòng 5 | agency[2].since
            agencies.toml      | [[agency]]~name = "A"~[[agency]]~nmae = "B"                   | dòng 4 | agency[2].nmae
            agencies.toml      | [[agency]]~short = ["A"]                                      | thiếu  | agencies.toml
            abbreviations.toml | [abbreviations]                                               | thiếu  | abbreviations.toml
            thesaurus.toml     | everyday = [~[thesaurus                                       | dòng 2 | thesaurus.toml
            thesaurus.toml     | everyday = []~[thesaurus]~"đỗ xe" = 5                         | dòng 3 | thesaurus.đỗ xe
            """)
    void tellsFileAndLineOfWhatCannotBeRead(String file, String written, String first, String second)
            throws IOException {
        Files.writeString(config.resolve(file), written.replace('~', '\n'));
        assertThat(check(sample.digests))
                .hasSize(2)
                .last()
                .asString()
                .contains(file, first, second)
                .doesNotContain("Source", "line");
    }

    /** Returns the exit status and what was printed, line by line. */
    private List<String> check(Path digests) {
        var out = new StringWriter();
        int status = Commands.line(new PrintWriter(out, true), new PrintWriter(new StringWriter(), true))
                .execute(
                        "check",
                        "--config",
                        config.toString(),
                        "--digests",
                        digests.toString(),
                        "--index",
                        sample.index.toString());
        return (status + "\n" + out).lines().toList();
    }
}
