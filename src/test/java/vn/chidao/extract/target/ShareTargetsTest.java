package vn.chidao.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;

class ShareTargetsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tỷ lệ hồ sơ đúng hạn đạt 95%.                                              | true
            Giảm tỷ lệ suy dinh dưỡng: thể nhẹ cân 0,6%.                               | true
            Rà soát 100% bến đò.                                                       | true
            Có ít nhất 40% cán bộ nữ.                                                  | true
            Rút ngắn 40% thời gian.                                                    | true
            Bố trí 40% cán bộ nữ.                                                      | false
            Ngân sách tỉnh hỗ trợ 70% tiền vắc xin.                                    | false
            Hàng dự trữ nhiều, tăng 12% so với năm trước.                              | false
            # what is compared is itself to come to so much
            Dự trữ tối thiểu 850 tấn gạo, tăng 10% so với Tết năm trước.               | true
            """)
    void areAimedAtWhereTheyAreMeasuredBoundedOrBroughtAbout(String text, boolean aimed) {
        var entry = new EntryText("Tiêu đề\n" + text);
        var sentence = entry.sentences(entry.body().getFirst()).getFirst();
        var share = Quantities.find(entry.clean(), sentence).getLast();
        var clause = new Span(
                entry.clause(share.span(), sentence, ";:,").start(),
                share.span().start());

        assertThat(ShareTargets.isTarget(entry, sentence, clause, share)).isEqualTo(aimed);
    }
}
