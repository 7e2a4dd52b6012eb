package vn.chidao.digest.format.html;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.SourceText.Style;

/** Finds the element that holds a page's article. */
final class MainElement {
    /** Share of the prose, in percent, that makes any element the main one. */
    private static final int NEARLY_ALL = 90;

    /** Share that suffices for the only element of the page declared to be the article. */
    private static final int MOST = 60;

    private MainElement() {}

    /** Returns the deepest element that holds nearly all prose of {@code lines}, or null when there is no prose but in headings. */
    static @Nullable Element of(List<PageLine> lines) {
        IdentityHashMap<Element, Integer> prose = new IdentityHashMap<>();
        PageLine longest = null;
        int all = 0;
        for (var line : lines) {
            int weight = line.prose();
            if (weight > 0) {
                all += weight;
                boolean longer = longest == null || weight > longest.prose();
                longest = longer && line.line().style() != Style.HEADING ? line : longest;
                for (var around = line.block(); around != null; around = around.parent()) {
                    prose.merge(around, weight, Integer::sum);
                }
            }
        }
        return longest == null ? null : above(longest.block(), prose, all);
    }

    private static @Nullable Element above(Element deepest, IdentityHashMap<Element, Integer> prose, int all) {
        for (Element around = deepest; around != null; around = around.parent()) {
            long share = Optional.ofNullable(prose.get(around)).orElse(0) * 100L;
            boolean enough = share >= (long) all * NEARLY_ALL && !isParagraph(around);
            if (enough || (share >= (long) all * MOST && isOnlyArticle(around, prose))) {
                return around;
            }
        }
        return null;
    }

    /** A paragraph is never the whole article, however long it is beside the others. */
    private static boolean isParagraph(Element element) {
        return element.nameIs("p") || element.nameIs("li") || element.nameIs("td") || !TagStyle.isBlock(element);
    }

    private static boolean isOnlyArticle(Element element, IdentityHashMap<Element, Integer> prose) {
        var mark = Frame.articleMark(element);
        return mark.isPresent()
                && prose.keySet().stream()
                                .filter(other -> Frame.articleMark(other).equals(mark))
                                .count()
                        == 1;
    }
}
