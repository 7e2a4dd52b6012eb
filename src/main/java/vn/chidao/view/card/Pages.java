package vn.chidao.view.card;

import java.util.ArrayList;
import java.util.List;

/** Blocks of HTML laid out on as few messages as they need, in order; a block is cut only when it fits on none. */
public final class Pages {
    /** Below the 4,096 that Telegram takes (Bot API, sendMessage), so that a page's own head still fits. */
    static final int FULL = 3_800;

    private static final String GAP = "\n\n";

    private Pages() {}

    /** Returns the pages of {@code blocks}, each of whose tags are closed within a line. */
    public static List<String> of(List<String> blocks) {
        var pages = new ArrayList<String>();
        var page = new StringBuilder();
        int used = 0;
        for (var piece : fitting(blocks)) {
            int size = Html.plain(piece).length();
            if (used > 0 && used + GAP.length() + size > FULL) {
                pages.add(page.toString());
                page.setLength(0);
                used = 0;
            }
            used += (used > 0 ? GAP.length() : 0) + size;
            page.append(page.isEmpty() ? "" : GAP).append(piece);
        }
        if (!page.isEmpty()) {
            pages.add(page.toString());
        }
        return pages;
    }

    /** Returns plain {@code text} in blocks that fit, cut at spaces where a line is longer than a page. */
    public static List<String> text(String text) {
        var blocks = new ArrayList<String>();
        for (var line : text.split("\n")) {
            var rest = line.strip();
            while (rest.length() > FULL) {
                int space = rest.lastIndexOf(' ', FULL);
                int end = space > 0 ? space : Character.isHighSurrogate(rest.charAt(FULL - 1)) ? FULL - 1 : FULL;
                blocks.add(Html.escape(rest.substring(0, end).strip()));
                rest = rest.substring(end).strip();
            }
            if (!rest.isEmpty()) {
                blocks.add(Html.escape(rest));
            }
        }
        return blocks;
    }

    private static List<String> fitting(List<String> blocks) {
        var out = new ArrayList<String>();
        for (var block : blocks) {
            if (Html.plain(block).length() <= FULL) {
                out.add(block);
            } else {
                byLines(block, out);
            }
        }
        return out;
    }

    private static void byLines(String block, List<String> out) {
        var part = new StringBuilder();
        for (var line : block.split("\n")) {
            if (!part.isEmpty() && Html.plain(part + "\n" + line).length() > FULL) {
                out.add(part.toString());
                part.setLength(0);
            }
            part.append(part.isEmpty() ? "" : "\n").append(line);
        }
        out.add(part.toString());
    }
}
