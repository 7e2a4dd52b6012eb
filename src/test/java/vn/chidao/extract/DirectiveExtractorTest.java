package vn.chidao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.digest.Digest;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.fact.Directive;

/** Directives of one digest are told apart. */
class DirectiveExtractorTest {
    private final DirectiveExtractor extractor = new DirectiveExtractor(new Agencies(List.of()));

    @Test
    void entriesOfOneLineHaveIdsOfTheirOwn() {
        var entries = List.of(
                new Digest.Entry(1, "Một", "Một\nSở Y tế trực.", null),
                new Digest.Entry(1, "Hai", "Hai\nSở Y tế trực.", null),
                new Digest.Entry(2, "Ba", "Ba\nSở Y tế trực.", null));
        assertThat(extractor.extract(new Digest("a.html", "Tiêu đề", null, entries)))
                .extracting(Directive::id)
                .containsExactly("a.html#1", "a.html#1.2", "a.html#2");
    }
}
