package vn.chidao.extract.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.Phrases;
import vn.chidao.text.pattern.WordLists;

/** Where a text gives an office (chức vụ): a title with the body that it is held in, several by commas. */
final class Offices {
    private static final WordLists WORDS = WordLists.beside(Offices.class, "persons.toml");
    /** Most texts have no title, and are not searched for offices. */
    private static final Phrases TITLES = WORDS.phrases("titles");

    /** A title, which no personal name begins with. */
    static final String TITLE =
            "(?:(?:[Qq]uyền |[Nn]guyên )?(?:[Pp]hó )?(?:" + WORDS.any("titles") + ")(?: [Tt]hường trực)?)";
    /** Bodies that are named in the same way everywhere; «UBBND» is a slip that the texts have. */
    private static final String BODY =
            " (?:(?:UBND|HĐND|UBBND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân) tỉnh|Tỉnh (?:ủy|uỷ)|(?:Huyện|Thành|Thị) (?:ủy|uỷ)(?: \\p{Lu}\\p{Ll}+){0,2}(?! \\p{Lu}))";

    /** Every title begins so; a text is searched for it no oftener than need be. */
    private static final Pattern OFFICE =
            Pattern.compile("(?=[QqNnPpCBGVTB])(?<!\\p{L})" + TITLE + "(?<body>" + BODY + ")?(?!\\p{L})");

    private static final Pattern SEPARATOR = Pattern.compile("\\G\\s*[,–-]\\s*");
    private static final Pattern PROPER = Pattern.compile("\\G \\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+)?(?=[,;.()])");

    /** The agency's name seems to run on into the name of who holds the office. */
    private static final Pattern HOLDER = Pattern.compile("(?<=\\p{Ll}) (?:\\p{Lu}\\p{Ll}+ ){2,3}\\p{Lu}\\p{Ll}+$");

    private final String text;
    private final List<AgencyMention> mentions;

    Offices(String text, List<AgencyMention> mentions) {
        this.text = text;
        this.mentions = mentions;
    }

    /** Returns the offices that follow a name which ends at {@code nameEnd}; empty when none follows. */
    Optional<Span> after(int nameEnd) {
        var separator = SEPARATOR.matcher(text);
        var office = OFFICE.matcher(text);
        int start = -1;
        int end = nameEnd;
        while (separator.find(end)
                && office.region(separator.end(), text.length()).lookingAt()) {
            start = start < 0 ? office.start() : start;
            end = end(office.start(), office.end(), office.group("body") != null);
        }
        return start < 0 ? Optional.empty() : Optional.of(new Span(start, end));
    }

    /** Returns where the text names offices, in order. */
    List<Span> all() {
        if (!TITLES.standIn(text)) {
            return List.of();
        }
        var offices = new ArrayList<Span>();
        var office = OFFICE.matcher(text);
        while (office.find()) {
            int end = end(office.start(), office.end(), office.group("body") != null);
            var name = HOLDER.matcher(text).region(office.end(), Math.max(office.end(), end));
            offices.add(new Span(office.start(), name.find() ? name.start() : end));
        }
        return offices;
    }

    /** The body of another office is an agency that is named with the title or right behind it. */
    private int end(int start, int titleEnd, boolean hasBody) {
        if (hasBody) {
            var proper = PROPER.matcher(text);
            return proper.find(titleEnd) ? proper.end() : titleEnd;
        }
        return mentions.stream()
                .map(AgencyMention::span)
                .filter(span -> span.start() >= start && span.start() <= titleEnd + 1)
                .mapToInt(Span::end)
                .filter(end -> end > titleEnd)
                .findFirst()
                .orElse(titleEnd);
    }
}
