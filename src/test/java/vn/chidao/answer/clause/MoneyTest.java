package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            tiền       | hỗ trợ mỗi hộ                 | true
            triệu      | hỗ trợ mỗi hộ                 | true
            hộ         | kinh phí cho                  | false
            ''         | tổng mức đầu tư bến xe        | true
            ''         | giải ngân kinh phí            | false
            ''         | công sĩ số                    | false
            phần trăm  | kinh phí                      | false
            ''         | xe miễn phí                   | false
            """)
    void isAskedForByTheNounElseByAnyWord(String unit, String asked, boolean isAsked) {
        assertThat(Money.isAsked(unit, asked)).isEqualTo(isAsked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            chi 350 triệu đồng             | true
            chi 1,5 tỷ                     | true
            chi 12 nghìn tỷ đồng           | true
            chi 500.000 đồng/người         | true
            chi 20.000 USD                 | true
            05 đồng chí                    | false
            12 triệu cây                   | false
            vài tỷ đồng                    | false
            """)
    void isAFigureWithItsUnit(String clause, boolean isIn) {
        assertThat(Money.isIn(clause)).isEqualTo(isIn);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what a document costs
            kinh phí đề án         | kinh phí 350 triệu đồng                    | true
            kinh phí đề án         | phạt 350 triệu đồng                        | false
            kinh phí đề án         | kinh phí hỗ trợ 12 triệu đồng/ha           | false
            kinh phí đề án         | kinh phí mua quà trị giá 5 triệu đồng      | false
            # all of it
            tổng cộng tiền         | hỗ trợ 12 triệu đồng mỗi hộ                | false
            tổng cộng tiền         | hỗ trợ 120 triệu đồng                      | true
            # what each gets
            mỗi hộ được mấy triệu  | hỗ trợ 12 triệu đồng/hộ                    | true
            mỗi hộ được mấy triệu  | tổng kinh phí 120 triệu đồng               | false
            mỗi hộ được mấy triệu  | hộ nhận 12 triệu đồng                      | true
            mỗi hộ được mấy triệu  | hỗ trợ mỗi hộ một lần                      | false
            # any sum
            mức phạt               | phạt 3 triệu đồng                          | true
            """)
    void isStatedWhereTheSumIsOfTheKindAskedFor(String asked, String clause, boolean stated) {
        assertThat(new Money(asked).isStated(clause)).isEqualTo(stated);
    }
}
