package vn.chidao.text.time;

import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.TimeExpression.Form;

/**
 * Lengths counted from an event: «trong 10 ngày làm việc kể từ ngày ký», «sau 15 ngày». They get no bounds: the event's day is
 * seldom in the text, and working days need a calendar of holidays.
 */
final class Durations implements Family {
    private static final String LENGTH =
            "(?:\\d{1,3}|một|hai|ba|năm|bảy|mười) ?(?:\\([^()]{1,12}\\) )?(?:ngày|tuần|tháng|quý|năm|giờ|tiếng|phút)(?!\\p{L}| học)(?: làm việc| đêm)?";
    private static final String DOCUMENT =
            "(?: (?:kế hoạch|quyết định|công văn|văn bản|chỉ thị|chương trình|thông báo|hồ sơ|báo cáo"
                    + "|đề nghị|kết quả|ý kiến|yêu cầu|nghị quyết|quy định|tin báo|hợp đồng)(?: hợp lệ| này)?)?";
    private static final String EVENT = ",? (?:(?:kể|tính|bắt đầu) )?(?:từ|sau) (?:ngày|khi|thời điểm|lúc)"
            + " (?:(?:quyết định|nghị quyết|kế hoạch|văn bản|hợp đồng|quy định)(?: này)? )?(?:ký ban hành|ký|ban hành"
            + "|nhận được(?: đầy đủ| đủ)?|nhận(?: đủ)?|tiếp nhận|có hiệu lực(?: thi hành)?|có|phát hiện|kết thúc|hoàn thành"
            + "|xảy ra|thụ lý|được phê duyệt|phê duyệt|công bố|thông báo)(?!\\p{L})" + DOCUMENT;
    private static final String SINCE_DAY =
            ",? (?:(?:kể|tính|bắt đầu) )?từ (?:ngày )?" + Pieces.DAY + "/" + Pieces.MONTH + "(?:/" + Pieces.YEAR + ")?";
    private static final MarkedPattern LED =
            MarkedPattern.of("(?:(?:trong|sau|trước ít nhất|thời hạn|tối đa|không quá|chậm nhất|muộn nhất|quá)"
                    + "(?: là| trong| sau| thời hạn| thời gian| vòng| khoảng| tối đa| không quá)* )" + LENGTH + "(?:"
                    + EVENT + "|" + SINCE_DAY + ")?");
    private static final MarkedPattern COUNTED =
            MarkedPattern.of(LENGTH + "(?:" + EVENT + "|(?<=làm\\sviệc)" + SINCE_DAY + ")");

    @Override
    public String openers() {
        return "0 trong sau trước thời tối không chậm muộn quá";
    }

    @Override
    public @Nullable TimeExpression read(Reader reader) {
        int start = reader.at();
        return reader.eat(LED) || reader.eat(COUNTED) ? reader.since(start, Form.DURATION, null, null) : null;
    }
}
