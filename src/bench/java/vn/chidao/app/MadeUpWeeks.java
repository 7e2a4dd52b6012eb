package vn.chidao.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Weekly digests of a made-up province over twenty years: the same seed makes the same weeks. */
final class MadeUpWeeks {
    /** How many digests there are. */
    static final int WEEKS = 1_000;

    /** How many directives each has. */
    static final int A_WEEK = 12;

    /** The Monday of the newest week. */
    static final LocalDate NEWEST = LocalDate.of(2024, 12, 30);

    private static final long SEED = 20_260_601;
    private static final String[] KINDS = {"Kế hoạch;KH-UBND", "Công văn;UBND-KT", "Quyết định;QĐ-UBND", "Công văn;VP-KGVX"};

    private final Random random = new Random(SEED);
    private final MadeUpWords words = new MadeUpWords(random);
    private final Map<String, Integer> serials = new HashMap<>();
    private final List<Made> made = new ArrayList<>();

    /** A directive, as far as questions about it need it. */
    record Made(String type, String number, LocalDate date, String title, String leader) {}

    /** Writes every week as a text file into {@code folder} and returns the directives, the oldest first. */
    List<Made> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = WEEKS - 1; i >= 0; i--) {
            var monday = NEWEST.minusWeeks(i);
            Files.writeString(folder.resolve(monday + ".txt"), week(monday));
        }
        return List.copyOf(made);
    }

    private String week(LocalDate monday) {
        var entries = new ArrayList<String>();
        var titles = new ArrayList<String>();
        for (int i = 0; i < A_WEEK; i++) {
            var title = words.title(monday.getYear());
            titles.add(title);
            entries.add(entry(title, monday.plusDays(random.nextInt(5))));
        }
        var head = "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày %s - %s)"
                .formatted(day(monday), day(monday.plusDays(6)));
        return head + "\n\n" + String.join(". ", titles) + ".\n\n" + String.join("\n\n", entries) + "\n";
    }

    private String entry(String title, LocalDate date) {
        var kind = KINDS[random.nextInt(KINDS.length)].split(";");
        int serial = serials.merge(date.getYear() + kind[1], 1, Integer::sum);
        var number = serial + "/" + kind[1];
        var leader = words.any(MadeUpWords.LEADERS);
        made.add(new Made(kind[0], number, date, title, leader));
        var support = words.any(MadeUpWords.LEADERS);
        return """
                %s

                UBND tỉnh ban hành %s số %s, ngày %s về việc này. %s chủ trì, phối hợp với %s %s, hoàn thành trước ngày %s. \
                Phấn đấu đạt %s. UBND các xã, phường %s, báo cáo kết quả về UBND tỉnh trước ngày %s. Các đơn vị %s.\
                """.formatted(
                        title,
                        kind[0],
                        number,
                        day(date),
                        leader,
                        support,
                        words.need(),
                        day(date.plusDays(20L + random.nextInt(60))),
                        words.target(),
                        words.need(),
                        day(date.plusDays(90L + random.nextInt(60))),
                        words.need());
    }

    private static String day(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
