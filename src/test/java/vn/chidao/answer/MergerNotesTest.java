package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.agency.Succession;

/** Which mergers an answer must mention. */
class MergerNotesTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 13/01 - 19/01/2025)

            Thu hoạch cam sành

            UBND tỉnh ban hành Kế hoạch số 21/KH-UBND, ngày 14/01/2025 về thu hoạch cam sành. Sở Nông nghiệp và Phát triển nông thôn chủ trì lập điểm thu mua. Sở Giao thông vận tải bố trí xe.
            """, """
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 07/4 - 13/4/2025)

            Cải tạo bến xe Pác Nặm

            UBND tỉnh ban hành Quyết định số 402/QĐ-UBND, ngày 11/4/2025 cải tạo bến xe Pác Nặm. Sở Tài chính thẩm định giá. Sở Y tế đặt trạm sơ cứu.
            """);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # asked about under the old name
            Sở Nông nghiệp và Phát triển nông thôn phải làm gì theo Kế hoạch 21?  | Sở Nông nghiệp và Phát triển nông thôn > Sở Nông nghiệp và Môi trường
            Sở Kế hoạch và Đầu tư phải làm gì theo Quyết định 402?                | Sở Kế hoạch và Đầu tư > Sở Tài chính
            # asked about under the new name, the directive has the old one
            Sở Nông nghiệp và Môi trường phải làm gì theo Kế hoạch 21?            | Sở Nông nghiệp và Phát triển nông thôn > Sở Nông nghiệp và Môi trường
            văn bản giao Sở Xây dựng                                              | Sở Giao thông vận tải > Sở Xây dựng
            # nothing changed, or nobody is asked about
            Sở Tài chính phải làm gì theo Quyết định 402?                         | ''
            Sở Y tế phải làm gì theo Quyết định 402?                              | ''
            Quyết định 402 ban hành ngày nào?                                     | ''
            # who names both knows
            văn bản giao Sở Giao thông vận tải hoặc Sở Xây dựng                   | ''
            """)
    void aNameThatIsNoLongerOrWasNotYetIsExplained(String question, String mergers) {
        var told = switch (SCENE.answer(question)) {
            case Answer.Found found -> found.history();
            case Answer.Listed listed -> listed.history();
            case Answer other -> throw new AssertionError(other);
        };

        assertThat(told.stream().map(MergerNotesTest::line).collect(Collectors.joining(", ")))
                .isEqualTo(mergers);
    }

    private static String line(Succession merger) {
        return merger.former().name() + " > " + merger.current().name();
    }
}
