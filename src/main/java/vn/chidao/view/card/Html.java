package vn.chidao.view.card;

import org.jsoup.parser.Parser;

/** Telegram's HTML subset, put together from plain words (telegram/README.md 2.1: exactly {@code < > &} are escaped). */
public final class Html {
    private static final int LONG_QUOTE = 500;

    private Html() {}

    /** Returns plain {@code text} so that it shows as it is. */
    public static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Returns plain {@code text} in bold. */
    public static String bold(String text) {
        return "<b>" + escape(text) + "</b>";
    }

    /** Returns plain {@code text} in italics. */
    public static String italic(String text) {
        return "<i>" + escape(text) + "</i>";
    }

    /** Returns plain {@code text} in letters of one width. */
    public static String code(String text) {
        return "<code>" + escape(text) + "</code>";
    }

    /** Returns plain {@code text} as a quotation; a long one is folded. */
    public static String quote(String text) {
        return (text.length() > LONG_QUOTE ? "<blockquote expandable>" : "<blockquote>") + escape(text)
                + "</blockquote>";
    }

    /** Returns what a reader sees of {@code html}; quotations get marks of their own. */
    public static String plain(String html) {
        var marked = html.replaceAll("<blockquote[^>]*>", "«").replace("</blockquote>", "»");
        return Parser.unescapeEntities(marked.replaceAll("</?[a-z][^>]*>", ""), false);
    }
}
