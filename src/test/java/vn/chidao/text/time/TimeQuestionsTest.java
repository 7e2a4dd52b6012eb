package vn.chidao.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.text.Fold;

/** Questions asked on Wednesday, 12 June 2024. */
class TimeQuestionsTest {
    private static final Anchor TODAY = Anchor.today(LocalDate.of(2024, 6, 12));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            hôm nay | hôm nay = DAY 2024-06-12..2024-06-12
            hôm qua | hôm qua = DAY 2024-06-11..2024-06-11
            ngày mai | ngày mai = DAY 2024-06-13..2024-06-13
            tuần này | tuần này = RANGE 2024-06-10..2024-06-16
            tuần trước | tuần trước = RANGE 2024-06-03..2024-06-09
            tuần qua | tuần qua = RANGE 2024-06-03..2024-06-09
            tuần sau | tuần sau = RANGE 2024-06-17..2024-06-23
            tuần tới | tuần tới = RANGE 2024-06-17..2024-06-23
            thang nay, tháng trước, tháng sau | thang nay = MONTH 2024-06-01..2024-06-30 + tháng trước = MONTH 2024-05-01..2024-05-31 + tháng sau = MONTH 2024-07-01..2024-07-31
            quý này | quý này = QUARTER 2024-04-01..2024-06-30
            quý trước | quý trước = QUARTER 2024-01-01..2024-03-31
            năm nay | năm nay = YEAR 2024-01-01..2024-12-31
            năm ngoái | năm ngoái = YEAR 2023-01-01..2023-12-31
            năm sau | năm sau = YEAR 2025-01-01..2025-12-31
            tuần 23 | tuần 23 = RANGE 2024-06-03..2024-06-09
            tuan 23/2024 | tuan 23/2024 = RANGE 2024-06-03..2024-06-09
            tuần từ 03/6 | tuần từ 03/6 = RANGE 2024-06-03..2024-06-09
            tuần 03/6 - 09/6/2024 | tuần 03/6 - 09/6/2024 = RANGE 2024-06-03..2024-06-09
            tuần 29 năm 2021 | tuần 29 năm 2021 = RANGE 2021-07-19..2021-07-25
            trong 10 ngày tới | trong 10 ngày tới = RANGE 2024-06-12..2024-06-22
            10 ngay qua | 10 ngay qua = RANGE 2024-06-02..2024-06-12
            2 tuần tới | 2 tuần tới = RANGE 2024-06-12..2024-06-26
            đầu tháng 6 | đầu tháng 6 = PART 2024-06-01..2024-06-30
            cuoi thang 6 | cuoi thang 6 = PART 2024-06-01..2024-06-30
            tu 3/6 den 9/6 | tu 3/6 den 9/6 = RANGE 2024-06-03..2024-06-09
            thang 6 | thang 6 = MONTH 2024-06-01..2024-06-30
            6/2024 | 6/2024 = MONTH 2024-06-01..2024-06-30
            nam 2019 | nam 2019 = YEAR 2019-01-01..2019-12-31
            nua dau thang 8 | nua dau thang 8 = PART 2024-08-01..2024-08-15
            van ban o viet nam 2024 | ''
            quỹ 2 đất | ''
            Việt Nam nay | ''
            het thang nay | het thang nay = UNTIL ..2024-06-30
            trước tuần sau | trước tuần sau = BEFORE ..2024-06-16
            den het thang 9 | den het thang 9 = UNTIL ..2024-09-30
            han truoc ngay 30/6 | truoc ngay 30/6 = BEFORE ..2024-06-29
            trong quy 3 | trong quy 3 = QUARTER 2024-07-01..2024-09-30
            trong thang 8/2019 co ke hoach nao | trong thang 8/2019 = MONTH 2019-08-01..2019-08-31
            tuan 03/6 - 09/6/2024 | tuan 03/6 - 09/6/2024 = RANGE 2024-06-03..2024-06-09
            Tháng 6/2024 phải làm gì | Tháng 6/2024 = MONTH 2024-06-01..2024-06-30
            nghi dinh 5/2024/nd-cp | ''
            Các văn bản ban hành ngày 04/6/2024 | ngày 04/6/2024 = DAY 2024-06-04..2024-06-04
            đầu tháng này | đầu tháng này = PART 2024-06-01..2024-06-30
            cuối tháng sau | cuối tháng sau = PART 2024-07-01..2024-07-31
            thứ sáu tuần này | thứ sáu tuần này = DAY 2024-06-14..2024-06-14
            thu 2 tuan sau | thu 2 tuan sau = DAY 2024-06-17..2024-06-17
            6 thang dau nam 2024 | 6 thang dau nam 2024 = HALF 2024-01-01..2024-06-30
            6 tháng cuối năm nay | 6 tháng cuối năm nay = HALF 2024-07-01..2024-12-31
            quy iii nam 2024 | quy iii nam 2024 = QUARTER 2024-07-01..2024-09-30
            quý 2 năm ngoái | quý 2 năm ngoái = QUARTER 2023-04-01..2023-06-30
            tháng 12 năm ngoái | tháng 12 năm ngoái = MONTH 2023-12-01..2023-12-31
            trong tuan | ''
            trong nam | ''
            sắp đến hạn | ''
            từ đầu năm đến nay | từ đầu năm đến nay = RANGE 2024-01-01..2024-06-12
            tu hom nay den het thang | tu hom nay = FROM 2024-06-12..
            trong 30 ngay ke tu ngay ky | trong 30 ngay ke tu ngay ky = DURATION ..
            dinh ky hang quy | dinh ky hang quy = RECURRING ..
            truoc ngay 25 hang thang | truoc ngay 25 hang thang = RECURRING ..
            tháng 6 2024 | tháng 6 2024 = MONTH 2024-06-01..2024-06-30
            ngay 4 thang 6 | ngay 4 thang 6 = DAY 2024-06-04..2024-06-04
            mùng 5 tháng 6 năm 2024 | mùng 5 tháng 6 năm 2024 = DAY 2024-06-05..2024-06-05
            ngay 4-6-2024 | ngay 4-6-2024 = DAY 2024-06-04..2024-06-04
            ban tin tuần 23 tháng 6 | tuần 23 = RANGE 2024-06-03..2024-06-09 + tháng 6 = MONTH 2024-06-01..2024-06-30
            """)
    void readsWhatUsersType(String text, String expected) {
        assertThat(TimeExpressionsTest.printed(text, TimeExpressions.findLenient(text, TODAY)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "từ tháng 7 đến hết tháng 9/2024",
        "trước ngày 20/9/2024",
        "quý II và quý III năm 2024",
        "06 tháng cuối năm 2024",
        "thứ Sáu hằng tuần",
        "giai đoạn 2021 - 2025",
        "trong thời hạn 30 ngày kể từ ngày ký"
    })
    void readsTheSameWithoutMarks(String text) {
        assertThat(TimeExpressions.findLenient(Fold.flat(text), TODAY))
                .isNotEmpty()
                .isEqualTo(TimeExpressions.findLenient(text, TODAY));
    }
}
