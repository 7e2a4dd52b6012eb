package vn.chidao.extract.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.entry.EntryText;

/** The same week gives the same documents however a page lays it out: headings, place of the number, bodies, lede. */
@Execution(ExecutionMode.CONCURRENT)
class LayoutsTest {
    private static final String TITLE =
            "Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 06/11 - 12/11/2023)";
    private static final List<String> LEDES = List.of("", "; ", ". ");
    private static final String LEDE_END = " là những nội dung chỉ đạo nổi bật trong tuần.";

    /** How an entry is headed; {@code mark} of the entry's place, counted from 0. */
    enum Head {
        NONE,
        PLAIN,
        BOLD,
        CAPITALS,
        STOPPED,
        DASHED,
        STARRED,
        NUMBERED,
        SUBNUMBERED,
        NUMBERED_IN_BRACKETS,
        NUMBERED_BEFORE_A_SLASH,
        NUMBERED_IN_FIELDS;

        String mark(int place) {
            return switch (this) {
                case DASHED -> "- ";
                case STARRED -> "* ";
                case NUMBERED -> (place + 1) + ". ";
                case SUBNUMBERED -> "1." + (place + 1) + ". ";
                case NUMBERED_IN_BRACKETS -> "(" + (place + 1) + ") ";
                case NUMBERED_BEFORE_A_SLASH -> (place + 1) + "/ ";
                case NUMBERED_IN_FIELDS -> (place % 3 + 1) + ". ";
                default -> "";
            };
        }
    }

    /** Where an entry says its number. */
    enum Cited {
        IN_BRACKETS,
        BY_NUMBER_ALONE,
        RUNNING,
        WITH_THE_DATE_IN_BRACKETS,
        WITH_A_DOTTED_DATE,
        WITH_A_LONG_DATE,
        DAY_FIRST,
        SIGNED,
        AT,
        ACCORDING_TO,
        IN_SECOND_SENTENCE,
        ON_A_LINE_OF_ITS_OWN,
        IN_HEADING_BRACKETS,
        OPENING_THE_HEADING
    }

    /** How what an entry says is set. */
    private enum Body {
        ONE_PARAGRAPH,
        PARAGRAPHS,
        DASHES,
        LETTERS
    }

    private record Entry(String type, String number, String day, String matter, List<String> body) {
        String title() {
            return matter.substring(0, 1).toUpperCase(Locale.ROOT) + matter.substring(1);
        }

        String citation(String joint) {
            return type + " số " + number + joint + "ngày " + day;
        }

        String opening(Cited cited) {
            return switch (cited) {
                case IN_BRACKETS -> "UBND tỉnh ban hành " + type + ' ' + matter + " (" + citation(", ") + ").";
                case BY_NUMBER_ALONE -> "UBND tỉnh yêu cầu " + matter + " (số " + number + ", ngày " + day + ").";
                case RUNNING -> "UBND tỉnh ban hành " + citation(", ") + " về " + matter + '.';
                case WITH_THE_DATE_IN_BRACKETS ->
                    "UBND tỉnh ban hành " + type + " số " + number + " (ngày " + day + ") về " + matter + '.';
                case WITH_A_DOTTED_DATE ->
                    "UBND tỉnh ban hành " + type + " số " + number + " ngày " + day.replace('/', '.') + " về " + matter
                            + '.';
                case WITH_A_LONG_DATE ->
                    "UBND tỉnh ban hành " + type + " số " + number + " ngày " + day.substring(0, 2)
                            + " tháng 11 năm 2023 về " + matter + '.';
                case SIGNED ->
                    "Ngày " + day + ", Chủ tịch UBND tỉnh ký " + type.toLowerCase(Locale.ROOT) + " số " + number + ' '
                            + matter + '.';
                case DAY_FIRST ->
                    "Ngày " + day + ", UBND tỉnh ban hành " + type + " số " + number + " về " + matter + '.';
                case AT -> "Tại " + citation(", ") + ", UBND tỉnh yêu cầu " + matter + '.';
                case ACCORDING_TO -> "Theo " + citation(" ") + " của UBND tỉnh về " + matter + ':';
                case IN_SECOND_SENTENCE ->
                    "Thực hiện chỉ đạo của Chính phủ, UBND tỉnh ban hành văn bản " + matter + ". Văn bản ("
                            + citation(", ") + ") nêu rõ các nội dung sau:";
                case ON_A_LINE_OF_ITS_OWN -> '(' + citation(", ") + ')';
                case IN_HEADING_BRACKETS, OPENING_THE_HEADING -> "";
            };
        }
    }

