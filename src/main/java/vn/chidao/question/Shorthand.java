package vn.chidao.question;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;

/**
 * The shorthand of chat («vb», «bn», «ntn»), written out before a question is read. Only whole words in small letters are
 * shorthand: in capitals, or beside a figure, the same letters abbreviate something else («KH», «ct 05»).
 */
final class Shorthand {
    private static final String FILE = "shorthand.properties";

    private final Map<String, String> meanings;
    private final Pattern words;

    private Shorthand(Map<String, String> meanings) {
        this.meanings = meanings;
        this.words = Pattern.compile(meanings.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\d/.&-])(?<!\\d )(?:", ")(?![\\p{L}/.&-])(?! ?\\d)")));
    }

    /** Reads the shorthand that comes with the program. */
    static Shorthand load() {
        var properties = new Properties();
        try (var in = Objects.requireNonNull(Shorthand.class.getResourceAsStream(FILE), FILE)) {
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
        var meanings = new HashMap<String, String>();
        properties.stringPropertyNames().forEach(word -> meanings.put(word, properties.getProperty(word)));
        return new Shorthand(Map.copyOf(meanings));
    }

    /** Returns {@code question} with its shorthand written out, with marks only when it has any itself. */
    String written(String question) {
        boolean marked = Fold.hasMarks(question);
        return words.matcher(question).replaceAll(found -> {
            var meaning = meanings.getOrDefault(found.group(), found.group());
            return marked ? meaning : Fold.flat(meaning);
        });
    }

    /** Returns the words that are shorthand. */
    Set<String> words() {
        return meanings.keySet();
    }
}
