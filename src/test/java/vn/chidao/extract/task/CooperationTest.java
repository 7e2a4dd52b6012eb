package vn.chidao.extract.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may stand before «phối hợp», and where it is told with whom. */
class CooperationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "phối hợp với Sở Y tế kiểm tra | true | true | Sở Y tế",
                "có trách nhiệm chủ động phối hợp chặt chẽ cùng với Công an tỉnh lập chốt | true | true | Công an tỉnh",
                ": phối hợp Sở Y tế trực | true | false | Sở Y tế",
                "cử cán bộ phối hợp giám sát | true | false | giám sát",
                "chủ trì, phối hợp với Sở Y tế kiểm tra | false | false | ''",
                "tham mưu thành lập tổ | false | false | ''"
            })
    void tellsWithWhom(String words, boolean opens, boolean promised, String partner) {
        assertThat(Cooperation.opens(words)).isEqualTo(opens);
        assertThat(Cooperation.promisesPartner(words)).isEqualTo(promised);
        OptionalInt at = Cooperation.partner(words);
        assertThat(at.isPresent() ? words.substring(at.getAsInt()) : "").startsWith(partner);
    }
}
