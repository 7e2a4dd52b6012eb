package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.MarkedPattern;

/** Entries as a register of documents shows them: the subject, then labelled fields («Số/Ký hiệu: …», «Ngày ban hành: …»). */
final class Records implements Layout {
    private static final MarkedPattern LABEL = MarkedPattern.of(
            "^(?<label>số ?(/ ?|và |, )?(ký )?hiệu|ký hiệu|(loại )?văn bản|loại|ngày (ban hành|ký)|cơ quan( ban hành)?|người ký|trích yếu|nội dung( chính)?|lĩnh vực) ?(:|$)");
    private static final double SURE = 0.8;
    private static final int FEWEST = 3;

    @Override
    public Stream<Reading> readings(Article article) {
        var lines = article.lines();
        var opener = lines.stream()
                .map(Records::label)
                .filter(label -> !label.isEmpty())
                .findFirst();
        return opener
                .map(label -> starts(lines, label))
                .filter(starts -> starts.size() >= FEWEST)
                .map(starts -> new Reading(
                        Entries.cut(lines, starts).stream().map(Entries::headed).toList(), SURE))
                .stream();
    }

    private static String label(Line line) {
        var found = LABEL.strict(line.text());
        return found.find() ? found.group("label") : "";
    }

    /** Each record begins with the field that opens the first one, or with the subject above it. */
    private static List<Integer> starts(List<Line> lines, String opener) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < lines.size(); i++) {
            if (label(lines.get(i)).equals(opener)) {
                starts.add(i > 0 && label(lines.get(i - 1)).isEmpty() && !starts.contains(i - 1) ? i - 1 : i);
            }
        }
        return starts;
    }
}
