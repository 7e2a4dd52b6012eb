package vn.chidao.library;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.CleanText;
import vn.chidao.text.Fold;
import vn.chidao.text.word.Abbreviations;
import vn.chidao.text.word.Abbreviations.Definition;

/** The abbreviations that the index reads in their long form: those of configuration, and those that the digests define. */
final class AbbreviationLearner {
    private static final int SHORTEST = 3;

    private AbbreviationLearner() {}

    /** Returns short form to long form; one that the digests define in two ways is left out, configuration wins. */
    static Map<String, String> learn(Map<String, String> base, List<List<Definition>> definitions) {
        var learnt = new HashMap<String, String>();
        var ambiguous = new HashSet<String>();
        for (var ofText : definitions) {
            for (var definition : ofText) {
                var known = learnt.putIfAbsent(definition.shortForm(), definition.longForm());
                if (known != null && !Fold.flat(known).equals(Fold.flat(definition.longForm()))) {
                    ambiguous.add(definition.shortForm());
                }
            }
        }
        learnt.keySet().removeAll(ambiguous);
        learnt.keySet().removeIf(shortForm -> shortForm.length() < SHORTEST || shortForm.contains(" "));
        learnt.putAll(base);
        return learnt;
    }

    /** Returns what the text of {@code directive} defines. */
    static List<Definition> definitions(Directive directive) {
        return Abbreviations.definitions(CleanText.of(directive.text()).clean());
    }
}
