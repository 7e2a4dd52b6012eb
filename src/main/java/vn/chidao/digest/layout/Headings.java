package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Finds the headings among an article's lines by how the genre works: the lede names them, the paragraph below repeats
 * them and brings the citation, and the page may set them off. No single sign decides; blank lines do not count.
 */
final class Headings {
    /** Longer lines are no headings. */
    static final int LONGEST = 420;

    private static final int ENOUGH = 4;
    private static final double EACH = 0.7;
    private static final int SHORT = 160;
    private static final int LONGEST_STOPPED = 260;
    private static final String BULLETS = "-+•*–·";
    private static final String MARK =
            "(\\(?(\\d{1,2}(\\.\\d{1,2})?|[ivx]{1,4}|[a-hđ])" + Entries.STOP + "|\\[[^\\]]{2,30}\\]) ?";
    private static final MarkedPattern NUMBERED = MarkedPattern.of("^" + MARK + "(?!\\d)");
    private static final MarkedPattern CITATION =
            MarkedPattern.of("\\d ?(/(19|20)\\d\\d)?(-[a-zđ]{1,4})? ?/ ?[a-zđ]{2}|số ?:? ?\\d+/");
    /** Who does something opens a sentence, not a heading. */
    private static final String ACTING =
            "(ubnd|ủy ban|uỷ ban|chủ tịch|phó chủ tịch|đồng chí|đ/c|văn phòng|ban chỉ|ngày \\d|sáng|chiều)(?!\\p{L})";

    private static final String BRACKETS =
            "\\( ?" + Titles.DOCUMENT + "( của [^()]{2,60})? ?số ?:? ?\\d{1,5} ?/[^()]{2,60}\\)";
    private static final MarkedPattern OWN_CITATION =
            MarkedPattern.of("\\( ?" + Titles.DOCUMENT + "?( của [^()]{2,60})? ?số ?:? ?\\d");
    /** A heading may bring the citation itself, at its end or at its beginning: «Nuôi ong (Kế hoạch số 7/KH-UBND, ngày 02/3/2024)». */
    private static final MarkedPattern CITED = MarkedPattern.of(
            "^(?!" + ACTING + ")[^()]{12,240}" + BRACKETS
                    + "$|^(" + MARK + "|[" + BULLETS + "] ?)?" + Titles.DOCUMENT
                    + " số ?:? ?\\d{1,5} ?/ ?\\S+?,?( (ký )?ngày [\\d/.-]+)?,? (?!(và|cùng|ngày|ký|của)(?!\\p{L})).{12,240}(?<![.;:,])$");

    /** A cell or line that holds nothing but the document's number, its date and who issued it. */
    private static final MarkedPattern CITATION_ALONE = MarkedPattern.of(
            "^\\(?([^\\p{L}\\d]{0,4}văn bản ?: ?)?[\\p{L}\\s]{0,25}(số )?:? ?\\d{1,5} ?/ ?\\S{2,25}( ?[-–] ?\\S{1,8})?( và [\\p{L}\\s]{0,25}\\d{1,5} ?/ ?\\S{2,25})?,?( (cùng )?(ngày )?\\d[\\d/.-]*)?( của (chủ tịch |văn phòng )?(ubnd|hđnd) tỉnh( \\p{L}+){0,4})?\\.?\\)?$|^\\(?(không|chưa) (có |ghi )?số\\)?$");

    private static final MarkedPattern OPENING =
            MarkedPattern.of("^(ubnd|ủy ban nhân dân|uỷ ban nhân dân|lãnh đạo|chủ tịch|phó chủ tịch"
                    + "|đồng chí|đ/c|nội dung (trên|này)|đó là|ngày \\d|sáng|chiều|vừa qua|thực hiện|văn phòng|ban chỉ|tại|theo|trong"
                    + "|quyết định|kế hoạch|công văn)");
    private static final MarkedPattern COMMAND =
            MarkedPattern.of("^(yêu cầu|giao|đề nghị|theo đó|thời gian|đợt|các sở|sở|ubnd các"
                    + "|ubnd cấp|công an|cụ thể|trong đó|ngoài ra|đồng thời|bên cạnh|mục đích|mục tiêu|một số|nội dung|tổ chức thực hiện"
                    + "|phạm vi|đối tượng|kinh phí|nhiệm vụ)( |:|,)");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");

    private final Bigrams lede;
    private final boolean boldMeansHeading;
    private final boolean endsWithStop;

