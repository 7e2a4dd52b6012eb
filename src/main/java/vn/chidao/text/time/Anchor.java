package vn.chidao.text.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days that a text's unfinished times lean on.
 *
 * @param issued the date of the document that speaks («từ nay», «từ ngày ban hành»); null when unknown
 * @param reference the day that gives missing years, and "today" for questions; null when unknown
 */
public record Anchor(@Nullable LocalDate issued, @Nullable LocalDate reference) {
    /** Returns the anchor of a question asked on this day. */
    public static Anchor today(LocalDate today) {
        return new Anchor(null, today);
    }

    /** Returns the document's date, or the reference where that is unknown. */
    @Nullable
    LocalDate issuedOrReference() {
        return issued != null ? issued : reference;
    }

    /** Returns the reference, or the document's date where that is unknown. */
    @Nullable
    LocalDate referenceOrIssued() {
        return reference != null ? reference : issued;
    }
}
