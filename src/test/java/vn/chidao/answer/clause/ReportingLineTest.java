package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

class ReportingLineTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # others report to the one asked of
            Sở Y tế báo cáo UBND tỉnh vào ngày nào?            | các đơn vị gửi kết quả về Sở Y tế trước ngày 25          | true
            Sở Y tế báo cáo UBND tỉnh vào ngày nào?            | gửi về Sở Y tế trước ngày 25; Sở Y tế báo cáo trước 30   | false
            so y te phai bao cao ubnd tinh khi nao?            | các đơn vị gửi kết quả về Sở Y tế trước ngày 25          | true
            Sở Y tế họp khi nào?                               | các đơn vị gửi kết quả về Sở Y tế trước ngày 25          | false
            Các đơn vị gửi kết quả về Sở Y tế trước ngày nào?  | các đơn vị gửi kết quả về Sở Y tế trước ngày 25          | false
            UBND phường Nà Mạ gửi số liệu về Sở Y tế khi nào?  | UBND các phường gửi số liệu về Sở Y tế ngày 25           | false
            # somebody else is reported to
            Kết quả phải báo cáo UBND tỉnh trước ngày nào?     | gửi danh sách cho Công an tỉnh trước ngày 14             | true
            Kết quả phải báo cáo UBND tỉnh trước ngày nào?     | gửi Công an tỉnh trước ngày 14 để báo cáo UBND tỉnh      | false
            """)
    void whatOthersReportIsOfOthers(String question, String clause, boolean others) {
        assertThat(ReportingLine.of(SCENE.query(question)).isOfOthers(clause)).isEqualTo(others);
    }
}
