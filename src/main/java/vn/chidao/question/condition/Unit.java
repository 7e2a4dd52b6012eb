package vn.chidao.question.condition;

import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads what a question counts («bao nhiêu hộ», «mấy phần trăm», «thứ mấy»). */
public final class Unit {
    private static final MarkedPattern UNIT = MarkedPattern.of(
            "(?<![\\p{L}])(?:bao nhiêu|mấy) ?(?<percent>phần(?! (quà|việc|thưởng|mềm|ăn|cơm|hồ sơ|nội dung|thi)(?![\\p{L}]))( trăm)?|%)|(?<![\\p{L}])(bao nhiêu|(?<!nhà\\s)(?<!xe\\s)(?<!tàu\\s)mấy) (?!(phần trăm|là|thì|lâu|cho|trong|của|so|để|theo|một|mỗi|và|rồi|nữa|dịp|về|từ|đến|khi|trên|ở|tại|bởi|cái|tất cả|vào|với|ai|do|trước|sau)(?![\\p{L}]))(?:(?:nghìn|ngàn|trăm|chục|vạn) (?!(?:đồng|tỷ|tỉ|một|mỗi)(?![\\p{L}])))?(?<noun>(k?m[23]|[\\p{L}]+)( (?!(thì|được|sẽ|bị|phải|có|ở|tại|trong|của|và|cho|mỗi|một|là|để|nào|ra|vào|đã|từ|đến|tới|khi|cần|chưa|không|thuộc|dự|tham|xin|mua|về|nêu|do|theo|với|trên|dưới|nữa)(?![\\p{L}]))[\\p{L}]+)?)|(?<![\\p{L}])(?<hour>giờ) nào|(?<![\\p{L}])(?<ordinal>thứ|lớp|nhóm|cấp|hạng|tầng|khóa|bậc|loại|mức) mấy(?= *(?:$|[?.,!;]|(?:thì|trở|mới|được|là|phải|có|của|trong|cả nước|toàn quốc|trên|theo|so|khi|vào|về|toàn|cả|hằng|hàng|mỗi)(?![\\p{L}])))");

    /** «số hộ phải di dời», «số lượng tàu cá». */
    private static final MarkedPattern NUMBER_OF = MarkedPattern.of(
            "^\\s*(?:tổng )?số( lượng)? (?<noun>người|hộ|học sinh|lượt|trường hợp|vụ|ca|thôn|công trình|doanh nghiệp|hợp tác xã|trẻ|giáo viên|cán bộ|lao động|phương tiện|tàu|hồ sơ|thủ tục|thành viên|thí sinh|đại biểu|giường|căn|trụ sở|mô hình|sản phẩm|trạm|cây|liều|suất|dự án|gói thầu)(?![\\p{L}])");

    /** «mấy giờ bắt đầu»: what follows an hour is no part of it. */
    private static final MarkedPattern CLOCK = MarkedPattern.of("^(giờ|phút) ");

    /** «bao nhiêu ha cà phê»: what is measured is no part of the measure. */
    private static final MarkedPattern MEASURE = MarkedPattern.of("^(ha|km|kg|tấn|tạ|lít|lần) ");

    /** «nghỉ mấy bữa»: texts count days. */
    private static final MarkedPattern DAY = MarkedPattern.of("hôm|bữa");

    /** What «phần trăm» is read as; texts write it so. */
    public static final String PERCENT = "%";

    private Unit() {}

    /** «may» may be another word, and so may «Mây», a name. */
    private static boolean isCertain(String question, int at) {
        return !question.regionMatches(true, at, "may ", 0, 4) && !question.startsWith("Mây", at);
    }

    /** What counts; «may» may be «mấy» without its mark where nothing else counts («doanh nghiệp may … bao nhiêu công nhân»). */
    private static @Nullable Matcher counting(Remainder left) {
        var found = left.find(UNIT);
        int doubtful = -1;
        for (boolean any = found.find(); any; any = found.find(found.start() + 1)) {
            if (isCertain(left.text(), found.start())) {
                return found;
            }
            doubtful = doubtful < 0 ? found.start() : doubtful;
        }
        return doubtful >= 0 && found.find(doubtful) ? found : null;
    }

    /** Returns the noun that is counted, «%», or what is ordered or told by the clock; empty when nothing is. */
    public static String read(Remainder left) {
        var found = counting(left);
        if (found == null) {
            var numberOf = left.find(NUMBER_OF);
            return numberOf.find() ? left.text().substring(numberOf.start("noun"), numberOf.end("noun")) : "";
        }
        if (found.group("percent") != null) {
            return PERCENT;
        }
        var group = Stream.of("ordinal", "hour")
                .filter(name -> found.group(name) != null)
                .findFirst()
                .orElse("noun");
        var noun = left.text().substring(found.start(group), found.end(group)).split("\\s{2}")[0];
        if (DAY.halfway(noun).matches()) {
            return "ngày";
        }
        return CLOCK.halfway(noun).lookingAt() || MEASURE.halfway(noun).lookingAt() ? noun.split("\\s")[0] : noun;
    }
}
