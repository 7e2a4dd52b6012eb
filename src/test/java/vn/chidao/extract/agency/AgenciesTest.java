package vn.chidao.extract.agency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgenciesTest {
    private final Agencies shipped = load(Path.of("config", "agencies.toml"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sở KH&ĐT              | Sở Tài chính                 | 2025-03-01
            sở nông nghiệp        | Sở Nông nghiệp và Môi trường | 2025-03-01
            sở tài nguyên         | Sở Nông nghiệp và Môi trường | 2025-03-01
            Ban Dân tộc tỉnh      | Sở Dân tộc và Tôn giáo       | 2025-03-01
            Cục Thuế tỉnh         | Thuế tỉnh                    | 2025-07-01
            UBND cấp huyện        | UBND các xã, phường          | 2025-07-01
            """)
    void aMergedAgencyIsAnotherToday(String former, String current, String since) {
        assertThat(shipped.succession(shipped.resolve(former).orElseThrow())).hasValueSatisfying(merger -> {
            assertThat(merger.current().name()).isEqualTo(current);
            assertThat(merger.from()).hasToString(since);
        });
    }

    @Test
    void everySuccessorIsKnown() {
        assertThat(shipped.all())
                .filteredOn(agency -> agency.into() != null)
                .allSatisfy(agency ->
                        assertThat(shipped.succession(agency)).as(agency.name()).isPresent());
    }

    @Test
    void whatAnAdminAddsGoesOverSeveralMergers() throws IOException {
        var communes = of("""
                [[agency]]
                name = "UBND xã Bến Đò"
                until = 2020-12-31
                into = "UBND xã Sông Cạn"

                [[agency]]
                name = "UBND xã Sông Cạn"
                until = 2025-06-30
                into = "UBND phường Cầu Mới"

                [[agency]]
                name = "UBND phường Cầu Mới"
                """);
        var oldest = communes.resolve("ubnd xa ben do").orElseThrow();
        var newest = communes.resolve("UBND phường Cầu Mới").orElseThrow();

        assertThat(communes.today(oldest)).isEqualTo(newest);
        assertThat(communes.forebears(newest))
                .extracting(Agency::name)
                .containsExactly("UBND xã Bến Đò", "UBND xã Sông Cạn");
        assertThat(communes.lineage(communes.resolve("UBND xã Sông Cạn").orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(communes.all());
    }

    @Test
    void aCircleOfSuccessorsEnds() throws IOException {
        var circle = of("""
                [[agency]]
                name = "Sở Trăng"
                into = "Sở Sao"

                [[agency]]
                name = "Sở Sao"
                into = "Sở Trăng"
                """);

        assertThat(circle.lineage(circle.all().getFirst())).hasSize(2);
    }

    private Agencies of(String toml) throws IOException {
        return load(Files.writeString(folder.resolve("agencies.toml"), toml));
    }

    private static Agencies load(Path file) {
        try {
            return Agencies.load(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
