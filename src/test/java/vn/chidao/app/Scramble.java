package vn.chidao.app;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.digest.SourceText.Line;

/** Damages texts by a seeded hand: the same seed does the same damage. */
final class Scramble {
    private static final int PREFIX_STEP = 50;
    private static final int HEAD = 8;
    private static final int STRETCH = 6;
    private static final List<String> PIECES = List.of(
            "(",
            ")",
            "«",
            "“",
            "\"",
            ";",
            ":",
            "/",
            "-",
            "31/02/2024",
            "00/00/0000",
            "ngày 99/99/9999",
            "số 134",
            "/KH-UBND",
            "đợt 2",
            "\u0000",
            "\u200b",
            "\u0301",
            "\ud83d\ude00",
            "\ud83d",
            "<b>",
            "&nbsp;",
            "tuần",
            "trước ngày",
            "từ ngày",
            "đến",
            "Sở",
            "UBND",
            "chủ trì",
            "%",
            "999999999999999999999",
            "quý IV",
            "tháng 13",
            "năm");

    private final Random random;

    Scramble(Random random) {
        this.random = random;
    }

    /** Returns {@code lines} cut after every 50th character, line after line. */
    static Stream<List<Line>> prefixes(List<Line> lines) {
        return IntStream.range(0, lines.size()).boxed().flatMap(last -> {
            var line = lines.get(last);
            return IntStream.iterate(PREFIX_STEP, end -> end < line.text().length(), end -> end + PREFIX_STEP)
                    .mapToObj(end -> {
                        var cut = new ArrayList<>(lines.subList(0, last));
                        cut.add(with(line, line.text().substring(0, end)));
                        return cut;
                    });
        });
    }

    /**
     * Returns the head of {@code lines} and a stretch of the rest, which is quicker to read than all of it, with one to four
     * blows: lines lost, doubled, swapped, joined, or words of them damaged.
     */
    List<Line> lines(List<Line> lines) {
        int from = HEAD + random.nextInt(Math.max(1, lines.size() - HEAD - STRETCH));
        var out = new ArrayList<>(lines.subList(0, Math.min(HEAD, lines.size())));
        out.addAll(lines.subList(Math.min(from, lines.size()), Math.min(from + STRETCH, lines.size())));
        for (int blows = 1 + random.nextInt(4); blows > 0 && out.size() > 1; blows--) {
            int at = random.nextInt(out.size());
            int other = random.nextInt(out.size());
            switch (random.nextInt(5)) {
                case 0 -> out.remove(at);
                case 1 -> out.add(other, out.get(at));
                case 2 -> Collections.swap(out, at, other);
                case 3 ->
                    out.set(
                            at,
                            with(
                                    out.get(at),
                                    out.get(at).text() + ' ' + out.get(other).text()));
                default -> out.set(at, with(out.get(at), question(out.get(at).text())));
            }
        }
        return out;
    }

    /** Returns {@code text} with one to six blows: characters lost, doubled, replaced, pieces put in, words swapped. */
    String question(String text) {
        var out = new StringBuilder(text);
        for (int blows = 1 + random.nextInt(6); blows > 0 && !out.isEmpty(); blows--) {
            int at = random.nextInt(out.length());
            switch (random.nextInt(5)) {
                case 0 -> out.deleteCharAt(at);
                case 1 -> out.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 2 -> out.setCharAt(at, (char) random.nextInt(0x2000));
                case 3 -> out.delete(at, Math.min(out.length(), at + random.nextInt(20)));
                default -> out.append(' ').append(out.substring(at));
            }
        }
        return out.isEmpty() ? "?" : out.toString();
    }

    /** Returns questions that nobody should type and somebody will. */
    static List<String> oddities() {
        return List.of(
                "",
                " ",
                "?",
                "\ud83d\ude00\ud83d\ude00\ud83d\ude00",
                "\ud83d",
                "<b>hạn</b> <script>alert(1)</script>",
                "\u0000\u0001\u0007\u001b[31m",
                "\u202e\u200b\ufeff",
                "x".repeat(10_000),
                "hạn nộp báo cáo ".repeat(700),
                "(((((((((((((((((((",
                "134/".repeat(2_000),
                "+-&&||!(){}[]^\"~*?:\\/ AND OR NOT",
                "'; DROP TABLE subscriptions; --",
                "số 99999999999999999999/KH-UBND ngày 31/02/99999",
                "từ ngày 30/6/2024 đến ngày 01/01/2024",
                "\u0301\u0301\u0301\u0301");
    }

    private static Line with(Line line, String text) {
        return new Line(line.number(), text.isBlank() ? "-" : text, line.style());
    }
}