    private static final List<Entry> WEEK = List.of(
            new Entry(
                    "Kế hoạch",
                    "61/KH-UBND",
                    "06/11/2023",
                    "phát triển nghề nuôi ong lấy mật giai đoạn 2023 - 2025",
                    List.of(
                            "Đến năm 2025, toàn tỉnh có 12.000 đàn ong, sản lượng mật 180 tấn.",
                            "Sở Nông nghiệp và Phát triển nông thôn chủ trì, chọn 12 hợp tác xã tham gia trước ngày 25/12/2023.")),
            new Entry(
                    "Quyết định",
                    "1877/QĐ-UBND",
                    "06/11/2023",
                    "thành lập Tổ công tác kiểm tra hồ đập",
                    List.of(
                            "Tổ công tác gồm 14 thành viên, họp vào ngày 05 hằng tháng.",
                            "Sở Tài chính bố trí kinh phí; các huyện báo cáo trước ngày 30/11/2023.")),
            new Entry(
                    "Công văn",
                    "2690/UBND-NN",
                    "07/11/2023",
                    "tăng cường phòng, chống cháy rừng mùa khô",
                    List.of(
                            "Yêu cầu UBND các huyện, thành phố tổ chức trực 24/24 giờ.",
                            "Chi cục Kiểm lâm duy trì 06 chốt, hoàn thành đường băng cản lửa trước ngày 20/12/2023.")),
            new Entry(
                    "Chỉ thị",
                    "15/CT-UBND",
                    "08/11/2023",
                    "chấn chỉnh công tác tiếp công dân",
                    List.of(
                            "Thủ trưởng các sở, ngành tiếp công dân ít nhất 01 ngày mỗi tháng.",
                            "Thanh tra tỉnh kiểm tra 11 đơn vị trong quý I/2024.")),
            new Entry(
                    "Kế hoạch",
                    "204/KH-UBND",
                    "08/11/2023",
                    "tổ chức Ngày hội Mùa cam năm 2023",
                    List.of(
                            "Ngày hội diễn ra từ ngày 25/11/2023 đến ngày 27/11/2023 tại thị trấn Bình Sa.",
                            "Sở Văn hóa, Thể thao và Du lịch chủ trì; kinh phí lấy từ nguồn xã hội hóa.")),
            new Entry(
                    "Thông báo",
                    "318/TB-UBND",
                    "09/11/2023",
                    "kết luận cuộc họp về đường tỉnh 245",
                    List.of(
                            "Dự án dài 21,7 km, ảnh hưởng 968 hộ.",
                            "UBND huyện Nà Sơn bàn giao mặt bằng trước ngày 31/12/2023.")),
            new Entry(
                    "Công điện",
                    "09/CĐ-UBND",
                    "09/11/2023",
                    "ứng phó không khí lạnh tăng cường",
                    List.of(
                            "Không thả rông gia súc khi nhiệt độ dưới 12 độ C.",
                            "Sở Giáo dục và Đào tạo cho học sinh nghỉ học khi nhiệt độ dưới 10 độ C.")),
            // the last paragraph names a document that is no entry
            new Entry(
                    "Quyết định",
                    "22/2023/QĐ-UBND",
                    "10/11/2023",
                    "quy định giá nước sạch sinh hoạt",
                    List.of(
                            "Giá nước cho hộ dân cư mức 10 m3 đầu tiên là 7.900 đồng/m3.",
                            "Quyết định có hiệu lực từ ngày 20/11/2023, thay thế Quyết định số 31/2019/QĐ-UBND ngày 20/8/2019.")));

    private final IdentityExtractor identities = new IdentityExtractor();

