package vn.chidao.answer;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpressions;

/** The outward signs of an answer of some kind in a clause: a figure, a place, a body, a time, money. */
final class Signs {
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d\\p{L}/-])\\d+(?:[.,]\\d+)*\\s*(?:%|‰|\\p{L}+|[-–])");
    private static final MarkedPattern COUNTED =
            MarkedPattern.of("(?<![\\p{L}])(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?!cửa|số|phần)\\p{L}");
    private static final MarkedPattern PLACE = MarkedPattern.of(
            "(?<![\\p{L}])(tại|ở|đặt|trụ sở|địa bàn|thuộc|khu vực|huyện|xã|phường|thành phố|tuyến|quốc lộ|đường|cửa khẩu|thôn|khu|trên|trong)(?![\\p{L}])");
    private static final MarkedPattern SEAT =
            MarkedPattern.of("(?<![\\p{L}])(đặt|đóng|trụ sở|địa điểm)( [\\p{L}]+){0,3}? (tại|ở|trên|:)(?![\\p{L}])");
    private static final MarkedPattern SITE = MarkedPattern.of(
            "(?<![\\p{L}])(tại|ở) (?!quyết định|kế hoạch|công văn|văn bản|điều|khoản|mục|nghị|thông)\\p{L}");
    private static final MarkedPattern BODY = MarkedPattern.of(
            "(?<![\\p{L}])(sở|ubnd|ủy ban|uỷ ban|ban|cục|chi cục|công an|công ty|hội|đoàn|liên đoàn|đài|trung tâm|bệnh viện|trường|viện|kho bạc|ngân hàng|bộ"
                    + "|thanh tra|văn phòng|cơ quan|đơn vị|chủ đầu tư|doanh nghiệp|lực lượng|tổ|quỹ|báo|thuế|hải quan|kiểm lâm|biên phòng|mặt trận|hđnd|đồng chí)(?![\\p{L}])");
    private static final Pattern AMOUNT = Pattern.compile("\\d[\\d.,]*\\s*(?:tỷ|tỉ|triệu|nghìn|ngàn|đồng|USD)");
    private static final MarkedPattern ASKS_AMOUNT = asked(
            "kinh phí|chi phí|số tiền|tiền|tổng vốn|mức hỗ trợ|tổng mức|dự toán|vốn|giá|tỷ đồng|triệu đồng|mức phạt|mức thu|ngân sách|học bổng");
    private static final MarkedPattern ASKS_OTHER = asked("giải ngân|bao nhiêu phần trăm|đạt");
    private static final MarkedPattern ASKS_SHARE = asked("phần trăm|tỷ lệ|tỉ lệ|lãi suất");
    private static final MarkedPattern AIM =
            MarkedPattern.of("mục tiêu|phấn đấu|chỉ tiêu|đạt|tối thiểu|đích|giảm|tăng");

    private Signs() {}

    /** Whether {@code clause} has a figure of the kind that {@code asked} is about; dates and numbers of documents are none. */
    static boolean figure(String clause, String asked) {
        if (says(ASKS_SHARE, asked)) {
            return clause.contains("%") || clause.contains("phần trăm");
        }
        if (says(ASKS_AMOUNT, asked) && !says(ASKS_OTHER, asked)) {
            return AMOUNT.matcher(clause).find();
        }
        var bare = bare(clause);
        var figure = FIGURE.matcher(bare);
        while (figure.find()) {
            var digits = figure.group().replaceAll("\\D.*", "");
            if (!asked.matches(".*\\b" + digits + "\\b.*")) {
                return true;
            }
        }
        return COUNTED.strict(bare).find();
    }

    /** Whether a figure in {@code clause} counts {@code unit}: «bao nhiêu xã» and «12 xã». */
    static boolean counts(String clause, String unit) {
        if (unit.isEmpty()) {
            return false;
        }
        var first = Fold.flat(unit.split(" ", 2)[0]);
        var counted = "(?:\\d|\\b(?:mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi)\\b)\\s*(?:\\([^)]*\\)\\s*)?";
        return Pattern.compile(counted + Pattern.quote(first) + "(?![a-z])")
                .matcher(Fold.flat(clause))
                .find();
    }

    /** Whether {@code clause} speaks of {@code unit} at all, or the unit is money, which figures stand for by themselves. */
    static boolean speaksOf(String clause, String unit) {
        var first = Fold.flat(unit.split(" ", 2)[0]);
        return first.equals("tien")
                || Pattern.compile("(?<![a-z])" + Pattern.quote(first) + "(?![a-z])")
                        .matcher(Fold.flat(clause))
                        .find();
    }

    /** Whether {@code clause} says where something has its seat. */
    static boolean seat(String clause) {
        return SEAT.strict(clause).find();
    }

    /** Whether {@code clause} says at which place. */
    static boolean site(String clause) {
        return SITE.strict(clause).find();
    }

    /** Whether {@code clause} says where in any words. */
    static boolean place(String clause) {
        return PLACE.strict(clause).find();
    }

    /** Whether {@code clause} names a body or an official. */
    static boolean body(String clause) {
        return BODY.strict(clause).find();
    }

    /** Whether {@code clause} speaks of an aim. */
    static boolean aim(String clause) {
        return AIM.strict(clause).find();
    }

    /** Whether {@code clause} names a time that is not the date of a document. */
    static boolean time(String clause) {
        var bare = clause;
        for (var mention : DocumentNumbers.find(clause)) {
            int end = mention.span().end();
            var date = Pattern.compile("\\G[\\s,;(]*(?:ký )?ngày\\s+\\d{1,2}[/.-]\\d{1,2}(?:[/.-]\\d{4})?")
                    .matcher(clause);
            if (date.find(end)) {
                bare = blank(bare, new Span(date.start(), date.end()));
            }
        }
        return !TimeExpressions.find(bare, new Anchor(null, null)).isEmpty();
    }

    private static MarkedPattern asked(String words) {
        return MarkedPattern.of("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])");
    }

    /** Without marks «giao» would be «giá». */
    private static boolean says(MarkedPattern words, String asked) {
        return Fold.hasMarks(asked)
                ? words.strict(asked).find()
                : words.lenient(asked).find();
    }

    private static String bare(String clause) {
        var bare = clause;
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
