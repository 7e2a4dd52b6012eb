package vn.chidao.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.chidao.search.analysis.SyllableAnalyzer;

/** The words that are shipped. */
class LexiconTest {
    private Lexicon lexicon = new Lexicon(Map.of(), Map.of(), Map.of(), List.of());

    @BeforeEach
    void load() throws IOException {
        lexicon = Lexicon.of(
                Lexicon.Written.load(Path.of("config/abbreviations.toml")),
                Lexicon.Spoken.load(Path.of("config/thesaurus.toml")));
    }

    @Test
    void everyWordIsOne() {
        assertThat(lexicon.everyday())
                .isNotEmpty()
                .allSatisfy(word -> assertThat(word).isNotBlank());
        assertThat(lexicon.abbreviations()).isNotEmpty().allSatisfy((typed, said) -> {
            assertThat(typed).isNotBlank();
            assertThat(said).isNotBlank();
        });
        assertThat(lexicon.synonyms()).allSatisfy((typed, said) -> {
            assertThat(typed).isNotBlank();
            assertThat(said).isNotBlank();
        });
    }

    @Test
    void everyLineOfTheThesaurusSaysSomethingElse() {
        assertThat(lexicon.thesaurus())
                .isNotEmpty()
                .allSatisfy((typed, said) -> assertThat(said)
                        .isNotEmpty()
                        .doesNotContain(typed)
                        .allSatisfy(phrase -> assertThat(phrase).isNotBlank()));
    }

    @Test
    void everyLineIsFoundInAQuestionThatIsJustIt() {
        var thesaurus = lexicon.thesaurus(SyllableAnalyzer.plain());

        assertThat(lexicon.thesaurus().keySet()).allSatisfy(typed -> {
            var syllables = SyllableAnalyzer.plain().read(typed);
            assertThat(thesaurus.in(syllables)).first().satisfies(match -> {
                assertThat(match.to()).isEqualTo(syllables.size());
                assertThat(match.official()).isNotEmpty();
            });
        });
    }

    @Test
    void everyEverydayWordIsOneInAQuestion() {
        var analyzer = lexicon.analyzer(List.of());
        var thesaurus = lexicon.thesaurus(analyzer);

        assertThat(lexicon.everyday()).allSatisfy(word -> {
            var syllables = analyzer.read(word);
            assertThat(thesaurus.everyday(syllables)).hasSize(syllables.size());
        });
    }
}
