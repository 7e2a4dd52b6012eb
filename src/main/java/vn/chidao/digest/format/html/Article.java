package vn.chidao.digest.format.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/**
 * The part of a page's lines that is the article: from its title to the end of the element that holds the prose. An
 * element counts as that only when hardly any prose is outside it.
 */
final class Article {
    private static final Pattern RELATED = Pattern.compile(
            "(?:các |những )?(?:tin|bài|bài viết|tin bài|tin tức|văn bản)"
                    + "(?: có)? (?:liên quan|khác|cùng chuyên mục|cùng loại|đã đưa|mới hơn|cũ hơn|mới nhất|xem nhiều|đọc nhiều)\\W*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** A part of a digest may be called so too: «Các văn bản khác». */
    private static final Pattern OTHERS =
            Pattern.compile("(?:các |những )?văn bản khác\\W*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final PageTitle title;

    Article(PageTitle title) {
        this.title = title;
    }

    /** Returns the article's lines; all of them when no article stands out. */
    List<Line> of(List<PageLine> page) {
        var lines = untilRelated(page);
        var main = MainElement.of(lines);
        int first = 0;
        int last = lines.size() - 1;
        if (main != null) {
            while (first < last && !lines.get(first).isIn(main)) {
                first++;
            }
            while (last > first && !lines.get(last).isIn(main)) {
                last--;
            }
        }
        int begin = beginning(lines, first);
        return titled(lines.subList(begin, Math.max(begin, last + 1)));
    }

    /** The title's line when it stands above the prose; otherwise the article's first line. */
    private int beginning(List<PageLine> lines, int first) {
        int prose = first;
        while (prose < lines.size() && lines.get(prose).prose() == 0) {
            prose++;
        }
        int heading = titleAbove(lines, prose);
        return heading >= 0 ? heading : headingAbove(lines, first, prose);
    }

    /** A heading with the title may have slogans above it, a plain line with it no prose at all; -1 when there is none. */
    private int titleAbove(List<PageLine> lines, int prose) {
        int all = lines.stream().mapToInt(PageLine::prose).sum();
        int above = 0;
        int found = -1;
        for (int i = 0; i < lines.size() && above * 2 <= all; i++) {
            var line = lines.get(i).line();
            if ((i <= prose || line.style() == Style.HEADING) && title.isSaidBy(line.text())) {
                found = i;
            }
            above += lines.get(i).prose();
        }
        return found;
    }

    /**
     * Without a known title, the last heading above the prose belongs to the article; without one, whatever stands above it
     * may be the title, and a line too many does less harm than a title lost.
     */
    private static int headingAbove(List<PageLine> lines, int first, int prose) {
        if (lines.subList(first, prose).stream().anyMatch(line -> line.line().style() == Style.HEADING)) {
            return first;
        }
        for (int i = first - 1; i >= 0; i--) {
            if (lines.get(i).line().style() == Style.HEADING) {
                return i;
            }
        }
        return 0;
    }

    private List<Line> titled(List<PageLine> lines) {
        var article = lines.stream().map(PageLine::line).collect(Collectors.toCollection(ArrayList::new));
        boolean said = article.stream().anyMatch(line -> title.isSaidBy(line.text()));
        boolean headed = lines.stream().anyMatch(line -> line.block().closest("h1") != null);
        if (!said && title.isTelling() && (title.declared() || !headed)) {
            article.addFirst(new Line(title.line(), title.text(), Style.HEADING));
        }
        return article;
    }

    /** Whether the line at {@code at} is the title of a part, below which there are no links. */
    private static boolean isOfPart(List<PageLine> lines, int at) {
        return OTHERS.matcher(lines.get(at).line().text()).matches()
                && at + 1 < lines.size()
                && lines.get(at + 1).linked() == 0;
    }

    /** Cuts at «Tin liên quan» when most of the prose stands above; elsewhere only drops that line. */
    private static List<PageLine> untilRelated(List<PageLine> lines) {
        int all = lines.stream().mapToInt(PageLine::prose).sum();
        var kept = new ArrayList<PageLine>();
        int above = 0;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean label = RELATED.matcher(line.line().text()).matches() && !isOfPart(lines, i);
            if (label && above > 0 && above * 10L >= all * 6L) {
                return kept;
            }
            if (!label) {
                kept.add(line);
            }
            above += line.prose();
        }
        return kept;
    }
}
