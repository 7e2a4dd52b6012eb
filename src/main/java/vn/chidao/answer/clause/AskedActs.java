package vn.chidao.answer.clause;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import vn.chidao.text.Resource;

/**
 * What a question asks somebody to have done («cơ quan nào kiểm tra …»), of the acts that texts call by their names
 * ({@code acts.toml}): whoever has another task at the same thing is not who does that. Immutable.
 */
public final class AskedActs {
    private static final String FILE = "acts.toml";

    /** «chấm dứt hợp đồng với đơn vị cung cấp suất ăn»: who is called by what he does is spoken of, and not told to do it. */
    private static final String ACTOR =
            "(?<!(?:đơn\\svị|cơ\\ssở|công\\sty|doanh\\snghiệp|cá\\snhân|nhà\\sthầu|người|hộ|bên|nơi)\\s)";

    /**
     * An act.
     *
     * @param asked how a question calls it
     * @param done how a text says that it is done
     */
    private record Act(AskedPhrase asked, AskedPhrase done) {
        static Act of(String ways) {
            return new Act(AskedPhrase.of(ways), AskedPhrase.of(ACTOR + "(?:" + ways + ")"));
        }
    }

    /** Read when first asked for. */
    private static final class Known {
        static final List<Act> ACTS =
                Resource.<FileContent>toml(AskedActs.class, FILE, new TypeReference<>() {}).acts().stream()
                        .map(Act::of)
                        .toList();
    }

    private final List<Act> acts;

    private AskedActs(List<Act> acts) {
        this.acts = acts;
    }

    /** Returns the acts that {@code topic} names and {@code title} does not: what a whole document is about need not be said again. */
    public static AskedActs of(String topic, String title) {
        return new AskedActs(Known.ACTS.stream()
                .filter(act -> act.asked().isTypedIn(topic) && !act.asked().isWrittenIn(title))
                .toList());
    }

    /** Whether {@code words} say that each of them is done. */
    public boolean areDoneIn(String words) {
        return acts.stream().allMatch(act -> act.done().isWrittenIn(words));
    }

    private record FileContent(List<String> acts) {}
}
