package vn.chidao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.chidao.app.settings.Paths;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.wiring.Application;
import vn.chidao.text.time.Week;

class WeeksIT {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 6);

    @TempDir
    Path folder;

    @Test
    void averagesOverTheNewestWeeksAlone() throws IOException {
        var digests = Files.createDirectories(folder.resolve("digests"));
        week(digests, FIRST, 30);
        IntStream.rangeClosed(1, Weeks.RECENT).forEach(later -> week(digests, FIRST.plusWeeks(later), 2));
        var config = Path.of("config").toAbsolutePath();
        var paths = new Paths(config, digests, folder.resolve("index"));
        try (var application = Application.open(paths, Settings.load(config, Map.of()), FIRST.plusYears(1))) {
            application.refresh(false, (done, all) -> {});
            var weeks = new Weeks(
                    application.library(),
                    application.reading().answerer(),
                    application.reading().agencies());
            assertThat(weeks.all()).hasSize(Weeks.RECENT + 1);
            assertThat(weeks.recent())
                    .hasSize(Weeks.RECENT)
                    .doesNotContain(weeks.all().getFirst());
            assertThat(weeks.perWeek(null)).isEqualTo(2);
        }
    }

    @Test
    void anAgencyIsToldWhatItsGroupIsTold() throws IOException {
        var digests = Files.createDirectories(folder.resolve("digests"));
        Files.writeString(digests.resolve("2024-06-03.txt"), """
                Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 03/6 - 09/6/2024)

                Tiết kiệm điện

                UBND tỉnh ban hành Chỉ thị số 11/CT-UBND, ngày 04/6/2024 về tiết kiệm điện. Yêu cầu các sở, ban, ngành cắt giảm 5% lượng điện tiêu thụ; UBND các huyện, thành phố tắt bớt đèn đường. Giao Sở Y tế gương mẫu thực hiện.
                """);
        var config = Path.of("config").toAbsolutePath();
        var paths = new Paths(config, digests, folder.resolve("index"));
        try (var application = Application.open(paths, Settings.load(config, Map.of()), FIRST)) {
            application.refresh(false, (done, all) -> {});
            assertThat(told(application, "Sở Y tế"))
                    .containsExactly("gương mẫu thực hiện", "cắt giảm 5% lượng điện tiêu thụ");
            assertThat(told(application, "Sở Công Thương")).containsExactly("cắt giảm 5% lượng điện tiêu thụ");
            assertThat(told(application, "UBND các huyện, thành phố")).containsExactly("tắt bớt đèn đường");
            assertThat(told(application, "UBND các xã, phường")).isEmpty();
            assertThat(told(application, "Hội Nông dân tỉnh")).isEmpty();
        }
    }

    @Test
    void anAgencyIsNotToldTheLimitsOfOthers() throws IOException {
        var digests = Files.createDirectories(folder.resolve("digests"));
        Files.writeString(digests.resolve("2024-06-03.txt"), """
                Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 03/6 - 09/6/2024)

                Tiêm chủng mở rộng

                UBND tỉnh ban hành Kế hoạch số 140/KH-UBND, ngày 04/6/2024 về tiêm chủng mở rộng, thực hiện từ ngày 10/6/2024 đến ngày 30/8/2024. Sở Y tế lập danh sách trước ngày 15/6/2024. Sở Tài chính cân đối kinh phí trước ngày 20/6/2024.
                """);
        var config = Path.of("config").toAbsolutePath();
        var paths = new Paths(config, digests, folder.resolve("index"));
        try (var application = Application.open(paths, Settings.load(config, Map.of()), FIRST)) {
            application.refresh(false, (done, all) -> {});
            assertThat(limits(application, "Sở Y tế"))
                    .containsExactly("từ ngày 10/6/2024 đến ngày 30/8/2024", "trước ngày 15/6/2024");
            assertThat(limits(application, "Sở Tài chính"))
                    .containsExactly("từ ngày 10/6/2024 đến ngày 30/8/2024", "trước ngày 20/6/2024");
        }
    }

    @Test
    void whoFollowsALevelThatWasWoundUpGetsItsOwnPartBeforeAndItsSuccessorsSince() throws IOException {
        var config = Path.of("config").toAbsolutePath();
        var paths = new Paths(config, Files.createDirectories(folder.resolve("digests")), folder.resolve("index"));
        try (var application = Application.open(paths, Settings.load(config, Map.of()), FIRST)) {
            var agencies = application.reading().agencies();
            var weeks = new Weeks(application.library(), application.reading().answerer(), agencies);
            var districts = agencies.resolve("UBND cấp huyện").orElseThrow();
            var former = agencies.resolve("Sở Giao thông vận tải").orElseThrow();
            assertThat(weeks.partOf(week("2025-06-23"), districts)).isEqualTo(districts);
            assertThat(weeks.partOf(week("2025-07-07"), districts).name()).isEqualTo("UBND các xã, phường");
            assertThat(weeks.partOf(week("2024-07-01"), former).name()).isEqualTo("Sở Xây dựng");
        }
    }

    private static Week week(String monday) {
        return new Week(LocalDate.parse(monday), LocalDate.parse(monday).plusDays(6));
    }

    private static List<String> limits(Application application, String agency) {
        return entries(application, agency).stream()
                .flatMap(entry -> entry.deadlines().stream())
                .map(deadline -> deadline.words().text())
                .toList();
    }

    private static List<String> told(Application application, String agency) {
        return entries(application, agency).stream()
                .flatMap(entry -> entry.tasks().stream())
                .map(task -> task.task().text())
                .toList();
    }

    private static List<Weeks.Entry> entries(Application application, String agency) {
        var weeks = new Weeks(
                application.library(),
                application.reading().answerer(),
                application.reading().agencies());
        return weeks.entries(
                weeks.newest().orElseThrow(),
                application.reading().agencies().resolve(agency).orElseThrow());
    }

    private static void week(Path digests, LocalDate monday, int entries) {
        var numbers = IntStream.rangeClosed(1, entries).boxed().toList();
        var titles = numbers.stream()
                .map(number -> "Sửa chữa cầu số " + number + " trên đường liên xã")
                .toList();
        var text = "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày " + DAY.format(monday) + " - "
                + DAY.format(monday.plusDays(6)) + ")\n\n" + String.join(". ", titles) + ".\n\n"
                + numbers.stream()
                        .map(number -> titles.get(number - 1) + "\n\nUBND tỉnh ban hành Công văn số "
                                + (monday.getDayOfYear() * 100 + number) + "/UBND-KT ngày " + DAY.format(monday)
                                + " về việc trên. Sở Xây dựng chủ trì sửa chữa.\n")
                        .collect(Collectors.joining("\n"));
        try {
            Files.writeString(digests.resolve(monday + ".txt"), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
