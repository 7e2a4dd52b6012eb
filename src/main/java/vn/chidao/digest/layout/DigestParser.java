package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest;
import vn.chidao.digest.Finding;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/** Takes the lines of a file apart into week, lede and entries. Stateless. */
public final class DigestParser {
    private static final int QUOTED = 120;
    /** «Trong tuần (từ 08/9 - 14/9), …», «Từ ngày 08/9 đến ngày 14/9, UBND tỉnh …», how a lede may begin. */
    private static final MarkedPattern OPENS_WITH_WEEK = MarkedPattern.of(
            "^(\\([^()]{2,30}\\) ?[-–] ?)?((trong )?tuần( qua| này)?,? ?\\(?(từ |ngày |\\d)[^;.]{3,40}|từ (ngày )?\\d[^;.,]{5,40}, ?(ubnd|ủy ban|uỷ ban|chủ tịch|lãnh đạo|văn phòng))");
    /** A lede is one of so many lines below the title. */
    private static final int LEDE = 5;

    /**
     * What came of a file.
     *
     * @param digest the digest, or null when the file holds none
     * @param findings what an admin should know, by line
     */
    public record Parsed(@Nullable Digest digest, List<Finding> findings) {}

    /** Parses {@code source}; a file without a digest gives a finding, never an exception. */
    public Parsed parse(SourceText source) {
        var findings = new ArrayList<Finding>();
        var lines = source.lines().stream().map(CleanLine::of).toList();
        int title = TitleLine.in(lines);
        if (title < 0) {
            findings.add(new Finding(
                    source.source(),
                    1,
                    "không thấy tiêu đề bản tin (ví dụ: «Chỉ đạo, điều hành nổi bật"
                            + " của UBND tỉnh trong tuần (từ ngày … đến ngày …)»)"));
            return new Parsed(null, findings);
        }
        var titleLine = lines.get(title).line();
        var below = lines.subList(title + 1, lines.size());
        var year = TitleLine.commonYear(below);
        var inTitle = WeekTitle.parse(titleLine.text(), year);
        var rightBelow = inTitle.isPresent() ? Optional.<Week>empty() : weekBelow(below, year);
        var week = inTitle.or(() -> rightBelow).or(() -> weekInLede(below, year));
        var page = rightBelow.isPresent() ? below.subList(1, below.size()) : below;
        var read = Layouts.read(page, week.orElse(null));
        var entries = read.entries();
        if (entries.isEmpty()) {
            findings.add(
                    new Finding(source.source(), titleLine.number(), "có tiêu đề nhưng không thấy mục chỉ đạo nào"));
            return new Parsed(null, findings);
        }
        if (week.isEmpty()) {
            findings.add(new Finding(
                    source.source(), titleLine.number(), "tiêu đề không ghi tuần: «" + titleLine.text() + "»"));
        }
        page.stream()
                .map(CleanLine::line)
                .forEach(line -> impossibleDays(source.source(), line, entries).ifPresent(findings::add));
        read.leftOut()
                .forEach(line -> findings.add(new Finding(
                        source.source(),
                        line.number(),
                        "nêu văn bản không thuộc mục nào đọc được: «" + beginning(line.text()) + "»")));
        return new Parsed(new Digest(source.source(), titleLine.text(), week.orElse(null), entries), findings);
    }

    private static Optional<Finding> impossibleDays(String source, Line line, List<Digest.Entry> entries) {
        var days = CalendarFaults.impossible(line);
        boolean told = !days.isEmpty()
                && entries.stream()
                        .anyMatch(entry -> entry.text().contains(line.text().strip()));
        return told
                ? Optional.of(new Finding(
                        source, line.number(), "ngày không có trong lịch: «" + String.join("», «", days) + "»"))
                : Optional.empty();
    }

    private static String beginning(String line) {
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED) + "…";
    }

    /** The week stands in the title, or on a line of its own right below it. */
    private static Optional<Week> weekBelow(List<CleanLine> below, @Nullable Integer year) {
        return below.stream()
                .limit(1)
                .map(CleanLine::text)
                .filter(text -> text.length() <= Chrome.LONGEST_TITLE)
                .flatMap(text -> WeekTitle.parse(text, year).stream())
                .findFirst();
    }

    /** Where neither title nor the line below it tells the week, the lede may begin with it. */
    private static Optional<Week> weekInLede(List<CleanLine> below, @Nullable Integer year) {
        return below.stream()
                .limit(LEDE)
                .map(line -> OPENS_WITH_WEEK.strict(line.text()))
                .filter(Matcher::find)
                .flatMap(opening -> WeekTitle.parse(opening.group(), year).stream())
                .findFirst();
    }
}
