package vn.chidao.digest.format.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.chidao.digest.format.html.TextMass.Mass;

/**
 * What surrounds an article: menus, breadcrumbs, share bars, related news, footers. In doubt an element is kept, since a
 * lost entry is worse than a line too many: nothing that holds a good part of the page's text is frame.
 */
final class Frame {
    private static final Set<String> SIDE_TAGS =
            Set.of("nav", "footer", "aside", "form", "header", "button", "figcaption");
    private static final Set<String> SIDE_ROLES = Set.of(
            "navigation", "contentinfo", "search", "complementary", "banner", "menu", "menubar", "toolbar", "dialog");
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|[-_]+");

    /** Words of class and id whose blocks never hold the article. */
    private static final Pattern STRONG =
            Pattern.compile("\\b(?:breadcrumbs?|share|sharing|social|addthis|related|comments?|"
                    + "cookies?|footer|sidebar|skip link|pager|pagination|(?:tin )?lien quan|(?:tin|bai) khac|tinkhac|tinlienquan|"
                    + "tin (?:moi|cu)|cung chuyen muc|othernews|other news)\\b");

    /** Words that a theme also uses for harmless wrappers: only a block of little prose is left out for them. */
    private static final Pattern WEAK = Pattern.compile(
            "\\b(?:menu|nav|navbar|navigation|widget|banner|ratings?|fivestar|vote|tags?|tool ?bar|tools?|site header|"
                    + "top ?bar|popup|modal|ads?|quang cao|login|search|language|captions?)\\b");

    private static final Pattern SKIP =
            Pattern.compile("skip to|bỏ qua|(?:đi|nhảy|chuyển) (?:đến|tới) (?:phần )?nội dung");
    private static final int PROSE = 300;

    private final Element body;
    private final TextMass mass;
    private final PageTitle title;

    Frame(Element body, TextMass mass, PageTitle title) {
        this.body = body;
        this.mass = mass;
        this.title = title;
    }

    /** A heading that folds its part away when it is pressed is a button. */
    private static boolean opensPart(Element element) {
        return element.nameIs("button") && element.closest("h1, h2, h3, h4, h5, h6, dt, summary") != null;
    }

    /** Whether {@code element} and all in it are left out. */
    boolean holds(Element element) {
        if (TagStyle.isUnseen(element)) {
            return true;
        }
        if (element.equals(body) || isArticle(element) || opensPart(element)) {
            return false;
        }
        var own = mass.of(element);
        return (TagStyle.isHidden(element) && isAtMost(own, 2))
                || isSkipLink(element)
                || (isSide(element) && isAtMost(own, 2) && !isHeaderOfArticle(element))
                || isNamedSo(element, own)
                || (TagStyle.isBlock(element) && !element.nameIs("p") && own.isLinkList() && isAtMost(own, 2));
    }

    private boolean isNamedSo(Element element, Mass own) {
        if (!element.hasAttr("class") && !element.hasAttr("id")) {
            return false;
        }
        var names = CAMEL.matcher(element.className() + " " + element.id())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
        return (STRONG.matcher(names).find() && isAtMost(own, 3))
                || (WEAK.matcher(names).find() && isAtMost(own, 4) && own.all() - own.linked() < PROSE);
    }

    private static boolean isSide(Element element) {
        return SIDE_TAGS.contains(element.normalName()) || SIDE_ROLES.contains(element.attr("role"));
    }

    /** A header inside the article, or one that says its title, is no page header. */
    private boolean isHeaderOfArticle(Element element) {
        return element.nameIs("header")
                && (element.closest("article, main, [role=main]") != null
                        || element.select("h1, h2").stream().anyMatch(h -> title.isSaidBy(h.text())));
    }

    private static boolean isArticle(Element element) {
        return articleMark(element).isPresent();
    }

    /** Returns how {@code element} is declared to be an article: by tag, role or microdata; empty when it is not. */
    static Optional<String> articleMark(Element element) {
        if (element.attr("itemprop").equals("articleBody")) {
            return Optional.of("articleBody");
        }
        if (element.nameIs("main") || element.attr("role").equals("main")) {
            return Optional.of("main");
        }
        return element.nameIs("article") ? Optional.of("article") : Optional.empty();
    }

    private static boolean isSkipLink(Element element) {
        return element.nameIs("a")
                && element.attr("href").startsWith("#")
                && SKIP.matcher(element.text().toLowerCase(Locale.ROOT)).find();
    }

    /** Whether {@code own} is at most one part in {@code parts} of the page's text. */
    private boolean isAtMost(Mass own, int parts) {
        return (long) own.all() * parts <= mass.of(body).all();
    }
}
