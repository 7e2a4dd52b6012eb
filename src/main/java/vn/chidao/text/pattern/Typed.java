package vn.chidao.text.pattern;

import java.util.ArrayList;
import java.util.List;
import vn.chidao.text.Fold;

/**
 * What somebody typed, folded once for many patterns: marks count as far as there are any. Offsets are those of the text
 * given. Immutable.
 */
public final class Typed {
    private final String text;
    private final boolean marked;
    private final List<Place> places;
    private final int[] ids;

    /** A run and where it stands. */
    record Place(Run run, int start, int end) {}

    private Typed(String text, boolean marked) {
        this.text = text;
        this.marked = marked;
        this.places = places(text);
        this.ids = places.stream().mapToInt(place -> place.run().id()).toArray();
    }

    /** Folds {@code nfc}; {@code marked} tells whether its marks count. */
    public static Typed of(String nfc, boolean marked) {
        return new Typed(marked ? Fold.lower(nfc) : Fold.flat(nfc), marked);
    }

    private static List<Place> places(String text) {
        var places = new ArrayList<Place>();
        for (int start = 0, end; start < text.length(); start = end) {
            end = Run.end(text, start);
            places.add(new Place(Run.of(text, start, end), start, end));
        }
        return places;
    }

    String text() {
        return text;
    }

    boolean marked() {
        return marked;
    }

    /** The runs that the text consists of, in order. */
    List<Place> places() {
        return places;
    }

    /** The numbers of these runs. */
    int[] ids() {
        return ids;
    }
}
