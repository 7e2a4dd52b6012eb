package vn.chidao.text.pattern;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.chidao.text.Resource;

/**
 * Named lists of the genre's words, from a file that comes with the program. Immutable.
 *
 * <p>Several classes may use one file: each reads it once, when the class is loaded, and keeps the lists it needs.
 */
public final class WordLists {
    private final Map<String, List<String>> lists;

    private WordLists(Map<String, List<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /** Reads {@code file}, which stands beside {@code owner}'s class. */
    public static WordLists beside(Class<?> owner, String file) {
        return new WordLists(Resource.toml(owner, file, new TypeReference<>() {}));
    }

    /** Returns the words of {@code list}; it must be there. */
    public List<String> of(String list) {
        return Objects.requireNonNull(lists.get(list), list);
    }

    /** Returns the words of {@code list}, which are plain, to be sought all at once. */
    public Phrases phrases(String list) {
        return Phrases.of(of(list));
    }

    /** Returns a regular expression for any of the words of {@code list}, without brackets around it. */
    public String any(String list) {
        return String.join("|", of(list));
    }
}
