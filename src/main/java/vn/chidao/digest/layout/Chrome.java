package vn.chidao.digest.layout;

import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** What a portal puts around an article: captions, share bars, ratings, related news. Never an entry. */
final class Chrome {
    private static final MarkedPattern TITLE =
            MarkedPattern.of("^.{0,60}?(chỉ đạo,? (và )?điều hành|điều hành,? chỉ đạo|văn bản chỉ đạo).*");
    private static final MarkedPattern PERIOD = MarkedPattern.of("tuần|nổi bật|\\d{1,2}[/.]\\d{1,2}|tháng \\d");
    /** What offices call such a summary otherwise; only with the days that it covers. */
    private static final MarkedPattern SUMMARY = MarkedPattern.of(
            "^(?!.*\\d ?/ ?[a-zđ])(?!.*:$)((?=.*(điều hành|chỉ đạo|điểm tin|bản tin|nhật ký|hoạt động)).*(ubnd tỉnh|ủy ban nhân dân tỉnh|lãnh đạo tỉnh|chủ tịch tỉnh).*|(?=.*(điều hành|chỉ đạo|ubnd tỉnh|lãnh đạo tỉnh)).*tuần .*)"
                    + "\\d{1,2}(/\\d{1,2}(/\\d{4})?)? ?(-|–|đến|tới) ?(ngày )?\\d{1,2}/\\d.*");

    private static final MarkedPattern NOISE = MarkedPattern.of(
            "\\(?(ảnh( minh họa| minh hoạ|:|\\.|\\)| chụp| tư liệu|$)"
                    + "|- ?ảnh|hình ảnh|nguồn( ảnh| tin)?( ?:|\\.|\\)| internet)|internet\\)|minh họa|a- a|đọc bài|nghe đọc|chia sẻ|in bài"
                    + "|bản in|cập nhật( lúc)?( ?:)|ngày đăng|đăng ngày|lượt xem|số lượt|cỡ chữ|mặc định|tải ứng dụng|tăng tương phản"
                    + "|trang chủ|gửi (email|bài)|facebook|zalo|twitter|print|email|share|skip to|nhảy đến|chuyển đến|quyết tâm thực hiện"
                    + "|chào mừng|tags? ?:|từ khóa ?:|tác giả ?:|chế độ ban đêm|lưu tin|bình luận|quan tâm ?:).*"
                    + "|xem (chi tiết|tiếp|toàn văn)[^\\p{L}]*$|đọc tiếp( ?<?https?:\\S*)?[^\\p{L}]*$|quảng cáo[^\\p{L}]*$|tải (pdf|văn bản|file|tệp)( về)?[^.;]{0,40}$|(\\[[^\\]]{2,40}\\]\\s*)+$|(về )?(trang trước|đầu trang)|quay lại\\]?$|gửi lúc \\d.*|trang \\d{1,3}( ?/ ?\\d{1,3})?$|hiển thị ?: ?\\d.*|[^\\p{L}]*\\d[\\d.]* (lượt (thích|xem|đọc|truy cập|tải)|bình luận|chia sẻ|phiếu bầu|bình chọn).*|[^\\p{L}]*https?://\\S+$|(đã |lượt |số lượt |số lần )?(xem|đọc|truy cập|tải) ?: ?\\d[\\d.,]*.{0,20}$|đăng ký nhận (bản )?tin.*|(bản )?tin lưu hành nội bộ.*|(các )?(tuần|kỳ|số) (khác|trước|sau) ?:.*|[^.;]{0,30}\\d ?/ ?5 [^.;]{0,12}(lượt|phiếu|sao|đánh giá|bình chọn).{0,30}|.*\\.{5,} ?\\d{1,3}$|tổng số ?: \\d+ mục"
                    + "|.*\\((ảnh|nguồn)[^)]{0,40}\\)\\.?$|bài viết có hữu ích.*|tóm tắt bằng ai|xem chi tiết.*|tải về( \\(.*)?|\\[\\d{1,2}[/.:].{3,20}\\] .{2,50}:|file đính kèm.*|tệp đính kèm.*|chưa có bình luận.*"
                    + "|[^\\s]+\\.(png|jpe?g|gif|bmp|webp)$|[a-z]:\\\\.*"
                    + "|[^.;:]{0,40}[•|,] ?\\d{1,2}:\\d{2},? (ngày )?\\d{1,2}/\\d{1,2}/\\d{4}.{0,30}$|(thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật)?,? ?(ngày )?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}.{0,30}$|[^\\p{L}\\d]{0,4}(thứ (hai|ba|tư|năm|sáu|bảy)|chủ nhật),? ?(ngày )?\\d{1,2}[/.-]\\d{1,2}[^\\p{L}\\d]{0,4}$");
    /** The alt text of another newspaper's picture. */
    private static final MarkedPattern NEWSPAPER = MarkedPattern.of("\\| (báo|tạp chí) .{0,40}$");

