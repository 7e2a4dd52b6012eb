package vn.chidao.digest.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest;
import vn.chidao.digest.Finding;
import vn.chidao.digest.SourceText;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/** Takes the lines of a file apart into week, lede and entries. Stateless. */
public final class DigestParser {
    private static final Pattern DOCUMENT_YEAR =
            Pattern.compile("(?m)(?:ngày\\s+|^\\s*)\\d{1,2}[/.-]\\d{1,2}[/.-](20\\d\\d)");
    private static final MarkedPattern WEEK_BELOW = MarkedPattern.of(
            "^(của )?([\\p{L}\\s]{0,40})?(tuần|\\(|số \\d{1,2}/|từ ngày|từ \\d)[^.;]{0,90}\\d[^.;]{0,20}$");
    /** For a title that gives no year; a leap year has every day. */
    private static final int ANY_YEAR = 2024;

    private static final int QUOTED = 120;
    private static final int FEWEST_DATED = 2;

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
        int title = titleOf(lines);
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
        var year = commonYear(below);
        var inTitle = WeekTitle.parse(titleLine.text(), year);
        var week = inTitle.or(() -> weekBelow(below, year));
        var page = inTitle.isEmpty() && week.isPresent() ? below.subList(1, below.size()) : below;
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
        read.leftOut()
                .forEach(line -> findings.add(new Finding(
                        source.source(),
                        line.number(),
                        "nêu văn bản không thuộc mục nào đọc được: «" + beginning(line.text()) + "»")));
        return new Parsed(new Digest(source.source(), titleLine.text(), week.orElse(null), entries), findings);
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

    private static boolean hasWeek(CleanLine title) {
        return WeekTitle.parse(title.text(), ANY_YEAR).isPresent();
    }

    /** Whether the line at {@code at} is the title of a digest, the next one counted in when that tells the week. */
    private static boolean isTitle(List<CleanLine> lines, int at) {
        var text = lines.get(at).text();
        return Chrome.isTitle(text)
                || at + 1 < lines.size() && isTitle(text, lines.get(at + 1).text());
    }

    private static boolean isTitle(String text, String below) {
        return WEEK_BELOW.isIn(Folded.strict(below)) && Chrome.isTitle(text + ' ' + below);
    }

    /** The title is the title-like line below which most documents are cited: menus and related news cite none. */
    private static int titleOf(List<CleanLine> lines) {
        var week = weekOf(lines);
        int best = -1;
        long most = 0;
        int candidate = -1;
        long cited = 0;
        for (int i = 0; i < lines.size(); i++) {
            boolean first = candidate < 0 || cited > 0;
            // right below the title a line like one introduces the article
            if (isTitle(lines, i)
                    && !isOfAnother(week, lines.get(i))
                    && (first || !hasWeek(lines.get(candidate)) || hasWeek(lines.get(i)))) {
                candidate = i;
                cited = 0;
            } else if (candidate >= 0) {
                cited += (Article.isParagraph(lines.get(i)) ? 1 : 0)
                        + (UntitledEntries.cites(lines.get(i).text()) ? 4 : 0);
                if (cited > most) {
                    most = cited;
                    best = candidate;
                }
            }
        }
        return best;
    }

    /** The week named by titles in which most documents are dated; null when fewer than two titles name different ones. */
    private static @Nullable Week weekOf(List<CleanLine> lines) {
        var year = commonYear(lines);
        var named = lines.stream()
                .filter(line -> Chrome.isTitle(line.text()))
                .flatMap(line -> WeekTitle.parse(line.text(), year).stream())
                .distinct()
                .toList();
        return named.size() < 2
                ? null
                : named.stream()
                        .max(Comparator.comparingLong(week -> dated(lines, new Announcements(week))))
                        .filter(week -> dated(lines, new Announcements(week)) >= FEWEST_DATED)
                        .orElse(null);
    }

    private static long dated(List<CleanLine> lines, Announcements announcements) {
        return lines.stream()
                .filter(line -> announcements.areDatedIn(line.text()))
                .count();
    }

    /** Related news name other weeks. */
    private static boolean isOfAnother(@Nullable Week week, CleanLine title) {
        return week != null
                && WeekTitle.parse(title.text(), week.from().getYear())
                        .filter(other -> !other.equals(week))
                        .isPresent();
    }

    private static @Nullable Integer commonYear(List<CleanLine> page) {
        return page.stream()
                .flatMap(line -> DOCUMENT_YEAR.matcher(line.line().text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> Integer.valueOf(most.getKey()))
                .orElse(null);
    }
}
