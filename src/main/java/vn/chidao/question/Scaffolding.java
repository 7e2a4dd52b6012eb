package vn.chidao.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Set;
import vn.chidao.text.Resource;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * What in a question for documents is only the asking, by {@code scaffolding.toml}.
 *
 * @param documents words for documents
 * @param listing what is asked of them
 * @param loose what is no topic either where nothing else is left
 * @param places what kind of place a name is
 * @param events what has no number anyway
 * @param phrases all of these words: right, whatever the digests hold
 */
record Scaffolding(
        MarkedPattern documents,
        MarkedPattern listing,
        MarkedPattern loose,
        MarkedPattern places,
        MarkedPattern events,
        Set<String> phrases) {
    private static final String FILE = "scaffolding.toml";

    /** Reads the words that come with the program. */
    static Scaffolding load() {
        FileContent file = Resource.toml(Scaffolding.class, FILE, new TypeReference<>() {});
        return new Scaffolding(
                words("(?:các |những |mọi |mấy )?(?:" + anyOf(file.documents()) + ")"),
                words(anyOf(file.listing())),
                words(anyOf(file.loose())),
                words("(?:" + anyOf(file.places()) + ")(?: cũ| mới| này| mình| thật)*|" + anyOf(file.between())),
                words(anyOf(file.events())),
                IntentRules.phrases(Resource.text(Scaffolding.class, FILE)));
    }

    private static String anyOf(List<String> ways) {
        return String.join("|", ways);
    }

    private static MarkedPattern words(String expression) {
        return MarkedPattern.of("(?<![\\p{L}])(?:" + expression + ")(?![\\p{L}])");
    }

    private record FileContent(
            List<String> documents,
            List<String> listing,
            List<String> loose,
            List<String> places,
            List<String> between,
            List<String> events) {}
}
