package vn.chidao.library;

import java.util.ArrayList;
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
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        var removed = new ArrayList<String>();
        fresh.forEach((key, directive) -> {
            var earlier = old.get(key);
            if (earlier == null) {
                added.add(name(directive));
            } else if (differs(earlier, directive)) {
                changed.add(name(directive));
            }
        });
        old.forEach((key, directive) -> {
            if (!fresh.containsKey(key)) {
                removed.add(name(directive));
            }
        });
        return new Changes(added, changed, removed);
    }

    private static boolean differs(Directive one, Directive other) {
        return !one.text().equals(other.text())
                || !one.deadlines().equals(other.deadlines())
                || !one.agencies().equals(other.agencies());
    }

    private static String name(Directive directive) {
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
