package vn.chidao.text.pattern;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the alternatives of a regular expression as a trie: {@code thanh tra|thay|xem} as {@code tha(?:nh tra|y)|xem}.
 * Java tries alternatives one after another, each from its first letter; lists of words match several times faster so, and
 * match the same. Groups without a name capture nothing.
 */
final class Alternatives {
    /** An escape, a class (of one depth), the head of a group, or a character. */
    private static final Pattern ATOM = Pattern.compile(
            "\\\\[pP]\\{\\w+}|\\\\k<\\w+>|\\\\.|\\[(?:\\\\.|[^\\]\\\\])*]|\\((?:\\?(?:[:=!>]|<[=!]|<\\w+>))?|.",
            Pattern.DOTALL);

    private static final Pattern QUANTIFIER = Pattern.compile("(?:[?*+]|\\{\\d+(?:,\\d*)?})[?+]?");

    private final String expression;
    private int at;

    private Alternatives(String expression) {
        this.expression = expression;
    }

    /** Returns {@code expression}, without quotations ({@code \Q…\E}) and flags, with the same matches. */
    static String asTrie(String expression) {
        return new Alternatives(expression).alternation();
    }

    /** Reads up to the end of the group, or of the expression. */
    private String alternation() {
        var ways = new ArrayList<List<Atom>>();
        var way = new ArrayList<Atom>();
        while (at < expression.length() && expression.charAt(at) != ')') {
            if (expression.charAt(at) == '|') {
                at++;
                ways.add(way);
                way = new ArrayList<>();
            } else {
                way.add(atom());
            }
        }
        ways.add(way);
        return written(trie(ways));
    }

    private Atom atom() {
        var found = ATOM.matcher(expression).region(at, expression.length());
        if (!found.lookingAt()) {
            throw new IllegalStateException(expression);
        }
        at = found.end();
        var atom = found.group();
        if (atom.startsWith("(")) {
            atom = (atom.equals("(") ? "(?:" : atom) + alternation() + ')';
            at++;
        }
        var quantifier = QUANTIFIER.matcher(expression).region(at, expression.length());
        if (quantifier.lookingAt()) {
            at = quantifier.end();
            return new Atom(atom + quantifier.group(), Set.of());
        }
        return new Atom(atom, first(atom));
    }

    private static Set<Character> first(String atom) {
        boolean letter = atom.length() == 1 && Character.isLetterOrDigit(atom.charAt(0));
        return letter
                ? Set.of(atom.charAt(0))
                : switch (atom) {
                    case MarkedPattern.SPACE -> Set.of(' ');
                    case MarkedPattern.STROKE -> Set.of('đ', 'd');
                    default -> Set.of();
                };
    }

    /**
     * Puts each of {@code ways} to the first that begins with the same letter. It may pass those that begin with other
     * letters, since they match where it does not, and nothing else: which of two alternatives comes first counts.
     */
    private static List<Branch> trie(List<List<Atom>> ways) {
        var branches = new ArrayList<Branch>();
        var passable = new LinkedHashMap<Atom, Branch>();
        for (var way : ways) {
            if (way.isEmpty() || way.getFirst().first().isEmpty()) {
                passable.clear();
                branches.add(new Branch("", List.of(way)));
                continue;
            }
            var head = way.getFirst();
            var branch = passable.get(head);
            if (branch == null) {
                if (passable.keySet().stream().anyMatch(head::mayMatchWith)) {
                    passable.clear();
                }
                branch = new Branch(head.text(), new ArrayList<>());
                branches.add(branch);
                passable.put(head, branch);
            }
            branch.tails().add(way.subList(1, way.size()));
        }
        return branches;
    }

    private static String written(List<Branch> branches) {
        return branches.stream().map(Branch::written).collect(Collectors.joining("|"));
    }

    /**
     * A piece of an expression.
     *
     * @param text how it is written
     * @param first the characters of which it matches just one, a space for any run of white space; none when it may match
     *     anything else, or nothing
     */
    private record Atom(String text, Set<Character> first) {
        boolean mayMatchWith(Atom other) {
            return !Collections.disjoint(first, other.first);
        }
    }

    /** Alternatives that begin alike. */
    private record Branch(String head, List<List<Atom>> tails) {
        String written() {
            if (tails.size() == 1) {
                return head + tails.getFirst().stream().map(Atom::text).collect(Collectors.joining());
            }
            var rest = trie(tails);
            return head + (rest.size() == 1 ? Alternatives.written(rest) : "(?:" + Alternatives.written(rest) + ')');
        }
    }
}
