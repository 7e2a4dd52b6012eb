package vn.chidao.digest.format.docx;

import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.format.line.Countdown;

/** What a document's named styles say about paragraphs, with what they inherit. */
final class Styles {
    /** Names of heading styles; Vietnamese Word keeps the English names inside. */
    private static final Pattern HEADING = Pattern.compile("heading \\d|title|subtitle|tiêu đề.*|đầu đề.*");

    private static final int DEEPEST = 20;

    private final Map<String, Style> byId = new HashMap<>();

    private Styles() {}

    /** One style as written; null where it leaves the question to the style that it is based on. */
    private static final class Style {
        private String name = "";
        private @Nullable String basedOn;
        private @Nullable Boolean bold;
        private @Nullable Boolean heading;
        private @Nullable Boolean list;
    }

    /** Reads the styles that belong to {@code main}; none when the document has none. */
    static Styles of(PackagePart main, Countdown countdown)
            throws IOException, InvalidFormatException, XMLStreamException {
        var styles = new Styles();
        for (var relation : main.getRelationships()) {
            if (relation.getRelationshipType().endsWith("/relationships/styles")) {
                try (var in = main.getRelatedPart(relation).getInputStream()) {
                    styles.read(XMLHelper.newXMLInputFactory().createXMLStreamReader(in), countdown);
                }
            }
        }
        return styles;
    }

    /** Whether the style with that id makes a heading. */
    boolean isHeading(String id) {
        return inherited(id, style -> style.heading != null ? style.heading : headingByName(style.name));
    }

    /** Whether it makes its text bold. */
    boolean isBold(String id) {
        return inherited(id, style -> style.bold);
    }

    /** Whether it makes an item of a list. */
    boolean isList(String id) {
        return inherited(id, style -> style.list);
    }

    private static @Nullable Boolean headingByName(String name) {
        return HEADING.matcher(name).matches() ? Boolean.TRUE : null;
    }

    private interface Trait {
        @Nullable
        Boolean of(Style style);
    }

    private boolean inherited(String id, Trait trait) {
        var style = byId.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            var said = trait.of(style);
            if (said != null) {
                return said;
            }
            style = style.basedOn == null ? null : byId.get(style.basedOn);
        }
        return false;
    }

    private void read(XMLStreamReader xml, Countdown countdown) throws XMLStreamException, IOException {
        var current = new Style();
        while (xml.hasNext()) {
            countdown.check();
            int event = xml.next();
            Wml.refuseDoctype(event);
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.getLocalName().equals("style")) {
                    current = new Style();
                    byId.put(Optional.ofNullable(Wml.attribute(xml, "styleId")).orElse(""), current);
                }
                note(xml, current);
            }
        }
    }

    private static void note(XMLStreamReader xml, Style style) {
        var value = Optional.ofNullable(Wml.attribute(xml, "val")).orElse("");
        switch (xml.getLocalName()) {
            case "name" -> style.name = value.toLowerCase(Locale.ROOT);
            case "basedOn" -> style.basedOn = value;
            case "b" -> style.bold = Wml.isOn(xml);
            case "numId" -> style.list = !value.equals("0");
            case "outlineLvl" -> style.heading = !value.equals("9");
            default -> {}
        }
    }
}