    static Stream<Arguments> layouts() {
        return Arrays.stream(Head.values())
                .flatMap(head -> Arrays.stream(Cited.values())
                        .filter(cited -> head != Head.NONE || cited.compareTo(Cited.ON_A_LINE_OF_ITS_OWN) < 0)
                        // a short line with a stop above a number that stands alone is a heading or the end of a body
                        .filter(cited -> cited != Cited.ON_A_LINE_OF_ITS_OWN
                                || head != Head.STOPPED && head != Head.DASHED && head != Head.STARRED)
                        .map(cited -> Arguments.of(head, cited)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsTheSameDocuments(Head head, Cited cited) {
        int turn =
                List.of(Head.values()).indexOf(head) + List.of(Cited.values()).indexOf(cited);
        for (var body : Body.values()) {
            // any three of the four devices meet: the fourth goes round with them
            var lede = LEDES.get(turn++ % LEDES.size());
            assertThat(read(page(head, cited, body, lede)))
                    .as("%s, lede «%s»", body, lede)
                    .isEqualTo(WEEK.stream()
                            .map(entry -> entry.number() + ' ' + entry.day())
                            .toList());
        }
    }

    private List<String> read(List<Line> page) {
        var digest = new DigestParser().parse(new SourceText("page.txt", page)).digest();
        return digest == null
                ? List.of()
                : digest.entries().stream()
                        .map(entry -> identities.extract(new EntryText(entry.text()), digest.week()))
                        .map(LayoutsTest::told)
                        .toList();
    }

    private static String told(Identity identity) {
        var own = identity.own();
        var date = identity.date();
        return (own == null ? "~" : own.number().canonical())
                + ' '
                + (date == null
                        ? "~"
                        : String.format(
                                Locale.ROOT,
                                "%02d/%02d/%d",
                                date.getDayOfMonth(),
                                date.getMonthValue(),
                                date.getYear()));
    }

    private static List<Line> page(Head head, Cited cited, Body body, String lede) {
        var lines = new ArrayList<Line>();
        add(lines, TITLE, Style.PLAIN);
        if (!lede.isEmpty()) {
            add(lines, WEEK.stream().map(Entry::title).collect(Collectors.joining(lede)) + LEDE_END, Style.PLAIN);
        }
        for (int i = 0; i < WEEK.size(); i++) {
            if (head == Head.NUMBERED_IN_FIELDS && i % 3 == 0) {
                add(
                        lines,
                        List.of("I. LĨNH VỰC KINH TẾ", "II. VĂN HÓA - XÃ HỘI", "III. NỘI CHÍNH")
                                .get(i / 3),
                        Style.PLAIN);
            }
            if (head != Head.NONE) {
                add(
                        lines,
                        head.mark(i) + heading(head, cited, WEEK.get(i)),
                        head == Head.BOLD ? Style.BOLD : Style.PLAIN);
            }
            paragraphs(WEEK.get(i), cited, body).forEach(text -> add(lines, text, Style.PLAIN));
        }
        return lines;
    }

    private static String heading(Head head, Cited cited, Entry entry) {
        var heading = switch (cited) {
            case IN_HEADING_BRACKETS -> entry.title() + " (" + entry.citation(", ") + ')';
            case OPENING_THE_HEADING -> entry.citation(" ") + " về " + entry.matter();
            default -> entry.title();
        };
        return switch (head) {
            case CAPITALS -> heading.toUpperCase(Locale.ROOT);
            case STOPPED -> heading + '.';
            default -> heading;
        };
    }

    private static List<String> paragraphs(Entry entry, Cited cited, Body body) {
        var opening = entry.opening(cited);
        var paragraphs = new ArrayList<String>();
        if (body == Body.ONE_PARAGRAPH && cited != Cited.ON_A_LINE_OF_ITS_OWN) {
            paragraphs.add((opening + ' ' + String.join(" ", entry.body())).strip());
            return paragraphs;
        }
        if (!opening.isEmpty()) {
            paragraphs.add(opening);
        }
        for (int i = 0; i < entry.body().size(); i++) {
            var mark = switch (body) {
                case DASHES -> "- ";
                case LETTERS -> (char) ('a' + i) + ") ";
                default -> "";
            };
            paragraphs.add(mark + entry.body().get(i));
        }
        return paragraphs;
    }

    private static void add(List<Line> lines, String text, Style style) {
        lines.add(new Line(lines.size() + 1, text, style));
    }
}
