package vn.chidao.extract.identity;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.WordLists;

/**
 * What the symbol of a document's number tells of who issued it: «VP-KT», «TB-UBND», «KH-BCĐ».
 *
 * @param marked the symbol in lower case, empty when there is no number
 * @param flat the same without marks
 * @param parts its parts between dashes
 */
record IssuerSymbol(String marked, String flat, List<String> parts) {
    /** Two letters may be anybody's. */
    private static final int SHORTEST = 3;

    private static final Set<String> CHAIRS = Set.of("cd-ct", "qd-ct", "ct-ct");

    private static final List<String> OF_BODIES =
            WordLists.beside(IssuerSymbol.class, "issuers.toml").of("body_symbols");

    /** Reads the symbol of {@code identity}'s own number. */
    static IssuerSymbol of(Identity identity) {
        var symbol = identity.own() == null ? "" : identity.own().number().symbol();
        var flat = Fold.flat(symbol);
        return new IssuerSymbol(Fold.lower(symbol), flat, List.of(flat.split("-")));
    }

    boolean isEmpty() {
        return flat.isEmpty();
    }

    /** Whether the people's council (HĐND) issues. */
    boolean isCouncils() {
        return parts.contains("hdnd") && !parts.contains("vp");
    }

    /** Whether the committee's office (Văn phòng) issues. */
    boolean isOffices() {
        return flat.startsWith("vp")
                || flat.endsWith("-vp") && parts.size() == 2 && (isNotice() || flat.startsWith("gm"))
                || flat.contains("vpub");
    }

    /** Whether it is a notice (thông báo), which the office may issue whatever else the symbol says. */
    boolean isNotice() {
        return flat.startsWith("tb");
    }

    /** Whether the party's committee (Tỉnh ủy) issues. */
    boolean isPartys() {
        return parts.contains("tu");
    }

    /** Whether the chair issues in person: «CĐ-CTUBND», and «CĐ-CT» of older years. */
    boolean isChairs() {
        return flat.endsWith("ctubnd") || CHAIRS.contains(flat);
    }

    /** Whether a steering committee, a command, a council of another kind or a working group issues. */
    boolean isBodys() {
        return OF_BODIES.stream().anyMatch(marked::contains);
    }

    /** Returns its parts that may abbreviate a name, in order. */
    Stream<String> abbreviations() {
        return parts.stream().filter(part -> part.length() >= SHORTEST);
    }

    /** Whether {@code part} abbreviates {@code name} by the initials of its words, «và» and «tỉnh» left out. */
    static boolean abbreviates(String part, String name) {
        return Arrays.stream(Fold.flat(name).split("[^\\p{L}]+"))
                .filter(word -> !word.isEmpty() && !word.equals("va") && !word.equals("tinh"))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining())
                .contains(part);
    }

    /** Whether an election committee issues. */
    boolean isElections() {
        return flat.contains("ubbc");
    }

    /** Whether a people's committee issues. */
    boolean isCommittees() {
        return flat.contains("ubnd");
    }
}
