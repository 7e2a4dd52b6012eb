package vn.chidao.extract.target;

import java.util.Set;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.Predicates;
import vn.chidao.text.pattern.WordLists;

/**
 * What a figure counts: any noun. Its words run on while it is one compound or a list of units of one kind («226 xã, phường,
 * thị trấn»), and end before what is said of it.
 */
final class CountedNouns {
    private static final WordLists WORDS = WordLists.beside(CountedNouns.class, "quantities.toml");
    private static final Set<String> SINGLE = words("single");
    private static final Set<String> LISTED = words("listed");
    private static final Set<String> CLASSIFIERS = words("classifiers");
    private static final Set<String> ACTING = words("acting");
    private static final Set<String> ENDS = words("ends");
    private static final Pattern MULTIPLE = Pattern.compile("\\G\\s(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?=\\s)");
    private static final Pattern NAMED = Pattern.compile("\\G\\s(?:“[^”]{2,60}”|«[^»]{2,60}»|\"[^\"]{2,60}\")");
    private static final Pattern LONG = Pattern.compile("\\G\\s(?:" + WORDS.any("long") + ")(?!\\p{L})");
    private static final Pattern WORD = Pattern.compile("\\G(?:\\s|(?<=\\p{L})/(?=\\p{L}))([\\p{L}\\d]+)");
    private static final Pattern EACH = Pattern.compile("\\G/[\\p{L}\\d]+(?:\\.\\d+)*(?: (?:dân|người|hộ))?");
    private static final Pattern ASIDE = Pattern.compile("\\G \\(\\p{Ll}+(?: \\p{Ll}+)?\\)");
    private static final Pattern ALSO = Pattern.compile("\\G, (?=\\p{Ll})");

    private CountedNouns() {}

    private static Set<String> words(String list) {
        return Set.copyOf(WORDS.of(list));
    }

    /** Where the noun that follows the figure at {@code at} ends; {@code at} itself when none follows. */
    static int end(String text, int at, int limit) {
        var multiple = MULTIPLE.matcher(text);
        int start = multiple.find(at) && multiple.end() < limit ? multiple.end() : at;
        int end = compound(text, start, limit);
        if (end == start) {
            return at;
        }
        var aside = ASIDE.matcher(text);
        if (aside.find(end) && aside.end() <= limit) {
            end = aside.end();
        }
        var per = EACH.matcher(text);
        return per.find(end) && per.end() <= limit ? per.end() : listed(text, start, end, limit);
    }

    private static int compound(String text, int start, int limit) {
        var named = NAMED.matcher(text);
        if (named.find(start) && named.end() <= limit) {
            return named.end();
        }
        var whole = LONG.matcher(text);
        if (whole.find(start) && whole.end() <= limit) {
            return whole.end();
        }
        var word = WORD.matcher(text);
        if (!word.find(start) || word.end() > limit || !isNoun(word.group(1))) {
            return start;
        }
        var head = word.group(1);
        int end = word.end();
        int more = !SINGLE.contains(head) ? 1 : CLASSIFIERS.contains(head) ? 1 : 0;
        while (more-- > 0 && word.find(end) && word.end() <= limit && goesOn(head, word.group(1))) {
            end = word.end();
        }
        return end;
    }

    private static int listed(String text, int start, int nounEnd, int limit) {
        int end = nounEnd;
        var also = ALSO.matcher(text);
        while (LISTED.contains(firstWord(text, start)) && also.find(end) && also.end() < limit) {
            int next = compound(text, also.end() - 1, limit);
            if (next == also.end() - 1 || !LISTED.contains(firstWord(text, also.end() - 1))) {
                break;
            }
            end = next;
        }
        return end;
    }

    private static String firstWord(String text, int start) {
        var word = WORD.matcher(text);
        return word.find(start) ? word.group(1) : "";
    }

    private static boolean isNoun(String word) {
        return Character.isLetter(word.charAt(0))
                && !ENDS.contains(word)
                && (Character.isLowerCase(word.charAt(0)) || word.length() > 1);
    }

    private static boolean goesOn(String head, String word) {
        return Character.isLowerCase(word.charAt(0))
                && !ENDS.contains(word)
                && !(ACTING.contains(head) && Predicates.beginAt(word + " "));
    }
}
