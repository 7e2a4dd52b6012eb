package vn.chidao.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.digest.Digest.Entry;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/** Takes the lines of a file apart into week, lede and entries. Stateless. */
public final class DigestParser {
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*\\(?(?:\\d{1,2}(?:\\.\\d{1,2})?|[IVX]{1,4}|[a-zđ])(?:[.)/]|\\.\\))\\s*(?!\\d)");
    private static final Pattern DOCUMENT_YEAR =
            Pattern.compile("(?m)(?:ngày\\s+|^\\s*)\\d{1,2}[/.-]\\d{1,2}[/.-](20\\d\\d)");
    private static final int SHORTEST_LEDE = 60;
    /** A lede lists what the entries are about, most often closed by the genre's formula. */
    private static final MarkedPattern CLOSED = MarkedPattern.of(
            "^(?!.*\\d ?/ ?[a-zđ]{2}).*(;|,|\\.|…).*(?<!\\p{L})là( một số| những| các)+ (nội dung|hoạt động|chỉ đạo|công việc|vấn đề|văn bản|việc)(?!\\p{L})[^.]{0,160}\\.?$");

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
        var table = FlattenedTable.in(lines.subList(title + 1, lines.size()).stream()
                .map(CleanLine::line)
                .toList());
        var entries = table.isEmpty() ? entries(article(lines, title)) : table;
        if (entries.isEmpty()) {
            findings.add(
                    new Finding(source.source(), titleLine.number(), "có tiêu đề nhưng không thấy mục chỉ đạo nào"));
            return new Parsed(null, findings);
        }
        var week = week(lines, title, commonYear(entries));
        if (week.isEmpty()) {
            findings.add(new Finding(
                    source.source(), titleLine.number(), "tiêu đề không ghi tuần: «" + titleLine.text() + "»"));
        }
        return new Parsed(new Digest(source.source(), titleLine.text(), week.orElse(null), entries), findings);
    }

    /** The week stands in the title, or on a line of its own right below it. */
    private static Optional<Week> week(List<CleanLine> lines, int title, @Nullable Integer year) {
        return lines.subList(title, Math.min(title + 2, lines.size())).stream()
                .map(CleanLine::text)
                .filter(text -> text.length() <= Chrome.LONGEST_TITLE)
                .flatMap(text -> WeekTitle.parse(text, year).stream())
                .findFirst();
    }

    /** The title is the title-like line below which most documents are cited: menus and related news cite none. */
    private static int titleOf(List<CleanLine> lines) {
        int best = -1;
        long most = 0;
        int candidate = -1;
        long cited = 0;
        for (int i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (Chrome.isTitle(text)) {
                candidate = i;
                cited = 0;
            } else if (candidate >= 0) {
                cited += text.length() > SHORTEST_LEDE
                        ? 1 + (UntitledEntries.cites(lines.get(i).line()) ? 4 : 0)
                        : 0;
                if (cited > most) {
                    most = cited;
                    best = candidate;
                }
            }
        }
        return best;
    }

    private static List<CleanLine> article(List<CleanLine> lines, int title) {
        var article = new ArrayList<CleanLine>();
        for (var line : lines.subList(title + 1, lines.size())) {
            if (Chrome.isEnd(line.text()) || (Chrome.isTitle(line.text()) && !article.isEmpty())) {
                break;
            }
            if (!Chrome.isNoise(line.text())) {
                article.add(line);
            }
        }
        while (!article.isEmpty()
                && Chrome.isByline(article.getLast().line().text().strip())) {
            article.removeLast();
        }
        return article;
    }

    private static List<Entry> entries(List<CleanLine> article) {
        var all = article.stream().map(CleanLine::line).toList();
        var lede = lede(all);
        int first = lede.isPresent() ? all.indexOf(lede.get()) + 1 : 0;
        var items = NumberedItems.of(all.subList(first, all.size()));
        if (!items.isEmpty()) {
            return items.stream().map(UntitledEntries::of).toList();
        }
        var below = article.subList(first, article.size()).stream()
                .filter(line -> !NumberedItems.isFieldInCapitals(line.line()))
                .toList();
        var body = below.stream().map(CleanLine::line).toList();
        var starts = Headings.find(below, lede.map(Line::text).orElse(""));
        if (starts.isEmpty()) {
            return UntitledEntries.in(body);
        }
        var entries = new ArrayList<>(UntitledEntries.before(body.subList(0, starts.getFirst())));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : body.size();
            entries.addAll(below(body.subList(starts.get(i), end)));
        }
        return entries;
    }

    /** The entry that a heading opens, and those behind it that lack theirs. */
    private static List<Entry> below(List<Line> lines) {
        var starts = UntitledEntries.behind(lines);
        var entries = new ArrayList<Entry>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : lines.size();
            var own = lines.subList(starts.get(i), end);
            entries.add(i == 0 ? entry(own) : UntitledEntries.of(own));
        }
        return entries;
    }

    private static Entry entry(List<Line> lines) {
        var heading = lines.getFirst().text().strip();
        var unnumbered = NUMBERING.matcher(heading).replaceFirst("").strip();
        return new Entry(
                lines.getFirst().number(),
                Titles.ofHeading(unnumbered),
                lines.stream().map(Line::text).collect(Collectors.joining("\n")));
    }

    /** The lede is the first line when it lists what later lines are about; a page may have none. */
    private static Optional<Line> lede(List<Line> article) {
        if (article.size() < 3) {
            return Optional.empty();
        }
        for (var line : article.subList(0, Math.min(3, article.size()))) {
            if (line.text().length() <= SHORTEST_LEDE || UntitledEntries.announces(line)) {
                continue;
            }
            if (CLOSED.isIn(Folded.strict(line.text()))) {
                return Optional.of(line);
            }
            var pairs = Bigrams.of(line.text());
            long named = article.stream()
                    .filter(other -> !other.equals(line) && other.text().length() < 420)
                    .map(other -> Bigrams.of(other.text()))
                    .filter(other -> other.pairs().size() >= 3 && other.sharedWith(pairs) >= 0.65)
                    .limit(2)
                    .count();
            if (named >= 2) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static @Nullable Integer commonYear(List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> DOCUMENT_YEAR.matcher(entry.text()).results())
                .map(found -> found.group(1))
                .collect(Collectors.groupingBy(year -> year, Collectors.counting()))
                .entrySet()
                .stream()
                .max(java.util.Map.Entry.comparingByValue())
                .map(most -> Integer.valueOf(most.getKey()))
                .orElse(null);
    }
}
