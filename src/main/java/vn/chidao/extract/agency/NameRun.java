package vn.chidao.extract.agency;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;

/**
 * How far an agency's name runs in running text: to the word that a predicate begins with, to the name's «tỉnh» with the
 * province's own name, or to a stop.
 */
final class NameRun {
    private static final Pattern TOKEN =
            Pattern.compile("( ?[-–] ?|, ?| +)?(\\([^()]{1,40}\\)|[\\p{L}\\d&]+(?:[-&./][\\p{L}\\d&]+)*)");
    private static final Pattern PROVINCE = Pattern.compile(" (\\p{Lu}\\p{L}*)( \\p{Lu}\\p{L}*){0,2}");
    private static final Pattern PAIRED = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?! \\p{Lu})");
    /** «Ban Dân vận Tỉnh ủy»: no level, but the party's committee. */
    private static final Pattern PARTY = Pattern.compile(" (?:ủy|uỷ|đoàn)(?!\\p{L})");
    /** Common nouns, so that two proper names that stand side by side are none of them. */
    private static final Pattern LISTED = Pattern.compile(
            "\\p{Lu}\\p{Ll}+ \\p{Ll}+(?: \\p{Ll}+)?(?:, \\p{Lu}\\p{Ll}+ \\p{Ll}+)* và \\p{Lu}\\p{Ll}+ \\p{Ll}+"
                    + "|(?:đặc dụng|phòng hộ|khu (?:công nghiệp|kinh tế|chế xuất))(?!\\p{L})");
    /** «Công ty … Lạng Sơn 6 tỷ đồng»: the figure counts something. */
    private static final Pattern AMOUNT =
            Pattern.compile("[\\d.,]+ (?:tỷ|triệu|nghìn|ha|km|căn|hộ|xe|người)(?!\\p{L})");

    /** «Ngân hàng Chính sách xã hội Chi nhánh tỉnh»: a branch is named by whose it is. */
    private static final Pattern BRANCH = Pattern.compile(" [Cc]hi nhánh tỉnh(?!\\p{L})");

    /** «Trạm y tế xã, phường»: all of them, by the kinds of their units. */
    private static final Set<String> UNITS = Set.of("xã", "phường", "thị", "huyện", "thành");

    private static final Pattern NUMERAL = Pattern.compile("[IVX]+|\\d+");
    private static final int LONGEST = 18;
    /** After these words a name is complete unless a proper name follows. */
    private static final Set<String> CLOSING = Set.of("trung ương", "việt nam", "nhà nước");

    private final String text;
    private final Matcher tokens;
    private int end;
    private int capitals;
    private boolean closed;
    /** Whether the name is a consortium's, which has its partners' names by dashes. */
    private final boolean partners;
    /** Whether «và» came before and promised that the name goes on. */
    private boolean joined;

    private NameRun(String text, int headEnd) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
        this.end = headEnd;
        this.partners = text.startsWith("iên danh", headEnd - "iên danh".length());
    }

    /**
     * Returns where the name ends.
     *
     * @param headEnd where its head word («Sở», «Chi cục») ends
     */
    static int end(String text, int headEnd) {
        var run = new NameRun(text, headEnd);
        int at = headEnd;
        for (int count = 0; count < LONGEST; count++) {
            var branch = BRANCH.matcher(text).region(at, text.length());
            if (count > 0 && branch.lookingAt()) {
                return branch.end();
            }
            run.tokens.region(at, text.length());
            if (!run.tokens.lookingAt() || !run.goesOn(count == 0)) {
                break;
            }
            at = run.tokens.end();
            if (run.token().equals("tỉnh")
                    || run.token().equals("Tỉnh")
                            && !PARTY.matcher(text).region(at, text.length()).lookingAt()) {
                return run.province();
            }
        }
        return run.trimmed();
    }

    private String token() {
        return tokens.group(2);
    }

    /** Whether the token here belongs to the name; moves the end past it when it does. */
    private boolean goesOn(boolean first) {
        var joint = tokens.group(1) == null ? "" : tokens.group(1);
        var token = token();
        boolean capital = Character.isUpperCase(token.charAt(0)) || Character.isDigit(token.charAt(0));
        if (token.startsWith("(")) {
            return aside();
        }
        if (AMOUNT.matcher(text).region(tokens.start(2), text.length()).lookingAt()) {
            return false;
        }
        boolean dash = joint.strip().equals("-") || joint.strip().equals("–");
        if (joint.startsWith(",") && !listed()
                || dash && !capital
                || !first
                        && capital
                        && Heads.startsAt(text, tokens.start(2))
                        && !(dash && (partners || pairs()))
                        && !(token.equals("Tập") && wordBefore().equals("phần"))) {
            return false;
        }
        if (token.equals("và")) {
            joined = and();
            capitals = 0;
            return joined;
        }
        if (!capital && !joined && (closed && !completesNoun() || predicate())) {
            return token.equals("tỉnh");
        }
        end = tokens.end();
        joined = false;
        if (dash && partners) {
            capitals = 0;
            closed = false;
            return true;
        }
        boolean abbreviation = token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
        capitals = capital && !abbreviation ? capitals + 1 : 0;
        closed = abbreviation || NUMERAL.matcher(token).matches() || capitals >= 2 || closes(first);
        return true;
    }

    /** «Trung tâm Văn hóa, Thể thao và Truyền thông»: a name may list what the agency looks after. */
    private boolean listed() {
        return UNITS.contains(token()) && UNITS.contains(wordBefore())
                || Predicates.isFurther(Fold.lower(token()), wordAt(tokens.end() + 1))
                || LISTED.matcher(text).region(tokens.start(2), text.length()).lookingAt()
                        && !Heads.startsAt(text, tokens.start(2));
    }

    /** «Liên danh Sơn Hà - Trường Thịnh»: proper names paired by a dash, though the second begins as an agency may. */
    private boolean pairs() {
        return capitals >= 1
                && PAIRED.matcher(text).region(tokens.start(2), text.length()).lookingAt();
    }

    private boolean closes(boolean first) {
        int from = Math.max(0, tokens.start(2) - 6);
        var last = Fold.lower(text.substring(from, tokens.end()));
        return !first && CLOSING.stream().anyMatch(last::endsWith) && capitals != 1;
    }

    /** An abbreviation in brackets stands within a name when the name goes on to its level behind it. */
    private boolean aside() {
        boolean level = text.startsWith(" tỉnh", tokens.end());
        end = level ? tokens.end() : end;
        return level;
    }

    /** «và» joins parts of one name when a proper part follows that is no agency of its own. */
    private boolean and() {
        int after = tokens.end() + 1;
        if (after >= text.length() || Heads.startsAt(text, after)) {
            return false;
        }
        return Character.isUpperCase(text.charAt(after)) || !closed && isNoun(after);
    }

    private boolean isNoun(int at) {
        var word = wordAt(at);
        var next = wordAt(at + word.length() + 1);
        return !word.isEmpty() && Predicates.isName(word, next);
    }

    /** «Sở Giao thông»: two capitals, but no proper name that would close the agency's. */
    private boolean completesNoun() {
        return Predicates.isName(Fold.lower(wordBefore()), token());
    }

    private boolean predicate() {
        var next = wordAt(tokens.end() + 1);
        return Predicates.opens(wordBefore(), token(), next, wordAt(tokens.end() + next.length() + 2));
    }

    private String wordBefore() {
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    private String wordAt(int at) {
        int stop = Math.min(Math.max(at, 0), text.length());
        int start = stop;
        while (stop < text.length() && Character.isLetter(text.charAt(stop))) {
            stop++;
        }
        return Fold.lower(text.substring(start, stop));
    }

    private int province() {
        end = tokens.end();
        var name = PROVINCE.matcher(text).region(end, text.length());
        return name.lookingAt() && !Heads.startsAt(text, end + 1) ? name.end() : end;
    }

    private int trimmed() {
        int last = end;
        while (last > 0 && " .,-–/&".indexOf(text.charAt(last - 1)) >= 0) {
            last--;
        }
        return last;
    }
}
