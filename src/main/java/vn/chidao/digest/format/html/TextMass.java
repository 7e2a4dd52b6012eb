package vn.chidao.digest.format.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How much text each element of a page holds, and how much of it is link. */
final class TextMass {
    private static final Mass NOTHING = new Mass(0, 0, 0);

    private final IdentityHashMap<Element, Mass> masses = new IdentityHashMap<>();

    private TextMass() {}

    /**
     * The text of one element and all in it.
     *
     * @param all characters without the white space around
     * @param linked those inside links
     * @param links the number of links
     */
    record Mass(int all, int linked, int links) {
        Mass plus(Mass other) {
            return new Mass(all + other.all, linked + other.linked, links + other.links);
        }

        /** Whether it is a list of links rather than writing: three links or more, and most of the text in them. */
        boolean isLinkList() {
            return links >= 3 && linked * 10L >= all * 6L;
        }
    }

    /** Weighs {@code root} and everything below it. */
    static TextMass weigh(Element root) {
        var weighed = new TextMass();
        root.traverse(new Scales(weighed.masses));
        return weighed;
    }

    /** Returns the mass of {@code element}. */
    Mass of(Element element) {
        var mass = masses.get(element);
        return mass == null ? NOTHING : mass;
    }

    /** Adds up from the leaves, without recursion. */
    private record Scales(IdentityHashMap<Element, Mass> masses, Deque<Mass> open) implements NodeVisitor {
        Scales(IdentityHashMap<Element, Mass> masses) {
            this(masses, new ArrayDeque<>());
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof Element) {
                open.push(NOTHING);
            } else if (node instanceof TextNode text) {
                open.push(open.pop().plus(new Mass(text.getWholeText().strip().length(), 0, 0)));
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                var sum = open.pop();
                boolean link = element.nameIs("a");
                var mass = link ? new Mass(sum.all(), sum.all(), 1) : sum;
                masses.put(element, mass);
                if (!open.isEmpty()) {
                    open.push(open.pop().plus(TagStyle.isUnseen(element) ? NOTHING : mass));
                }
            }
        }
    }
}
