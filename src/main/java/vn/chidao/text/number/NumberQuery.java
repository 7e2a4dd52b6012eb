package vn.chidao.text.number;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/**
 * A document number as a user typed it, often only in part.
 *
 * @param span the words, with the type word or «số»
 * @param serial the digits typed, as typed
 * @param year the year inside the number («NĐ 50/2024»), null when not typed
 * @param type the type named by word or code, null when none was
 * @param symbolPrefix the beginning of the symbol in capitals («KH», «KH-UBND», «UBND-KT»), null when not typed
 * @param certain false when the words could mean something else («134 kh», «công văn 2019», «đề án 06»)
 */
public record NumberQuery(
        Span span,
        String serial,
        @Nullable Integer year,
        @Nullable DocumentType type,
        @Nullable String symbolPrefix,
        boolean certain) {
    private static final Pattern NOT_LETTER = Pattern.compile("[^a-z0-9]+");

    /**
     * Whether {@code number} may be the one asked for.
     *
     * @param documentType the document's type as its text names it; null to go by the number's code
     */
    public boolean matches(DocumentNumber number, @Nullable DocumentType documentType) {
        return new DocumentNumber(serial, null, null, "").plainSerial().equals(number.plainSerial())
                && (year == null || number.year() == null || year.equals(number.year()))
                && typeFits(documentType != null ? documentType : number.type())
                && symbolFits(number);
    }

    /** The other type may be unknown, and «thông tư» is also said of joint circulars. */
    private boolean typeFits(@Nullable DocumentType other) {
        return type == null
                || other == null
                || type == other
                || (type == DocumentType.THONG_TU && other == DocumentType.THONG_TU_LIEN_TICH);
    }

    private boolean symbolFits(DocumentNumber number) {
        if (symbolPrefix == null || number.symbol().isEmpty()) {
            return true;
        }
        var asked = letters(symbolPrefix);
        var code = number.code();
        var whole = letters((code == null ? "" : code) + number.symbol());
        return whole.startsWith(asked)
                || Stream.of(number.symbol().split("-"))
                        .anyMatch(part -> letters(part).startsWith(asked));
    }

    private static String letters(String symbol) {
        return NOT_LETTER.matcher(Fold.plain(symbol)).replaceAll("");
    }
}
