package vn.chidao.answer.select;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.Fold;

/**
 * Writes the communes, districts and towns that a question names as the directives write them: «huyện lộc bình» is «huyện Lộc
 * Bình». Only names of several syllables behind their level, since small letters may be any words. Immutable.
 */
public final class PlaceSpelling {
    private static final String SYLLABLE = "[\\p{L}'’]+";
    /** A level and up to four syllables behind it, the first in small letters. */
    private static final Pattern TYPED = Pattern.compile("(?<!\\p{L})(?<level>(?iu:" + LocalNames.LEVELS
            + ")) (?=(?<words>\\p{Ll}" + "[\\p{L}'’]*(?: " + SYLLABLE + "){1,3}))");

    private static final String SPACE = " ";

    /** By their syllables in lower case without marks. */
    private final Map<String, String> names = new HashMap<>();

    /** Learns the places that {@code directives} name with their levels. */
    public PlaceSpelling(Collection<Directive> directives) {
        var several = new HashSet<String>();
        for (var directive : directives) {
            for (var name : LocalNames.in(directive.text())) {
                learn(name, several);
            }
        }
        names.keySet().removeAll(several);
    }

    /** Two names that only their marks tell apart are left as typed. */
    private void learn(String name, Set<String> several) {
        if (name.contains(SPACE)) {
            var other = names.put(Fold.flat(name), name);
            if (other != null && !other.equals(name)) {
                several.add(Fold.flat(name));
            }
        }
    }

    /** Returns {@code question} with the places that it names spelled as they are. */
    public String in(String question) {
        var typed = TYPED.matcher(question);
        var spelled = new StringBuilder();
        int end = 0;
        while (typed.find(end)) {
            var name = longest(typed);
            spelled.append(question, end, typed.end()).append(name);
            end = typed.end() + name.length();
        }
        return end == 0 ? question : spelled.append(question.substring(end)).toString();
    }

    /** Returns the longest name that the words behind the level make, empty when they make none. */
    private String longest(MatchResult typed) {
        var words = typed.group("words");
        for (int end = words.length(); end > 0; end = words.lastIndexOf(SPACE, end - 1)) {
            var name = names.get(Fold.flat(words.substring(0, end)));
            if (name != null) {
                return name;
            }
        }
        return "";
    }
}
