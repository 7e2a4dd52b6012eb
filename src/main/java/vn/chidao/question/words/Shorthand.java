package vn.chidao.question.words;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;
import vn.chidao.text.Resource;

/**
 * The shorthand of chat («vb», «bn», «ntn»), written out before a question is read. Only whole words in small letters are
 * shorthand: in capitals, or beside a figure, the same letters abbreviate something else («KH», «ct 05»).
 */
public final class Shorthand {
    private static final String FILE = "shorthand.toml";

    private final Map<String, String> meanings;
    private final Pattern words;

    private Shorthand(Map<String, String> meanings) {
        this.meanings = Map.copyOf(meanings);
        this.words = Pattern.compile(meanings.keySet().stream()
                .map(Pattern::quote)
                .collect(Collectors.joining(
                        "|",
                        "(?<![\\p{L}\\d/.&-])(?<!\\d )(?<!(?<!(?iu:hồ|ho|trụ|tru|cán|can|cơ|co) )(?iu:sở|so|bộ|bo) )(?:",
                        ")(?![\\p{L}/.&-])(?! ?\\d)")));
    }

    /** Reads the shorthand that comes with the program. */
    public static Shorthand load() {
        return new Shorthand(Resource.toml(Shorthand.class, FILE, new TypeReference<>() {}));
    }

    /** Returns {@code question} with its shorthand written out, with marks only when it has any itself. */
    public String written(String question) {
        boolean marked = Fold.hasMarks(question);
        return words.matcher(question).replaceAll(found -> {
            var meaning = meanings.getOrDefault(found.group(), found.group());
            return marked ? meaning : Fold.flat(meaning);
        });
    }
}
