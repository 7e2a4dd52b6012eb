package vn.chidao.extract.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.extract.entry.EntryText;

class MentionedFiguresTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hiện nay toàn tỉnh còn 120 hộ thiếu nước.                | how things are
            Phạm vi rà soát gồm 52 xã.                               | what is concerned
            Con thương binh từ 81% trở lên được cộng điểm.           | a condition by what comes of it
            Nếu mưa trên 150 mm thì sơ tán.                          | a condition
            Tiêm cho người từ 18 tuổi trở lên.                       | who is concerned
            Bão làm 412 nhà sập.                                     | harm
            Mưa làm 30.000 m3 đất sạt xuống.                         | harm
            Hưởng ứng phong trào “cánh đồng 50 triệu”, “10 tấn/ha”.  | a saying
            Tuyên truyền lưu động 02 lần/ngày.                       | how often
            Hộ nghèo được giảm 20% giá nước.                         | a price
            Tuyến đường dài 12 km.                                   | a description
            Thanh toán trong 02 ngày.                                | how long it takes
            Diễn tập tại 4 huyện.                                    | where
            UBND huyện lập 06 tổ tuần tra.                           | who is put in
            Trong số 40 trường có trường mới.                        | a part
            """)
    void tellWhatIsWasMayBeOrIsCalledSo(String sentence, String why) {
        assertThat(isTold(sentence)).as(why).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Trồng mới 500 ha rừng.",
                "Phấn đấu 98% học sinh biết bơi.",
                "Rút ngắn thời gian còn 04 ngày.",
                "Thu ngân sách đạt 90 tỷ đồng.",
                "Xây dựng 12 tổ hòa giải.",
                "Tuyên truyền ít nhất 02 lần/ngày.",
                "Sơ tán xong 45 hộ."
            })
    void othersMayBeAims(String sentence) {
        assertThat(isTold(sentence)).isFalse();
    }

    private static boolean isTold(String text) {
        var entry = new EntryText("Tiêu đề\n" + text);
        var sentence = entry.sentences(entry.body().getFirst()).getFirst();
        return MentionedFigures.isOnlyMentioned(
                entry, sentence, Quantities.find(entry.clean(), sentence).getFirst());
    }
}
