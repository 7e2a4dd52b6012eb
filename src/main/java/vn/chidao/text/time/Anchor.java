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
    /** An end that had passed so many days ago is still to come. */
    private static final int LATE = 183;

    /** A day told of that lies so many days ahead is past. */
    private static final int FAR_AHEAD = 275;

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

    /** Returns the days of a point, its missing year that of the reference; null when there is no such day. */
    @Nullable
    Week settle(Point point) {
        var base = referenceOrIssued();
        return point.lacksYear() && base != null ? point.inYear(base.getYear()).days() : point.days();
    }

    /** Like {@link #settle}, for an end still to come: one that had passed half a year ago is meant for the next year. */
    @Nullable
    Week settleLimit(Point point) {
        var days = settle(point);
        var base = referenceOrIssued();
        boolean passed = days != null && base != null && days.to().isBefore(base.minusDays(LATE));
        return passed && base != null && point.lacksYear()
                ? point.inYear(base.getYear() + 1).days()
                : days;
    }

    /** Like {@link #settle}, for a day told of: one that lies most of a year ahead is meant for the year before. */
    @Nullable
    Week settleDay(Point point) {
        var days = settle(point);
        var base = referenceOrIssued();
        boolean ahead = days != null && base != null && days.from().isAfter(base.plusDays(FAR_AHEAD));
        return ahead && base != null && point.lacksYear()
                ? point.inYear(base.getYear() - 1).days()
                : days;
    }
}
