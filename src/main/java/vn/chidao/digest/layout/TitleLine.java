package vn.chidao.digest.layout;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/** Finds the title of the digest among the lines of a page, which may name other weeks' too. */
final class TitleLine {
    private static final Pattern DOCUMENT_YEAR = Pattern.compile(
            "(?m)(?=\\d)(?<=(?:ngày|nhật|đăng|lúc):?\\s{1,3}|^\\s{0,9})\\d{1,2}[/.-]\\d{1,2}[/.-](20\\d\\d)");
    private static final MarkedPattern WEEK_BELOW = MarkedPattern.of(
            "^(của )?([\\p{L}\\s]{0,40})?(tuần|\\(|số \\d{1,2}/|từ ngày|từ \\d)[^.;]{0,90}\\d[^.;]{0,20}$");
    /** For a title that gives no year; a leap year has every day. */
    private static final int ANY_YEAR = 2024;

    private static final int FEWEST_DATED = 2;
    /** Without the words of a title more of them are asked for, and no longer week than offices count. */
    private static final int FEWEST_UNTITLED = 3;

    private static final int LONGEST_WEEK = 8;

    private TitleLine() {}

    /**
     * Returns the position in {@code lines} of the title-like line below which most documents are cited, since menus and
     * related news cite none; -1 when there is no such line.
     */
    static int in(List<CleanLine> lines) {
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
                    && (first || !hasWeek(lines, candidate) || hasWeek(lines, i))) {
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
        return best < 0 ? weekAlone(lines) : best;
    }

    /** The line that tells no more than the week, with documents of its days below; -1 when there is none. */
    private static int weekAlone(List<CleanLine> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> lines.get(at).text().length() <= Chrome.LONGEST_TITLE)
                .filter(at -> WeekTitle.parse(lines.get(at).text(), null)
                        .filter(week -> isAbove(week, lines.subList(at + 1, lines.size())))
                        .isPresent())
                .findFirst()
                .orElse(-1);
    }

    /** Whether {@code week} is some days long and documents of it are announced {@code below}. */
    private static boolean isAbove(Week week, List<CleanLine> below) {
        return week.from().isBefore(week.to())
                && week.to().isBefore(week.from().plusDays(LONGEST_WEEK))
                && below.stream()
                                .flatMap(line -> Announcements.days(line.text()))
                                .filter(day -> Announcements.isOf(week, day))
                                .limit(FEWEST_UNTITLED)
                                .count()
                        == FEWEST_UNTITLED;
    }

    /** Whether the title at {@code at} tells the week, or the line below does for it. */
    private static boolean hasWeek(List<CleanLine> lines, int at) {
        var text = lines.get(at).text();
        return isOfAWeek(text)
                || at + 1 < lines.size()
                        && isTitle(text, lines.get(at + 1).text())
                        && isOfAWeek(lines.get(at + 1).text());
    }

    private static boolean isOfAWeek(String text) {
        return WeekTitle.parse(text, ANY_YEAR).isPresent();
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

    /** The week named by titles in which most documents are dated; null when fewer than two titles name different ones. */
    private static @Nullable Week weekOf(List<CleanLine> lines) {
        var year = commonYear(lines);
        var named = lines.stream()
                .filter(line -> Chrome.isTitle(line.text()))
                .flatMap(line -> WeekTitle.parse(line.text(), year).stream())
                .distinct()
                .toList();
        if (named.size() < 2) {
            return null;
        }
        var days =
                lines.stream().flatMap(line -> Announcements.days(line.text())).toList();
        return named.stream()
                .max(Comparator.comparingLong(week -> count(week, days)))
                .filter(week -> count(week, days) >= FEWEST_DATED)
                .orElse(null);
    }

    private static long count(Week week, List<LocalDate> days) {
        return days.stream().filter(day -> Announcements.isOf(week, day)).count();
    }

    /** Related news name other weeks. */
    private static boolean isOfAnother(@Nullable Week week, CleanLine title) {
        return week != null
                && WeekTitle.parse(title.text(), week.from().getYear())
                        .filter(other -> !other.equals(week))
                        .isPresent();
    }

    /** Returns the year that most documents of {@code page} bear; null when none bears one. */
    static @Nullable Integer commonYear(List<CleanLine> page) {
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
