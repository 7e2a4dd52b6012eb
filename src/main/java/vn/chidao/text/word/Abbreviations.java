package vn.chidao.text.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.text.Span;

/**
 * Finds the abbreviations that a text defines: «(viết tắt là X)», «(gọi tắt là X)», «sau đây gọi là X», a bare «(X)» whose
 * letters begin the words before it, and the other way round «OCOP (mỗi xã một sản phẩm)».
 */
public final class Abbreviations {
    private static final String CUE =
            "(?:(?:sau đây )?(?:viết tắt|gọi tắt)(?: là)?|sau đây (?:gọi|viết)(?: chung| tắt)?(?: là)?)\\s*:?\\s*";
    private static final String CAPITALS = "[A-ZĐ][A-ZĐ0-9&-]{1,14}";
    private static final Pattern CUED = Pattern.compile(
            "\\s?[(,]\\s?" + CUE + "[\"“]?(?<short>[\\p{L}\\d][^(),.;:\"“”\\n]{1,59}?)[\"”]?\\s?(?=[(),.;:\\n]|$)");
    private static final Pattern BARE =
            Pattern.compile("\\s?\\((?<short>(?![IVX]+\\))" + CAPITALS + "(?: [A-ZĐ]{2,14}){0,2})\\)");
    private static final Pattern EXPLAINED = Pattern.compile(
            "(?<![\\p{L}\\d&/-])(?<short>" + CAPITALS + ")\\s?\\((?<long>(?!" + CUE + ")\\p{L}[\\p{L} ,&-]{5,80})\\)");
    private static final Pattern REMARK = Pattern.compile(
            "(?iu)(?:chi tiết|kèm|trừ|gồm|trong|bao|theo|nếu|thuộc|tại|trước|sau|nay|có|kỳ|khóa|không|phụ lục|qua|cấp|do)(?!\\p{L}).*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]+(?:&[\\p{L}\\d]+)*");
    private static final Pattern BREAK = Pattern.compile("[.;:!?()\"“”\\n]");
    private static final int WORDS_BACK = 25;
    private static final int EXPLAINED_WORDS = 3;

    private Abbreviations() {}

    /**
     * A short form and what it stands for.
     *
     * @param shortForm the short form as written («HLATGT», «Ban Chỉ đạo 389 tỉnh»)
     * @param longForm the words that it stands for, as written
     * @param shortSpan where the short form stands
     * @param longSpan where the long form stands
     */
    public record Definition(String shortForm, String longForm, Span shortSpan, Span longSpan) {}

    /** Returns the definitions that a text gives, in its order. */
    public static List<Definition> definitions(String nfcText) {
        if (!mayDefine(nfcText)) {
            return List.of();
        }
        var found = new ArrayList<Definition>();
        for (var pattern : List.of(CUED, BARE)) {
            for (var match = pattern.matcher(nfcText); match.find(); ) {
                var shortSpan = new Span(match.start("short"), match.end("short"));
                before(nfcText, match.start(), shortSpan).ifPresent(found::add);
            }
        }
        for (var match = EXPLAINED.matcher(nfcText); match.find(); ) {
            var shortSpan = new Span(match.start("short"), match.end("short"));
            explained(nfcText, shortSpan, new Span(match.start("long"), match.end("long")))
                    .ifPresent(found::add);
        }
        found.sort(Comparator.comparing(Definition::shortSpan));
        return List.copyOf(found);
    }

    /** Most texts have neither a bracket nor the words of a definition, and are not searched. */
    private static boolean mayDefine(String text) {
        return text.indexOf('(') >= 0 || text.contains(" tắt") || text.contains("sau đây");
    }

    private static Optional<Definition> before(String text, int end, Span shortSpan) {
        var words = wordsBefore(text, end);
        var shortForm = shortSpan.in(text);
        int begin = Initials.begin(shortForm, text, words);
        if (begin < 0) {
            begin = sameBeginning(text, words, shortForm);
        }
        if (begin < 0) {
            begin = nounPhrase(text, words);
        }
        return begin < 0
                ? Optional.empty()
                : Optional.of(definition(
                        text,
                        shortSpan,
                        new Span(words.get(begin).start(), words.getLast().end())));
    }

    private static Optional<Definition> explained(String text, Span shortSpan, Span longSpan) {
        var words = words(text, longSpan.start(), longSpan.end());
        var phrase = longSpan.in(text);
        if (Initials.begin(shortSpan.in(text), text, words) == 0) {
            return Optional.of(definition(text, shortSpan, longSpan));
        }
        boolean remark =
                REMARK.matcher(phrase).matches() || phrase.indexOf(',') >= 0 || phrase.contains(shortSpan.in(text));
        return remark || words.size() < EXPLAINED_WORDS
                ? Optional.empty()
                : Optional.of(definition(text, shortSpan, longSpan));
    }

    private static Definition definition(String text, Span shortSpan, Span longSpan) {
        return new Definition(shortSpan.in(text), longSpan.in(text), shortSpan, longSpan);
    }

    /** «Ban Chỉ đạo … tỉnh (viết tắt là Ban Chỉ đạo 389 tỉnh)»: an alias that is a phrase begins like its long form. */
    private static int sameBeginning(String text, List<Span> words, String shortForm) {
        var first = shortForm.split("\\s", 2);
        if (first.length < 2) {
            return -1;
        }
        for (int i = words.size() - 1; i >= 0; i--) {
            if (words.get(i).in(text).equals(first[0])) {
                return i;
            }
        }
        return -1;
    }

    /** The nearest capital opens the phrase that a foreign short form names: «Chỉ số cải cách hành chính (PAR INDEX)». */
    private static int nounPhrase(String text, List<Span> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            var word = words.get(i).in(text);
            if (Character.isUpperCase(word.charAt(0)) && !word.equals(word.toUpperCase(Locale.ROOT))) {
                int begin = i;
                while (begin > 0
                        && Character.isUpperCase(words.get(begin - 1).in(text).charAt(0))
                        && words.get(begin - 1).end() + 1 == words.get(begin).start()) {
                    begin--;
                }
                return begin;
            }
        }
        return -1;
    }

    /** Returns the last words of the sentence before {@code end}, at most {@value #WORDS_BACK}. */
    private static List<Span> wordsBefore(String text, int end) {
        int start = Math.max(0, end - WORDS_BACK * 8);
        for (var stop = BREAK.matcher(text).region(start, end); stop.find(); ) {
            start = stop.end();
        }
        var words = words(text, start, end);
        return words.subList(Math.max(0, words.size() - WORDS_BACK), words.size());
    }

    private static List<Span> words(String text, int start, int end) {
        var words = new ArrayList<Span>();
        for (var word = WORD.matcher(text).region(start, end); word.find(); ) {
            words.add(new Span(word.start(), word.end()));
        }
        return words;
    }
}
