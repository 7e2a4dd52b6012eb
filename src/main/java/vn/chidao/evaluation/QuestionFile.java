package vn.chidao.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.evaluation.Asked.Kind;

/**
 * A file of questions with their right answers: UTF-8, tabs between id, kind, question, numbers, must and must_not; lines
 * that begin with # are remarks.
 */
public final class QuestionFile {
    private static final int COLUMNS = 6;
    private static final int AS_EVERYONE_TYPES =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private QuestionFile() {}

    /**
     * Reads {@code file}.
     *
     * @throws IOException when it cannot be read, or a line of it is no question; the message names the line
     */
    public static List<Asked> read(Path file) throws IOException {
        var lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                try {
                    asked.add(asked(lines.get(i)));
                } catch (IllegalArgumentException wrong) {
                    throw new IOException(file + ":" + (i + 1) + ": " + wrong.getMessage(), wrong);
                }
            }
        }
        return List.copyOf(asked);
    }

    private static Asked asked(String line) {
        var columns = Arrays.copyOf(line.split("\t", -1), COLUMNS);
        if (columns[3] == null) {
            throw new IllegalArgumentException("id, kind, question, numbers");
        }
        return new Asked(
                columns[0],
                Kind.valueOf(columns[1].toUpperCase(Locale.ROOT)),
                columns[2],
                parts(columns[3], "\\|").filter(number -> !number.equals("-")).toList(),
                parts(columns[4], ";;").map(QuestionFile::pattern).toList(),
                columns[5] == null || columns[5].isEmpty() ? null : pattern(columns[5]));
    }

    private static Stream<String> parts(@Nullable String column, String between) {
        return column == null
                ? Stream.empty()
                : Arrays.stream(column.split(between)).filter(part -> !part.isEmpty());
    }

    /** {@link PatternSyntaxException} is an {@link IllegalArgumentException}: it is told with its line. */
    private static Pattern pattern(String words) {
        return Pattern.compile(words, AS_EVERYONE_TYPES);
    }
}
