package vn.chidao.digest.layout;

import java.util.regex.Pattern;

/** What an entry is about, as its heading or its first sentence says it: without the document's number, date and issuer. */
final class Titles {
    /** The kinds of documents that digests tell of, with or without a capital. */
    static final String DOCUMENT =
            "(?:quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện|tờ trình|báo cáo|văn bản|hướng dẫn|giấy mời)";

    private static final String NUMBER = "\\d+\\s?/\\s?[\\p{L}\\d/.-]+";
    private static final String CITATION =
            "số\\s*:?\\s*" + NUMBER + "(?:\\s*(?:và|,)\\s*(?:" + DOCUMENT + "\\s+)?(?:số\\s*)?" + NUMBER
                    + ")?(?:\\s+cùng\\s+ngày|,?\\s*(?:ký\\s+)?ngày\\s+(?:\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:\\s+năm\\s+\\d{4})?|[\\d/.-]+\\d))?,?(?:\\s+của\\s+(?:Chủ\\s+tịch\\s+|Văn\\s+phòng\\s+)?UBND\\s+tỉnh)?,?";
    private static final String ABOUT = "(?:về\\s+)?(?:việc\\s+)?(?<matter>[^\\s(].{11,})$";
    /** What stands behind the number: «Kế hoạch số 7/KH-UBND, ngày 02/3/2024 về nuôi ong». */
    private static final Pattern MATTER = Pattern.compile(
            "(?iu)" + CITATION + "\\s+(?!(?:do|ký|ngày|của|mà|phát hành|ban hành|được)(?!\\p{L}))" + ABOUT);

    private static final Pattern CITED_FIRST =
            Pattern.compile("(?iu)^" + DOCUMENT + "\\s+" + CITATION + "\\s+" + ABOUT);
    /** «(Công văn số 12/UBND-KT, ngày 02/3/2024)», which the citation of the answer repeats. */
    private static final Pattern BRACKETS =
            Pattern.compile("(?iu)\\s*\\(\\s*" + DOCUMENT + "(?:\\s+của\\s[^()]{2,60})?\\s*số\\s*:?\\s*\\d[^()]*\\)");
    /** Who issues or directs is told for itself. */
    private static final Pattern ISSUING = Pattern.compile(
            "^(?:(?:Đồng chí\\s+)?[^,;.]{5,40},\\s+)?(?:Chủ tịch|Phó Chủ tịch(?: Thường trực)?|Văn phòng)?\\s*UBND tỉnh(?:\\s+(?:đã|vừa))?"
                    + "\\s+(?:ban hành|chỉ đạo|yêu cầu|có ý kiến chỉ đạo)\\s+(?:về\\s+)?(?:việc\\s+)?(?=.{12,}$)");

    private static final Pattern BULLET = Pattern.compile("^[-+•*–·]\\s*");

    private static final Pattern END = Pattern.compile("[\\s.;:,]+$");

    private Titles() {}

    /** Returns what {@code heading}, without its mark, is about; itself where it brings no number. */
    static String ofHeading(String heading) {
        var unmarked = BULLET.matcher(heading).replaceFirst("");
        var bare = END.matcher(BRACKETS.matcher(unmarked).replaceAll("")).replaceFirst("");
        var cited = CITED_FIRST.matcher(bare);
        return cited.find() ? cited.group("matter") : bare.isEmpty() ? heading : bare;
    }

    /** Returns what {@code sentence}, which announces a document, says of it. */
    static String ofSentence(String sentence) {
        var bare = END.matcher(BULLET.matcher(sentence).replaceFirst("")).replaceFirst("");
        if (BRACKETS.matcher(bare).find()) {
            return ISSUING.matcher(ofHeading(bare)).replaceFirst("");
        }
        var matter = MATTER.matcher(bare);
        return matter.find() ? matter.group("matter") : bare;
    }
}
