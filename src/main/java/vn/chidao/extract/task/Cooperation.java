package vn.chidao.extract.task;

import java.util.OptionalInt;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * The words that open a task which several do: «có trách nhiệm phối hợp với …», «cử cán bộ tham gia …». What may stand before
 * «phối hợp» is the same wherever it is asked for.
 */
public final class Cooperation {
    private static final WordLists CUES = WordLists.beside(Cooperation.class, "tasks.toml");
    private static final String LEAD_IN = "^[\\s:,]*((" + CUES.any("helping_lead_ins") + ") )*";
    private static final MarkedPattern HELPS = MarkedPattern.of(LEAD_IN + "(phối hợp|tham gia)(?!\\p{L})");
    private static final MarkedPattern TOGETHER = MarkedPattern.of(LEAD_IN + "phối hợp(?!\\p{L})");
    private static final MarkedPattern PARTNER =
            MarkedPattern.of(LEAD_IN + "phối hợp( chặt chẽ)?(?<with> với| cùng)* ");

    private Cooperation() {}

    /** Whether {@code words} of {@code entry} open by telling somebody to help others. */
    static boolean isHelp(EntryText entry, Span words) {
        return entry.finds(HELPS, words);
    }

    /** Whether a task of these {@code words} is to work with others. */
    public static boolean opens(String words) {
        return TOGETHER.strict(words).find();
    }

    /** Where in {@code words} it may be told with whom; empty when they do not open so. */
    static OptionalInt partner(String words) {
        var said = PARTNER.strict(words);
        return said.find() ? OptionalInt.of(said.end()) : OptionalInt.empty();
    }

    /** Whether {@code words} say by «với», «cùng» that somebody is named next, whether we know the name or not. */
    static boolean promisesPartner(String words) {
        var said = PARTNER.strict(words);
        return said.find() && said.group("with") != null;
    }
}
