package vn.chidao.answer.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.extract.entry.Clauses;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/**
 * A directive as answers read it: cut into clauses, the words of its parts known.
 *
 * @param directive the directive
 * @param flat its text in lower case without marks, white space single
 * @param title the forms of its title
 * @param whole the forms of its whole text, and of who issued it
 * @param clauses its clauses, in order
 * @param tasks the tasks that it sets, in order
 */
public record IndexedDirective(
        Directive directive, String flat, WordForms title, WordForms whole, List<Part> clauses, List<Task> tasks) {
    /**
     * A task with the words that it and the name of the agency have.
     *
     * @param span where the task stands, the agency's name apart
     * @param forms the forms of the name and of the task
     */
    public record Task(Span span, WordForms forms) {}

    /**
     * A clause with the words that it and its sentence have.
     *
     * @param clause the clause
     * @param own the forms of its own words
     * @param sentence the forms of the sentence that it belongs to
     */
    public record Part(Clauses.Clause clause, WordForms own, WordForms sentence) {
        public Quote words() {
            return clause.words();
        }

        public String text() {
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
    static String searchable(String text) {
        return DASH.matcher(SPACE.matcher(Fold.flat(Fold.nfc(text))).replaceAll(" "))
                .replaceAll("-");
    }

    static IndexedDirective of(Directive directive, Corpus corpus) {
        var syllables = corpus.lexicon().read(directive.text());
        var sentences = new HashMap<Span, WordForms>();
        var parts = Clauses.of(directive).stream()
                .map(clause -> {
                    var sentence = sentences.computeIfAbsent(clause.sentence().span(), span -> within(span, syllables));
                    boolean alone = clause.words().equals(clause.sentence());
                    return new Part(
                            clause, alone ? sentence : within(clause.words().span(), syllables), sentence);
                })
                .toList();
        var whole = new ArrayList<>(syllables);
        whole.addAll(corpus.lexicon().read(directive.issuer()));
        var tasks = directive.agencies().stream()
                .map(task -> new Task(
                        task.task().span(),
                        WordForms.of(Stream.concat(
                                        corpus.lexicon().read(task.name()).stream(),
                                        inside(task.task().span(), syllables))
                                .toList())))
                .toList();
        return new IndexedDirective(
                directive,
                searchable(directive.text()),
                corpus.forms(directive.title()),
                WordForms.of(whole),
                parts,
                tasks);
    }

    /** The text is read once; its parts are stretches of that reading. */
    private static WordForms within(Span span, List<Syllable> syllables) {
        return WordForms.of(inside(span, syllables).toList());
    }

    private static Stream<Syllable> inside(Span span, List<Syllable> syllables) {
        return syllables.stream().filter(syllable -> syllable.start() >= span.start() && syllable.end() <= span.end());
    }
}
