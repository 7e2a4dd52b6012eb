package vn.chidao.answer;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;

/** The outward signs of an answer of some kind in a clause: a figure, a place, an agency, a time. */
final class Signs {
    private static final Pattern FIGURE = Pattern.compile(
            "(?<![\\d/.-])\\d+(?:[.,]\\d+)*(?:\\s*[-–]\\s*\\d+(?:[.,]\\d+)*)?(?![\\d/])\\s*(%|‰|\\p{L}+)?");
    private static final MarkedPattern COUNTED =
            MarkedPattern.of("(?<![\\p{L}])(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?![\\p{L}])");
    private static final MarkedPattern PLACE = MarkedPattern.of(
            "(?<![\\p{L}])(tại|ở|đặt|trụ sở|địa bàn|thuộc|khu vực|huyện|xã|phường|thành phố|tuyến|quốc lộ|đường|cửa khẩu|thôn|khu|từ .{2,40} đến|trên)(?![\\p{L}])");
    private static final MarkedPattern AGENCY = MarkedPattern.of(
            "(?<![\\p{L}])(sở|ubnd|ủy ban|ban|cục|chi cục|công an|công ty|hội|đoàn|liên đoàn|đài|trung tâm|bệnh viện|trường|viện|kho bạc|ngân hàng|bộ|thanh tra|văn phòng|cơ quan|đơn vị|chủ đầu tư|doanh nghiệp|lực lượng|tổ|quỹ|báo|thuế|hải quan|kiểm lâm|biên phòng|mặt trận|hđnd)(?![\\p{L}])");
    private static final MarkedPattern TIME = MarkedPattern.of(
            "\\d{1,2}[/.-]\\d{1,2}|(?<![\\p{L}])(ngày|tháng|năm|quý|tuần|đợt|hằng|hàng|định kỳ|thường xuyên|trước|sau|giờ)(?![\\p{L}])");
    private static final Pattern MONEY = Pattern.compile("\\d[\\d.,]*\\s*(tỷ|tỉ|triệu|nghìn|ngàn|đồng|USD)");
    private static final MarkedPattern ASKS_MONEY = MarkedPattern.of(
            "kinh phí|số tiền|bao nhiêu tiền|tổng vốn|mức hỗ trợ|tổng mức|vốn|giá|tỷ đồng|triệu đồng|mức phạt|mức thu");
    private static final MarkedPattern ASKS_SHARE = MarkedPattern.of("phần trăm|tỷ lệ|tỉ lệ|%");

    private Signs() {}

    /** Whether {@code clause} has a figure of the kind that the question's {@code words} ask for. */
    static boolean figure(String clause, String words) {
        if (ASKS_MONEY.lenient(words).find()) {
            return MONEY.matcher(clause).find() || ASKS_SHARE.lenient(words).find() && clause.contains("%");
        }
        if (ASKS_SHARE.lenient(words).find()) {
            return clause.contains("%") || FIGURE.matcher(clause).find();
        }
        return FIGURE.matcher(clause).find() || COUNTED.strict(clause).find();
    }

    /** Whether a figure in {@code clause} counts {@code unit}: «bao nhiêu xã» and «12 xã». */
    static boolean counts(String clause, String unit) {
        if (unit.isEmpty()) {
            return false;
        }
        var first = Fold.flat(unit.split(" ")[0]);
        return Pattern.compile("\\d\\s*(?:\\([^)]*\\)\\s*)?" + Pattern.quote(first) + "(?![a-z])")
                .matcher(Fold.flat(clause))
                .find();
    }

    /** Whether {@code clause} says where. */
    static boolean place(String clause) {
        return PLACE.strict(clause).find();
    }

    /** Whether {@code clause} names a body. */
    static boolean agency(String clause) {
        return AGENCY.strict(clause).find();
    }

    /** Whether {@code clause} says when. */
    static boolean time(String clause) {
        return TIME.strict(clause).find();
    }
}
