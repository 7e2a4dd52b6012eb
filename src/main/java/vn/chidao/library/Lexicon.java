package vn.chidao.library;

import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import vn.chidao.search.analysis.SyllableAnalyzer;
import vn.chidao.search.analysis.Thesaurus;
import vn.chidao.text.word.Abbreviations.Definition;

/**
 * The words of configuration: how digests abbreviate, and how people say what digests write.
 *
 * @param abbreviations short form to long form
 * @param synonyms a phrase to the equivalent one that the index keeps
 * @param thesaurus what people type, with what official texts write instead
 * @param everyday words that tell little about which directive is meant
 */
public record Lexicon(
        Map<String, String> abbreviations,
        Map<String, String> synonyms,
        Map<String, List<String>> thesaurus,
        List<String> everyday) {
    public Lexicon {
        abbreviations = Map.copyOf(abbreviations);
        synonyms = Map.copyOf(synonyms);
        thesaurus = Map.copyOf(thesaurus);
        everyday = List.copyOf(everyday);
    }

    /** What people say: the lexicon's second half, a file of its own. */
    public record Spoken(Map<String, List<String>> thesaurus, List<String> everyday) {
        public Spoken {
            thesaurus = Map.copyOf(thesaurus);
            everyday = List.copyOf(everyday);
        }

        /** Reads {@code thesaurus.toml}. */
        public static Spoken load(Path file) throws IOException {
            return read(file, Spoken.class);
        }
    }

    /** How digests abbreviate: the lexicon's first half, a file of its own. */
    public record Written(Map<String, String> abbreviations, Map<String, String> synonyms) {
        public Written {
            abbreviations = Map.copyOf(abbreviations);
            synonyms = Map.copyOf(synonyms);
        }

        /** Reads {@code abbreviations.toml}. */
        public static Written load(Path file) throws IOException {
            return read(file, Written.class);
        }
    }

    /** Puts the halves together. */
    public static Lexicon of(Written written, Spoken spoken) {
        return new Lexicon(written.abbreviations(), written.synonyms(), spoken.thesaurus(), spoken.everyday());
    }

    private static <T> T read(Path file, Class<T> shape) throws IOException {
        return new TomlMapper().readValue(Files.readString(file, StandardCharsets.UTF_8), shape);
    }

    /** Returns how the index reads texts: by these words and by the abbreviations that directives define, text by text. */
    SyllableAnalyzer analyzer(List<List<Definition>> definitions) {
        return new SyllableAnalyzer(AbbreviationLearner.learn(abbreviations, definitions), synonyms);
    }

    /** Returns the thesaurus for an index that reads texts by {@code analyzer}. */
    Thesaurus thesaurus(SyllableAnalyzer analyzer) {
        return new Thesaurus(thesaurus, everyday, analyzer);
    }
}
