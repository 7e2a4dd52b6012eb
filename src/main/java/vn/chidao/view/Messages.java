package vn.chidao.view;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences that users and admins read, from the one resource file. Immutable. */
public final class Messages {
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final ResourceBundle bundle = ResourceBundle.getBundle("messages", VIETNAMESE);

    /** Returns the sentence of {@code key} with its places filled; throws when there is no such key. */
    public String say(String key, Object... places) {
        return new MessageFormat(bundle.getString(key), VIETNAMESE).format(strings(places));
    }

    /** Returns the bundle itself, for those who fill the places in their own way. */
    public ResourceBundle bundle() {
        return bundle;
    }

    /** Numbers are printed as they are: a document's number has no thousands. */
    private static Object[] strings(Object[] places) {
        var out = new Object[places.length];
        for (int i = 0; i < places.length; i++) {
            out[i] = String.valueOf(places[i]);
        }
        return out;
    }
}
