package vn.chidao.extract.agency;

import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/** The words that an agency's name begins with. */
final class Heads {
    private static final String PROPER_NAME =
            "(?!Sở |Ban |Công |Hội |Hiệp |Liên |Đài |Báo |Trung tâm|Bệnh viện|Trường |Viện |Kho bạc|Ngân hàng|Bảo hiểm|Bộ |Cục |Chi cục|Thanh tra|Tỉnh |Văn phòng|Điện lực|Bưu điện|Phòng |Quỹ |Ủy ban|Uỷ ban|Mặt trận|Đoàn |Thuế |Hạt |Đồn |Tổ )\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}";
    private static final String UNIT = "(?:huyện|thành phố|thị xã|thị trấn|xã|phường|đặc khu|quận)";
    private static final String OFFICE =
            "(?:(?:Thủ trưởng|Giám đốc|Chủ tịch|Trưởng|Người đứng đầu|Lãnh đạo|thủ trưởng|giám đốc|chủ tịch"
                    + "|người đứng đầu|lãnh đạo) )";
    private static final String UBND =
            "(?:UBND|HĐND|HĐND và UBND|HĐND, UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|Đảng ủy|Ủy ban MTTQ)";

    /** «UBND các huyện, thành phố», «UBND các huyện Chi Lăng, Cao Lộc và thành phố Lạng Sơn», «UBND cấp xã». */
    static final Pattern PEOPLES_COMMITTEE = Pattern.compile(OFFICE + "?" + UBND
            + "(?: (?:cấp huyện(?:(?:, | và )(?:UBND )?cấp xã)?|cấp xã"
            + "|tỉnh(?: " + PROPER_NAME + ")?"
            + "|(?:các |hai |ba |bốn |\\d{1,3} )?" + UNIT + "(?:(?:, | và |/)(?:các )?" + UNIT
            + ")*(?! \\p{Lu})(?: biên giới| miền núi| vùng cao| bãi ngang| hạ du| ven (?:biển|sông|hồ|suối)(?: "
            + PROPER_NAME + ")?| được (?:hỗ trợ|phân bổ)| trọng điểm| liên quan| có liên quan| trên địa bàn tỉnh)?"
            + "|(?:các )?" + UNIT + " " + PROPER_NAME + "(?:(?:, | và |; )(?:" + UNIT + " )?" + PROPER_NAME
            + "(?! (?:chủ trì|phối hợp)))*))");

    /** «các sở, ban, ngành», «các cơ quan, đơn vị liên quan», «chủ đầu tư»: groups written in small letters. */
    static final Pattern GROUP = Pattern.compile(
            "(?<![\\p{L}])" + OFFICE + "?(?:(?:[Cc]ác|[Tt]ừng) (?:sở|cơ quan|đơn vị|doanh nghiệp|chủ đầu tư"
                    + "|địa phương|ngành|lực lượng|tổ chức|trường(?! hợp)|hội|ban quản lý|nhà thầu|chủ rừng|cơ sở|phòng|ban|hợp tác xã|chủ dự án|chi nhánh"
                    + "|chi nhánh ngân hàng|cấp|huyện|xã|phường|thành viên|nhà đầu tư|hộ|trạm y tế|bệnh viện|Đội|đội|Tổ|tổ(?= bầu cử| công nghệ))"
                    + "(?:(?:, | và | )(?:ban|ngành|đoàn thể|cơ quan|đơn vị|địa phương|huyện|thành phố|xã|phường|thị trấn|chủ đầu tư|doanh nghiệp"
                    + "|chính trị - xã hội tỉnh|chính trị - xã hội|tín dụng|học|chức năng|cấp tỉnh|thuộc tỉnh|của tỉnh|thuộc UBND tỉnh|trực thuộc|có liên quan|liên quan"
                    + "|tham mưu|chuyên môn|tư vấn|thành viên|cấp|quản lý nhà nước|tổ chức chính trị|kinh doanh|sản xuất|biên giới|vận tải"
                    + "|cấp huyện|cấp xã|chính trị|xã hội tỉnh|xã hội|kiểm tra liên ngành|bầu cử|công nghệ số cộng đồng|công nghệ số|sử dụng ngân sách(?: nhà nước)?|được (?:phân bổ|giao)(?: vốn| kinh phí| nhiệm vụ| chỉ tiêu)|ngân hàng|phường biên giới|trên địa bàn tỉnh|trên địa bàn))*"
                    + "|[Cc]hủ đầu tư|[Nn]hà đầu tư|Doanh nghiệp|[Mm]ỗi (?:xã, phường, thị trấn|xã, phường)|[Nn]hà thầu|[Cc]hủ (?:rừng|hộ|cơ sở|dự án|bến|tàu|hồ|đập|phương tiện)|Hộ (?:chăn nuôi|kinh doanh)|[Cc]ơ quan, đơn vị liên quan|[Cc]ơ quan chức năng|[Cc]hính quyền (?:các )?(?:địa phương|xã|phường|cơ sở)(?: biên giới)?"
                    + "|[Mm]ỗi (?:sở|cơ quan|đơn vị|huyện|địa phương)|[Tt]rường học trên địa bàn|Mỗi (?:cán bộ, công chức(?:, viên chức)?)|[Ss]ở, (?:ban, )?ngành)(?![\\p{L}])");

