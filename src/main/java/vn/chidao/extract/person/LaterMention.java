package vn.chidao.extract.person;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.Person;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * How the text goes on to speak of a person without the name: by the office alone («Chủ tịch UBND tỉnh yêu cầu …») or as «Đồng
 * chí».
 *
 * @param entry the text
 * @param office the first of the person's offices, null when the text gives none
 * @param from where the text names the person and the offices has ended
 */
record LaterMention(EntryText entry, @Nullable String office, int from) {
    private static final String DIRECTS =
            "(" + WordLists.beside(LaterMention.class, "persons.toml").any("directs") + ")";
    private static final String ORDERS = "(yêu cầu|đề nghị|giao|chỉ đạo|nhấn mạnh)(?!\\p{L})";
    /** What is said of the office: the order at once, or behind what else its holder does. */
    private static final MarkedPattern DIRECTS_AGAIN =
            MarkedPattern.of("^[^.;,]{0,30}?(?<!\\p{L})" + DIRECTS + "|^[^.;,]{0,90}[,;] (và )?" + ORDERS);

    private static final MarkedPattern ORDERS_AGAIN = MarkedPattern.of("^ (cũng |đã )?" + ORDERS);
    private static final Pattern COMRADE = Pattern.compile("(?<!\\p{L})[Đđ]ồng chí(?= (?:(?<named>\\p{Lu})|\\p{Ll}))");
    private static final Pattern NEXT_OFFICE = Pattern.compile("\\s*[,–-]\\s");

    /** Takes the person who is named with the offices of {@code title} at {@code at}. */
    static LaterMention of(EntryText entry, @Nullable String title, Span at) {
        return new LaterMention(entry, title == null ? null : NEXT_OFFICE.split(title)[0], at.end());
    }

    /** Whether the person directs where only the office or «Đồng chí» speaks for one of {@code before} or this one. */
    boolean directs(List<Person> before) {
        return asOffice(before) || asComrade();
    }

    /** An office alone speaks for the first who is named with it. */
    private boolean asOffice(List<Person> before) {
        var held = office;
        if (held == null
                || before.stream()
                        .anyMatch(other ->
                                other.office() != null && other.office().startsWith(held))) {
            return false;
        }
        var text = entry.clean();
        for (int at = text.indexOf(held, from); at >= 0; at = text.indexOf(held, at + 1)) {
            if (!text.startsWith("Phó ", at - 4) && says(DIRECTS_AGAIN, new Span(at, at + held.length()))) {
                return true;
            }
        }
        return false;
    }

    /** «Đồng chí đề nghị …» goes on about who was called so last. */
    private boolean asComrade() {
        var comrade = COMRADE.matcher(entry.clean()).region(from, entry.clean().length());
        while (comrade.find() && comrade.group("named") == null) {
            if (says(ORDERS_AGAIN, new Span(comrade.start(), comrade.end()))) {
                return true;
            }
        }
        return false;
    }

    private boolean says(MarkedPattern pattern, Span at) {
        return entry.finds(pattern, PersonExtractor.restOfSentence(entry, at));
    }
}
