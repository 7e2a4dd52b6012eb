package vn.chidao.extract.agency;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.WordLists;

/** The words that an agency's name begins with. */
final class Heads {
    private static final WordLists WORDS = WordLists.beside(Heads.class, "heads.toml");
    private static final String PROPER_NAME =
            "(?!" + WORDS.any("other_heads") + ")\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,3}";
    private static final String UNIT = "(?:huyện|thành phố|thị xã|thị trấn|xã|phường|đặc khu|quận)";
    private static final String OFFICE =
            "(?:(?:Thủ trưởng|Hiệu trưởng|Chánh|Giám đốc|Chủ tịch|Trưởng|Người đứng đầu|Lãnh đạo|thủ trưởng|giám đốc|chủ tịch"
                    + "|người đứng đầu|lãnh đạo) )";
    private static final String UBND =
            "(?:UBND|HĐND|HĐND và UBND|HĐND, UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|Đảng ủy|Ủy ban MTTQ)";

    /** Behind a colon only two names are no task: «UBND các huyện: Bình Lãng, Đông Mỹ», but «UBND các xã: Tổ chức …». */
    private static final String NAMES =
            "\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?:, | và )(?:" + UNIT + " )?\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+";

    /** «UBND các huyện, thành phố», «UBND các huyện Chi Lăng, Cao Lộc và thành phố Lạng Sơn», «UBND cấp xã». */
    static final Pattern PEOPLES_COMMITTEE = Pattern.compile(OFFICE + "?" + UBND
            + "(?: (?:cấp huyện(?:(?:, | và )(?:UBND )?cấp xã)?|cấp xã(?:(?:, | và )cấp huyện)?"
            + "|tỉnh(?: " + PROPER_NAME + ")?|các địa phương"
            + "|(?:các |hai |ba |bốn |\\d{1,3} )?" + UNIT + "(?:(?:, | và |/)(?:các )?" + UNIT
            + ")*(?!:? " + NAMES
            + ")(?! \\p{Lu})(?: biên giới| miền núi| vùng (?:cao|hạ du|ven biển|biên giới)| bãi ngang| hạ du| ven (?:biển|sông|hồ|suối)(?: "
            + PROPER_NAME
            + ")?| được (?:hỗ trợ|phân bổ)| trọng điểm| liên quan| có liên quan| trên địa bàn tỉnh)?(?:,? và "
            + UNIT + " " + PROPER_NAME + "(?= \\p{Ll}))?"
            + "|(?:các )?" + UNIT + "(?: |: (?=" + NAMES + "))" + PROPER_NAME
            + "(?!\\p{L})(?:(?:, | và |; )(?:(?:các )?" + UNIT
            + " " + PROPER_NAME
            + "(?!\\p{L})|" + PROPER_NAME
            + "(?!\\p{L})(?! (?:chủ trì|phối hợp))(?<!(?:,|và|;) \\p{Lu}\\p{Ll}{1,6}(?= \\p{Ll}))))*))");

    /** «các xã Tà Vần, Mường Sủi» and, told to do something, «thị xã Cửa Lân»: a unit by its name alone. */
    private static final String NAMED_UNITS =
            "(?:[Cc]ác " + UNIT + " " + PROPER_NAME + "(?:(?:, | và |; )(?:" + UNIT + " )?"
                    + PROPER_NAME
                    + ")*(?= (?:phải|chủ trì|chịu trách nhiệm|có trách nhiệm|khẩn trương|rà soát|bảo đảm|huy động|sẵn sàng) )|(?<=(?:yêu cầu|đề nghị|giao) |(?:yêu cầu|đề nghị|giao) [\\p{L} ,]{8,60}(?:,| và) )"
                    + UNIT + " "
                    + PROPER_NAME + ")";

    /** «các sở, ban, ngành», «các cơ quan, đơn vị liên quan», «chủ đầu tư»: groups written in small letters. */
    static final Pattern GROUP = Pattern.compile("(?<![\\p{L}])" + OFFICE + "?(?:" + NAMED_UNITS
            + "|(?:[Cc]ác|[Tt]ừng) (?:" + WORDS.any("groups") + ")(?:(?:, | và | )(?:" + WORDS.any("group_parts")
            + "))*|" + WORDS.any("single_groups") + ")(?![\\p{L}])");

    /** The head of a name of its own. */
    static final Pattern HEAD =
            Pattern.compile("(?<![\\p{L}/])" + OFFICE + "?(?:các )?(?:" + WORDS.any("heads") + ")(?![\\p{L}])");

    /** The first words, in lower case, of all that may name an agency. */
    static final Set<String> OPENERS = Set.copyOf(WORDS.of("openers"));

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
