package vn.chidao.extract.target;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.target.Quantity.Unit;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.WordLists;

/** Finds figures with their bounds and units: «trên 90%», «135 - 140 sản phẩm», «từ 18 tuổi trở lên». */
final class Quantities {
    private static final String NUMBER = "(?:\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?)(?![\\d]|[.,]\\d)";
    private static final Pattern FIGURE = Pattern.compile(NUMBER + "(?:(?:\\s?%)?\\s?[-–]\\s?" + NUMBER
            + "|(?:\\s?%)?\\s+(?:đến|tới)\\s+" + NUMBER + "(?=\\s?[%\\p{Ll}]))?");
    private static final Pattern BEFORE = Pattern.compile("(?:(?<!\\p{L})(?:"
            + WordLists.beside(Quantities.class, "quantities.toml").any("bounds") + ")\\s+)+$");
    private static final Pattern AFTER = Pattern.compile("\\G\\s+trở (?:lên|xuống)");

    private Quantities() {}

    /** Returns the quantities of {@code text} within {@code within}, in order; a bare number is none. */
    static List<Quantity> find(String text, Span within) {
        var found = new ArrayList<Quantity>();
        var figure = FIGURE.matcher(text);
        for (int at = within.start(); at < within.end(); at++) {
            if (!opens(text, at)) {
                continue;
            }
            figure.region(at, within.end());
            if (figure.lookingAt()) {
                var quantity = quantity(text, new Span(at, figure.end()), within);
                at = figure.end() - 1;
                if (quantity != null) {
                    found.add(quantity);
                    at = quantity.span().end() - 1;
                }
            }
        }
        return found;
    }

    private static boolean opens(String text, int at) {
        if (!Character.isDigit(text.charAt(at))) {
            return false;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !Character.isLetterOrDigit(before) && "/.,-–_+".indexOf(before) < 0;
    }

    private static @Nullable Quantity quantity(String text, Span figure, Span within) {
        for (var unit : Units.openedAt(text, figure.end(), within.end())) {
            var end = Units.end(unit, text, figure.end(), within.end());
            if (end.isPresent()) {
                return made(text, figure, end.getAsInt(), counting(unit, text, figure.end(), end.getAsInt()), within);
            }
        }
        int end = CountedNouns.end(text, figure.end(), within.end());
        return end == figure.end() ? null : made(text, figure, end, Unit.COUNT, within);
    }

    /** «02 ngày/tháng» is no length of time: it counts how often. */
    private static Unit counting(Unit unit, String text, int from, int end) {
        return unit == Unit.TIME && text.substring(from, end).indexOf('/') >= 0 ? Unit.COUNT : unit;
    }

    private static Quantity made(String text, Span figure, int end, Unit unit, Span within) {
        var before = BEFORE.matcher(text).region(Math.max(within.start(), figure.start() - 40), figure.start());
        int start = before.find() ? before.start() : figure.start();
        var after = AFTER.matcher(text);
        boolean onwards = after.find(end) && after.end() <= within.end();
        return new Quantity(
                new Span(start, onwards ? after.end() : end), figure, unit, start < figure.start() || onwards);
    }
}
