package vn.chidao.digest.format.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.chidao.digest.format.line.LineText;

/**
 * What a page calls itself, for machines: og:title, or else its title element, the site's name cut off.
 *
 * @param text the title, empty when there is none
 * @param line where it stands in the source
 * @param declared whether it is an og:title, written for this article
 */
record PageTitle(String text, int line, boolean declared) {
    private static final int SHORTEST = 15;
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B]+");
    /** A site's name behind a dash; a dash inside «(từ ngày 12/8 - 18/8/2019)» is none. */
    private static final Pattern SITE = Pattern.compile(
            "\\s[-–—]\\s(?:cổng|trang (?:thông tin|tin|chủ)|báo |website|ubnd|u[ỷy] ban|ủy ban|sở |[\\w.]+\\.vn)[^-–—]*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** Reads the title of {@code page}. */
    static PageTitle of(Document page) {
        var meta = page.selectFirst("meta[property=og:title][content]");
        var source = meta != null ? meta : page.selectFirst("head > title");
        if (source == null) {
            return new PageTitle("", 1, false);
        }
        var words = LineText.composed(meta != null ? meta.attr("content") : source.text());
        return new PageTitle(withoutSite(spaced(words), siteName(page)), lineOf(source), meta != null);
    }

    /** Whether {@code line} is this title, or begins with it, or lacks only its end. */
    boolean isSaidBy(String line) {
        if (!isTelling()) {
            return false;
        }
        var said = spaced(line).toLowerCase(Locale.ROOT);
        var title = text.toLowerCase(Locale.ROOT);
        return said.startsWith(title) || said.length() * 10 >= title.length() * 7 && title.startsWith(said);
    }

    /** Whether it is long enough to be an article's title rather than a site's name. */
    boolean isTelling() {
        return text.length() >= SHORTEST;
    }

    private static String withoutSite(String title, String site) {
        if (!site.isEmpty() && title.length() > site.length() + SHORTEST && title.endsWith(site)) {
            return title.substring(0, title.length() - site.length()).replaceFirst("[\\s|»:–—-]+$", "");
        }
        int at = title.lastIndexOf(" | ");
        return at >= SHORTEST ? title.substring(0, at) : cutDash(title);
    }

    private static String cutDash(String title) {
        var site = SITE.matcher(title);
        return site.find() && site.start() >= SHORTEST ? title.substring(0, site.start()) : title;
    }

    private static String siteName(Document page) {
        var meta = page.selectFirst("meta[property=og:site_name][content]");
        return meta == null ? "" : spaced(LineText.composed(meta.attr("content")));
    }

    private static String spaced(String words) {
        return SPACES.matcher(LineText.trim(LineText.composed(words))).replaceAll(" ");
    }

    private static int lineOf(Element element) {
        return Math.max(1, element.sourceRange().start().lineNumber());
    }
}
