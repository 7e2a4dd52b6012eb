package vn.chidao.answer.clause;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpression;
import vn.chidao.text.time.TimeExpressions;

/** The outward signs of an answer of some kind in a clause: a figure, a place, a body, a time, money. */
public final class ClauseCues {
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d\\p{L}/-])\\d+(?:[.,]\\d+)*\\s*(?:%|‰|\\p{L}+|[-–])");
    /** Units of time: a duration does not answer how much there is. */
    private static final Pattern LASTS =
            Pattern.compile("(?iu)(?:^|\\d|\\s)(?:ngày|tháng|năm|giờ|phút|tuần|quý)(?!\\p{L})");

    /** «Chương trình “Trồng một tỷ cây xanh”»: a figure in a name counts nothing. */
    private static final Pattern NAME = Pattern.compile("[“\"]\\p{Lu}[^“”\"]{3,80}[”\"]");

    private static final MarkedPattern COUNTED =
            MarkedPattern.of("(?<![\\p{L}])(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?!cửa|số|phần)\\p{L}");
    private static final Pattern PLACE_NAME = Pattern.compile(
            "(?iu:xã|phường|thị trấn|huyện|thành phố|cửa khẩu|thôn|tuyến|đường):?\\s(?:\\p{L}+\\s){0,2}\\p{Lu}|(?iu:quốc lộ|tỉnh lộ)\\s\\d|(?iu:từ) (?!\\d)[^;.,\\d]{3,60} (?iu:đến) \\p{Lu}|(?iu:đường (?:xã|thôn|huyện|đô thị)|vị trí)(?= \\p{L})");
    private static final MarkedPattern SEAT = MarkedPattern.of(
            "(?<![\\p{L}])(đặt|đóng|trụ sở|địa điểm)( [\\p{L}]+){0,3}? (tại|ở|trên|:)(?! (quyết định|kế hoạch|công văn|văn bản|chỉ thị|nghị|thông)|[\\p{L}])|địa (chỉ|điểm)( [\\p{L}]+){0,4}? là [\\p{L}]"
                    + "|(?<!\\p{L})(diễn ra|bắt đầu|khai mạc)[^;.]{0,60} tại (?![^;.]{0,20}cơ sở)");
    private static final MarkedPattern SITE = MarkedPattern.of(
            "(?<![\\p{L}])(tại|ở) (?!cơ sở|chỗ|(cuộc |buổi |phiên )?(họp|làm việc)|hội nghị|tờ trình|báo cáo|quyết định|kế hoạch|công văn|văn bản|chỉ thị|điều|khoản|mục|nghị|thông)(\\p{L}|\\d{1,3} [\\p{L} ]{2,20}: ?\\p{L})");
    private static final MarkedPattern BODY = MarkedPattern.of(
            "(?<![\\p{L}])(sở|tỉnh đoàn|tỉnh ủy|ubnd|ủy ban|uỷ ban|ban(?! hành| đầu)|cục|chi cục|công an|công ty|(?<!xã\\s)hội(?! nghị| thảo| chợ)|đoàn(?! kết)|liên đoàn|đài|trung tâm|bệnh viện|trường(?! hợp)|viện|kho bạc|ngân hàng|bưu điện|hợp tác xã|hiệp hội|bộ(?! phận)"
                    + "|thanh tra|văn phòng|cơ quan|đơn vị|chủ đầu tư|doanh nghiệp|lực lượng|tổ(?! chức)|quỹ|báo(?! cáo| động)|thuế|hải quan|kiểm lâm|biên phòng|mặt trận|hđnd|đồng chí)(?![\\p{L}])");
    /** What bodies go by only where they are named first: elsewhere they are trades and works. */
    private static final MarkedPattern TRADE =
            MarkedPattern.of("(viễn thông|điện lực|viettel|vnpt|cảng vụ|xí nghiệp|nhà máy|lâm trường)(?!\\p{L})");

    private static final MarkedPattern SOURCE = MarkedPattern.of(
            "(?<![\\p{L}])(từ|bằng|nguồn|trong)( các)? (nguồn|ngân sách|quỹ|vốn|kinh phí|dự phòng|tiền|xã hội hóa|chương trình)(?![\\p{L}])|xã hội hóa|ngân sách (tỉnh|trung ương|nhà nước|địa phương)");
    private static final MarkedPattern FUNDS =
            MarkedPattern.of("(?<![\\p{L}])(kinh phí|ngân sách|vốn|quỹ|dự toán|chi trả|tài trợ)(?![\\p{L}])");
    private static final MarkedPattern PURPOSE = MarkedPattern.of(
            "(?<![\\p{L}])(mục đích|nhằm|để|mục tiêu|góp phần|qua đó|từ đó|dùng|phục vụ|làm cơ sở|làm căn cứ|tạo (điều kiện|khí thế))(?![\\p{L}])");
    /** «do Sở Y tế chủ trì» says who, not why. */
    private static final MarkedPattern CAUSE = MarkedPattern.of(
            "(?<![\\p{L}])(do(?! ((các|một số|những|\\d+) )?(đồng chí|ông|bà|sở|ubnd|ban|bộ|cục|chi cục|công ty|công an|hội|chủ tịch|phó|giám đốc|trung tâm|đơn vị|cơ quan|viện|trường|bệnh viện|liên đoàn|huyện|xã|phường|thành phố|tỉnh|trung ương|doanh nghiệp|ngân hàng|tập đoàn|quỹ|đoàn|tổ|chi nhánh|thủ tướng|chính phủ)(?![\\p{L}]))|vì(?! (vậy|thế))|bởi|nguyên nhân|lý do|xuất phát từ|bắt nguồn|trước (tình hình|thực trạng)|vướng|vướng mắc|ảnh hưởng của)(?![\\p{L}])");

    /** «sau vụ cháy ngày 16/3»: what a directive follows on. */
    private static final MarkedPattern EVENT = MarkedPattern.of(
            "(?<![\\p{L}])sau (khi )?(xảy ra |có )?(các |một số )?(vụ|sự cố|sự việc|trận|tai nạn|đám cháy|đợt)(?![\\p{L}])");

    private static final MarkedPattern START = MarkedPattern.of(
            "(?<![\\p{L}])(hiệu lực|áp dụng|bắt đầu|khởi công|khai mạc|thực hiện|triển khai)([^.;:]{0,25}?) (từ|vào)( 0+ giờ)?( ngày| tháng)? (\\d|ký|ban hành)");
    private static final Pattern PHONE = Pattern.compile(
            "(?<![\\d./-])(?:0\\d(?:[. ]?\\d){8,9}|1[89]00[. ]?\\d{2,6})(?!\\d)|(?:đường dây nóng|điện thoại|tổng đài)[^.;,]{0,30}\\d{3,}");
    private static final Pattern CLOCK =
            Pattern.compile("(?iu)(?<![\\d/])\\d{1,2}(?:\\s*(?:giờ|phút)(?!\\p{L})|\\s?h(?!\\p{L}))");
    private static final MarkedPattern OCCASION = MarkedPattern.of(
            "(?<!\\p{L})(trước|sau|trong|nhân)( dịp| ngày)? (tết|lễ|rằm|khai giảng|mùa mưa|mùa khô|mùa bão|năm học|đại hội)(?!\\p{L})");
    private static final MarkedPattern STATE = MarkedPattern.of(
            "(?<![\\p{L}])(mới đạt|hiện( nay| tại| có| đạt| còn)|thời gian qua|đến nay|năm (qua|trước))(?![\\p{L}])");
    private static final MarkedPattern AIM =
            MarkedPattern.of("mục tiêu|phấn đấu|chỉ tiêu|đạt|tối thiểu|đích|giảm|tăng");

    private ClauseCues() {}

    /** Whether {@code clause} has a figure that {@code asked} does not name; dates and numbers of documents are none. */
    static boolean hasFigure(String clause, String asked) {
        var bare = bare(clause);
        var figure = FIGURE.matcher(bare);
        while (figure.find()) {
            var digits = figure.group().replaceAll("\\D.*", "");
            boolean lasts = LASTS.matcher(figure.group()).find()
                    && !LASTS.matcher(asked).find();
            if (!lasts && !asked.matches(".*\\b" + digits + "\\b.*")) {
                return true;
            }
        }
        return COUNTED.strict(bare).find();
    }

    /** Returns how well {@code clause} says where: «đặt tại» counts more than «tại» or a name; a word of place alone says nothing. */
    public static double place(String clause) {
        return SEAT.strict(clause).find()
                ? Fit.STRONG
                : SITE.strict(clause).find() || PLACE_NAME.matcher(clause).find() ? Fit.LIKELY : 0;
    }

    /** Whether {@code words} begin with a body's kind: «Công ty Điện lực», «Viễn thông». */
    public static boolean beginsWithBody(String words) {
        var opening = words.strip();
        return BODY.halfway(opening).lookingAt() || TRADE.halfway(opening).lookingAt();
    }

    /** Returns how well {@code clause} says from which money something is paid. */
    public static double funds(String clause) {
        return SOURCE.strict(clause).find() ? Fit.STRONG : FUNDS.strict(clause).find() ? Fit.WEAK : 0;
    }

    /** Whether {@code clause} says what something is for. */
    public static boolean saysPurpose(String clause) {
        return PURPOSE.strict(clause).find();
    }

    /** Whether {@code clause} says why something is so. */
    public static boolean saysCause(String clause) {
        return CAUSE.strict(clause).find();
    }

    /** Whether {@code clause} says after what event something is ordered. */
    public static boolean namesEvent(String clause) {
        return EVENT.strict(clause).find();
    }

    /** Whether {@code clause} says on which day something begins or takes effect. */
    public static boolean saysStart(String clause) {
        return START.strict(clause).find();
    }

    /** Whether {@code clause} gives a telephone number. */
    public static boolean hasPhone(String clause) {
        return PHONE.matcher(clause).find();
    }

    /** Whether {@code clause} names a body or an official. */
    public static boolean namesBody(String clause) {
        return BODY.strict(clause).find();
    }

    /** Whether {@code clause} speaks of an aim. */
    public static boolean speaksOfAim(String clause) {
        return AIM.strict(clause).find();
    }

    /** Whether {@code clause} says how things are, not how they shall be. */
    public static boolean saysHowThingsAre(String clause) {
        return STATE.strict(clause).find();
    }

    /** Whether {@code clause} names an hour of the day or how many hours something takes. */
    public static boolean namesHour(String clause) {
        return CLOCK.matcher(clause).find();
    }

    /** Whether {@code clause} tells a time by what everybody knows the day of: «trước Tết», «sau khai giảng». */
    public static boolean namesOccasion(String clause) {
        return OCCASION.strict(clause).find();
    }

    /**
     * Whether {@code clause} names a time that is not the date of a document.
     *
     * @param issued the day of the directive itself, which is no time that it speaks of where the document is announced
     */
    public static boolean namesTime(String clause, @Nullable LocalDate issued) {
        var bare = clause;
        for (var mention : DocumentNumbers.find(clause)) {
            int end = mention.span().end();
            var date = Pattern.compile("\\G[\\s,;(]*(?:ký )?ngày\\s+\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?")
                    .matcher(clause);
            if (date.find(end)) {
                bare = blank(bare, new Span(date.start(), date.end()));
            }
        }
        return TimeExpressions.find(bare, new Anchor(null, null)).stream()
                .anyMatch(time -> time.form() != TimeExpression.Form.YEAR
                        && time.form() != TimeExpression.Form.TERM
                        && (issued == null || !issued.equals(time.from()) || !issued.equals(time.to())));
    }

    private static String bare(String clause) {
        var bare =
                NAME.matcher(clause).replaceAll(name -> " ".repeat(name.group().length()));
        for (var mention : DocumentNumbers.find(clause)) {
            bare = blank(bare, mention.span());
        }
        for (var time : TimeExpressions.find(clause, new Anchor(null, null))) {
            bare = blank(bare, time.span());
        }
        return bare;
    }

    private static String blank(String text, Span span) {
        return text.substring(0, span.start()) + " ".repeat(span.length()) + text.substring(span.end());
    }
}
