package vn.chidao.text.number;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;

/**
 * A document's number and symbol (số, ký hiệu).
 *
 * @param serial the number as printed, with its leading zeros («06») or letter («12a»)
 * @param code the type code of the party's form («CT» in «31-CT/TW»), null in the state's form
 * @param year the year inside the number («50/2024/NĐ-CP»), null when there is none
 * @param symbol what follows the last slash («KH-UBND», «UBND-KT», «TW», «QH14»); empty when the text gives a serial alone
 */
public record DocumentNumber(
        String serial, @Nullable String code, @Nullable Integer year, String symbol) {
    private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=\\d)");
    private static final Pattern DASHES = Pattern.compile("\\s*[-–—‑]\\s*");

    public DocumentNumber {
        symbol = DASHES.matcher(symbol).replaceAll("-").replaceAll("\\s+", "").replace('.', '-');
    }

    /** Returns the one way in which this number is printed: «136/KH-UBND», «50/2024/NĐ-CP», «31-CT/TW», «280». */
    public String canonical() {
        var out = new StringBuilder(serial);
        if (code != null) {
            out.append('-').append(code);
        }
        if (year != null) {
            out.append('/').append(year.intValue());
        }
        return symbol.isEmpty()
                ? out.toString()
                : out.append('/').append(symbol).toString();
    }

    /** Whether both name the same document: leading zeros, case, đ or d, and kinds of dashes do not count. */
    public boolean sameAs(DocumentNumber other) {
        return key().equals(other.key());
    }

    /** Returns the type that the code says, {@link DocumentType#CONG_VAN} for agency and desk; null when it says none. */
    public @Nullable DocumentType type() {
        if (code != null) {
            return DocumentType.ofCode(code);
        }
        if (symbol.isEmpty()) {
            return null;
        }
        if (symbol.matches("(?i)QH\\d*")) {
            return DocumentType.LUAT;
        }
        var first = symbol.split("-", 2)[0];
        var type = DocumentType.ofCode(first);
        return type != null ? type : DocumentType.CONG_VAN;
    }

    /** Returns the serial without leading zeros, in lower case: what two spellings of it share. */
    String plainSerial() {
        return LEADING_ZEROS.matcher(Fold.flat(serial)).replaceFirst("");
    }

    private String key() {
        var rest = canonical().substring(serial.length());
        return plainSerial() + Fold.plain(rest);
    }
}
