package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tại xã Nậm Sơ và huyện Sa Lâm                            | Nậm Sơ; Sa Lâm
            các xã Nậm Sơ, Tà Rụt và Pha Lìm trồng rừng              | Nậm Sơ; Tà Rụt; Pha Lìm
            UBND các huyện Sa Lâm, Bãi Sậy và thị xã Cái Nứa         | Sa Lâm; Bãi Sậy; Cái Nứa
            các xã, phường có rừng                                   | ''
            thành phố Vân Trà, Sở Xây dựng rà soát                   | Vân Trà
            các huyện Chi Khê, Sa Lâm, Văn Mạ và thành phố Vân Trà   | Chi Khê; Sa Lâm; Văn Mạ; Vân Trà
            thành phố Vân Trà, Chi cục Kiểm lâm, Văn phòng huyện     | Vân Trà
            cháy tại Phường 4                                        | ''
            """)
    void areReadOneByOneAndInRows(String text, String names) {
        assertThat(String.join("; ", LocalNames.in(text))).isEqualTo(names);
    }
}
