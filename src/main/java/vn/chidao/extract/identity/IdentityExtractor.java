package vn.chidao.extract.identity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Week;

/**
 * Tells the entry's own number from the decoys: documents it carries out, amends or passes on. The own one stands where
 * the genre announces it, bears a date of the week, and belongs to a provincial issuer.
 */
public final class IdentityExtractor {
    private static final int ENOUGH = 3;
    private static final int NEARLY_AS_GOOD = 3;
    /** What is acted upon was there before: none of the documents that the entry announces. */
    private static final MarkedPattern FOLLOWED =
            MarkedPattern.of("(?<!\\p{L})(theo|căn cứ|trên cơ sở) (các )?(văn bản )?$");

    private static final MarkedPattern ISSUED_TYPE = MarkedPattern.of(
            "(ban hành|ký|có|ra|phát động) (một |các )?"
                    + "(?<type>quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện|nghị quyết|hướng dẫn|báo cáo|tờ trình|chương trình|quy chế|quy định)");

    /** Reads the identity of {@code entry}, a digest's entry of {@code week} that stands under no day. */
    public Identity extract(EntryText entry, @Nullable Week week) {
        return extract(entry, week, null);
    }

    /**
     * Reads the identity of {@code entry}, a digest's entry of {@code week}.
     *
     * @param under the day under which the digest has it, which dates a document that bears no date; null when there is none
     */
    public Identity extract(EntryText entry, @Nullable Week week, @Nullable LocalDate under) {
        var mentions = entry.numbers();
        var dates = new DocumentDates(entry, week);
        var score = new OwnNumberScore(entry, dates, week);
        var scores = new IdentityHashMap<Mention, Integer>();
        mentions.forEach(mention -> scores.put(mention, score.of(mention)));
        var own = mentions.stream()
                .filter(mention -> scores.getOrDefault(mention, 0) >= ENOUGH)
                .max(Comparator.<Mention>comparingInt(mention -> scores.getOrDefault(mention, 0))
                        .thenComparingInt(mention -> -mention.span().start()))
                .or(() -> onlyOfTheWeek(mentions, score));
        if (own.isEmpty()) {
            var date = announcedType(entry) == null ? null : orAnnounced(under, entry, dates, score);
            return new Identity(null, List.of(), mentions, date, announcedType(entry));
        }
        var main = own.get();
        int enough = Math.max(ENOUGH, scores.getOrDefault(main, 0) - NEARLY_AS_GOOD);
        var also = distinct(
                mentions.stream()
                        .filter(mention -> scores.getOrDefault(mention, 0) >= enough && score.dated(mention) > 0)
                        .filter(mention -> isBeside(entry, mention, dates)),
                List.of(main));
        var known = Stream.concat(Stream.of(main), also.stream()).toList();
        var others = distinct(mentions.stream(), known);
        var date = Optional.ofNullable(dates.dayBeside(main))
                .or(() -> belowHeading(entry, main, dates, score))
                .orElseGet(() -> orAnnounced(under, entry, dates, score));
        return new Identity(main, also, others, date, type(entry, main));
    }

    /** «Những nội dung này nêu tại Công văn số …»: what alone is of the week is the entry's own, however it is brought in. */
    private static Optional<Mention> onlyOfTheWeek(List<Mention> mentions, OwnNumberScore score) {
        var ofTheWeek = distinct(mentions.stream().filter(score::isOfTheWeek), List.of());
        return ofTheWeek.size() == 1 ? Optional.of(ofTheWeek.getFirst()) : Optional.empty();
    }

    private static @Nullable DocumentType type(EntryText entry, Mention own) {
        var said = own.typeWord() == null ? null : own.type();
        var type = said != null ? said : own.number().type();
        return type != null ? type : announcedType(entry);
    }

    /** Whether the entry announces {@code mention}, a number that scores well, with a date of its own. */
    private static boolean isBeside(EntryText entry, Mention mention, DocumentDates dates) {
        return !entry.finds(FOLLOWED, OwnNumberScore.before(entry, mention))
                && !isDatedByAnother(entry, mention, dates);
    }

    /** Each number once, and none of {@code known}. */
    private static List<Mention> distinct(Stream<Mention> mentions, List<Mention> known) {
        var seen = new ArrayList<>(known);
        var found = new ArrayList<Mention>();
        mentions.filter(mention ->
                        seen.stream().noneMatch(other -> other.number().sameAs(mention.number())))
                .forEach(mention -> {
                    seen.add(mention);
                    found.add(mention);
                });
        return found;
    }

    /** Whether the date that seems a number's belongs to the number before it. */
    private static boolean isDatedByAnother(EntryText entry, Mention mention, DocumentDates dates) {
        return !dates.isOfTheSameDay(mention)
                && dates.after(mention).isEmpty()
                && entry.numbers().stream()
                        .filter(other -> other.span().end() <= mention.span().start())
                        .anyMatch(other -> entry.sentence(other.span()).contains(mention.span())
                                && dates.after(other).isPresent());
    }

    /** «… (Kế hoạch số 118/KH-UBND)» / «Ngày 10/7, UBND tỉnh ban hành kế hoạch …»: the heading has the number, the text the day. */
    private static Optional<LocalDate> belowHeading(
            EntryText entry, Mention own, DocumentDates dates, OwnNumberScore score) {
        return entry.heading().contains(own.span())
                ? openingDay(entry, dates).filter(score::isNearTheWeek)
                : Optional.empty();
    }

    private static @Nullable LocalDate orAnnounced(
            @Nullable LocalDate under, EntryText entry, DocumentDates dates, OwnNumberScore score) {
        return under != null ? under : announcedDate(entry, dates, score);
    }

    /** Without a number the opening may still say which day something was issued. */
    private static @Nullable LocalDate announcedDate(EntryText entry, DocumentDates dates, OwnNumberScore score) {
        return announcedType(entry) == null
                ? null
                : openingDay(entry, dates)
                        .filter(day -> !score.isLongBefore(day))
                        .orElse(null);
    }

    private static Optional<LocalDate> openingDay(EntryText entry, DocumentDates dates) {
        var opening = entry.opening();
        return dates.before(opening.start(), opening.end()).map(DocumentDate.Found::day);
    }

    private static @Nullable DocumentType announcedType(EntryText entry) {
        return Optional.of(ISSUED_TYPE.strict(entry.opening().in(entry.clean())))
                .filter(java.util.regex.Matcher::find)
                .map(found -> DocumentType.ofName(found.group("type"), true))
                .orElse(null);
    }
}
