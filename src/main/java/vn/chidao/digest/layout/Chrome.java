package vn.chidao.digest.layout;

import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/** What a portal puts around an article: captions, share bars, ratings, related news. Never an entry. */
final class Chrome {
    private static final WordLists FURNITURE = WordLists.beside(Chrome.class, "furniture.toml");
    private static final MarkedPattern TITLE =
            MarkedPattern.of("^.{0,60}?(chỉ đạo,? (và )?điều hành|điều hành,? chỉ đạo|văn bản chỉ đạo).*");
    private static final MarkedPattern PERIOD = MarkedPattern.of("tuần|nổi bật|\\d{1,2}[/.]\\d{1,2}|tháng \\d");
    /** What offices call such a summary otherwise; only with the days that it covers. */
    private static final MarkedPattern SUMMARY = MarkedPattern.of(
            "^(?!.*\\d ?/ ?[a-zđ])(?!.*:$)((?=.*(điều hành|chỉ đạo|điểm tin|bản tin|nhật ký|hoạt động)).*(ubnd tỉnh|ủy ban nhân dân tỉnh|lãnh đạo tỉnh|chủ tịch tỉnh).*|(?=.*(điều hành|chỉ đạo|ubnd tỉnh|lãnh đạo tỉnh)).*tuần .*)"
                    + "\\d{1,2}(/\\d{1,2}(/\\d{4})?)? ?(-|–|đến|tới) ?(ngày )?\\d{1,2}/\\d.*");

    private static final MarkedPattern NOISE =
            MarkedPattern.of("\\(?(" + FURNITURE.any("noise_openings") + ").*|" + FURNITURE.any("noise_lines"));
    /** The alt text of another newspaper's picture. */
    private static final MarkedPattern NEWSPAPER = MarkedPattern.of("\\| (báo|tạp chí) .{0,40}$");

    private static final MarkedPattern END = MarkedPattern.of("^(" + FURNITURE.any("ends") + ").*");
    /** What leads to another article stands amid one or behind it. */
    private static final MarkedPattern LINK = MarkedPattern.of("^(" + FURNITURE.any("links") + ")");

    /** Longer lines are no titles. */
    static final int LONGEST_TITLE = 260;

    /** What a reader may press below or beside an article. */
    private static final String BUTTON = "(" + FURNITURE.any("buttons") + ")";

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
