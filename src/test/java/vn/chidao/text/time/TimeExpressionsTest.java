package vn.chidao.text.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each row: a text, then «words = FORM from..to» for each expression; the document is of 4 June 2024, its week ends on the 9th. */
class TimeExpressionsTest {
    private static final Anchor DIGEST = new Anchor(LocalDate.of(2024, 6, 4), LocalDate.of(2024, 6, 9));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ngày 30/11/2024 | ngày 30/11/2024 = DAY 2024-11-30..2024-11-30
            30/11/2024 | 30/11/2024 = DAY 2024-11-30..2024-11-30
            ngày 25.6.2024 | ngày 25.6.2024 = DAY 2024-06-25..2024-06-25
            25-6-2024 | 25-6-2024 = DAY 2024-06-25..2024-06-25
            ngày 05 tháng 3 năm 2020 | ngày 05 tháng 3 năm 2020 = DAY 2020-03-05..2020-03-05
            hoàn thành trước 31/12/2024 | trước 31/12/2024 = BEFORE ..2024-12-30
            trước 17 giờ 00 ngày 20/9/2021 | trước 17 giờ 00 ngày 20/9/2021 = BEFORE ..2021-09-20
            xong trước 31/12 | trước 31/12 = BEFORE ..2024-12-30
            trước ngày 25/6 | trước ngày 25/6 = BEFORE ..2024-06-24
            chậm nhất ngày 15/7/2024 | chậm nhất ngày 15/7/2024 = UNTIL ..2024-07-15
            chậm nhất là ngày 15/7 | chậm nhất là ngày 15/7 = UNTIL ..2024-07-15
            muộn nhất vào ngày 15/7/2024 | muộn nhất vào ngày 15/7/2024 = UNTIL ..2024-07-15
            đến hết ngày 5/8/2024 | đến hết ngày 5/8/2024 = UNTIL ..2024-08-05
            hết ngày 5/8 | hết ngày 5/8 = UNTIL ..2024-08-05
            chậm nhất vào ngày 30/6 | chậm nhất vào ngày 30/6 = UNTIL ..2024-06-30
            từ ngày 12/8 - 18/8/2019 | từ ngày 12/8 - 18/8/2019 = RANGE 2019-08-12..2019-08-18
            (từ ngày 03/6 đến ngày 09/6/2024 | từ ngày 03/6 đến ngày 09/6/2024 = RANGE 2024-06-03..2024-06-09
            tuần từ 05 - 10/6/2024 và 05 - 10/6/2024 | tuần từ 05 - 10/6/2024 = RANGE 2024-06-05..2024-06-10 + 05 - 10/6/2024 = RANGE 2024-06-05..2024-06-10
            Từ tháng 7 đến hết tháng 9/2024, từ tháng 6 đến tháng 9 năm 2024 | Từ tháng 7 đến hết tháng 9/2024 = RANGE 2024-07-01..2024-09-30 + từ tháng 6 đến tháng 9 năm 2024 = RANGE 2024-06-01..2024-09-30
            tuần từ 21-25/12/2020 | tuần từ 21-25/12/2020 = RANGE 2020-12-21..2020-12-25
            (từ 09/3 – 15/3) | từ 09/3 – 15/3 = RANGE 2024-03-09..2024-03-15
            từ 01/7 đến 31/12/2024 | từ 01/7 đến 31/12/2024 = RANGE 2024-07-01..2024-12-31
            từ ngày 25/12 đến ngày 05/01/2025 | từ ngày 25/12 đến ngày 05/01/2025 = RANGE 2024-12-25..2025-01-05
            từ 15/4/2023 đến ngày 15/5/2023 | từ 15/4/2023 đến ngày 15/5/2023 = RANGE 2023-04-15..2023-05-15
            25 ngày, bắt đầu từ ngày 01/4/2019 | 25 ngày, bắt đầu từ ngày 01/4/2019 = RANGE 2019-04-01..2019-04-25
            25 ngày, bắt đầu từ 01/4/2019 | 25 ngày, bắt đầu từ 01/4/2019 = RANGE 2019-04-01..2019-04-25
            60 ngày đêm từ ngày 19/8/2019 - 19/10/2019 | 60 ngày đêm từ ngày 19/8/2019 - 19/10/2019 = RANGE 2019-08-19..2019-10-19
            từ ngày ban hành Kế hoạch đến hết ngày 31/12/2024 | từ ngày ban hành Kế hoạch đến hết ngày 31/12/2024 = RANGE 2024-06-04..2024-12-31
            từ nay đến hết tháng 9 năm 2020 | đến hết tháng 9 năm 2020 = UNTIL ..2020-09-30
            từ nay đến ngày 31/12/2024 | từ nay đến ngày 31/12/2024 = RANGE 2024-06-04..2024-12-31
            (23.5) ngày 23.5 | 23.5 = DAY 2024-05-23..2024-05-23 + ngày 23.5 = DAY 2024-05-23..2024-05-23
            ngày 15-3-2024 | ngày 15-3-2024 = DAY 2024-03-15..2024-03-15
            ngày 14 và 15/8/2020 | ngày 14 và 15/8/2020 = DAYS 2020-08-14..2020-08-15
            các ngày thi 27 và 28/6/2024 | các ngày thi 27 và 28/6/2024 = DAYS 2024-06-27..2024-06-28
            các ngày 14, 15 và 16/8/2020 | các ngày 14, 15 và 16/8/2020 = DAYS 2020-08-14..2020-08-16
            06/7/2019 (Thứ 7) từ 7 giờ 00 phút đến 17 giờ 00 phút | 06/7/2019 (Thứ 7) từ 7 giờ 00 phút đến 17 giờ 00 phút = DAY 2019-07-06..2019-07-06
            từ 05 giờ 00 phút đến 23 giờ 00 phút ngày 15/3/2026 | từ 05 giờ 00 phút đến 23 giờ 00 phút ngày 15/3/2026 = RANGE 2026-03-15..2026-03-15
            báo cáo 02 giờ một lần | 02 giờ một lần = RECURRING ..
            mỗi quý tổ chức 01 đợt tuyên truyền | mỗi quý tổ chức 01 đợt = RECURRING ..
            thứ Sáu, ngày 07/6/2024 | thứ Sáu, ngày 07/6/2024 = DAY 2024-06-07..2024-06-07
            sáng ngày 05/6/2024 | sáng ngày 05/6/2024 = DAY 2024-06-05..2024-06-05
            hồi 7h30 ngày 05/6/2024 | hồi 7h30 ngày 05/6/2024 = DAY 2024-06-05..2024-06-05
            từ 7 giờ 00 ngày 06/7 đến 17 giờ 00 ngày 07/7/2024 | từ 7 giờ 00 ngày 06/7 đến 17 giờ 00 ngày 07/7/2024 = RANGE 2024-07-06..2024-07-07
            trong tháng 10/2024 | trong tháng 10/2024 = MONTH 2024-10-01..2024-10-31
            Trong tháng 10 năm 2024 | Trong tháng 10 năm 2024 = MONTH 2024-10-01..2024-10-31
            tháng 6/2024: | tháng 6/2024 = MONTH 2024-06-01..2024-06-30
            trong tháng 6 | trong tháng 6 = MONTH 2024-06-01..2024-06-30
            quý III/2024 | quý III/2024 = QUARTER 2024-07-01..2024-09-30
            quý IV năm 2024 | quý IV năm 2024 = QUARTER 2024-10-01..2024-12-31
            quý II, III/2024 | quý II, III/2024 = QUARTER 2024-04-01..2024-09-30
            trong quý III | trong quý III = QUARTER 2024-07-01..2024-09-30
            quý 3/2024 | quý 3/2024 = QUARTER 2024-07-01..2024-09-30
            quý I và quý II năm 2024 | quý I và quý II năm 2024 = QUARTER 2024-01-01..2024-06-30
            quý I, II và III/2024 | quý I, II và III/2024 = QUARTER 2024-01-01..2024-09-30
            06 tháng đầu năm 2024 | 06 tháng đầu năm 2024 = HALF 2024-01-01..2024-06-30
            6 tháng cuối năm | 6 tháng cuối năm = HALF 2024-07-01..2024-12-31
            9 tháng đầu năm | 9 tháng đầu năm = HALF 2024-01-01..2024-09-30
            trong 6 tháng cuối năm | trong 6 tháng cuối năm = HALF 2024-07-01..2024-12-31
            đầu tháng 7 | đầu tháng 7 = PART 2024-07-01..2024-07-31
            giữa tháng 7/2024 | giữa tháng 7/2024 = PART 2024-07-01..2024-07-31
            cuối tháng 7 | cuối tháng 7 = PART 2024-07-01..2024-07-31
            cuối năm 2024 | cuối năm 2024 = PART 2024-01-01..2024-12-31
            đầu năm 2024 | đầu năm 2024 = PART 2024-01-01..2024-12-31
            nửa đầu tháng 8/2024 | nửa đầu tháng 8/2024 = PART 2024-08-01..2024-08-15
            những tháng cuối năm | những tháng cuối năm = PART 2024-01-01..2024-12-31
            trong năm 2019 | trong năm 2019 = YEAR 2019-01-01..2019-12-31
            đến năm 2025 | đến năm 2025 = UNTIL ..2025-12-31
            đến hết năm 2018 | đến hết năm 2018 = UNTIL ..2018-12-31
            Phấn đấu năm 2030 | năm 2030 = YEAR 2030-01-01..2030-12-31
            so với năm 2010 | năm 2010 = YEAR 2010-01-01..2010-12-31
            giai đoạn 2024 – 2030, định hướng đến năm 2045 | giai đoạn 2024 – 2030 = TERM 2024-01-01..2030-12-31 + định hướng đến năm 2045 = TERM ..2045-12-31
            nhiệm kỳ 2015 - 2020 | nhiệm kỳ 2015 - 2020 = TERM 2015-01-01..2020-12-31
            từ năm 2019 - 2030 | từ năm 2019 - 2030 = TERM 2019-01-01..2030-12-31
            năm học 2019 - 2020 | năm học 2019 - 2020 = TERM ..
            vụ Đông Xuân 2023 - 2024 | vụ Đông Xuân 2023 - 2024 = TERM ..
            05 năm (2019 - 2024) | 05 năm (2019 - 2024) = TERM 2019-01-01..2024-12-31
            giai đoạn 2021-2025, tầm nhìn đến năm 2050 | giai đoạn 2021-2025 = TERM 2021-01-01..2025-12-31 + tầm nhìn đến năm 2050 = TERM ..2050-12-31
            110 năm ngày sinh đồng chí | ''
            188 năm ngày thành lập tỉnh | ''
            Mục 1 | ''
            khoản 2 | ''
            31/02/2024 | ''
            ngày 31/02/2024 | ''
            24/24 giờ | ''
            11/11 huyện | ''
            01/10 | ''
            2/3 | ''
            135-140 sản phẩm | ''
            đạt 2/3 số hộ | ''
            đến 2/3 diện tích | ''
            hằng ngày | hằng ngày = RECURRING ..
            hàng tháng | hàng tháng = RECURRING ..
            mỗi quý | mỗi quý = RECURRING ..
            trước ngày 25 hằng tháng | trước ngày 25 hằng tháng = RECURRING ..
            ngày 20 của tháng cuối quý | ngày 20 của tháng cuối quý = RECURRING ..
            trước ngày 15 tháng 12 hằng năm | trước ngày 15 tháng 12 hằng năm = RECURRING ..
            trước ngày 15/12 hàng năm | trước ngày 15/12 hàng năm = RECURRING ..
            định kỳ hằng quý, 6 tháng, năm | định kỳ hằng quý, 6 tháng, năm = RECURRING ..
            định kỳ (hằng quý, 6 tháng, năm) | định kỳ (hằng quý, 6 tháng, năm) = RECURRING ..
            thứ Sáu hằng tuần | thứ Sáu hằng tuần = RECURRING ..
            03 lần/tuần | 03 lần/tuần = RECURRING ..
            ngày 25 của tháng trước | ngày 25 của tháng trước = RECURRING ..
            trong 10 ngày làm việc kể từ ngày ký | trong 10 ngày làm việc kể từ ngày ký = DURATION ..
            trong thời hạn 30 ngày kể từ ngày nhận được hồ sơ | trong thời hạn 30 ngày kể từ ngày nhận được hồ sơ = DURATION ..
            sau 15 ngày | sau 15 ngày = DURATION ..
            trong vòng 05 ngày | trong vòng 05 ngày = DURATION ..
            trong thời hạn 30 ngày kể từ ngày 01/6/2024 | trong thời hạn 30 ngày kể từ ngày 01/6/2024 = RANGE 2024-06-01..2024-06-30
            số: 280/31/01/2019 của | 31/01/2019 = DAY 2019-01-31..2019-01-31
            số 15/KH-UBND ngày 04 tháng 02 năm 2016 | ngày 04 tháng 02 năm 2016 = DAY 2016-02-04..2016-02-04
            Đợt 01: Từ ngày 25/6/2024 đến ngày 25/8/2024. Đợt 02: Từ ngày 30/9/2024 đến ngày 30/11/2024. | Từ ngày 25/6/2024 đến ngày 25/8/2024 = RANGE 2024-06-25..2024-08-25 + Từ ngày 30/9/2024 đến ngày 30/11/2024 = RANGE 2024-09-30..2024-11-30
            từ tháng 6/2021 đến khi có thông báo mới | từ tháng 6/2021 đến khi = FROM 2021-06-01..
            từ hồi 00 giờ ngày 05/6/2021 đến khi | từ hồi 00 giờ ngày 05/6/2021 đến khi = FROM 2021-06-05..
            kể từ ngày 01/7/2025 | kể từ ngày 01/7/2025 = FROM 2025-07-01..
            từ ngày 01/7/2025 trở đi | từ ngày 01/7/2025 trở đi = FROM 2025-07-01..
            17/10/2002 - 17/10/2022 | 17/10/2002 - 17/10/2022 = TERM 2002-10-17..2022-10-17
            tức ngày 24 tháng Chạp | ''
            ngày 15 tháng 8 âm lịch | ''
            trước tháng 6/2024 | trước tháng 6/2024 = BEFORE ..2024-05-31
            trước năm 2025 | trước năm 2025 = BEFORE ..2024-12-31
            trong các tháng 7, 8 và 9/2024 | trong các tháng 7, 8 và 9/2024 = RANGE 2024-07-01..2024-09-30
            tháng 7, 8/2024 | tháng 7, 8/2024 = RANGE 2024-07-01..2024-08-31
            các năm 2024, 2025 | các năm 2024, 2025 = TERM 2024-01-01..2025-12-31
            năm 2019 và 2020 | năm 2019 và 2020 = TERM 2019-01-01..2020-12-31
            trong năm học 2019 - 2020 và năm học 2020 - 2021 | trong năm học 2019 - 2020 = TERM .. + năm học 2020 - 2021 = TERM ..
            học kỳ I năm học 2024 - 2025 | học kỳ I năm học 2024 - 2025 = TERM ..
            hết tháng 6/2024 | hết tháng 6/2024 = UNTIL ..2024-06-30
            tính đến ngày 30/5/2024 | tính đến ngày 30/5/2024 = UNTIL ..2024-05-30
            đến tháng 12/2025 | đến tháng 12/2025 = UNTIL ..2025-12-31
            đến nay | ''
            từ đầu năm đến nay | từ đầu năm đến nay = RANGE 2024-01-01..2024-06-04
            đến cuối năm 2024 | đến cuối năm 2024 = UNTIL ..2024-12-31
            chậm nhất trước ngày 20/6 | chậm nhất trước ngày 20/6 = BEFORE ..2024-06-19
            không muộn hơn ngày 20/6/2024 | không muộn hơn ngày 20/6/2024 = UNTIL ..2024-06-20
            đến quý IV/2024 | đến quý IV/2024 = UNTIL ..2024-12-31
            trước ngày 20/9/2021, trước 20/9/2021 | trước ngày 20/9/2021 = BEFORE ..2021-09-19 + trước 20/9/2021 = BEFORE ..2021-09-19
            định kỳ 6 tháng một lần | định kỳ 6 tháng một lần = RECURRING ..
            06 tháng/lần | 06 tháng/lần = RECURRING ..
            báo cáo định kỳ hằng tháng | định kỳ hằng tháng = RECURRING ..
            vào thứ Hai hằng tuần | vào thứ Hai hằng tuần = RECURRING ..
            ngày làm việc cuối cùng của tháng | ngày làm việc cuối cùng của tháng = RECURRING ..
            ngày 20 hàng tháng | ngày 20 hàng tháng = RECURRING ..
            mỗi tuần 2 lần | mỗi tuần 2 lần = RECURRING ..
            thời gian từ 20/12/2024 đến hết 15/01 | từ 20/12/2024 đến hết 15/01 = RANGE 2024-12-20..2025-01-15
            trước ngày 15/01 năm 2025 | trước ngày 15/01 năm 2025 = BEFORE ..2025-01-14
            tăng từ 1,5 - 2cm so | ''
            từ 2 – 3 đợt | ''
            03 - 05% | ''
            tăng thêm 6-8 bậc | ''
            217,860 tấn | ''
            2.201.829 kg | ''
            giảm từ 1/3 đến 2/3 số hộ | ''
            QL 1A km 12/5 | ''
            năm trước 2/3 | ''
            kế hoạch năm 2024 - 2025 | năm 2024 - 2025 = TERM 2024-01-01..2025-12-31
            đến ngày 30/6/2024 đạt 90% | đến ngày 30/6/2024 = UNTIL ..2024-06-30
            ngày 03/6/2024, 15 đơn vị | ngày 03/6/2024 = DAY 2024-06-03..2024-06-03
            lúc 8 giờ ngày 10/6 | lúc 8 giờ ngày 10/6 = DAY 2024-06-10..2024-06-10
            ngày 06/6/2024 và ngày 07/6/2024 | ngày 06/6/2024 = DAY 2024-06-06..2024-06-06 + ngày 07/6/2024 = DAY 2024-06-07..2024-06-07
            nhân dịp 2/9 | ''
            dịp 30/4 - 01/5 | ''
            ngày 30/4 và 01/5/2024 | ngày 30/4 và 01/5/2024 = DAYS 2024-04-30..2024-05-01
            Quốc khánh 02/9 | ''
            từ ngày 10-12/8/2020 | từ ngày 10-12/8/2020 = RANGE 2020-08-10..2020-08-12
            trước 0 giờ ngày 20/9/2021 | trước 0 giờ ngày 20/9/2021 = BEFORE ..2021-09-19
            từ nay đến cuối năm | từ nay đến cuối năm = RANGE 2024-06-04..2024-12-31
            đến trước ngày 15/7/2024 | đến trước ngày 15/7/2024 = BEFORE ..2024-07-14
            thời gian 02 tháng từ ngày 01/7/2024 | thời gian 02 tháng từ ngày 01/7/2024 = RANGE 2024-07-01..2024-08-31
            trong 05 ngày, từ ngày 10/6 đến ngày 14/6/2024 | trong 05 ngày, từ ngày 10/6 đến ngày 14/6/2024 = RANGE 2024-06-10..2024-06-14
            từ 02/11 đến hết ngày 31/01/2025 | từ 02/11 đến hết ngày 31/01/2025 = RANGE 2024-11-02..2025-01-31
            ngày 28/12 | ngày 28/12 = DAY 2024-12-28..2024-12-28
            thực hiện đến năm 2030 | đến năm 2030 = UNTIL ..2030-12-31
            trong thời hạn 15 ngày làm việc kể từ ngày 01/6/2024 | trong thời hạn 15 ngày làm việc kể từ ngày 01/6/2024 = DURATION ..
            quỹ II | ''
            Quyết định 2/3 | ''
            chậm nhất 05 ngày làm việc sau khi nhận được văn bản | chậm nhất 05 ngày làm việc sau khi nhận được văn bản = DURATION ..
            trước 15 ngày | ''
            ngày 05/6/2024 (thứ Tư) | ngày 05/6/2024 (thứ Tư) = DAY 2024-06-05..2024-06-05
            từ ngày 25/6 đến ngày 25/8 | từ ngày 25/6 đến ngày 25/8 = RANGE 2024-06-25..2024-08-25
            giai đoạn từ năm 2021 đến năm 2025 | giai đoạn từ năm 2021 đến năm 2025 = TERM 2021-01-01..2025-12-31
            vụ Xuân 2024 | vụ Xuân 2024 = TERM ..
            vụ Mùa năm 2024 | vụ Mùa năm 2024 = TERM ..
            ngày 15 tháng 6 | ngày 15 tháng 6 = DAY 2024-06-15..2024-06-15
            12/8 - 18/8/2019 | 12/8 - 18/8/2019 = RANGE 2019-08-12..2019-08-18
            ngày 24/5 đến ngày 30/5/2021 | ngày 24/5 đến ngày 30/5/2021 = RANGE 2021-05-24..2021-05-30
            (từ ngày 12/01/2026 - 18/01/2026) | từ ngày 12/01/2026 - 18/01/2026 = RANGE 2026-01-12..2026-01-18
            tháng 7 - 9/2024 | tháng 7 - 9/2024 = RANGE 2024-07-01..2024-09-30
            tháng 11/2023 đến tháng 2/2024 | tháng 11/2023 đến tháng 2/2024 = RANGE 2023-11-01..2024-02-29
            từ tháng 11 đến tháng 2/2025 | từ tháng 11 đến tháng 2/2025 = RANGE 2024-11-01..2025-02-28
            từ quý II đến quý IV/2024 | từ quý II đến quý IV/2024 = RANGE 2024-04-01..2024-12-31
            quý I - quý III năm 2024 | quý I - quý III năm 2024 = RANGE 2024-01-01..2024-09-30
            """)
    void readsWhatDigestsPrint(String text, String expected) {
        assertThat(printed(text, TimeExpressions.find(text, DIGEST))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            den het ngay 31/12 | ''
            nam 2024 | ''
            tuần này | ''
            trong 10 ngày tới | trong 10 ngày = DURATION ..
            """)
    void leavesQuestionWordsToQuestions(String text, String expected) {
        assertThat(printed(text, TimeExpressions.find(text, DIGEST))).isEqualTo(expected);
    }

    @Test
    void countsFromTheDocumentOnlyWhenItsDateIsKnown() {
        var undated = new Anchor(null, LocalDate.of(2024, 6, 9));
        var text = "từ ngày ban hành đến hết ngày 31/12/2024";
        assertThat(printed(text, TimeExpressions.find(text, undated))).isEqualTo(text + " = RANGE ..2024-12-31");
    }

    @Test
    void saysNothingOfAYearThatNobodyGave() {
        assertThat(TimeExpressions.find("trước 31/12 và trong tháng 6", new Anchor(null, null)))
                .isEmpty();
    }

    @Test
    void takesSpansInTheTextGivenWhateverItsSpacesAndCase() {
        var text = "Hoàn thành TRƯỚC\u00a0 ngày\n30/9/2024.";
        var found = TimeExpressions.find(text, DIGEST);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().span().in(text)).isEqualTo("TRƯỚC\u00a0 ngày\n30/9/2024");
    }

    static String printed(String text, List<TimeExpression> found) {
        return found.stream()
                .map(time -> "%s = %s %s..%s"
                        .formatted(time.span().in(text), time.form(), printed(time.from()), printed(time.to())))
                .collect(Collectors.joining(" + "));
    }

    private static String printed(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }
}
