package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;

/** Entries that are told by a sign which opens each of them: a figure, a dash, an emblem, capitals, how the page sets them off. */
final class MarkedEntries implements Layout {
    private static final String TITLE_RUNS_IN = "Về";
    /** «Đặt tên 21 tuyến đường: UBND tỉnh trình …» */
    private static final String ANY_RUNS_IN = "Title: Text";

    private static final Set<String> RUN_IN = Set.of(TITLE_RUNS_IN, ANY_RUNS_IN);
    /** What may stand at the beginning of a line, by what an entry's first line has in common with the others'. */
    private static final Map<String, Pattern> SIGNS = Map.of(
            "1.",
            Pattern.compile("^\\(?\\d{1,2}" + Entries.STOP + "\\s*(?!\\d)"),
            "(i)",
            Pattern.compile("^\\(?[ivx]{1,5}[.)]\\s*\\p{L}"),
            "Thứ nhất, Một là, Điểm tin 1:",
            Pattern.compile("(?iu)^\\P{L}{0,4}(?:thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)"
                    + "|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là|(?:điểm )?tin (?:số )?\\d{1,2})\\s*[,:.-]"),
            "Hỏi:",
            Pattern.compile("^" + Entries.QUESTION + " ?\\p{Lu}"),
            // «Về công tác tuyển quân: …»: the title runs into the text
            TITLE_RUNS_IN,
            Pattern.compile("^(?:\\d{1,2}" + Entries.STOP + "\\s*)?(?:Về|V/v) [^:.;]{5,160}[:.]\\s"),
            ANY_RUNS_IN,
            Pattern.compile("^\\p{Lu}[^:.;]{15,110}: \\p{Lu}"));
    /** A dash or an emblem is a sign by itself: those of one kind open entries, those of another what stands in them. */
    private static final Pattern EMBLEM = Pattern.compile("^([-–—+*•·▪●◦►➢❖✓\\p{So}\\p{Sm}\\p{Sk}])\\p{M}?\\s*(?=\\S)");

    private static final Pattern SMALL = Pattern.compile("\\p{Ll}");
    private static final Pattern WORDS = Pattern.compile("\\p{Lu}{2,}\\P{L}+\\p{Lu}{2,}");
    private static final double SURE = 0.2;
    private static final String CAPITALS = "capitals";
    private static final String BREAKS_OFF = "no stop";
    private static final int FEWEST = 3;

    @Override
    public Stream<Reading> readings(Article article) {
        var starts = new TreeMap<String, List<Integer>>();
        var body = article.body();
        for (int i = 0; i < body.size(); i++) {
            int at = i;
            signs(body.get(i))
                    .forEach(sign -> starts.computeIfAbsent(sign, first -> new ArrayList<>())
                            .add(at));
        }
        starts.computeIfPresent(CAPITALS, (sign, places) -> firstOfEach(places));
        var lines = article.lines();
        return starts.entrySet().stream()
                .filter(sign -> sign.getValue().size() >= FEWEST)
                .flatMap(sign -> {
                    var pieces = Entries.cut(lines, sign.getValue()).stream()
                            .filter(piece -> piece.size() > 1 || !Sections.isTitle(piece.getFirst()))
                            .toList();
                    double sure = RUN_IN.contains(sign.getKey()) ? SURE : 0;
                    return Stream.of(pieces, withBodies(pieces))
                            .distinct()
                            .map(cut -> new Reading(
                                    cut.stream().map(MarkedEntries::entry).toList(), sure));
                });
    }

    /** Of titles set off alike those with nothing below may be the titles of parts. */
    private static List<List<Line>> withBodies(List<List<Line>> pieces) {
        return pieces.stream().filter(piece -> piece.size() > 1).toList();
    }

    private static Stream<String> signs(CleanLine line) {
        var text = line.text();
        var marks = SIGNS.entrySet().stream()
                .filter(sign -> sign.getValue().matcher(text).find())
                .map(Map.Entry::getKey);
        var emblems = EMBLEM.matcher(text).results().map(emblem -> emblem.group(1));
        return Stream.of(marks, emblems, looks(line)).flatMap(signs -> signs);
    }

    /** How the page, or the editor's hand, sets the line off. */
    private static Stream<String> looks(CleanLine line) {
        var text = line.text();
        var style = line.line().style();
        boolean set = style != Style.PLAIN && style != Style.ROW;
        boolean breaksOff = style != Style.ROW
                && Character.isUpperCase(text.charAt(0))
                && LayoutScore.breaksOff(text)
                && !Headings.isCitationAlone(text);
        boolean capitals = WORDS.matcher(text).find()
                && !SMALL.matcher(text).find()
                && !NumberedItems.isFieldInCapitals(line.line());
        return Stream.of(set ? style.name() : "", breaksOff ? BREAKS_OFF : "", capitals ? CAPITALS : "")
                .filter(sign -> !sign.isEmpty());
    }

    /** Lines in capitals that follow one another are one heading. */
    private static List<Integer> firstOfEach(List<Integer> places) {
        return places.stream().filter(at -> !places.contains(at - 1)).toList();
    }

    private static Entry entry(List<Line> lines) {
        return lines.getFirst().text().length() > Headings.LONGEST ? Entries.untitled(lines) : Entries.headed(lines);
    }
}
