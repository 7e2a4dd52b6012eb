package vn.chidao.digest.format.docx;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.format.line.Countdown;

/**
 * The document's body on its way through the stream. Inserted text counts, deleted text and field codes do not; of a
 * drawing's two renderings the older one is left out.
 */
final class Body {
    private static final Set<String> LEFT_OUT = Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "rt");

    private final Styles styles;
    private final Countdown countdown;
    private final Deque<List<Line>> targets = new ArrayDeque<>();
    private final Deque<Table> tables = new ArrayDeque<>();
    private final Deque<Paragraph> paragraphs = new ArrayDeque<>();
    private final List<Line> lines = new ArrayList<>();
    /** The figures of footnotes and endnotes by their kind and id, in the order in which the text refers to them. */
    private final Map<String, Integer> notes = new HashMap<>();

    /** What stands before the next paragraph, the first of a note; empty elsewhere. */
    private String mark = "";

    private int paragraph;
    private boolean runIsBold;
    private boolean runIsHidden;
    private boolean inRun;
    private boolean inText;

    Body(Styles styles, Countdown countdown) {
        this.styles = styles;
        this.countdown = countdown;
        targets.push(lines);
    }

    /** Returns the lines read so far. */
    List<Line> lines() {
        return lines;
    }

    /** Returns the number of the last paragraph begun, from 1. */
    int paragraph() {
        return Math.max(1, paragraph);
    }

    /** Reads to the end; throws at broken XML, the lines before it kept. */
    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            countdown.check();
            int event = xml.next();
            Wml.refuseDoctype(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (LEFT_OUT.contains(xml.getLocalName())) {
                    skip(xml);
                } else {
                    start(xml);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                end(xml.getLocalName());
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE)) {
                add(xml.getText());
            }
        }
    }

    private void skip(XMLStreamReader xml) throws XMLStreamException, IOException {
        for (int depth = 1; depth > 0; ) {
            countdown.check();
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "tbl" -> tables.push(new Table());
            case "tc", "txbxContent" -> targets.push(new ArrayList<>());
            case "p" -> {
                paragraphs.push(new Paragraph(++paragraph, styles));
                paragraphs.element().add(mark, false);
                mark = "";
            }
            case "footnoteReference", "endnoteReference" -> refer(xml);
            case "footnote", "endnote" ->
                mark = Optional.ofNullable(notes.get(xml.getLocalName() + id(xml)))
                        .map(figure -> "[" + figure + "]")
                        .orElse("");
            case "r" -> {
                inRun = true;
                runIsHidden = false;
                runIsBold = !paragraphs.isEmpty() && paragraphs.element().isBoldByStyle();
            }
            case "t" -> inText = true;
            case "tab", "ptab" -> addInRun(" ");
            case "noBreakHyphen" -> addInRun("-");
            case "br", "cr" -> breakLine(xml);
            default -> property(xml);
        }
    }

    /** «[1]» stands in the text where a note belongs, and before the note. */
    private void refer(XMLStreamReader xml) {
        var kind = xml.getLocalName().replace("Reference", "");
        int figure = notes.computeIfAbsent(kind + id(xml), note -> notes.size() + 1);
        addInRun("[" + figure + "]");
    }

    private static String id(XMLStreamReader xml) {
        return Optional.ofNullable(Wml.attribute(xml, "id")).orElse("");
    }

    private void property(XMLStreamReader xml) {
        if (paragraphs.isEmpty()) {
            return;
        }
        var value = Optional.ofNullable(Wml.attribute(xml, "val")).orElse("");
        switch (xml.getLocalName()) {
            case "pStyle" -> paragraphs.element().style(value);
            case "rStyle" -> runIsBold |= styles.isBold(value);
            case "numId" -> paragraphs.element().item(!value.equals("0"));
            case "outlineLvl" -> {
                if (!value.equals("9")) {
                    paragraphs.element().heading();
                }
            }
            case "b" -> runIsBold = inRun ? Wml.isOn(xml) : runIsBold;
            case "vanish" -> runIsHidden = inRun && Wml.isOn(xml);
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "r" -> inRun = false;
            case "p" -> {
                if (!paragraphs.isEmpty()) {
                    targets.element().addAll(paragraphs.pop().finished());
                }
            }
            case "tc" -> {
                var cell = targets.pop();
                if (!tables.isEmpty()) {
                    tables.element().cell(cell);
                }
            }
            case "txbxContent" -> {
                var box = targets.pop();
                if (!paragraphs.isEmpty()) {
                    paragraphs.element().box(box);
                }
            }
            case "tr" -> {
                if (!tables.isEmpty()) {
                    tables.element().endRow();
                }
            }
            case "tbl" -> targets.element().addAll(tables.pop().lines());
            default -> {}
        }
    }

    private void breakLine(XMLStreamReader xml) {
        var type = Wml.attribute(xml, "type");
        if (inRun && !paragraphs.isEmpty() && (type == null || type.equals("textWrapping"))) {
            paragraphs.element().lineBreak();
        }
    }

    /** Tabs are also named in paragraph properties, where they are no text. */
    private void addInRun(String text) {
        if (inRun) {
            add(text);
        }
    }

    private void add(String text) {
        if (!paragraphs.isEmpty() && !runIsHidden) {
            paragraphs.element().add(text, runIsBold);
        }
    }
}
