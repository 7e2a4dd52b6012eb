package vn.chidao.answer.corpus;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.search.Finder;
import vn.chidao.search.Hit;
import vn.chidao.search.analysis.PhraseList;
import vn.chidao.search.analysis.Syllable;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.Thesaurus;
import vn.chidao.search.spelling.Vocabulary;

/** All directives of one generation of the index, with the search over them. Immutable; usable while that generation is. */
public final class Corpus {
    /** How many indexed directives are kept, enough for a busy day: each is many times as large as its text. */
    private static final int MOST_READ = 3_000;

    private final DirectiveTable directives;
    private final QuestionLexicon lexicon;
    private final Finder finder;
    private final LoadingCache<Directive, IndexedDirective> indexed = Caffeine.newBuilder()
            .maximumSize(MOST_READ)
            .weakKeys()
            .build(directive -> IndexedDirective.of(directive, this));

    /**
     * Joins {@code directives} with the search that was built from them.
     *
     * @param thesaurus what people type for what the directives write
     * @param compounds which neighbouring syllables form one word
     */
    public Corpus(
            Collection<Directive> directives,
            Finder finder,
            Vocabulary vocabulary,
            SyllableAnalyzer analyzer,
            Thesaurus thesaurus,
            PhraseList compounds) {
        this.directives = new DirectiveTable(directives);
        this.lexicon = new QuestionLexicon(this.directives, vocabulary, analyzer, thesaurus, compounds);
        this.finder = finder;
    }

    /** Returns the directives, to be looked up by what is known of them. */
    public DirectiveTable directives() {
        return directives;
    }

    /** Returns what knows the words of questions. */
    public QuestionLexicon lexicon() {
        return lexicon;
    }

    /** Returns the best fits for {@code words}, the best first, only those of {@code among} unless it is null. */
    public List<Hit> find(String words, int limit, @Nullable Set<String> among) {
        return finder.find(words, limit, among);
    }

    /** Returns the ids of all directives that have each of {@code needed}; of every one when nothing is. */
    public Set<String> holding(List<List<List<Syllable>>> needed) {
        return needed.isEmpty() ? directives.ids() : finder.holding(needed);
    }

    /** Returns {@code directive}, one of this corpus, as answers read it. */
    public IndexedDirective indexed(Directive directive) {
        return indexed.get(directive);
    }

    /** Returns the forms of {@code text}'s words. */
    public WordForms forms(String text) {
        return WordForms.of(lexicon.read(text));
    }

    /** Whether {@code directive} speaks of what is named {@code name}; of its own province every one does. */
    public boolean speaksOf(Directive directive, String name) {
        var flat = IndexedDirective.searchable(name);
        var indexed = indexed(directive);
        return flat.equals(directives.province())
                || indexed.names(flat)
                || indexed.whole().hasPhrase(lexicon.read(name));
    }
}
