package vn.chidao.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Blocks of HTML laid out on as few messages as they need, in order; a block is cut only when it fits on none. */
public final class Pages {
    /** Below the 4,096 that Telegram takes (Bot API, sendMessage), so that a page's own head still fits. */
    static final int FULL = 3_800;

    private static final String GAP = "\n\n";

    private static final Pattern SENTENCE = Pattern.compile("[.!?…][»”\")]*(?=\\s)");
    private static final Pattern PART = Pattern.compile(";(?=\\s)");

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

    /**
     * Returns plain {@code text} in blocks that fill pages: a line that does not fit on what is left of one is cut at the end of
     * a sentence, and only where that is longer than a page at a space.
     *
     * @param before how much stands on the first page already
     */
    public static List<String> text(String text, int before) {
        var blocks = new ArrayList<String>();
        int used = before;
        for (var line : text.split("\n")) {
            var rest = line.strip();
            while (!rest.isEmpty()) {
                int room = FULL - used - (used > 0 ? GAP.length() : 0);
                int end = rest.length() <= room ? rest.length() : sentence(rest, room);
                if (end == 0 && used > 0) {
                    used = 0;
                    continue;
                }
                if (end == 0) {
                    end = word(rest);
                }
                blocks.add(Html.escape(rest.substring(0, end).strip()));
                used = end < rest.length() ? 0 : FULL - room + end;
                rest = rest.substring(end).strip();
            }
        }
        return blocks;
    }

    /** Where the last sentence that fits ends, else the last part of one; 0 where none does. */
    private static int sentence(String line, int room) {
        return Stream.of(SENTENCE, PART)
                .mapToInt(end -> end.matcher(line.substring(0, Math.min(room + 1, line.length())))
                        .results()
                        .mapToInt(MatchResult::end)
                        .max()
                        .orElse(0))
                .filter(end -> end > 0)
                .findFirst()
                .orElse(0);
    }

    private static int word(String line) {
        int space = line.lastIndexOf(' ', FULL);
        return space > 0 ? space : Character.isHighSurrogate(line.charAt(FULL - 1)) ? FULL - 1 : FULL;
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
