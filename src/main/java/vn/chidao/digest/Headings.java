package vn.chidao.digest;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.text.CleanText;
import vn.chidao.text.MarkedPattern;

/**
 * Finds the headings among an article's lines by how the genre works: the lede names them, the paragraph below repeats
 * them and brings the citation, and the page may set them off. No single sign decides; blank lines do not count.
 */
final class Headings {
    private static final int LONGEST = 420;
    private static final int ENOUGH = 4;
    private static final int SHORT = 160;
    private static final MarkedPattern NUMBERED = MarkedPattern.of("^(\\d{1,2}|[ivx]{1,4})([.)/]|\\.\\)) ?(?!\\d)");
    private static final MarkedPattern CITATION =
            MarkedPattern.of("\\d ?(/(19|20)\\d\\d)?(-[a-zđ]{1,4})? ?/ ?[a-zđ]{2}|số ?:? ?\\d+/");
    private static final MarkedPattern OWN_CITATION = MarkedPattern.of(
            "\\( ?(quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện|tờ trình|báo cáo|văn bản|hướng dẫn|giấy mời)?"
                    + "( của [^()]{2,60})? ?số ?:? ?\\d");
    /** A cell or line that holds nothing but the document's number and date. */
    private static final MarkedPattern CITATION_ALONE = MarkedPattern.of(
            "^\\(?[\\p{L}\\s]{0,25}(số )?:? ?\\d{1,5} ?/ ?\\S{2,25}( ?[-–] ?\\S{1,8})?( và .{5,60})?,?( (cùng )?ngày \\d[\\d/.-]*)?\\)?$|^\\(?(không|chưa) (có |ghi )?số\\)?$");

    private static final MarkedPattern OPENING =
            MarkedPattern.of("^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|chủ tịch|phó chủ tịch"
                    + "|đồng chí|đ/c|nội dung (trên|này)|đó là|ngày \\d|sáng|chiều|vừa qua|thực hiện|văn phòng|ban chỉ|tại|theo|trong"
                    + "|quyết định|kế hoạch|công văn)");
    /** An entry without a number tells of a day: a meeting, a visit, an appointment. */
    private static final MarkedPattern MEETING =
            MarkedPattern.of("^((sáng|chiều|tối|trưa) )?(ngày )?\\d{1,2}([/.]\\d{1,2}| và| tháng)[^,.;]{0,30}, ");

    private static final MarkedPattern COMMAND =
            MarkedPattern.of("^(yêu cầu|giao|đề nghị|theo đó|thời gian|đợt|các sở|sở|ubnd các"
                    + "|ubnd cấp|công an|cụ thể|trong đó|ngoài ra|đồng thời|bên cạnh|mục đích|mục tiêu|một số|nội dung|tổ chức thực hiện"
                    + "|phạm vi|đối tượng|kinh phí|nhiệm vụ)( |:|,)");

    private final Bigrams lede;
    private final boolean boldMeansHeading;

    private Headings(Bigrams lede, boolean boldMeansHeading) {
        this.lede = lede;
        this.boldMeansHeading = boldMeansHeading;
    }

    /**
     * Returns the positions in {@code lines} where entries begin, in order.
     *
     * @param lede the article's lede, empty when it has none
     */
    static List<Integer> find(List<Line> lines, String lede) {
        long bold = lines.stream().filter(line -> line.style() == Style.BOLD).count();
        var headings = new Headings(Bigrams.of(lede), bold * 2 < lines.size() + 1);
        var found = new ArrayList<Integer>();
        var texts = lines.stream()
                .map(line -> CleanText.of(line.text()).clean().strip())
                .toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (headings.score(texts.get(i), lines.get(i).style(), texts.get(i + 1)) >= ENOUGH) {
                found.add(i);
            }
        }
        return withBodies(found, lines.size());
    }

    /** Of headings that follow one another at once only the last has a body: the ones above are section titles. */
    private static List<Integer> withBodies(List<Integer> found, int lines) {
        var kept = new ArrayList<Integer>();
        for (int i = 0; i < found.size(); i++) {
            int next = i + 1 < found.size() ? found.get(i + 1) : lines;
            if (next > found.get(i) + 1) {
                kept.add(found.get(i));
            }
        }
        return kept;
    }

    private int score(String text, Style style, String below) {
        if (text.length() > LONGEST || Chrome.isNoise(text)) {
            return 0;
        }
        var opening = below.substring(0, Math.min(below.length(), LONGEST * 2));
        int score = setOff(style) + ending(text);
        var own = Bigrams.of(text);
        score += own.sharedWith(lede) >= 0.65 && own.pairs().size() >= 2 ? 3 : 0;
        score += own.sharedWith(Bigrams.of(opening)) >= 0.5 ? 2 : 0;
        score += NUMBERED.strict(text).find() ? 1 : 0;
        score += CITATION.strict(opening).find() ? 2 : 0;
        score += OPENING.strict(opening).find() ? 1 : 0;
        score += MEETING.strict(opening).find() ? 1 : 0;
        score += ending(text) == 2 && text.length() < SHORT && below.length() > text.length() ? 1 : 0;
        score -= CITATION_ALONE.strict(text).find() ? 4 : 0;
        score -= OWN_CITATION.strict(text).find() ? 3 : 0;
        score -= ending(text) < 2 && COMMAND.strict(text).find() ? 2 : 0;
        score -= "-+•*–·".indexOf(text.charAt(0)) >= 0 ? 2 : 0;
        return score;
    }

    private int setOff(Style style) {
        return switch (style) {
            case HEADING -> 2;
            case BOLD -> boldMeansHeading ? 2 : 0;
            case ITEM, ROW -> -2;
            case PLAIN -> 0;
        };
    }

    private static int ending(String text) {
        return switch (text.charAt(text.length() - 1)) {
            case ';', ':', ',' -> -2;
            case '.', '…' -> -1;
            default ->
                Character.isUpperCase(text.charAt(0)) || NUMBERED.strict(text).find() ? 2 : 1;
        };
    }
}
