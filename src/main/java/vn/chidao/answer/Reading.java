package vn.chidao.answer;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.extract.Clauses;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Words;
import vn.chidao.text.Fold;

/**
 * A directive as answers read it: cut into clauses, the words of its parts known.
 *
 * @param directive the directive
 * @param flat its text in lower case without marks, white space single
 * @param title the forms of its title
 * @param whole the forms of its whole text, and of who issued it
 * @param clauses its clauses, in order
 */
record Reading(Directive directive, String flat, Forms title, Forms whole, List<Part> clauses) {
    /**
     * A clause with the words that it and its sentence have.
     *
     * @param clause the clause
     * @param own the forms of its own words
     * @param sentence the forms of the sentence that it belongs to
     */
    record Part(Clauses.Clause clause, Forms own, Forms sentence) {
        Words words() {
            return clause.words();
        }

        String text() {
            return clause.words().text();
        }
    }

    private static final Pattern DASH = Pattern.compile(" ?[-–—‑] ?");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    /** Whether the text has {@code flat}, in lower case without marks, as whole words; «3» is «03» too. */
    boolean names(String flat) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(flat).replaceAll("(?<=\\D)(?=\\d)", "\\\\E0?\\\\Q")
                        + "(?![\\p{L}\\d])")
                .matcher(this.flat)
                .find();
    }

    /** Returns {@code text} in lower case without marks, white space single, dashes alike and close. */
    static String flat(String text) {
        return DASH.matcher(SPACE.matcher(Fold.flat(Fold.nfc(text))).replaceAll(" "))
                .replaceAll("-");
    }

    static Reading of(Directive directive, Corpus corpus) {
        var parts = Clauses.of(directive).stream()
                .map(clause -> part(clause, corpus))
                .toList();
        return new Reading(
                directive,
                flat(directive.text()),
                corpus.forms(directive.title()),
                corpus.forms(directive.text() + '\n' + directive.issuer()),
                parts);
    }

    private static Part part(Clauses.Clause clause, Corpus corpus) {
        var own = corpus.forms(clause.words().text());
        boolean alone = clause.words().equals(clause.sentence());
        return new Part(
                clause, own, alone ? own : corpus.forms(clause.sentence().text()));
    }
}
