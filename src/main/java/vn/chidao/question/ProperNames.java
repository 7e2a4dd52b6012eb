package vn.chidao.question;

import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.text.Span;

/**
 * The persons and provinces that a question names: capitals after an honorific, an office, or «tỉnh». Who types no capitals
 * gets no such check.
 */
final class ProperNames {
    private static final String NAME = "\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){0,3}";
    private static final Pattern PERSON = Pattern.compile(
            "(?<!\\p{L})(?i:đồng chí|dong chi|đ/c|d/c|ông|ong|bà|ba|pct|chủ tịch|chu tich|phó chủ tịch|pho chu tich|bộ trưởng|bo truong) (?<name>"
                    + "\\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*){1,3})");
    private static final Pattern PROVINCE =
            Pattern.compile("(?<!\\p{L})(?i:tỉnh|tinh) (?!Ủy|Uỷ|Uy|Đoàn|Doan)(?<name>" + NAME + ")(?!\\p{L})");

    private ProperNames() {}

    /** A name and where it stands, honorific included. */
    record Named(String name, Span span) {}

    /** Returns the persons that {@code question} names, in order. */
    static List<Named> persons(String question) {
        return find(PERSON, question);
    }

    /** Returns the provinces that {@code question} names, in order. */
    static List<Named> provinces(String question) {
        return find(PROVINCE, question);
    }

    private static List<Named> find(Pattern pattern, String question) {
        return pattern.matcher(question)
                .results()
                .map(found -> new Named(found.group(1), new Span(found.start(), found.end())))
                .toList();
    }
}
