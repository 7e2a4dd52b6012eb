package vn.chidao.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.digest.Finding;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.time.Week;

/** The same digest from two hosts or in two formats: the newest copy is kept, the others are reported. */
final class Duplicates {
    private static final double SAME = 0.6;

    /**
     * What remains.
     *
     * @param kept one for every digest
     * @param findings a finding for every copy left out
     */
    record Deduplicated(List<SourceContent> kept, List<Finding> findings) {}

    private Duplicates() {}

    /** Keeps one of {@code contents} for every digest. */
    static Deduplicated deduplicate(List<SourceContent> contents) {
        var newestFirst = contents.stream()
                .sorted(Comparator.comparingLong(SourceContent::modified)
                        .reversed()
                        .thenComparingInt(content -> -content.directives().size())
                        .thenComparing(SourceContent::source))
                .toList();
        var kept = new ArrayList<SourceContent>();
        var keptOfWeek = new HashMap<Optional<Week>, List<Known>>();
        var keptAll = new ArrayList<Known>();
        var findings = new ArrayList<Finding>();
        for (var content : newestFirst) {
            var known = new Known(content, keys(content));
            var ofWeek = keptOfWeek.computeIfAbsent(Optional.ofNullable(content.week()), week -> new ArrayList<>());
            var candidates = content.week() == null ? keptAll : ofWeek;
            var original = Stream.concat(
                            candidates.stream(), keptOfWeek.getOrDefault(Optional.<Week>empty(), List.of()).stream())
                    .filter(other -> same(other, known))
                    .map(Known::content)
                    .findFirst();
            if (original.isPresent()) {
                findings.add(new Finding(
                        content.source(),
                        0,
                        "trùng bản tin với " + original.get().source() + ", giữ bản mới hơn"));
            } else {
                kept.add(content);
                ofWeek.add(known);
                keptAll.add(known);
            }
        }
        kept.sort(Comparator.comparing(SourceContent::source));
        return new Deduplicated(kept, findings);
    }

    private record Known(SourceContent content, Set<String> keys) {}

    /** Whether two digests of one week hold mostly the same directives. */
    private static boolean same(Known one, Known other) {
        long shared = other.keys().stream().filter(one.keys()::contains).count();
        return shared > 0
                && shared >= SAME * Math.min(one.keys().size(), other.keys().size());
    }

    private static Set<String> keys(SourceContent content) {
        return content.directives().stream().map(Duplicates::key).collect(Collectors.toSet());
    }

    /** What names a directive whatever the file: type, number, full date and issuer; its title when it has no number. */
    static String key(Directive directive) {
        var number = directive.number();
        return number == null
                ? directive.title()
                : directive.type() + "|" + number.canonical() + "|" + directive.date() + "|" + directive.issuer();
    }
}
