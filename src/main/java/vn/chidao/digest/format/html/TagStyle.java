package vn.chidao.digest.format.html;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What one element's tag, style and class say about how its text is shown. */
final class TagStyle {
    private static final Set<String> UNSEEN = Set.of(
            "script style noscript template select option datalist iframe svg math object embed canvas audio video map head title textarea input"
                    .split(" "));
    private static final Set<String> BLOCKS = Set.of("""
            address article aside blockquote body center dd details dialog dir div dl dt fieldset figure footer form
            h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav ol p pre section summary table caption thead
            tbody tfoot tr td th ul""".split("\\s+"));
    private static final Pattern HIDDEN =
            Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");
    private static final Pattern HIDDEN_CLASS = Pattern.compile(
            "(?:^|\\s)(?:visually-?hidden|sr-only|element-invisible|screen-reader-text|d-none)(?:\\s|$)");
    private static final Pattern SHOWN_AS_BLOCK =
            Pattern.compile("display\\s*:\\s*(?:block|flex|grid|table|list-item)");
    private static final Pattern WEIGHT = Pattern.compile("font-weight\\s*:\\s*(\\w+)");
    private static final Pattern BOLD_CLASS = Pattern.compile(
            "(?:^|\\s)(?:msotitle|bold|fw-bold|fw-semibold|font-weight-bold|font-bold|text-bold)(?:\\s|$)");
    private static final Pattern HEADING = Pattern.compile("h[1-6]");
    private static final Pattern HEADING_CLASS = Pattern.compile("(?:^|\\s)msoheading\\d?(?:\\s|$)");

    private TagStyle() {}

    /** Whether the tag never shows text of the page. */
    static boolean isUnseen(Element element) {
        return UNSEEN.contains(element.normalName());
    }

    /** Whether the element is hidden by attribute, style or a class made for screen readers. */
    static boolean isHidden(Element element) {
        return element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || HIDDEN.matcher(style(element)).find()
                || HIDDEN_CLASS.matcher(classes(element)).find();
    }

    /** Whether a line ends before and after the element. */
    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName())
                || SHOWN_AS_BLOCK.matcher(style(element)).find();
    }

    /** Whether text in the element is bold, given whether it is around. */
    static boolean isBold(Element element, boolean around) {
        var weight = WEIGHT.matcher(style(element));
        if (weight.find()) {
            return switch (weight.group(1)) {
                case "bold", "bolder", "600", "700", "800", "900" -> true;
                case "normal", "lighter", "100", "200", "300", "400", "500" -> false;
                default -> around;
            };
        }
        return around
                || element.nameIs("b")
                || element.nameIs("strong")
                || BOLD_CLASS.matcher(classes(element)).find();
    }

    /** Whether the element is a heading. */
    static boolean isHeading(Element element) {
        return HEADING.matcher(element.normalName()).matches()
                || element.attr("role").equals("heading")
                || HEADING_CLASS.matcher(classes(element)).find();
    }

    /** Whether the element is the sign that Word puts before an item of a list. */
    static boolean isFakeBullet(Element element) {
        return style(element).contains("mso-list:ignore")
                && element.text()
                        .codePoints()
                        .noneMatch(c -> Character.isDigit(c) || (Character.isLetter(c) && c != 'o'));
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(": ", ":");
    }

    private static String classes(Element element) {
        return element.className().toLowerCase(Locale.ROOT);
    }
}