    private static final MarkedPattern END = MarkedPattern.of(
            "^(trên đây là|nơi nhận ?:|[ivx\\d]*[.)]? ?nhiệm vụ trọng tâm (tuần|tháng|thời gian)|tổng số điểm|click để đánh giá|đánh giá bài viết|ý kiến bạn đọc|bạn thấy (bài viết|thông tin|nội dung|tin) này|(thông tin|bài viết|nội dung) này có hữu ích|bình luận \\(\\d|bình luận$"
                    + "|gửi bình luận|viết bình luận|những tin (mới|cũ)|theo dòng sự kiện|bài cùng"
                    + "|trang thông tin điện tử|bản quyền|cơ quan chủ quản|chịu trách nhiệm (chính|nội dung|xuất bản)|giấy phép số|địa chỉ ?:"
                    + "|liên kết website|thống kê truy cập|đang truy cập|chúng tôi sử dụng cookie|website này sử dụng"
                    + "|trang web này sử dụng|[©®]|(®|©|ⓒ)? ?(vui lòng |đề nghị |yêu cầu )?ghi rõ nguồn|cấm sao chép|mọi hình thức sao chép|thăm dò ý kiến).*");
    /** What leads to another article stands amid one or behind it. */
    private static final MarkedPattern LINK = MarkedPattern.of(
            "^((xem thêm|đọc thêm).*|(các )?(tin|bài|bài viết|tin bài|tin tức)( đã đưa| cũ hơn| mới hơn| liên quan| khác| cùng chuyên mục| mới nhất| nổi bật).{0,25}$)");

    /** Longer lines are no titles. */
    static final int LONGEST_TITLE = 260;

    /** What a reader may press below or beside an article. */
    private static final String BUTTON =
            "(in (trang|bài|bài viết|tin|ấn|văn bản)( này)?|gửi (email|e-mail|mail|bài|bài viết|tin|bạn bè|cho bạn bè|phản hồi|ý kiến|bình luận|góp ý)|quay lại|trở (về|lại)|về (trang )?(trước|đầu|đầu trang|trang chủ)|(lên )?đầu trang|lên đầu|chia sẻ( bài viết| lên facebook)?|lưu( bài viết| tin| trang)?|theo dõi|yêu thích|thích|facebook|zalo|twitter|linkedin|email|e-mail|google\\+?|(sao chép|copy)( liên kết| link)?|(xem )?bản in|print|share|like|tweet|pdf|word|nghe( đọc| bài viết| tin)?|phản hồi|bình luận|thảo luận|góp ý|trang (trước|sau)|tin (trước|sau|tiếp)|bài (trước|sau)|đóng( lại)?|thu gọn|mở rộng|phóng to|thu nhỏ|chế độ ban đêm|đọc (tin|bài)|top)";

    private static final MarkedPattern BUTTONS =
            MarkedPattern.of("^\\P{L}*" + BUTTON + "(\\P{L}+" + BUTTON + ")*\\P{L}*$");

    private Chrome() {}

    /** Whether {@code line} can be the title of a digest. */
    static boolean isTitle(String line) {
        return line.length() <= LONGEST_TITLE
                && !line.endsWith(".")
                && !line.endsWith(" sau:")
                && !line.contains("; ")
                && (TITLE.lenient(line).matches() && PERIOD.lenient(line).find()
                        || SUMMARY.strict(line).matches());
    }

    /** Whether {@code line} is a caption, a stamp or a button that may stand anywhere in an article. */
    static boolean isNoise(String line) {
        return line.codePoints().noneMatch(Character::isLetter)
                || (line.length() < 200
                        && (NOISE.strict(line).lookingAt()
                                || BUTTONS.isIn(Folded.strict(line))
                                || line.indexOf('|') >= 0
                                        && NEWSPAPER.strict(line).find()));
    }

    /** Whether the article is over where {@code line} stands. */
    static boolean isEnd(String line) {
        return line.length() < 200 && END.lenient(line).lookingAt();
    }

    /** Whether {@code line} leads to another article. */
    static boolean isLink(String line) {
        return line.length() < 200 && LINK.lenient(line).lookingAt() || isTitle(line);
    }
}
