package vn.chidao.extract.identity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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
                        .or(() -> before(entry.sentence(span).start(), span.start()))
                        .or(() -> DocumentDate.shared(
                                entry.clean(), span.end(), entry.sentence(span).end(), week)));
    }

    /** Returns the day of {@link #beside}, null when there is none. */
    @Nullable
    LocalDate dayBeside(Mention mention) {
        return beside(mention).map(DocumentDate.Found::day).orElse(null);
    }

    /** Returns the last date between {@code from} and {@code to}. */
    Optional<DocumentDate.Found> before(int from, int to) {
        return DocumentDate.before(entry.clean(), from, to, week);
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
