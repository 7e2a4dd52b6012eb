package vn.chidao.digest.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.chidao.text.Fold;

/** Leaves out what stands at the top or bottom of every page: running heads and feet, page numbers. */
final class RunningHeads {
    private static final int LINES = 2;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-–—\\s|]*(?:trang\\s*)?\\d{1,4}(?:\\s*/\\s*\\d{1,4})?[-–—\\s|]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Returns all lines of {@code pages} but those. */
    List<TextRow> without(List<List<TextRow>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        pages.forEach(
                page -> edges(page).map(RunningHeads::key).distinct().forEach(key -> seen.merge(key, 1, Integer::sum)));
        int often = Math.max(2, (pages.size() + 1) / 2);
        var kept = new ArrayList<TextRow>();
        for (var page : pages) {
            Set<Integer> left = new HashSet<>();
            edges(page)
                    .filter(row -> seen.getOrDefault(key(row), 0) >= often || isPageNumber(row, page))
                    .forEach(row -> left.add(row.number()));
            page.stream().filter(row -> !left.contains(row.number())).forEach(kept::add);
        }
        return kept;
    }

    private static Stream<TextRow> edges(List<TextRow> page) {
        var byHeight =
                page.stream().sorted(Comparator.comparingDouble(TextRow::y)).toList();
        int size = byHeight.size();
        return Stream.concat(
                byHeight.stream().limit(LINES), byHeight.stream().skip(Math.max(Math.min(size, LINES), size - LINES)));
    }

    /** What is the same on all pages: words, without the number that counts, and height. */
    private static String key(TextRow row) {
        return DIGITS.matcher(Fold.lower(row.text())).replaceAll("#") + "@" + Math.round(row.y() / 8);
    }

    /** A bare number that stands apart from the text: not where a line of the text would begin. */
    private static boolean isPageNumber(TextRow row, List<TextRow> page) {
        if (!PAGE_NUMBER.matcher(Fold.lower(row.text())).matches()) {
            return false;
        }
        boolean outermost = page.stream().allMatch(other -> other.y() >= row.y())
                || page.stream().allMatch(other -> other.y() <= row.y());
        double margin = page.stream().mapToDouble(TextRow::left).min().orElse(0);
        double nearest = page.stream()
                .filter(other -> other.number() != row.number())
                .mapToDouble(other -> Math.abs(other.y() - row.y()))
                .min()
                .orElse(Double.MAX_VALUE);
        return outermost && (row.left() > margin + 3 * row.size() || nearest > 2 * row.size());
    }
}
