package vn.chidao.text.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Span;

/** Finds document numbers as digests print them, and as users type them. */
public final class DocumentNumbers {
    private static final String CODE = Stream.of(DocumentType.values())
            .flatMap(type -> type.codes().stream())
            .sorted((a, b) -> b.length() - a.length())
            .map(code -> code.equals("QĐ") ? "Q ?Đ" : code)
            .collect(Collectors.joining("|", "(?:", ")"));
    private static final String DASH = "[-–—‑]";
    /** Two capitals at least, so that «11/Ban» is none; roads («18/QL1A») are no documents. */
    private static final String SEGMENT =
            "(?!(?:QL|TL|ĐT|ĐH)\\d)(?=[A-ZĐ][a-zđ]{0,2}[A-ZĐ0-9])[A-ZĐ][A-Za-zĐđ0-9]{1,14}+(?!\\p{L})";

    private static final String NEXT_SEGMENT = "(?:" + SEGMENT + "|[A-ZĐ](?![\\p{L}\\d]))";
    /** After a type code the join may be a dot or stand free; between agencies it may have a space on one side only. */
    private static final String SYMBOL = "(?:QH\\d{1,2}(?!\\p{L})|"
            + CODE + "(?:\\s?" + DASH + "\\s?|\\.)" + NEXT_SEGMENT + "(?:[-–—‑&]" + NEXT_SEGMENT + "){0,3}|"
            + "(?:UBND|VP|HĐND)\\s" + DASH + "\\s[A-ZĐ]{2,5}(?![\\p{L}\\d])|"
            + SEGMENT + "(?:(?:[-–—‑&]|\\s" + DASH + "|" + DASH + "\\s)" + NEXT_SEGMENT + "){0,4})";

    private static final Pattern NUMBER = Pattern.compile("(?=\\d)(?<![\\d/.,\\p{L}]|\\d[-–])(?<serial>\\d{1,5}[a-zđ]?)"
            + "(?:\\s?[/-]\\s?(?<year>(?:19|20)\\d\\d)(?=\\s?/))?"
            + "(?:\\s?" + DASH + "\\s?(?<code>[A-ZĐ][A-Za-zĐđ]{0,4}))?"
            + "\\s?/\\s?(?<symbol>" + SYMBOL + ")");
    /** «số: 280/31/01/2019»: the serial ran into the date and the symbol was lost. */
    private static final Pattern FUSED = Pattern.compile(
            "(?=\\d{1,5}/\\d)(?<=[Ss]ố\\s?:?\\s?)(?<serial>\\d{1,5})(?=/\\d{1,2}/\\d{1,2}/(?:19|20)\\d\\d(?!\\d))");

