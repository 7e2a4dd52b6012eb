package vn.chidao.extract.agency;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/** The words that tell which of a group are meant: «các cơ sở lưu trú», «các doanh nghiệp chăn nuôi lớn». */
final class Groups {
    private static final Pattern WORD = Pattern.compile(" (\\p{Ll}+)");
    private static final int LONGEST = 5;

    private Groups() {}

    /**
     * Returns where a group's name ends.
     *
     * @param groupEnd where its noun ends; the words after it count only when a predicate follows them
     */
    static int end(String text, int groupEnd) {
        var word = WORD.matcher(text);
        int end = groupEnd;
        var before = "";
        for (int count = 0; count <= LONGEST; count++) {
            word.region(end, text.length());
            if (!word.lookingAt()) {
                return groupEnd;
            }
            var next = after(text, word.end());
            if (Predicates.opens(before, word.group(1), next, after(text, word.end() + next.length() + 1))) {
                return end;
            }
            end = word.end();
            before = word.group(1);
        }
        return groupEnd;
    }

    private static String after(String text, int at) {
        int start = Math.min(text.length(), at + 1);
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return Fold.lower(text.substring(start, end));
    }
}
