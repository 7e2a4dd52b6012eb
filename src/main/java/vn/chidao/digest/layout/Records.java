package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.MarkedPattern;

/** Entries as a register of documents shows them: the subject, then labelled fields («Số/Ký hiệu: …», «Ngày ban hành: …»). */
final class Records implements Layout {
    private static final MarkedPattern LABEL = MarkedPattern.of(
            "^(?<label>số ?(/ ?|và |, )?(ký )?hiệu|ký hiệu|(loại )?văn bản|loại|ngày (ban hành|ký)|cơ quan( ban hành)?|người ký|trích yếu|nội dung( chính)?|lĩnh vực|thời (gian|hạn|điểm)|địa điểm|chủ trì|người chủ trì|thành phần|đơn vị (thực hiện|chủ trì|phối hợp)|phối hợp|kết (luận|quả)) ?(:|$)");
    /** What a meeting has where a document has its number. */
    private static final Set<String> OF_A_MEETING =
            Set.of("thời gian", "thời điểm", "địa điểm", "chủ trì", "người chủ trì");

    private static final double SURE = 0.8;
    private static final int FEWEST = 3;

    @Override
    public Stream<Reading> readings(Article article) {
        var lines = article.lines();
        var labels = lines.stream()
                .map(Records::label)
                .filter(label -> !label.isEmpty())
                .toList();
        return Stream.concat(labels.stream().limit(1), mostOften(labels).stream())
                .distinct()
                .map(opener -> starts(lines, opener))
                .filter(starts -> starts.size() >= FEWEST)
                .map(starts -> new Reading(
                        Entries.cut(lines, starts).stream().map(Entries::headed).toList(), SURE));
    }

    private static Optional<String> mostOften(List<String> labels) {
        return labels.stream().max(Comparator.comparingInt(label -> Collections.frequency(labels, label)));
    }

    private static String label(Line line) {
        var found = LABEL.strict(line.text());
        return found.find() ? found.group("label") : "";
    }

    /**
     * Each record begins with the field that opens it, or with the subject above it, and so does a meeting among them. Fields
     * that only some records have may stand between the subject and the field that all have.
     */
    private static List<Integer> starts(List<Line> lines, String opener) {
        var before = before(lines, opener);
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (label(lines.get(i)).equals(opener)) {
                int first = i;
                while (first > 0 && before.contains(label(lines.get(first - 1)))) {
                    first--;
                }
                int start = hasSubject(lines, first, starts) ? first - 1 : first;
                if (starts.isEmpty() || starts.getLast() < first - 1) {
                    starts.add(start);
                }
            } else if (hasSubject(lines, i, starts) && opensMeeting(lines, i, starts)) {
                starts.add(i - 1);
            }
        }
        return starts;
    }

    /** The fields that stand above {@code opener} wherever they stand. */
    private static Set<String> before(List<Line> lines, String opener) {
        var above = new HashSet<String>();
        var elsewhere = new HashSet<String>();
        for (int i = 0; i < lines.size(); i++) {
            var label = label(lines.get(i));
            if (!label.isEmpty() && !label.equals(opener)) {
                var next = i + 1 < lines.size() ? label(lines.get(i + 1)) : "";
                (next.equals(opener) ? above : elsewhere).add(label);
            }
        }
        above.removeAll(elsewhere);
        return above;
    }

    private static boolean hasSubject(List<Line> lines, int at, List<Integer> starts) {
        return at > 0 && label(lines.get(at - 1)).isEmpty() && !starts.contains(at - 1);
    }

    /** Whether the field at {@code at} is a meeting's and stands below a subject that looks like that of the first record. */
    private static boolean opensMeeting(List<Line> lines, int at, List<Integer> starts) {
        var subject = lines.get(at - 1);
        return OF_A_MEETING.contains(label(lines.get(at)))
                && LayoutScore.breaksOff(subject.text())
                && (starts.isEmpty() || lines.get(starts.getFirst()).style() == subject.style());
    }
}
