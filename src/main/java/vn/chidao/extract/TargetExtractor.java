package vn.chidao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/** Finds the figures that a directive wants reached, in sentences that speak of aims. */
final class TargetExtractor {
    private static final MarkedPattern AIM = MarkedPattern.of(
            "mục tiêu|phấn đấu|chỉ tiêu|đạt|tối thiểu|ít nhất|tỷ lệ|tỉ lệ|giảm|tăng|đến năm 20|đích đến|trên \\d|không quá|tối đa|bảo đảm \\d|dự trữ|hơn \\d|100 ?%");
    private static final String NUMBER = "\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?<![\\d/.,\\p{L}-])(?:(?:trên|dưới|ít nhất|tối thiểu|tối đa|không quá|không vượt quá|khoảng|từ|hơn|gần|tăng thêm)\\s+)*"
                    + "(?:" + NUMBER + ")(?:\\s*[-–]\\s*(?:" + NUMBER + ")|\\s+đến\\s+(?:" + NUMBER + "))?\\s*"
                    + "(?:%(?:\\s*/\\s*năm)?|‰|(?:cm|km|ha|kg|m|m2|m3|MW|GW|lít|tấn|tạ|bậc|điểm|giường)(?![\\p{L}])|(?:triệu |tỷ |nghìn )?(?:đồng|USD|lượt khách|lượt)(?![\\p{L}])"
                    + "|(?:sản phẩm|làng|tổ chức|xã|huyện|hộ|trường|cơ sở|dự án|mô hình|hợp tác xã|doanh nghiệp|người|lao động|thôn|trẻ|học sinh|công trình|căn|nhà|thủ tục|dịch vụ|khu|chợ|cửa hàng|đơn vị|cơ quan|trạm|bệnh viện|giường bệnh|cây|con|lớp|phòng|tiêu chí|tỉnh|cán bộ|hồ sơ|mũi|liều|vườn|cánh đồng)(?![\\p{L}]))"
                    + "(?:/\\p{L}+)?");

    /** Returns the targets of {@code entry}, in order. */
    List<Target> extract(EntryText entry) {
        var targets = new ArrayList<Target>();
        for (var paragraph : entry.body()) {
            boolean aims = false;
            for (var sentence : entry.sentences(paragraph)) {
                var text = sentence.in(entry.clean());
                aims = AIM.strict(text).find();
                if (aims) {
                    inSentence(entry, sentence, targets);
                }
            }
        }
        return targets;
    }

    private static void inSentence(EntryText entry, Span sentence, List<Target> targets) {
        var quantity = QUANTITY.matcher(entry.clean());
        quantity.region(sentence.start(), sentence.end()).useTransparentBounds(true);
        while (quantity.find()) {
            var span = new Span(quantity.start(), quantity.end());
            var clause = entry.clause(span, sentence, ";:,");
            boolean aim = AIM.strict(entry.clause(span, sentence, ";").in(entry.clean()))
                            .find()
                    || AIM.strict(entry.clean().substring(sentence.start(), span.start()))
                            .find();
            boolean fraction = Fold.lower(span.in(entry.clean())).contains("/")
                    && !span.in(entry.clean()).contains("%");
            if (aim && !fraction) {
                entry.words(span)
                        .ifPresent(
                                value -> entry.words(clause).ifPresent(words -> targets.add(new Target(value, words))));
            }
        }
    }
}
