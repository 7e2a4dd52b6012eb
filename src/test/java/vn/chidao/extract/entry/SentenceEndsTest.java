package vn.chidao.extract.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where sentences end. */
class SentenceEndsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có Chỉ thị số 18/CT-UBND. Theo đó làm ngay. | 2",
                "Tại TP. Hà Lâm họp bàn. | 1",
                "Đồng chí A. Vũ dự họp. Kết luận sau. | 2",
                "Cấp 2.000 ha. Giao đủ. | 2",
                "Thực hiện xong.Sở Y tế báo cáo. | 2",
                "Miễn phí đến hết học kỳ I. Đề nghị Tỉnh đoàn vận động. | 2",
                "Họp lúc 8 giờ … Sau đó về. | 2"
            })
    void sentencesEnd(String text, int count) {
        var entry = new EntryText(text);
        assertThat(entry.sentences(entry.body().getFirst())).hasSize(count);
    }
}
