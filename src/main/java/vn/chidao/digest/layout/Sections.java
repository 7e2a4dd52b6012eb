package vn.chidao.digest.layout;

import java.util.regex.Pattern;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** The titles of the parts of a digest: «II. LĨNH VỰC VĂN HÓA», «Hoạt động của lãnh đạo UBND tỉnh». No entry is one. */
final class Sections {
    private static final int LONGEST = 120;

    /** «Phần thứ hai. …» */
    private static final String PART =
            "(?iu:phần (?:thứ )?(?:nhất|một|hai|ba|bốn|tư|năm|[ivx]{1,3}|\\d))\\s?[.:–-]?\\s+";

    private static final Pattern TITLE =
            Pattern.compile("^" + PART + "\\p{Lu}[^.;:]{3,90}$|^[-*+•\\s]*(?:(?:[IVX]{1,5}|[A-DĐ])" + Entries.STOP
                    + "\\s*)?\\p{Lu}{2}[\\p{Lu}\\s,;'’–-]{2,90}:?$|^[IVX]{1,5}" + Entries.STOP
                    + "\\s*\\p{Lu}[^.;:]{3,80}$|^#\\p{L}|\\s#\\p{L}+$"
                    + "|^(?:[IVX]{1,5}|[A-DĐ])[.)]?$|^[-*+•\\s]*(?:Về l|L)ĩnh vực [^.;:]{3,80}:?$");

    /** What the office and its leaders did besides what the digest tells first. */
    private static final MarkedPattern FURTHER = MarkedPattern.of(
            "^\\P{L}*(([ivx]{1,4}|[a-dđ]|\\d)" + Entries.STOP
                    + " ?)?((một số |các |những )?((hoạt động|công việc|cuộc họp|sự kiện)( \\p{L}+){0,4}( khác| của (các )?(đồng chí )?(lãnh đạo|thường trực|ubnd|chủ tịch))|(văn bản|nội dung|chỉ đạo|công việc|công tác|việc|vấn đề|tin)( chỉ đạo)? khác)|các (cuộc|buổi) (họp|làm việc)|tin (vắn|ngắn))(?!\\p{L})[^.;]{0,60}$");

    private static final Pattern MARKED =
            Pattern.compile("^(?:" + PART + "|(?:[IVX]{1,5}|[A-DĐ])" + Entries.STOP + "\\s*)\\p{Lu}{2}");

    /** In a digest by agencies each part is titled by those whom it tells something. */
    private static final MarkedPattern AGENCIES = MarkedPattern.of(
            "^(các sở|sở|ubnd|công an|bộ chỉ huy|thanh tra|văn phòng|ban|cục|chi cục|kho bạc|thuế|tỉnh đoàn|hội|liên đoàn|đài|báo)([ ,][^.:;\\d]{2,110})?$");

    private Sections() {}

    /** Whether {@code line}, the last one of an entry, is the title of the part that follows. */
    static boolean isTitleOfNext(Line line) {
        return isTitle(line)
                || line.style() == Style.HEADING
                        && AGENCIES.isIn(Folded.strict(line.text().strip()));
    }

    /** Whether {@code line} is the title of a part. */
    static boolean isTitle(Line line) {
        var text = line.text().strip();
        return text.length() <= LONGEST && (TITLE.matcher(text).find() || isOfFurther(text));
    }

    /** Whether {@code line} is the title of a part, told by its figure or by its words. */
    static boolean isTold(Line line) {
        return isTitle(line) && (MARKED.matcher(line.text().strip()).find() || isOfFurther(line.text()));
    }

    private static boolean isOfFurther(String text) {
        return FURTHER.isIn(Folded.strict(text)) && !UntitledEntries.cites(text);
    }
}
