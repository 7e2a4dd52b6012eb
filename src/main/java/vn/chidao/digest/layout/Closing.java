package vn.chidao.digest.layout;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** What may close an article below its last entry: who gathered it, where the documents can be read, a greeting. */
final class Closing {
    private static final int LONGEST = 160;
    private static final int LONGEST_NAME = 40;

    private static final MarkedPattern GATHERED_BY = MarkedPattern.of(
            "^\\(?(ban biên tập|p\\.? ?v\\.?|trung tâm (thông tin|truyền thông)[^.,;:]{0,60}|theo (văn phòng|cổng|báo|trang)[^.,;:]{2,60}|phòng [^.,;:]{3,60}\\(tổng hợp\\)"
                    + "|(người|bộ phận|đơn vị)( \\p{L}+)? ?(tổng hợp|thực hiện|đưa tin)[^.;]{0,60}|(người (duyệt|lập biểu|soạn|biên tập|chịu trách nhiệm)|(tin|bài)((,| và)? ?(tin|bài|ảnh|clip|video))*|biên tập|tổng hợp|thực hiện|văn|ct[vc]|btv) ?:[^.;]{2,60}"
                    + "|cổng (thông tin|ttđt)[^.,;:]{0,60})\\)?$");

    /** «Phòng Tổng hợp, Văn phòng UBND tỉnh»: the names of the units that gather digests, and nothing that they do. */
    private static final String UNIT =
            "(bbt|ban biên tập|tổ biên tập|nhóm (pv|phóng viên)|phòng (tổng hợp|hành chính|tin học|thông tin|công báo|nội chính|kinh tế|quản trị|thời sự|khoa giáo|văn xã)"
                    + "|(vp|văn phòng) (ubnd|ủy ban nhân dân|uỷ ban nhân dân)( tỉnh)?|trung tâm (thông tin|tin học|công báo|truyền thông|phục vụ)|(cổng|trang) (ttđt|gtđt|thông tin|tin)|bộ phận (tổng hợp|biên tập))";

    private static final MarkedPattern UNITS = MarkedPattern.of(
            "^(\\p{L}+( \\p{L}+){0,3} [-–] )?" + UNIT
                    + "(?!\\p{L})(?!.* (chủ trì|phối hợp|báo cáo|tham mưu|hướng dẫn|thực hiện|theo dõi|kiểm tra|rà soát|đôn đốc|triển khai|công bố|lập|gửi|giao|có|đã|ban hành|truyền đạt|thông báo|được)(?!\\p{L}))[^.;:]{0,70}$");

    /** Where the documents can be read, whom to call, a greeting. */
    private static final MarkedPattern NOTICE = MarkedPattern.of(
            "^\\P{L}*((xem |tra cứu |đọc |tải )?(toàn văn|nội dung chi tiết|nguyên văn)(?!\\p{L})[^;]{0,120}(đăng|tại|xem|trên)(?!\\p{L}).*|(quý vị|quý bạn đọc|bạn đọc|mời|đề nghị) [^.;]{0,40}(xem|đọc|theo dõi|tải|tra cứu)(?!\\p{L}).*"
                    + "|[^.;]{0,60}(hủy đăng ký|ngừng nhận|danh sách nhận (bản )?tin).*|[^.;]{0,30}văn bản[^.;]{0,40} (được )?đăng( tải)? [^.;]{0,20}(tại|trên|ở).*|tra cứu .*|trân trọng( [^.;]{0,40})?[,./!]*|kính (báo|chào|thông tin)[^.;]{0,30}"
                    + "|(đường dây nóng|hotline|điện thoại|đt|tel|email|e-mail|hộp thư[^:]{0,20}|liên hệ|mọi (ý kiến|phản ánh|thông tin)[^:]{0,60})(?!\\p{L}) ?:.*"
                    + "|hãy cân nhắc môi trường.*|gửi về hộp thư .*|số \\d{1,4}[a-z]?,? đường .*)$");

    /** «VP», «TH - KSTTHC», «TTTT-CB». */
    private static final Pattern INITIALS =
            Pattern.compile("\\(?\\p{Lu}{2,7}(?:\\s?[-–./]\\s?\\p{Lu}{2,8}){0,2}\\)?\\.?");

    private static final Pattern GATHERED =
            Pattern.compile("(?iu)\\s*\\((?:t/?h|tổng hợp|th|thực hiện|t\\.h|gt|st)\\)\\.?$");

    private Closing() {}

    /** Whether {@code line} closes an article, where it is the last one. */
    static boolean isLast(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        var words = Folded.strict(line);
        return GATHERED_BY.isIn(words)
                || UNITS.isIn(words)
                || NOTICE.isIn(words)
                || INITIALS.matcher(line).matches()
                || isName(line);
    }

    private static boolean isName(String line) {
        var words = GATHERED.matcher(line)
                .replaceFirst("")
                .replaceAll("[./()]+$", "")
                .replaceAll("\\s[-–,]\\s", " ")
                .trim()
                .split("\\s+");
        if (words.length < 2 || words.length > 5 || line.length() > LONGEST_NAME || line.matches(".*\\d.*")) {
            return false;
        }
        for (var word : words) {
            if (!Character.isUpperCase(word.charAt(0)) || Fold.lower(word).equals("sở")) {
                return false;
            }
        }
        return true;
    }
}
