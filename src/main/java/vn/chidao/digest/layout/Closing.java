package vn.chidao.digest.layout;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/** What may close an article below its last entry: who gathered it, where the documents can be read, a greeting. */
final class Closing {
    private static final WordLists FURNITURE = WordLists.beside(Closing.class, "furniture.toml");

    private static final int LONGEST = 160;
    private static final int LONGEST_NAME = 40;

    private static final MarkedPattern GATHERED_BY =
            MarkedPattern.of("^\\(?(" + FURNITURE.any("gathered_by") + ")\\)?$");

    /** «Phòng Tổng hợp, Văn phòng UBND tỉnh»: the names of the units that gather digests, and nothing that they do. */
    private static final String UNIT = "(" + FURNITURE.any("units") + ")";

    private static final MarkedPattern UNITS = MarkedPattern.of("^(\\p{L}+( \\p{L}+){0,3} [-–] )?" + UNIT
            + "(?!\\p{L})(?!.* (" + FURNITURE.any("unit_duties") + ")(?!\\p{L}))[^.;:]{0,70}$");

    /** Where the documents can be read, whom to call, a greeting. */
    private static final MarkedPattern NOTICE = MarkedPattern.of("^\\P{L}*(" + FURNITURE.any("notices") + ")$");

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
                .replaceFirst("^(\\p{Lu}\\.)(?=\\p{Lu}\\p{Ll})", "$1 ")
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
