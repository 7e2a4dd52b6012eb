package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/** Entries that are told by a sign which opens each of them: a figure, a dash, an emblem, capitals, how the page sets them off. */
final class MarkedEntries implements Layout {
    private static final Pattern FIGURE = Pattern.compile("^\\(?\\d{1,2}(?:[.)/]|\\.\\))\\s*(?!\\d)");
    /** «Thứ nhất, …», «Một là, …», «Điểm tin 1: …». */
    private static final Pattern ORDINAL = Pattern.compile(
            "(?iu)^\\P{L}{0,4}(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|(?:điểm )?tin (?:số )?\\d{1,2})\\s*[,:.-]");

    private static final Pattern ROMAN = Pattern.compile("^\\(?[ivx]{1,5}[.)]\\s*\\p{L}");
    private static final Pattern DASH = Pattern.compile("^[-–—+*•·]\\s*(?=\\S)");
    private static final Pattern EMBLEM = Pattern.compile("^([\\p{So}\\p{Sm}\\p{Sk}▪●◦►➢❖✓])\\p{M}?\\s*(?=\\S)");
    /** «Về công tác tuyển quân: …»: the title runs into the text. */
    private static final Pattern RUN_IN = Pattern.compile("^(?:\\d{1,2}[.)/]\\s*)?(?:Về|V/v) [^:.;]{5,160}[:.]\\s");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}{2,}\\P{L}+\\p{Lu}{2,}");
    private static final String TITLE_RUNS_IN = "Về";
    private static final double SURE = 0.2;
    private static final String CAPITALS = "A";
    private static final int FEWEST = 3;

    @Override
    public Stream<Reading> readings(Article article) {
        var starts = new LinkedHashMap<String, List<Integer>>();
        var body = article.body();
        for (int i = 0; i < body.size(); i++) {
            int at = i;
            signs(body.get(i))
                    .forEach(sign -> starts.computeIfAbsent(sign, first -> new ArrayList<>())
                            .add(at));
        }
        starts.computeIfPresent(CAPITALS, (sign, places) -> firstOfEach(places));
        return starts.entrySet().stream()
                .filter(sign -> sign.getValue().size() >= FEWEST)
                .map(sign -> new Reading(
                        entries(article.lines(), sign.getValue()), sign.getKey().equals(TITLE_RUNS_IN) ? SURE : 0));
    }

    private static Stream<String> signs(CleanLine line) {
        var text = line.text();
        var signs = Stream.<String>builder();
        if (line.line().style() != Style.PLAIN && line.line().style() != Style.ROW) {
            signs.add(line.line().style().name());
        }
        if (FIGURE.matcher(text).find()) {
            signs.add("1");
        }
        if (ORDINAL.matcher(text).find()) {
            signs.add("thứ nhất");
        }
        if (ROMAN.matcher(text).find()) {
            signs.add("(i)");
        }
        if (DASH.matcher(text).find()) {
            signs.add(text.substring(0, 1));
        }
        if (RUN_IN.matcher(text).find()) {
            signs.add(TITLE_RUNS_IN);
        }
        if (Character.isUpperCase(text.charAt(0)) && LayoutScore.breaksOff(text) && !Headings.isCitationAlone(text)) {
            signs.add("no stop");
        }
        var emblem = EMBLEM.matcher(text);
        if (emblem.find()) {
            signs.add(emblem.group(1));
        }
        if (WORDS.matcher(text).find()
                && !SMALL.matcher(text).find()
                && !NumberedItems.isFieldInCapitals(line.line())) {
            signs.add(CAPITALS);
        }
        return signs.build().distinct();
    }

    /** Lines in capitals that follow one another are one heading. */
    private static List<Integer> firstOfEach(List<Integer> places) {
        return places.stream().filter(at -> !places.contains(at - 1)).toList();
    }

    private static List<Entry> entries(List<Line> lines, List<Integer> places) {
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < places.size(); i++) {
            int end = i + 1 < places.size() ? places.get(i + 1) : lines.size();
            var own = lines.subList(places.get(i), end);
            entries.add(
                    own.getFirst().text().length() > Headings.LONGEST ? Entries.untitled(own) : Entries.headed(own));
        }
        return entries;
    }
}
