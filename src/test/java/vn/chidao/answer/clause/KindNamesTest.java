package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            công ty        | do Công ty TNHH Sao Mai làm
            công ty        | Công ty cổ phần Nước sạch cấp nước
            công ty        | liên danh Tân Phát - Minh Đức
            Cong ty        | Công ty Điện lực tỉnh
            nhà thầu       | Liên danh nhà thầu Đông Hà thi công
            nhà thầu       | Tập đoàn Sông Xanh trúng thầu
            chủ đầu tư     | Ban Quản lý dự án huyện
            trang web      | thi tại địa chỉ https://thi.example.vn
            trang web      | đăng trên Cổng thông tin điện tử tỉnh
            ca sĩ          | ca sĩ Lê Na hát mở màn
            tờ báo         | Báo Nhân Dân nêu
            phòng          | họp tại hội trường lớn
            ngân hàng      | Ngân hàng Chính sách xã hội
            xã             | các xã Đông, Tây
            bệnh viện      | bệnh viện huyện
            """)
    void areNamedByNamesOrTheirWord(String asked, String clause) {
        assertThat(KindNames.shared().naming(asked, false).test(clause)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            công ty        | Các công ty xong trước ngày 5/6
            công ty        | Sở Công Thương chủ trì công tác này
            nhà thầu       | yêu cầu nhà thầu tăng ca
            nhà đầu tư     | bàn giao mặt bằng cho nhà đầu tư
            doanh nghiệp   | kiểm tra 05 doanh nghiệp khai thác cát
            trang web      | tổ chức cuộc thi trực tuyến
            ca sĩ          | mời các ca sĩ
            phòng          | phòng chống dịch
            xã             | Sở Xây dựng
            """)
    void areNotNamedByTheWordAloneWhereTheyHaveNames(String asked, String clause) {
        assertThat(KindNames.shared().naming(asked, false).test(clause)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sở  | phê bình Sở Y tế và Sở Nội vụ          | true
            sở  | phê bình 05 sở, ngành                  | false
            sở  | Sở Y tế chủ trì                        | false
            xã  | tại các xã Nậm Sơ, Tà Rụt              | true
            xã  | tại xã Nậm Sơ                          | false
            """)
    void severalNeedMoreThanOneName(String asked, String clause, boolean named) {
        assertThat(KindNames.shared().naming(asked, true).test(clause)).isEqualTo(named);
    }
}