    private static final String TYPE_NAME = Stream.of(DocumentType.values())
            .map(DocumentType::vietnamese)
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));
    /** What stands behind a number: its date, or what the document is about. */
    private static final String DATE_BEHIND =
            ",? (?:ban hành |ký )?ngày \\d{1,2} ?/ ?\\d{1,2} ?/ ?(?:19|20)\\d\\d(?!\\d)";

    private static final String MATTER_BEHIND = ",? (?:về|v/v|gửi|yêu cầu|chỉ đạo|triển khai|giao)(?!\\p{L})";
    /**
     * «Kế hoạch 268, ngày 14/10/2025», «ban hành Công văn 1540 về …»: type and date, or the announcing, make a number of a
     * figure that has no symbol; a year is none.
     */
    private static final Pattern BARE = Pattern.compile(
            "(?=\\d{1,5}(?:" + DATE_BEHIND + "|" + MATTER_BEHIND + "))"
                    + "(?<=(?i:" + TYPE_NAME + ")(?: số)?:? )"
                    + "(?<serial>(?!(?:19|20)\\d\\d(?!\\d))\\d{1,5})"
                    + "(?:(?=" + DATE_BEHIND + ")|(?<=(?:ban hành|ký|có|ra) (?i:" + TYPE_NAME
                    + ")(?: số)?:? \\d{1,5}))",
            Pattern.UNICODE_CASE);

    private static final Pattern TYPE_BEFORE = Pattern.compile(
            "(?<type>(?<!\\p{L})(?:" + TYPE_NAME + "))(?:\\s+số)?\\s*:?\\s*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** «số 2165, » before «2166/QĐ-UBND»: earlier serials that borrow the symbol. */
    private static final Pattern SERIALS_BEFORE =
            Pattern.compile("(?:[Ss]ố|" + TYPE_NAME + "):?\\s+((?:\\d{1,5}\\s*(?:,|;|và)\\s*)+)$");

    private static final Pattern SERIAL = Pattern.compile("\\d{1,5}");
    private static final int LOOK_BACK = 60;

    private DocumentNumbers() {}

    /**
     * A document number in a text.
     *
     * @param span from the serial to the end of the symbol; the serial alone where the symbol is borrowed from the next
     * @param number the number read
     * @param typeWord the type's name before it («Kế hoạch» in «Kế hoạch số 129/KH-UBND»), null when none stands there
     * @param type the type by that name, else by the code; null when neither says it
     */
    public record Mention(
            Span span,
            DocumentNumber number,
            @Nullable Span typeWord,
            @Nullable DocumentType type) {}

    /** Returns the numbers in a digest's text, in order. */
    public static List<Mention> find(String nfcText) {
        var found = new ArrayList<Mention>();
        var number = anywhere(NUMBER, nfcText);
        var bare = List.of(anywhere(FUSED, nfcText), anywhere(BARE, nfcText));
        for (int at = nextFigure(nfcText, 0); at < nfcText.length(); ) {
            int end = at;
            if (number.region(at, nfcText.length()).lookingAt()) {
                var read = read(number);
                found.addAll(borrowers(nfcText, at, read));
                found.add(mention(nfcText, new Span(at, number.end()), read));
                end = number.end();
            } else {
                withoutSymbol(nfcText, at, bare).ifPresent(found::add);
            }
            at = nextFigure(nfcText, Math.max(end, figureEnd(nfcText, at)));
        }
        found.sort((a, b) -> a.span().compareTo(b.span()));
        return List.copyOf(found);
    }

    private static Optional<Mention> withoutSymbol(String text, int at, List<Matcher> forms) {
        return forms.stream()
                .filter(form -> form.region(at, text.length()).lookingAt())
                .findFirst()
                .map(form -> mention(
                        text, new Span(at, form.end()), new DocumentNumber(form.group("serial"), null, null, "")));
    }

    /** A matcher that is put to one place after another: only where figures begin, which few of a text's letters do. */
    private static Matcher anywhere(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    private static int nextFigure(String text, int from) {
        int at = from;
        while (at < text.length() && !isDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int figureEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the numbers that a question asks for, in order; see {@link NumberQuery}. */
    public static List<NumberQuery> inQuestion(String nfcText) {
        return NumberQuestion.read(nfcText);
    }

    private static DocumentNumber read(Matcher number) {
        var year = number.group("year");
        var code = number.group("code");
        return new DocumentNumber(
                number.group("serial"), code, year == null ? null : Integer.valueOf(year), number.group("symbol"));
    }

    private static List<Mention> borrowers(String text, int at, DocumentNumber lender) {
        var found = new ArrayList<Mention>();
        if (!isListed(text, at)) {
            return found;
        }
        int from = Math.max(0, at - LOOK_BACK);
        var list = SERIALS_BEFORE.matcher(text).region(from, at);
        if (list.find()) {
            var serial = SERIAL.matcher(text).region(list.start(1), at);
            while (serial.find()) {
                var number = new DocumentNumber(serial.group(), lender.code(), lender.year(), lender.symbol());
                found.add(mention(text, new Span(serial.start(), serial.end()), number));
            }
        }
        return found;
    }

    /** Whether a comma or «và» stands before the number at {@code at}. */
    private static boolean isListed(String text, int at) {
        int last = at - 1;
        while (last >= 0 && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && ",;à".indexOf(text.charAt(last)) >= 0;
    }

    private static Mention mention(String text, Span span, DocumentNumber number) {
        var before = TYPE_BEFORE.matcher(text).region(Math.max(0, span.start() - LOOK_BACK), span.start());
        if (!before.find()) {
            return new Mention(span, number, null, number.type());
        }
        var word = new Span(before.start("type"), before.end("type"));
        var named = DocumentType.ofName(word.in(text), false);
        return new Mention(span, number, word, named != null ? named : number.type());
    }
}
