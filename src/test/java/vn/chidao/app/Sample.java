package vn.chidao.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import vn.chidao.app.settings.Paths;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.wiring.Application;

/** A made-up province's two weeks in a folder of their own, and the program over them. */
final class Sample {
    static final LocalDate TODAY = LocalDate.of(2025, 5, 14);

    private static final String OLD = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 28/4 - 04/5/2025)

            Mở lớp dạy bơi cho học sinh trong dịp hè. Sửa chữa các chợ nông thôn xuống cấp.

            Mở lớp dạy bơi cho học sinh trong dịp hè

            UBND tỉnh ban hành Kế hoạch số 88/KH-UBND ngày 29/4/2025 về mở lớp dạy bơi cho học sinh. Sở Giáo dục và Đào tạo chủ trì, phối hợp với UBND các xã, phường mở ít nhất 120 lớp, hoàn thành trước ngày 30/8/2025.

            Sửa chữa các chợ nông thôn xuống cấp

            UBND tỉnh chỉ đạo tại Công văn số 402/UBND-KT ngày 30/4/2025. Sở Công Thương rà soát các chợ nông thôn xuống cấp, báo cáo UBND tỉnh trước ngày 15/6/2025.
            """;

    private static final String NEW = """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/5 - 11/5/2025)

            Phòng cháy rừng <b>mùa khô</b> & bảo vệ nguồn nước. Kiểm kê thiết bị y tế tuyến xã.

            Phòng cháy rừng <b>mùa khô</b> & bảo vệ nguồn nước

            UBND tỉnh ban hành Công văn số 415/UBND-KT ngày 06/5/2025 về phòng cháy rừng mùa khô. Sở Nông nghiệp và Môi trường chủ trì, phối hợp với UBND các xã, phường lập phương án phòng cháy rừng, hoàn thành trước ngày 20/5/2025. Diện tích rừng cần canh gác là < 900 ha & > 300 ha.

            Kiểm kê thiết bị y tế tuyến xã

            Nội dung trên được UBND tỉnh ban hành tại Kế hoạch số 96/KH-UBND ngày 08/5/2025. Sở Y tế chủ trì kiểm kê thiết bị y tế tại các trạm y tế xã, xong trước ngày 30/6/2025.
            """;

    final Path digests;
    final Path index;

    /** Writes the two weeks below {@code folder}. */
    Sample(Path folder) {
        digests = folder.resolve("digests");
        index = folder.resolve("index");
        try {
            Files.createDirectories(digests);
            Files.writeString(digests.resolve("2025-04-28.txt"), OLD);
            Files.writeString(digests.resolve("2025-05-05.txt"), NEW);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a digest of one directive for the week that begins on {@code monday}. */
    void week(String monday) throws IOException {
        var from = LocalDate.parse(monday);
        var to = from.plusDays(6);
        var title = "Dọn kênh mương trước mùa mưa";
        Files.writeString(digests.resolve(monday + ".txt"), """
                Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày %1$s - %2$s/%3$d)

                %4$s.

                %4$s

                UBND tỉnh ban hành Công văn số 5%5$d/UBND-KT ngày %1$s/%3$d về dọn kênh mương. Sở Xây dựng chủ trì dọn kênh mương, hoàn thành trước ngày 30/9/%3$d.
                """.formatted(
                        day(from), day(to), from.getYear(), title, from.getDayOfYear()));
    }

    private static String day(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    /** Moves the forest's deadline to another day of May. */
    void deadline(int day) throws IOException {
        Files.writeString(
                digests.resolve("2025-05-05.txt"),
                NEW.replace("trước ngày 20/5/2025", "trước ngày " + day + "/5/2025"));
    }

    /** Opens the program over the folder, read once, with user 1 as its admin. */
    Application open() throws IOException {
        var config = Path.of("config").toAbsolutePath();
        var settings = Settings.load(config, Map.of("CHIDAO_ADMIN_IDS", "1"));
        var application = Application.open(new Paths(config, digests, index), settings, TODAY);
        application.refresh(false, (done, all) -> {});
        return application;
    }
}
