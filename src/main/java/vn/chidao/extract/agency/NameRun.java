package vn.chidao.extract.agency;

import java.util.Set;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/**
 * How far an agency's name runs in running text. Vietnamese names mix capitals and small letters («Cục Quản lý thị trường»),
 * so the end is where a word stands that only a predicate begins with, where the name's «tỉnh» stands, or a stop.
 */
final class NameRun {
    private static final Pattern TOKEN =
            Pattern.compile("\\G( ?[-–] ?|, ?| +)?(\\([^()]{1,40}\\)|[\\p{L}\\d&./]+(?:[-&][\\p{L}\\d&]+)*)");
    private static final int LONGEST = 16;
    /** First syllables of predicates; a name's own words that begin alike are capitals or follow a capital. */
    private static final Set<String> PREDICATE = Set.of(
            "thi", "khởi", "giảm", "cho", "đầu", "nhắn", "phun", "trích", "gia", "thu", "trả", "nhận", "quay", "cam",
            "phục", "vẫn", "rộng", "chiếm", "chủ", "phối", "tham", "hướng", "có", "đôn", "khẩn", "tiếp", "tổ", "thực",
            "căn", "theo", "triển", "tăng", "rà", "báo", "cần", "phải", "được", "tập", "chịu", "kiểm", "đẩy", "bố",
            "cung", "đề", "nghiên", "lập", "xác", "hoàn", "giám", "tuyên", "trình", "giao", "yêu", "về", "để", "trong",
            "tại", "từ", "trước", "đến", "sẽ", "đã", "đang", "là", "nhằm", "ban", "ký", "thẩm", "hỗ", "vận", "kịp",
            "thường", "nghiêm", "đặt", "chậm", "làm", "cùng", "với", "trên", "sau", "khi", "nếu", "do", "bởi", "duy",
            "phát", "nâng", "chấn", "siết", "ưu", "rút", "gửi", "nộp", "cử", "mở", "thống", "tích", "phân", "quyết",
            "khảo", "tính", "đưa", "không", "cũng", "tiến", "huy", "bảo", "ngăn", "sớm", "định", "đăng", "cấp", "mời",
            "bàn", "quán", "phổ", "lồng", "đánh", "số", "ngày", "việc", "nơi", "gồm", "như", "này", "đó", "vừa", "luôn",
            "còn", "chỉ", "liên", "thông", "điều", "xem", "giải", "xử", "khắc", "vào", "giúp", "đảm", "thành");

    /** Words of names that PREDICATE would end too early, as they follow one another. */
    private static final Pattern WITHIN_NAMES = Pattern.compile(
            "^(cấp (huyện|xã|tỉnh)|phát triển|bảo vệ|bảo hiểm|bảo tồn|thông tin|thông vận|điều phối|hỗ trợ|kiểm (soát|lâm|định|dịch|nghiệm)"
                    + "|xử lý|giám sát|tổ chức chính trị|thành phố|liên (hiệp|minh|đoàn)|đăng (ký|kiểm)|thực vật|thống kê|phát thanh"
                    + "|trình (thủy|thuỷ|giao|đô)|đầu tư (xây|phát|nước|công)|phục vụ hành|thi đua|giải phóng|giao thông|chỉ huy|chỉ đạo|phòng|cấp nước|cấp cứu|nâng cao năng).*");

    private NameRun() {}

    /**
     * Returns where the name that begins at {@code start} ends.
     *
     * @param headEnd where its head word («Sở», «Chi cục») ends
     */
    static int end(String text, int headEnd) {
        var tokens = TOKEN.matcher(text);
        int end = headEnd;
        boolean afterCapital = true;
        int capitals = 0;
        tokens.region(headEnd, text.length());
        for (int count = 0; count < LONGEST && tokens.find(); count++) {
            var joint = tokens.group(1) == null ? "" : tokens.group(1);
            var token = tokens.group(2);
            var rest = Fold.lower(text.substring(tokens.start(2), Math.min(text.length(), tokens.start(2) + 40)));
            boolean capital = Character.isUpperCase(token.charAt(0)) || Character.isDigit(token.charAt(0));
            if (token.startsWith("(")) {
                if (!Fold.lower(text.substring(tokens.end(), Math.min(text.length(), tokens.end() + 5)))
                        .startsWith(" tỉnh")) {
                    break;
                }
                end = tokens.end();
                continue;
            }
            if (capitals >= 2 && !capital && !token.equals("tỉnh") && !token.equals("và")) {
                break;
            }
            if (!goesOn(count == 0, joint, token, rest, capital, afterCapital, text, tokens.end())) {
                break;
            }
            if (!token.equals("và")) {
                end = tokens.end();
            }
            if (token.equals("tỉnh") || token.equals("Tỉnh")) {
                return province(text, end);
            }
            capitals = capital && !token.equals(token.toUpperCase(java.util.Locale.ROOT)) ? capitals + 1 : 0;
            afterCapital = capital && token.length() > 0 && !token.equals(token.toUpperCase(java.util.Locale.ROOT));
        }
        return trimmed(text, end);
    }

    private static boolean goesOn(
            boolean first,
            String joint,
            String token,
            String rest,
            boolean capital,
            boolean afterCapital,
            String text,
            int next) {
        if (joint.startsWith(",")) {
            return false;
        }
        if (joint.strip().equals("-") || joint.strip().equals("–")) {
            return capital;
        }
        if (!first && Heads.startsAt(text, next - token.length())) {
            return false;
        }
        if (token.equals("và")) {
            int after = next + 1;
            return after < text.length()
                    && !Heads.startsAt(text, after)
                    && (Character.isUpperCase(text.charAt(after))
                            || rest.startsWith("và tìm kiếm")
                            || rest.startsWith("và hàng giả")
                            || rest.startsWith("và chữa cháy"));
        }
        if (capital || afterCapital && !PREDICATE.contains(token)) {
            return true;
        }
        return !PREDICATE.contains(token) || WITHIN_NAMES.matcher(rest).matches();
    }

    /** A province's own name may follow «tỉnh». */
    private static int province(String text, int end) {
        var name = Pattern.compile("\\G (\\p{Lu}\\p{L}*)( \\p{Lu}\\p{L}*){0,2}").matcher(text);
        return name.find(end) && !Heads.startsAt(text, end + 1) ? name.end() : end;
    }

    private static int trimmed(String text, int end) {
        int last = end;
        while (last > 0 && " .,-–/&".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
