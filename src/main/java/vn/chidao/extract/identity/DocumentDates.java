package vn.chidao.extract.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.time.Week;

/** The dates that stand with the document numbers of an entry. Each is read once. */
public final class DocumentDates {
    private final EntryText entry;
    private final @Nullable Week week;
    private final Map<Span, Optional<DocumentDate.Found>> after = new HashMap<>();
    private final Map<Span, Optional<DocumentDate.Found>> beside = new HashMap<>();

    /**
     * Makes the dates of {@code entry}.
     *
     * @param week gives a date its year where the text does not; null when unknown
     */
    public DocumentDates(EntryText entry, @Nullable Week week) {
        this.entry = entry;
        this.week = week;
    }

    /** Returns the date right after {@code mention}. */
    Optional<DocumentDate.Found> after(Mention mention) {
        return after.computeIfAbsent(mention.span(), span -> DocumentDate.after(entry.clean(), span.end(), week));
    }

    /**
     * Returns the date after {@code mention}, or before it in the same sentence («Ngày D, UBND tỉnh ban hành …»), or the one
     * that it shares with others there.
     */
    public Optional<DocumentDate.Found> beside(Mention mention) {
        return beside.computeIfAbsent(
                mention.span(),
                span -> after(mention)
                        .or(() -> isOfTheSameDay(mention)
                                ? last(allBefore(entry.sentence(span).start(), span.start()))
                                : before(entry.sentence(span).start(), span.start()))
                        .or(() -> DocumentDate.shared(
                                entry.clean(), span.end(), entry.sentence(span).end(), week)));
    }

    /** Returns the day of {@link #beside}, null when there is none. */
    @Nullable
    LocalDate dayBeside(Mention mention) {
        return beside(mention).map(DocumentDate.Found::day).orElse(null);
    }

    /** Returns the last date between {@code from} and {@code to} that is no other document's. */
    Optional<DocumentDate.Found> before(int from, int to) {
        var others = entry.numbers().stream()
                .filter(other -> other.span().start() >= from && other.span().end() < to)
                .flatMap(other -> after(other).stream())
                .map(found -> found.span().end())
                .collect(Collectors.toSet());
        return last(allBefore(from, to)
                .filter(found -> !others.contains(found.span().end())));
    }

    /** «… và Quyết định số 1451/QĐ-UBND cùng ngày»: it has the day of the document before it. */
    boolean isOfTheSameDay(Mention mention) {
        return entry.clean().startsWith(" cùng ngày", mention.span().end());
    }

    private Stream<DocumentDate.Found> allBefore(int from, int to) {
        return DocumentDate.before(entry.clean(), from, to, week);
    }

    private static Optional<DocumentDate.Found> last(Stream<DocumentDate.Found> dates) {
        return dates.reduce((first, last) -> last);
    }

    /** Returns the words of {@code mention} with its type and the date after it, for quoting. */
    public Span citation(Mention mention) {
        int end = after(mention)
                .map(found -> found.span().end())
                .orElse(mention.span().end());
        return new Span(start(mention), end);
    }

    /** Returns where {@code mention} begins, its type word included. */
    static int start(Mention mention) {
        return mention.typeWord() == null
                ? mention.span().start()
                : mention.typeWord().start();
    }
}
