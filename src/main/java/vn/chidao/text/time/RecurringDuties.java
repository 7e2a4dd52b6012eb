package vn.chidao.text.time;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/** Rules that come back: «trước ngày 25 hằng tháng», «định kỳ hằng quý, 6 tháng, năm», «thứ Sáu hằng tuần», «03 lần/tuần». */
final class RecurringDuties implements Family {
    private static final String UNIT = "(?:ngày|tuần|tháng|quý|quí|năm)(?!\\p{L}| học)";
    private static final String EVERY = "(?:hằng|hàng|mỗi) " + UNIT;
    private static final String CUE =
            "(?:(?:trước|chậm nhất|muộn nhất|không muộn hơn|vào|là|đến|từ|hết|xong|các)" + "(?: là| vào| đến)? )*";
    /** «trước 06 giờ 30 và 16 giờ 30 hằng ngày»; a clock behind «đến» closes opening hours, which are no duty. */
    private static final String AT_CLOCK = "(?:(?:trước|chậm nhất|muộn nhất|vào|lúc)(?: là| vào| lúc)* " + Pieces.CLOCK
            + "(?:(?:,| và) " + Pieces.CLOCK + ")*+,? )?";

    private static final String DATE =
            "(?:ngày|mùng) (?:mùng )?" + Pieces.DAY + "(?:\\s?/\\s?" + Pieces.MONTH + "| tháng " + Pieces.MONTH + ")?";
    private static final String COUNT = "(?:\\d{1,2}|một|hai|ba|bốn|sáu)";
    private static final String ONCE = "(?:\\s?/\\s?(?:01 |1 |một )?lần| (?:một|1|01) lần)";
    /** One member of «hằng quý, 6 tháng, năm». */
    private static final String TURN = "(?:(?:hằng|hàng|mỗi|" + COUNT + ") )?" + UNIT + ONCE + "?(?! \\d)";

    private static final String MORE = "(?:(?:,| và|/|,? hoặc| -)\\s?(?:định kỳ )?" + TURN + "){0,8}+";

    /** «ngày 15 và ngày 30 hằng tháng»: the days before the last one. */
    private static final String OTHERS = "(?:(?:ngày )?\\d{1,2}(?:,| và|, và) ){0,4}+";