    /**
     * Makes a finder.
     *
     * @param endsWithStop whether headings end with a full stop here, as sentences do
     */
    private Headings(Bigrams lede, boolean boldMeansHeading, boolean endsWithStop) {
        this.lede = lede;
        this.boldMeansHeading = boldMeansHeading;
        this.endsWithStop = endsWithStop;
    }

    /**
     * Returns the positions in {@code lines} where entries begin, in order.
     *
     * @param lede the article's lede, empty when it has none
     */
    static List<Integer> find(List<CleanLine> lines, String lede) {
        long bold =
                lines.stream().filter(line -> line.line().style() == Style.BOLD).count();
        boolean boldMeansHeading = bold * 2 < lines.size() + 1;
        var found = new Headings(Bigrams.of(lede), boldMeansHeading, false).in(lines);
        long citing = lines.stream()
                .filter(line -> CITATION.isIn(Folded.strict(line.text())))
                .count();
        // an article that begins with the paragraph of a document has no headings, nor has one where nearly every line
        // cites one
        boolean untitled =
                !lines.isEmpty() && UntitledEntries.opens(lines.getFirst().line()) || citing >= EACH * lines.size();
        if (2L * found.size() > citing || untitled) {
            return found;
        }
        var stopped = new Headings(Bigrams.of(lede), boldMeansHeading, true).in(lines);
        return stopped.size() > found.size() ? stopped : found;
    }

    /** Whether {@code line} holds nothing but the number and date of a document, and who issued it. */
    static boolean isCitationAlone(String line) {
        return CITATION_ALONE.isIn(Folded.strict(line));
    }

    /** Whether {@code line} opens as an order within an entry does. */
    static boolean isCommand(String line) {
        return COMMAND.isIn(Folded.strict(line));
    }

    private List<Integer> in(List<CleanLine> lines) {
        var found = new ArrayList<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (score(lines.get(i), lines.get(i + 1).text()) >= ENOUGH) {
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

    private int score(CleanLine line, String below) {
        var text = line.text();
        if (text.length() > LONGEST || Chrome.isNoise(text)) {
            return 0;
        }
        var heading = endsWithStop && text.length() < LONGEST_STOPPED ? text.replaceFirst("[.]$", "") : text;
        var words = Folded.strict(heading);
        boolean cited = CITED.isIn(words);
        if (endsWithStop && !cited && CITATION.isIn(words)) {
            return 0;
        }
        int ending = ending(words, cited);
        return setOff(line.line().style()) + ending + wording(words, cited, ending, below) + repeated(text, below);
    }

    /**
     * What its own words say.
     *
     * @param cited whether they bring the document's citation
     */
    private static int wording(Folded words, boolean cited, int ending, String below) {
        var text = words.nfc();
        int score = NUMBERED.isIn(words) ? 1 : 0;
        score += ending == 2 && text.length() < SHORT && below.length() > text.length() ? 1 : 0;
        score -= CITATION_ALONE.isIn(words) ? 4 : 0;
        score += cited ? 2 : OWN_CITATION.isIn(words) ? -3 : 0;
        score -= ending < 2 && COMMAND.isIn(words) ? 2 : 0;
        score -= !cited && BULLETS.indexOf(text.charAt(0)) >= 0 ? 2 : 0;
        return score;
    }

    /** What lede and paragraph say of it: the lede names it, the paragraph repeats it and announces a document. */
    private int repeated(String text, String below) {
        var own = Bigrams.of(text);
        var opening = Folded.strict(below.substring(0, Math.min(below.length(), LONGEST * 2)));
        int score = own.sharedWith(lede) >= 0.65 && own.pairs().size() >= 2 ? 3 : 0;
        score += own.sharedWith(Bigrams.of(opening.nfc())) >= 0.5 ? 2 : 0;
        score += CITATION.isIn(opening) ? 2 : 0;
        score += OPENING.isIn(opening) ? 1 : 0;
        score += DayOpening.isPlain(opening) ? 1 : 0;
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

    private static int ending(Folded words, boolean cited) {
        var text = Footnotes.withoutMark(words.nfc());
        return switch (text.charAt(text.length() - 1)) {
            case ':' -> SMALL.matcher(text).find() ? -2 : 2;
            case ';', ',' -> -2;
            case '.', '…' -> -1;
            default -> cited || Character.isUpperCase(text.charAt(0)) || NUMBERED.isIn(words) ? 2 : 1;
        };
    }
}
