package vn.chidao.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Resource;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** The rules of {@code intents.toml}: which words show what a question asks. Immutable. */
final class IntentRules {
    private static final String FILE = "intents.toml";
    private static final Pattern PHRASE = Pattern.compile("\\p{L}+(?: \\p{L}+)*");

    private final List<Rule> rules;
    private final MarkedPattern filler;
    private final MarkedPattern markedFiller;
    private final MarkedPattern property;
    private final MarkedPattern hardProperty;
    private final List<MarkedPattern> kind;
    private final MarkedPattern kindNoun;
    private final Set<String> words;

    private IntentRules(FileContent file, String text) {
        this.rules = file.rule().stream().map(row -> row.toRule(file.names())).toList();
        this.filler = Row.anyOf(file.filler().always(), file.names());
        this.markedFiller = Row.anyOf(file.filler().marked(), file.names());
        this.property = Row.anyOf(file.property().words(), file.names());
        this.hardProperty = Row.anyOf(file.property().hard(), file.names());
        var nouns = String.join("|", file.kind().words());
        var noun = "(?<kind>" + nouns + ")";
        this.kindNoun = MarkedPattern.of(nouns);
        this.kind = Stream.of(
                        noun + "(( báo| đó| này)? (nào|gì)|,? (đơn vị )?nào)",
                        "tên( của| các| những| \\d+)* " + noun,
                        noun + "(?=.* tên( là)? gì)")
                .map(way -> MarkedPattern.of("(?<![\\p{L}])(?:" + way + ")(?![\\p{L}])"))
                .toList();
        this.words = phrases(text);
    }

    /** Returns the words and phrases that the expressions of {@code file}, the text of a table of rules, are made of. */
    static Set<String> phrases(String file) {
        return PHRASE.matcher(file.replaceAll("(?m)#.*$|\\\\p\\{L\\}", " "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * A rule.
     *
     * @param intent what it shows
     * @param aspect what exactly
     * @param sign the words that show it
     * @param with words that must occur too, null when none need
     * @param unless words that must not occur, null when none
     * @param drop the words that are only the asking
     */
    record Rule(
            Intent intent,
            Aspect aspect,
            MarkedPattern sign,
            @Nullable MarkedPattern with,
            @Nullable MarkedPattern unless,
            MarkedPattern drop) {
        boolean fits(Remainder question) {
            return question.has(sign)
                    && (with == null || question.has(with))
                    && (unless == null || !question.has(unless));
        }
    }

    /** Reads the rules that come with the program. */
    static IntentRules load() {
        return new IntentRules(
                Resource.toml(IntentRules.class, FILE, new TypeReference<>() {}),
                Resource.text(IntentRules.class, FILE));
    }

    /** Returns the first rule that fits what is left of a question. */
    Optional<Rule> first(Remainder question) {
        return rules.stream().filter(rule -> rule.fits(question)).findFirst();
    }

    /** Takes the words out of {@code question} that carry no topic. */
    void dropFiller(Remainder question) {
        question.takeAll(filler);
        if (question.isMarked()) {
            question.takeAllAsWritten(markedFiller);
        }
    }

    /** Takes the words out of {@code question} that ask for a property. */
    void dropProperty(Remainder question) {
        question.takeAll(property);
    }

    /** Returns the words for properties that no text states without naming them. */
    MarkedPattern hardProperty() {
        return hardProperty;
    }

    /** The noun of «công ty nào», «tên công ty», empty when there is none: what answers must name such a thing. */
    String kind(Remainder question) {
        return kind.stream()
                .map(question::find)
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new Span(found.start("kind"), found.end("kind")).in(question.text()))
                .orElse("");
    }

    /** Whether {@code noun} is one of which «nào» asks for one. */
    boolean isKind(String noun) {
        return kindNoun.halfway(noun).matches();
    }

    /** Returns every word and phrase that the rules speak of: right, whatever the digests hold. */
    Set<String> words() {
        return words;
    }

    private record FileContent(
            Map<String, String> names, Filler filler, Property property, Kind kind, List<Row> rule) {}

    private record Kind(List<String> words) {}

    private record Property(List<String> words, List<String> hard) {}

    private record Filler(List<String> always, List<String> marked) {}

    private record Row(
            Intent intent,
            @Nullable Aspect aspect,
            List<String> sign,
            @Nullable List<String> with,
            @Nullable List<String> unless,
            List<String> drop) {
        Rule toRule(Map<String, String> names) {
            return new Rule(
                    intent,
                    aspect == null ? Aspect.ANY : aspect,
                    anyOf(sign, names),
                    with == null ? null : anyOf(with, names),
                    unless == null ? null : anyOf(unless, names),
                    anyOf(drop, names));
        }

        private static MarkedPattern anyOf(List<String> phrases, Map<String, String> names) {
            var joined = String.join("|", phrases);
            for (var name : names.entrySet()) {
                joined = joined.replace("{" + name.getKey() + "}", name.getValue());
            }
            return MarkedPattern.of("(?<![\\p{L}\\d])(?:" + joined + ")(?![\\p{L}\\d])");
        }
    }
}
