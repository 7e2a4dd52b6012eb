package vn.chidao.digest.format.html;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/** A walk through a page in reading order that cuts it into lines, the frame left out. */
final class PageWalk implements NodeFilter {
    /** The number or date of a document in an element of its own, which the page sets apart by its style alone. */
    private static final Pattern BADGE = Pattern.compile("\\d{1,5} ?/");

    private final Frame frame;
    private final Tables tables;
    private final Countdown countdown;
    private final List<PageLine> lines = new ArrayList<>();
    private final LineBuffer buffer = new LineBuffer();
    private final Deque<State> states = new ArrayDeque<>();
    private Element origin;

    PageWalk(Element body, Frame frame, Tables tables, Countdown countdown) {
        this.origin = body;
        this.frame = frame;
        this.tables = tables;
        this.countdown = countdown;
        states.push(new State(false, false, false, false, false, false));
    }

    /** What the elements around say about text. */
    private record State(boolean bold, boolean heading, boolean item, boolean link, boolean data, boolean pre) {}

    /** Returns the lines met, in order. */
    List<PageLine> lines() {
        return lines;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            add(text);
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            edge(element);
            states.pop();
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        try {
            countdown.check();
        } catch (UnreadableException over) {
            throw new UncheckedIOException(over);
        }
        if (TagStyle.isFakeBullet(element)) {
            buffer.markItem();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (frame.holds(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        edge(element);
        states.push(inside(element, states.element()));
        return FilterResult.CONTINUE;
    }

    private State inside(Element element, State around) {
        boolean table = element.nameIs("table");
        return new State(
                TagStyle.isBold(element, around.bold),
                around.heading || TagStyle.isHeading(element),
                around.item || element.nameIs("li"),
                around.link || element.nameIs("a"),
                table ? tables.isData(element) : around.data,
                around.pre || element.nameIs("pre"));
    }

    /** Ends what the border of {@code element} ends: a cell, a row, a line. */
    private void edge(Element element) {
        boolean data = states.element().data;
        if (data && (element.nameIs("td") || element.nameIs("th"))) {
            buffer.endCell();
        } else if (data && !element.nameIs("tr") && !element.nameIs("table") && isBreak(element)) {
            buffer.space();
        } else if (isBreak(element)) {
            flush();
        }
    }

    private static boolean isBreak(Element element) {
        return element.nameIs("br") || TagStyle.isBlock(element);
    }

    private void flush() {
        var state = states.element();
        int number = buffer.number();
        int linked = buffer.linked();
        var style = style(state);
        var text = buffer.take();
        if (!text.isEmpty()) {
            lines.add(new PageLine(new Line(number, text, style), origin, linked));
        }
    }

    private Style style(State state) {
        if (state.data) {
            return Style.ROW;
        }
        if (state.heading) {
            return Style.HEADING;
        }
        if (buffer.isBold()) {
            return Style.BOLD;
        }
        return state.item || buffer.isItem() ? Style.ITEM : Style.PLAIN;
    }

    private void add(TextNode text) {
        var state = states.element();
        var words = text.getWholeText();
        int line = LineBuffer.lineOf(text);
        if (BADGE.matcher(words).lookingAt() && buffer.endsWithLetter()) {
            buffer.space();
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (buffer.add(c, line, state.bold, state.link)) {
                origin = Objects.requireNonNullElse(text.parent(), origin);
            }
            if (c == '\n') {
                line++;
            }
            if (c == '\n' && state.pre) {
                flush();
            }
        }
    }
}
