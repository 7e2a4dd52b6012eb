package vn.chidao.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import vn.chidao.digest.format.FileLimits;
import vn.chidao.digest.format.ReadResult;
import vn.chidao.digest.format.SourceReader;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.fact.Directive;

/** Reads the pages that editors make, for the tests of their layouts and devices. */
final class EditorsPages {
    private EditorsPages() {}

    /** Reads {@code page} as the upload {@code file}, and its directives. */
    static List<Directive> directives(String file, String page) {
        var reader = new SourceReader(FileLimits.usual(), ResourceBundle.getBundle("messages", Locale.of("vi")));
        var read = (ReadResult.Text) reader.read(file, page.getBytes(StandardCharsets.UTF_8));
        var digest =
                Objects.requireNonNull(new DigestParser().parse(read.text()).digest());
        return new DirectiveExtractor(new Agencies(List.of())).extract(digest);
    }

    /** Tells the number and the day of {@code directive}. */
    static String told(Directive directive) {
        var number = directive.number();
        return number == null ? "~" : number.canonical() + ' ' + directive.date();
    }

    /**
     * Asserts that {@code directives} are as {@code expected}, one a line: what {@link #told} tells of it, « … » and its last
     * words.
     */
    static void assertTold(List<Directive> directives, String expected) {
        assertThat(directives).hasSize((int) expected.lines().count());
        assertThat(expected.lines()).allSatisfy(line -> {
            var directive = directives.get(expected.lines().toList().indexOf(line));
            var parts = line.split(" … ", -1);
            assertThat(told(directive)).isEqualTo(parts[0]);
            assertThat(directive.text()).endsWith(parts[1]);
        });
    }
}
