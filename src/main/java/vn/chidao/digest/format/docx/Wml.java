package vn.chidao.digest.format.docx;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.format.line.UnreadableException;

/** The manner of WordprocessingML: attributes by local name (transitional and strict files differ in namespace). */
final class Wml {
    private Wml() {}

    /** Returns the attribute's value, or null. */
    static @Nullable String attribute(XMLStreamReader xml, String localName) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(localName)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Whether the on-off element at hand is on: without a value it is. */
    static boolean isOn(XMLStreamReader xml) {
        var value = attribute(xml, "val");
        return value == null || value.equals("1") || value.equals("true") || value.equals("on");
    }

    /** Throws at a document type declaration: no Office program writes one, and entities come with it. */
    static void refuseDoctype(int event) throws UnreadableException {
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableException("format.xmlEntities");
        }
    }
}
