package vn.chidao.extract.entry;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Quote;
import vn.chidao.text.CleanText;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * An entry's text as the extractors read it: cleaned, cut into heading, paragraphs and sentences. All spans are in the
 * clean text; {@link #words} leads back to the text as it stands.
 */
public final class EntryText {
    private static final MarkedPattern SENTENCE = MarkedPattern.of("[.:]\\s*$");
    private static final MarkedPattern DAY = MarkedPattern.of(
            "^\\s*([\\p{L}\\d]{1,2}[.)/-]+\\s*|[-–*+•·]\\s*)?((sáng|chiều|tối|trưa) )?(ngày )?\\d{1,2}[/.-]\\d{1,2}");

    /** What is shorter may be a heading's figure or an abbreviation. */
    private static final int SHORTEST_SENTENCE = 30;

    private final CleanText text;
    private final Span heading;
    private final List<Span> paragraphs = new ArrayList<>();
    private final Map<Span, List<Span>> sentences = new HashMap<>();
    private final Map<MarkedPattern, Matcher> matchers = new HashMap<>();
    private @Nullable Folded folded;
    private @Nullable List<Mention> numbers;

    /** Reads an entry; {@code nfc} is its text, composed, heading first. */
    public EntryText(String nfc) {
        this.text = CleanText.of(nfc);
        int start = 0;
        for (var line : text.clean().split("\n", -1)) {
            paragraphs.add(new Span(start, start + line.length()));
            start += line.length() + 1;
        }
        var first = paragraphs.getFirst();
        this.heading = paragraphs.size() > 1 && !announces(first) ? first : new Span(0, 0);
    }

    /** The cleaned text, heading first. */
    public String clean() {
        return text.clean();
    }

    /** The text as it stands in the file. */
    String original() {
        return text.original();
    }

    private Folded folded() {
        var made = folded;
        if (made == null) {
            made = Folded.strict(clean());
            folded = made;
        }
        return made;
    }

    /** The document numbers that the text cites, in order. */
    public List<Mention> numbers() {
        var found = numbers;
        if (found == null) {
            found = DocumentNumbers.find(clean());
            numbers = found;
        }
        return found;
    }

    /** Whether {@code pattern} matches somewhere within {@code span}; its «^» and «$» are the ends of the span. */
    public boolean finds(MarkedPattern pattern, Span span) {
        var matcher = matchers.computeIfAbsent(pattern, fresh -> fresh.on(folded()));
        return pattern.finds(matcher.region(span.start(), span.end()));
    }

    /** Whether {@code cue} stands in {@code before}, the words that end where something begins. */
    public boolean leads(Cue cue, Span before) {
        return cue.standsIn(folded().text(), before);
    }

    /**
     * Where the heading lies; nowhere, at the beginning, when the entry has none: its first paragraph is no title but what
     * announces the document, or there is nothing else.
     */
    public Span heading() {
        return heading;
    }

    /** The paragraphs below the heading; all when the entry has none. */
    public List<Span> body() {
        return heading.length() > 0 ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
    }

    private boolean announces(Span first) {
        return sentences(first).stream()
                                .filter(span -> span.length() >= SHORTEST_SENTENCE)
                                .count()
                        > 1
                || finds(SENTENCE, first)
                        && (finds(DAY, first) || numbers().stream().anyMatch(number -> first.contains(number.span())));
    }

    /** The sentences of {@code paragraph}, without the white space around them. */
    public List<Span> sentences(Span paragraph) {
        return sentences.computeIfAbsent(paragraph, this::cut);
    }

    private List<Span> cut(Span paragraph) {
        var sentences = new ArrayList<Span>();
        int start = paragraph.start();
        for (int at = start; at < paragraph.end(); at++) {
            int end = SentenceEnds.sentenceEnd(clean(), at, paragraph.end());
            if (end > at) {
                trimmed(new Span(start, end)).ifPresent(sentences::add);
                start = end;
                at = end - 1;
            }
        }
        trimmed(new Span(start, paragraph.end())).ifPresent(sentences::add);
        return sentences;
    }

    /** The first sentence below the heading, where the genre announces the document. */
    public Span opening() {
        var first = sentences(body().getFirst());
        return first.isEmpty() ? body().getFirst() : first.getFirst();
    }

    /** Returns the words at {@code span}, white space at the ends left out; empty when nothing is left. */
    public Optional<Quote> words(Span span) {
        return trimmed(span).map(text::toOriginal).map(at -> new Quote(at.start(), at.in(text.original())));
    }

    /** The smallest piece between {@code stops} around {@code span}, inside {@code within}. */
    public Span clause(Span span, Span within, String stops) {
        int start = span.start();
        while (start > within.start() && !isStop(start - 1, stops)) {
            start--;
        }
        int end = span.end();
        while (end < within.end() && !isStop(end, stops)) {
            end++;
        }
        return new Span(start, end);
    }

    /** The sentence around {@code span}. */
    public Span sentence(Span span) {
        for (var paragraph : paragraphs) {
            if (paragraph.contains(span)) {
                for (var sentence : sentences(paragraph)) {
                    if (sentence.overlaps(span)) {
                        return sentence;
                    }
                }
                return paragraph;
            }
        }
        return span;
    }

    /** A comma or dot inside a number does not part clauses. */
    private boolean isStop(int at, String stops) {
        char c = clean().charAt(at);
        if (stops.indexOf(c) < 0) {
            return false;
        }
        boolean inNumber = at > 0
                && at + 1 < clean().length()
                && Character.isDigit(clean().charAt(at - 1))
                && Character.isDigit(clean().charAt(at + 1));
        return !inNumber;
    }

    private Optional<Span> trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(clean().charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(clean().charAt(end - 1))) {
            end--;
        }
        return start == end ? Optional.empty() : Optional.of(new Span(start, end));
    }
}
