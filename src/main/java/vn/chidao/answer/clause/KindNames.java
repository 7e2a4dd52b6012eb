package vn.chidao.answer.clause;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import vn.chidao.text.Fold;
import vn.chidao.text.Resource;

/**
 * How things of each kind are called, by {@code kind-names.toml}: the answer to «công ty nào» is a name, which the word «công
 * ty» alone is not, and a contractor's name can begin with «Liên danh». Immutable.
 */
public final class KindNames {
    private static final String FILE = "kind-names.toml";

    /** A name that goes on with the next one: «xã Nậm Sơ, Tà Rụt», «huyện A và huyện B». */
    private static final Pattern ANOTHER = Pattern.compile("(?:,| và|;)(?: \\p{Ll}+){0,2} \\p{Lu}");

    private static final String SEVERAL = "(?<![\\p{L}\\d])(?:0?[2-9]|[1-9]\\d+|hai|ba|bon|nam|sau|bay|tam|chin|muoi) ";

    private final Map<String, Pattern> named = new HashMap<>();

    private KindNames(FileContent file) {
        for (var row : file.kind()) {
            var pattern = Pattern.compile(String.join("|", row.named()));
            row.asked().forEach(asked -> named.put(Fold.flat(asked), pattern));
        }
    }

    /** Returns the kinds that come with the program; they are read when first asked for. */
    public static KindNames shared() {
        return Shared.ALL;
    }

    private static final class Shared {
        static final KindNames ALL = new KindNames(Resource.toml(KindNames.class, FILE, new TypeReference<>() {}));
    }

    /** Whether things of the kind {@code asked} are called by names of their own. */
    boolean has(String asked) {
        return named.containsKey(Fold.flat(asked));
    }

    /**
     * Returns the test for clauses that name a thing of the kind {@code asked}: by its name where things of that kind have one,
     * otherwise by the word for the kind.
     *
     * @param several whether several are asked for, so that one name is no answer
     */
    public Predicate<String> naming(String asked, boolean several) {
        var flat = Fold.flat(asked);
        var names = named.get(flat);
        if (names != null) {
            return clause -> names(names, Fold.nfc(clause), several);
        }
        var word = Pattern.compile("(?<!\\p{L})" + Pattern.quote(flat) + "(?!\\p{L})");
        return clause -> word.matcher(Fold.flat(clause)).find();
    }

    /** Whether {@code topic} asks for several of the kind {@code asked}: «5 sở», «09 xã». */
    public static boolean areSeveral(String asked, String topic) {
        return Pattern.compile(SEVERAL + Pattern.quote(Fold.flat(asked)))
                .matcher(Fold.flat(topic))
                .find();
    }

    private static boolean names(Pattern names, String clause, boolean several) {
        var found = names.matcher(clause).results().toList();
        return !found.isEmpty()
                && (!several
                        || found.size() > 1
                        || ANOTHER.matcher(clause)
                                .region(found.getFirst().end(), clause.length())
                                .find());
    }

    private record FileContent(List<Row> kind) {}

    private record Row(List<String> asked, List<String> named) {}
}
