package vn.chidao.library;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.extract.Directive;

/**
 * What differs between two readings of the folder, directive by directive.
 *
 * @param added those that are new
 * @param changed those whose text or facts differ
 * @param removed those that are gone
 */
record Changes(List<String> added, List<String> changed, List<String> removed) {
    /** Compares the digests kept before with those kept now. */
    static Changes between(List<Holding> before, List<Holding> now) {
        var old = byKey(before);
        var fresh = byKey(now);
        return new Changes(
                fresh.keySet().stream()
                        .filter(key -> !old.containsKey(key))
                        .map(key -> name(fresh, key))
                        .toList(),
                fresh.keySet().stream()
                        .filter(key -> old.containsKey(key) && differs(old.get(key), fresh.get(key)))
                        .map(key -> name(fresh, key))
                        .toList(),
                old.keySet().stream()
                        .filter(key -> !fresh.containsKey(key))
                        .map(key -> name(old, key))
                        .toList());
    }

    private static boolean differs(Directive one, Directive other) {
        return !one.text().equals(other.text())
                || !one.deadlines().equals(other.deadlines())
                || !one.agencies().equals(other.agencies());
    }

    private static String name(Map<String, Directive> directives, String key) {
        var directive = directives.get(key);
        var number = directive.number();
        return (number == null ? directive.title() : number.canonical()) + " (" + directive.source() + ":"
                + directive.line() + ")";
    }

    private static Map<String, Directive> byKey(List<Holding> holdings) {
        var byKey = new LinkedHashMap<String, Directive>();
        holdings.forEach(holding ->
                holding.directives().forEach(directive -> byKey.putIfAbsent(Duplicates.key(directive), directive)));
        return byKey;
    }
}
