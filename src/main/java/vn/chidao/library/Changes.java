package vn.chidao.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.chidao.extract.fact.Directive;

/**
 * What differs between two readings of the folder, directive by directive.
 *
 * @param added those that are new
 * @param changed those whose text or facts differ
 * @param removed those that are gone
 */
record Changes(List<String> added, List<String> changed, List<String> removed) {
    /** Compares the digests kept before with those kept now. */
    static Changes between(List<SourceContent> before, List<SourceContent> now) {
        var old = byKey(before);
        var fresh = byKey(now);
        var renamed = renamed(old, fresh);
        var added = new ArrayList<String>();
        var changed = new ArrayList<String>();
        var removed = new ArrayList<String>();
        fresh.forEach((key, directive) -> {
            var earlier = old.getOrDefault(key, renamed.get(key));
            if (earlier == null) {
                added.add(name(directive));
            } else {
                var differences = Differences.between(earlier, directive);
                if (!differences.isEmpty()) {
                    changed.add(name(directive) + ": " + String.join("; ", differences));
                }
            }
        });
        old.forEach((key, directive) -> {
            if (!fresh.containsKey(key) && !renamed.containsValue(directive)) {
                removed.add(name(directive));
            }
        });
        return new Changes(added, changed, removed);
    }

    /** The old directives whose number or date was corrected: of the same week under the same heading. */
    private static Map<String, Directive> renamed(Map<String, Directive> old, Map<String, Directive> fresh) {
        var byHeading = new HashMap<String, Directive>();
        old.forEach((key, directive) -> {
            if (!fresh.containsKey(key)) {
                byHeading.putIfAbsent(heading(directive), directive);
            }
        });
        var renamed = new HashMap<String, Directive>();
        fresh.forEach((key, directive) -> {
            var earlier = old.containsKey(key) ? null : byHeading.remove(heading(directive));
            if (earlier != null) {
                renamed.put(key, earlier);
            }
        });
        return renamed;
    }

    private static String heading(Directive directive) {
        return directive.week() + "|" + directive.title();
    }

    private static String name(Directive directive) {
        var number = directive.number();
        return (number == null ? directive.title() : number.canonical()) + " (" + directive.source() + ":"
                + directive.line() + ")";
    }

    private static Map<String, Directive> byKey(List<SourceContent> contents) {
        var byKey = new LinkedHashMap<String, Directive>();
        contents.forEach(content ->
                content.directives().forEach(directive -> byKey.putIfAbsent(Duplicates.key(directive), directive)));
        return byKey;
    }
}
