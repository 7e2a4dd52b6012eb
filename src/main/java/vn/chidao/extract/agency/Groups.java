package vn.chidao.extract.agency;

import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.WordLists;

/** The words that tell which of a group are meant: «các cơ sở lưu trú», «các doanh nghiệp chăn nuôi lớn», «UBND các huyện có mỏ». */
final class Groups {
    private static final WordLists WORDS = WordLists.beside(Groups.class, "heads.toml");
    private static final Pattern WORD = Pattern.compile(" (\\p{L}+)");
    private static final Pattern SMALL = Pattern.compile(" (\\p{Ll}+)");
    /** «các doanh nghiệp khai thác cát phải …»: what stands before the duty tells which ones, though it is a verb. */
    private static final Pattern WHO_MUST = Pattern.compile("( (?!" + WORDS.any("conditions")
            + ")\\p{Ll}+(?: \\p{Ll}+){0,5}?)(?= (?:phải|có trách nhiệm|chịu trách nhiệm) )");
    /** What they have tells which ones, when a predicate follows it. */
    private static final Pattern HAVING = Pattern.compile(" có (?!" + WORDS.any("not_having") + ")(?=\\p{L})");

    private static final Pattern ATTRIBUTE = Pattern.compile("(?:" + WORDS.any("attributes") + ")(?!\\p{L})");
    /** «có hội thi liên quan đến …», «có mỏ trên địa bàn»: the thing had is not told of in full, and no predicate follows. */
    private static final Pattern GOES_ON =
            Pattern.compile(" (?:liên quan|đến|thuộc|trên|trong|của|tại|ở|với|cho)(?!\\p{L})");

    private static final int LONGEST = 5;

    private Groups() {}

    /**
     * Returns where a group's name ends.
     *
     * @param groupEnd where its noun ends; the words after it count only when a predicate follows them
     */
    static int end(String text, int groupEnd) {
        var must = WHO_MUST.matcher(text).region(groupEnd, text.length());
        if (must.lookingAt()) {
            return must.end();
        }
        var word = SMALL.matcher(text);
        int end = groupEnd;
        var before = "";
        for (int count = 0; count <= LONGEST; count++) {
            word.region(end, text.length());
            if (!word.lookingAt()) {
                return having(text, groupEnd);
            }
            if (word.group(1).equals("và")) {
                end = nounEnd(text, word.end());
                if (end == word.end()) {
                    return groupEnd;
                }
                continue;
            }
            if (opens(text, before, word.group(1), word.end())) {
                return having(text, end);
            }
            end = word.end();
            before = word.group(1);
        }
        return having(text, groupEnd);
    }

    /** Returns where «có mỏ» ends behind the name of several that ends at {@code nameEnd}; that end itself when none follows. */
    static int having(String text, int nameEnd) {
        var having = HAVING.matcher(text).region(nameEnd, text.length());
        if (!having.lookingAt()) {
            return nameEnd;
        }
        var word = WORD.matcher(text);
        int end = having.end() - 1;
        var before = "";
        for (int count = 0; count <= LONGEST; count++) {
            word.region(end, text.length());
            if (!word.lookingAt()) {
                return nameEnd;
            }
            if (!before.isEmpty()
                    && !ATTRIBUTE
                            .matcher(text)
                            .region(word.start(1), text.length())
                            .lookingAt()
                    && !ATTRIBUTE
                            .matcher(text)
                            .region(end - before.length(), text.length())
                            .lookingAt()
                    && opens(text, before, word.group(1), word.end())) {
                return GOES_ON.matcher(text).region(end, text.length()).lookingAt() ? nameEnd : end;
            }
            end = word.end();
            before = word.group(1);
        }
        return nameEnd;
    }

    private static boolean opens(String text, String before, String word, int wordEnd) {
        var next = after(text, wordEnd);
        return Predicates.opens(before, word, next, after(text, wordEnd + next.length() + 1));
    }

    /** Where the noun that names are made of ends behind «và»; {@code joint} itself when none follows. */
    private static int nounEnd(String text, int joint) {
        var first = after(text, joint);
        int end = joint + first.length() + 1;
        var second = after(text, end);
        return Predicates.isName(first, second) ? end + second.length() + 1 : joint;
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