    /** The head of a name of its own. */
    static final Pattern HEAD = Pattern.compile("(?<![\\p{L}/])" + OFFICE
            + "?(?:các )?(?:Sở|Ban Thường trực|Ban (?:Chỉ huy|Chỉ đạo|Quản lý|quản lý|Tổ chức|Điều hành)|Ban(?= \\p{Lu}| \\d| đại diện)|Cục|Chi cục|Tổng cục"
            + "|Công ty|Tổng [Cc]ông ty|Tập đoàn|Hội(?! nghị)|Liên đoàn|Liên minh|Hiệp hội|Đài|Báo và (?:Đài )?[Pp]hát thanh(?:,| và) [Tt]ruyền hình|Báo(?= \\p{Lu})|Trung tâm|Bệnh viện|Trường(?! hợp| học)|Viện|Kho bạc|Ngân hàng"
            + "|Bảo hiểm|BHXH|Bộ Chỉ huy|Bộ CHQS|Bộ CHBĐBP|Bộ đội|BĐBP|Bộ Tư lệnh|Công an|Tòa án|Toà án|Thanh tra|Tỉnh đoàn|Tỉnh Đoàn|Đoàn Thanh niên"
            + "|Tổ công tác|Tổ giúp việc|Quỹ|Điện lực|Bưu điện|Hạt|Đồn|Văn phòng|(?:Ủy|Uỷ) ban(?= [MĐK])|UBMTTQ|Hội đồng|Thường trực|Mặt trận|Thuế"
            + "|Cơ quan [Tt]hường trực|Cơ quan(?= [A-ZĐ])|Đội(?= \\d| [A-ZĐ])|Phòng(?= \\p{Lu})|Nhà máy|Hợp tác xã|Cảng vụ|Vườn quốc gia|VNPT|Viettel|Chi nhánh|Xí nghiệp|Nhà máy|Kiểm lâm|Hải quan|Trạm|Viễn thông|Bảo tàng|Thư viện|Bến xe|Khu Quản lý|[Ll]iên danh|Học viện|Nhà hát|Đoàn(?= \\p{Lu}| liên ngành| kiểm tra liên ngành)|Tổ(?= số \\d| công nghệ số| [Cc]ovid| COVID| bầu cử)|Bộ phận(?= [Mm]ột cửa| [Tt]iếp nhận)|Đảng (?:ủy|uỷ)(?=,| và| \\p{Lu}| các| xã| phường)|Công đoàn|Ủy ban [Bb]ầu cử|Uỷ ban [Bb]ầu cử|Lâm trường|Vườn|Cơ sở cai nghiện)"
            + "(?![\\p{L}])");

    /** The first words, in lower case, of all that may name an agency. */
    static final Set<String> OPENERS = Set.copyOf(Arrays.asList(
            ("ubnd hđnd ủy uỷ đảng thủ giám chủ trưởng người lãnh các từng cơ chính mỗi sở ban cục chi tổng công tập hội liên hiệp đài"
                            + " báo trung bệnh trường viện kho ngân bảo bhxh bộ bđbp tòa toà thanh tỉnh đoàn tổ quỹ điện bưu hạt đồn văn ubmttq mặt"
                            + " thuế phòng nhà hợp cảng vườn vnpt viettel xí kiểm hải trạm đội thường viễn thư bến khu học lâm doanh hộ")
                    .split(" ")));

    private Heads() {}

    /** Whether an agency's name or an officer's begins at {@code at}. */
    static boolean startsAt(String text, int at) {
        return at < text.length()
                && OPENERS.contains(word(text, at))
                && (at(HEAD, text, at) || at(PEOPLES_COMMITTEE, text, at) || at(GROUP, text, at));
    }

    private static String word(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Fold.lower(text.substring(at, end));
    }

    private static boolean at(Pattern pattern, String text, int at) {
        Matcher matcher = pattern.matcher(text);
        matcher.region(at, text.length()).useTransparentBounds(true);
        return matcher.lookingAt();
    }
}
