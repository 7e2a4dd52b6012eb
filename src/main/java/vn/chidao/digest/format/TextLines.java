package vn.chidao.digest.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.digest.SourceText.Line;
import vn.chidao.digest.SourceText.Style;
import vn.chidao.digest.format.line.Countdown;
import vn.chidao.digest.format.line.UnreadableException;

/**
 * Plain text cut at its line ends, in whatever system's manner, the Unicode line separators included. Bold type that somebody
 * marked by asterisks, as chats and Markdown do, is bold.
 */
final class TextLines {
    private static final Pattern END = Pattern.compile("\\r\\n|[\\n\\r\\u2028\\u2029]");
    private static final Pattern TABS = Pattern.compile("(?<=\\S)[ \\u00A0]*\\t\\s*(?=\\S)");
    private static final int FEWEST_CELLS = 3;
    /** A row of a table that somebody drew with bars, and the rule below its head. */
    private static final Pattern BARS = Pattern.compile("\\s*\\|(?:[^|]*\\|){2,}\\s*");

    private static final Pattern RULE = Pattern.compile(":?-+:?");
    private static final Pattern MARKED = Pattern.compile("(\\*\\*|__)(?=\\S)((?:(?!\\1).)+)(?<=\\S)\\1");

    /** Returns every line, blank ones too. */
    List<Line> of(String text, Countdown countdown) throws UnreadableException {
        var lines = new ArrayList<Line>();
        var end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            countdown.check();
            lines.add(line(lines.size() + 1, text.substring(start, end.start())));
            start = end.end();
        }
        lines.add(line(lines.size() + 1, text.substring(start)));
        return HardWraps.undone(lines).stream().flatMap(TextLines::cells).toList();
    }

    /** A row of a table that somebody pasted has tabs between its cells. */
    private static Stream<Line> cells(Line line) {
        var cells = TABS.split(line.text());
        return cells.length < FEWEST_CELLS
                ? Stream.of(line)
                : Arrays.stream(cells).map(cell -> new Line(line.number(), cell, line.style()));
    }

    private static Line line(int number, String text) {
        if (BARS.matcher(text).matches()) {
            var row = Stream.of(text.split("\\|"))
                    .map(String::strip)
                    .filter(cell -> !cell.isEmpty() && !RULE.matcher(cell).matches())
                    .collect(Collectors.joining(" | "));
            return new Line(number, row, Style.ROW);
        }
        var marked = MARKED.matcher(text);
        boolean bold = MARKED.matcher(text.strip()).matches();
        return new Line(number, marked.replaceAll("$2"), bold ? Style.BOLD : Style.PLAIN);
    }
}
