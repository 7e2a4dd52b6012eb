package vn.chidao.view;

/** Shortening at a word's end, with the sign that more was there. */
public final class Clip {
    private Clip() {}

    /** Returns {@code text} on one line, at most {@code most} units long, cut at a clause or a word. */
    public static String to(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        var head = line.substring(0, most - 1);
        int clause = Math.max(head.lastIndexOf("; "), head.lastIndexOf(". "));
        int word = head.lastIndexOf(' ');
        int end = clause > most * 2 / 3 ? clause : word > most / 2 ? word : most - 1;
        if (Character.isHighSurrogate(head.charAt(end - 1))) {
            end--;
        }
        return head.substring(0, end).replaceAll("[\\s,;:.]+$", "") + '…';
    }
}
