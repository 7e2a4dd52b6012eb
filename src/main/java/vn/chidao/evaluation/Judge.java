package vn.chidao.evaluation;

import java.util.HashSet;
import java.util.Optional;
import java.util.TreeSet;
import vn.chidao.text.Fold;

/**
 * Says whether an answer is right, by the rules of the checks outside the project. What is compared word by word is first
 * composed and single-spaced.
 */
final class Judge {
    private static final int LONGEST = 600;
    private static final int SHOWN = 120;

    /** The squeezed words in which quotes must stand. */
    private final String sources;

    /**
     * Makes a judge.
     *
     * @param sources the words of all directives
     */
    Judge(String sources) {
        this.sources = squeezed(sources);
    }

    /** Returns what is wrong with {@code given}; empty when it is right. */
    Optional<String> fault(Asked asked, Given given) {
        if (asked.kind() == Asked.Kind.NONE) {
            return unless(given.status().equals("not_found"), status(given));
        }
        if (asked.mustNot() != null && asked.mustNot().matcher(given.text()).find()) {
            return Optional.of("says what it must not");
        }
        return switch (asked.kind()) {
            case FACT -> factFault(asked, given);
            case LIST -> listFault(asked, given);
            case SILENT ->
                unless(given.status().equals("not_stated") && citesFirst(asked, given), status(given) + cites(given));
            case NONE -> Optional.empty();
        };
    }

    private Optional<String> factFault(Asked asked, Given given) {
        if (!given.answered()) {
            return Optional.of(status(given));
        }
        if (!citesFirst(asked, given)) {
            return Optional.of(cites(given).strip());
        }
        var text = squeezed(given.text());
        return asked.must().stream()
                .filter(pattern -> !pattern.matcher(text).find())
                .findFirst()
                .map(pattern -> "lacks /" + pattern + "/: " + text.substring(0, Math.min(SHOWN, text.length())))
                .or(() -> unless(given.text().length() <= LONGEST, "longer than " + LONGEST))
                .or(() -> unless(!given.quotes().isEmpty(), "no quote"))
                .or(() -> given.quotes().stream()
                        .filter(quote -> !sources.contains(squeezed(quote)))
                        .findFirst()
                        .map(quote -> "not in the source: " + quote));
    }

    private static Optional<String> listFault(Asked asked, Given given) {
        var missing = new TreeSet<>(asked.numbers());
        given.numbers().forEach(missing::remove);
        var extra = new TreeSet<>(given.numbers());
        asked.numbers().forEach(extra::remove);
        boolean same = new HashSet<>(given.numbers()).equals(new HashSet<>(asked.numbers()));
        return unless(same, status(given) + " missing " + missing + " extra " + extra)
                .or(() -> asked.must().stream()
                        .filter(pattern -> !pattern.matcher(given.text()).find())
                        .findFirst()
                        .map(pattern -> "lacks /" + pattern + "/"));
    }

    /** Whether the first citation is one of those expected. */
    static boolean citesFirst(Asked asked, Given given) {
        return !given.numbers().isEmpty()
                && asked.numbers().contains(given.numbers().getFirst());
    }

    private static String status(Given given) {
        return "status " + given.status();
    }

    private static String cites(Given given) {
        return " cites " + given.numbers().stream().limit(2).toList();
    }

    private static Optional<String> unless(boolean right, String fault) {
        return right ? Optional.empty() : Optional.of(fault);
    }

    private static String squeezed(String text) {
        return Fold.nfc(text).replaceAll("[\\s\\u00A0]+", " ").strip();
    }
}