    private static final List<MarkedPattern> DATED = List.of(
            MarkedPattern.of(CUE + OTHERS + "(?:ngày )?\\d{1,2},?(?: của)? " + EVERY),
            MarkedPattern.of(
                    CUE + DATE + "(?:,?(?: của)? (?:tháng (?:cuối|đầu|giữa)(?: của)?|tháng|quý))?,?(?: của)? " + EVERY),
            MarkedPattern.of(
                    CUE + DATE + "(?: của)?(?: hằng| hàng)? tháng (?:cuối|đầu|giữa|trước|sau|liền|kế|tiếp|báo cáo)"
                            + "(?: (?:liền|kế|trước|sau|tiếp|theo|của|mỗi|hằng|hàng|kỳ|quý|năm)(?!\\p{L}))*+"),
            MarkedPattern.of(CUE + "ngày (?:làm việc )?(?:cuối|đầu)(?: cùng| tiên)?(?: của| trong)? (?:" + EVERY + "|"
                    + UNIT + "(?: cuối quý)?)"),
            MarkedPattern.of("(?:" + AT_CLOCK + "|" + CUE + ")(?:sáng |chiều |ngày )?" + Pieces.WEEKDAY
                    + "(?:(?:,| và) " + Pieces.WEEKDAY + "){0,6},?(?: của)? (?:hằng|hàng|mỗi|các) tuần"),
            MarkedPattern.of(EVERY + ",? (?:vào |trước )?(?:sáng |chiều |ngày )*" + Pieces.WEEKDAY),
            MarkedPattern.of(EVERY + ",? (?:vào |trước |chậm nhất )*" + DATE),
            MarkedPattern.of(
                    "(?:" + EVERY + "|mỗi học kỳ),? (?:(?:họp|giao ban|báo cáo|tổ chức|kiểm tra) (?:\\p{L}+ )?)?"
                            + COUNT + " (?:lần|lượt|đợt|buổi|cuộc|phiên)"),
            MarkedPattern.of("định kỳ(?: theo)?,? (?:vào )?(?:\\(" + TURN + MORE + "\\)|" + TURN + MORE + ")"),
            MarkedPattern.of(
                    "báo cáo(?: hằng)?(?: tháng,| quý,)* 6 tháng(?:, 9 tháng)?(?:,| và) (?:hằng |cả )?năm(?! \\d)"),
            MarkedPattern.of("(?:theo |" + AT_CLOCK + ")" + EVERY + MORE),
            MarkedPattern.of("(?:hằng|hàng|mỗi) (?:đêm|tối|buổi sáng|buổi chiều)(?!\\p{L})"),
            MarkedPattern.of("(?:đầu|cuối) mỗi (?:ngày(?: học| làm việc)?|buổi(?: học)?|tuần|tháng|quý)(?!\\p{L})"),
            MarkedPattern.of(
                    "vào (?:các )?(?:" + Pieces.CLOCK + ",? )?(?:buổi )?(?:sáng |chiều |tối |ngày )*" + Pieces.WEEKDAY
                            + "(?:(?:,| và) " + Pieces.WEEKDAY
                            + "){0,6}(?: (?:của )?(?:tuần )?(?:đầu|cuối|thứ \\p{L}+)(?: tiên)?(?: của)?(?: (?:hằng|hàng|mỗi))? (?:tháng|quý))?"
                            + "(?!,? ?(?:ngày |\\()?\\d| (?:này|tới|sau|tuần|hằng|hàng|mỗi|liền|ngày|là|đầu|cuối))"));
    private static final List<MarkedPattern> COUNTED = List.of(
            MarkedPattern.of(COUNT + " lần\\s?(?:/|một |1 |mỗi |trong |trong một |trên )\\s?(?:\\d{1,2} )?(?:" + UNIT
                    + "(?! \\d)|học kỳ)"),
            MarkedPattern.of(COUNT + " ngày trong (?:01|một|mỗi) (?:tuần|tháng|quý)(?!\\p{L})"),
            MarkedPattern.of("(?<!thay\\s(?:cho|vì)\\s)(?:cứ )?" + COUNT + " (?:giờ(?!\\p{L})|" + UNIT + ")" + ONCE));
    private static final List<MarkedPattern> ALL =
            Stream.concat(DATED.stream(), COUNTED.stream()).toList();
    private static final MarkedPattern DIGIT = MarkedPattern.of("\\d");
    /** Every rule has one of these, with marks or without, not far from its beginning. */
    private static final Set<String> NEEDED = Set.of(
            "hằng", "hàng", "hang", "mỗi", "moi", "lần", "lan", "kỳ", "ky", "tuần", "tuan", "tháng", "thang", "quý",
            "quí", "quy", "qui", "cuối", "cuoi", "đầu", "dau", "thứ", "thu", "chủ", "chu");

    private static final int REACH = 100;

    @Override
    public String openers() {
        return "0 một hai ba bốn sáu hằng hàng mỗi định báo theo cứ thứ chủ sáng chiều ngày mùng trước chậm muộn không vào lúc"
                + " đến từ hết xong các đầu cuối";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        int end = start;
        if (!reader.isNear(NEEDED, REACH)) {
            return null;
        }
        for (var rule : reader.sees(DIGIT) ? COUNTED : ALL) {
            reader.moveTo(start);
            if (reader.eat(rule)) {
                end = Math.max(end, reader.at());
            }
        }
        reader.moveTo(end);
        return end == start ? null : reader.since(start, Form.RECURRING, null, null);
    }
}
