package vn.chidao.extract.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.number.DocumentNumber;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.time.Week;

/**
 * One directive (văn bản chỉ đạo, điều hành) of a digest, with every fact that was found in it and the words of each.
 *
 * @param id names it within the index: source and line, with an ordinal when several begin on one line
 * @param number its own number; null when the digest gives none
 * @param citation the words that announce it («Kế hoạch số 129/KH-UBND, ngày 04/6/2024»), null when it has no number
 * @param also other numbers that the same entry announces
 * @param type its type; null when neither number nor words tell
 * @param date its own date; null when the digest gives none
 * @param issuer who issued it, as the text names it
 * @param title the entry's heading
 * @param week the digest's week; null when unknown
 * @param source the digest's file name
 * @param line the line of the file where the entry begins, from 1
 * @param persons who is named, with their part
 * @param agencies who is to do what
 * @param deadlines the times it sets
 * @param targets the figures it sets
 * @param references the other documents it names
 * @param text the entry's whole text, heading first, as in the file (NFC)
 */
public record Directive(
        String id,
        @Nullable DocumentNumber number,
        @Nullable Quote citation,
        List<DocumentNumber> also,
        @Nullable DocumentType type,
        @Nullable LocalDate date,
        String issuer,
        String title,
        @Nullable Week week,
        String source,
        int line,
        List<Person> persons,
        List<AgencyTask> agencies,
        List<Deadline> deadlines,
        List<Target> targets,
        List<Reference> references,
        String text) {
    public Directive {
        also = List.copyOf(also);
        persons = List.copyOf(persons);
        agencies = List.copyOf(agencies);
        deadlines = List.copyOf(deadlines);
        targets = List.copyOf(targets);
        references = List.copyOf(references);
        wordsOf(citation, persons, agencies, deadlines, targets, references).forEach(words -> {
            if (!words.standIn(text)) {
                throw new IllegalArgumentException("«" + words.text() + "» is not in " + id + " at " + words.start());
            }
        });
    }

    /** Returns the words of its heading. */
    public Quote heading() {
        return new Quote(Math.max(0, text.indexOf(title)), title);
    }

    /** Returns who signed it; empty unless the text says «ký». */
    public Optional<Person> signer() {
        return first(Person.Part.SIGNS);
    }

    /** Returns who directs, chairs or gave the opinion. */
    public Optional<Person> director() {
        return first(Person.Part.DIRECTS);
    }

    /** Whether {@code words} of it, or a part of them, only announce it: the citation stands there. */
    public boolean isAnnouncedIn(Quote words) {
        return citation != null && words.span().overlaps(citation.span());
    }

    /** Whether {@code asked} is this directive's own number or one of those beside it. */
    public boolean carries(DocumentNumber asked) {
        return (number != null && number.sameAs(asked)) || also.stream().anyMatch(asked::sameAs);
    }

    /** Whether {@code asked} can be this directive's own number or one of those beside it. */
    public boolean carries(NumberQuery asked) {
        return number != null && asked.matches(number, type)
                || also.stream().anyMatch(other -> asked.matches(other, null));
    }

    /** Whether it names another document whose number {@code asked} can be. */
    public boolean refersTo(NumberQuery asked) {
        return references.stream().anyMatch(reference -> asked.matches(reference.number(), null));
    }

    /** Returns its date, or the first day of its digest's week where it has none; null when neither is known. */
    public @Nullable LocalDate day() {
        return date != null || week == null ? date : week.from();
    }

    private Optional<Person> first(Person.Part part) {
        return persons.stream().filter(person -> person.part() == part).findFirst();
    }

    private static Stream<Quote> wordsOf(
            @Nullable Quote citation,
            List<Person> persons,
            List<AgencyTask> agencies,
            List<Deadline> deadlines,
            List<Target> targets,
            List<Reference> references) {
        return Stream.of(
                        Stream.ofNullable(citation),
                        persons.stream().map(Person::words),
                        agencies.stream().flatMap(agency -> Stream.of(agency.mention(), agency.task())),
                        deadlines.stream().map(Deadline::words),
                        targets.stream().flatMap(target -> Stream.of(target.value(), target.words())),
                        references.stream().map(Reference::words))
                .flatMap(words -> words);
    }
}
