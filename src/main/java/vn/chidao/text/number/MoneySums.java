package vn.chidao.text.number;

import java.util.regex.Pattern;
import java.util.stream.DoubleStream;
import vn.chidao.text.Fold;

/** Sums of money as documents write them: «12,8 tỷ đồng», «1.200.000 đồng», «38 triệu». */
public final class MoneySums {
    private static final Pattern SUM = Pattern.compile(
            "(?iu)(?<![\\d.,])(?<figure>\\d[\\d.,]*)\\s*(?<unit>(?:nghìn |ngàn )?(?:tỷ|tỉ)|(?:(?:triệu|nghìn|ngàn) )?đồng|triệu|nghin ty|ty|trieu)(?!\\p{L})");

    private MoneySums() {}

    /** Returns the sums that {@code text} names, in đồng, in order. */
    public static DoubleStream in(String text) {
        return SUM.matcher(text)
                .results()
                .mapToDouble(found -> amount(found.group("figure")) * factor(Fold.flat(found.group("unit"))))
                .filter(Double::isFinite);
    }

    /** Points part thousands, a comma the fraction; what is no figure at all is no sum. */
    private static double amount(String figure) {
        var digits =
                figure.replaceAll("[.,]$", "").replaceAll("\\.(?=\\d{3})", "").replace(',', '.');
        return digits.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : Double.NaN;
    }

    private static double factor(String unit) {
        if (unit.endsWith("ty") || unit.endsWith("ti")) {
            return unit.length() > 2 ? 1e12 : 1e9;
        }
        return unit.startsWith("trieu") ? 1e6 : unit.equals("dong") ? 1 : 1e3;
    }
}
