package vn.chidao.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.chidao.text.Fold;

/** A field of {@code show --json} that extraction is scored on. */
public enum Field {
    /** The entry itself. */
    ENTRIES,
    /** Its own number. */
    NUMBER,
    /** Further numbers under the same entry. */
    ALSO,
    /** Its type. */
    TYPE,
    /** Its own date. */
    DATE,
    /** Who issued it, by folded name. */
    ISSUER,
    /** Who signs. */
    SIGNER,
    /** Who directs. */
    DIRECTOR,
    /** Agencies that lead or do, by folded name. */
    LEAD,
    /** Agencies that support, by folded name. */
    SUPPORT,
    /** Times with at least one day, by exact bounds. */
    DEADLINES,
    /** Times without a day (recurring, durations), by kind and count. */
    UNDATED,
    /** Figures, by their numbers: how much of the noun belongs to the value is anybody's guess. */
    TARGETS,
    /** Figures, by the whole folded value. */
    TARGETS_WORDED,
    /** Other documents, by canonical number. */
    REFERS_TO;

    private static final Pattern FIGURES =
            Pattern.compile("\\d[\\d.,]*(?<![.,])|%|(?<!\\p{L})(?:nghìn|triệu|tỷ)(?!\\p{L})");

    /** Returns what {@code directive}, an object of {@code show --json}, has in this field; compared as sets. */
    Set<String> of(JsonNode directive) {
        return switch (this) {
            case ENTRIES -> Set.of("entry");
            case NUMBER, TYPE, DATE -> one(directive);
            case ISSUER -> folded(one(directive).stream());
            case SIGNER, DIRECTOR -> folded(one(directive).stream().map(Field::withoutOffice));
            case ALSO, REFERS_TO ->
                set(elements(directive, key()).map(number -> number.asText().toUpperCase(Locale.ROOT)));
            case LEAD, SUPPORT ->
                folded(elements(directive, "agencies")
                        .filter(agency -> agency.path("role").asText().equals(key()))
                        .map(agency -> agency.path("name").asText()));
            case DEADLINES ->
                set(elements(directive, "deadlines").filter(Field::dated).map(Field::bounds));
            case UNDATED -> undated(directive);
            case TARGETS -> set(values(directive).map(Field::figures));
            case TARGETS_WORDED -> folded(values(directive));
        };
    }

    /** Returns the field's name in the JSON. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Set<String> one(JsonNode directive) {
        var value = directive.path(key());
        return value.isTextual() ? Set.of(value.asText()) : Set.of();
    }

    /** Some write the office behind the name. */
    private static String withoutOffice(String person) {
        return person.split(",", 2)[0];
    }

    private static boolean dated(JsonNode deadline) {
        return deadline.path("from").isTextual() || deadline.path("to").isTextual();
    }

    private static String bounds(JsonNode deadline) {
        return deadline.path("from").asText("") + ".." + deadline.path("to").asText("");
    }

    private static Set<String> undated(JsonNode directive) {
        var out = new LinkedHashSet<String>();
        elements(directive, "deadlines").filter(deadline -> !dated(deadline)).forEach(deadline -> {
            int count = 1;
            while (!out.add(deadline.path("kind").asText() + " " + count)) {
                count++;
            }
        });
        return out;
    }

    private static Stream<String> values(JsonNode directive) {
        return elements(directive, "targets").map(target -> target.path("value").asText());
    }

    /** «ít nhất 40 - 45 nhà nghỉ» as «40 45», «5,5 triệu đồng» as «5,5 triệu», «trên 90%» as «90 %». */
    private static String figures(String value) {
        return FIGURES.matcher(Fold.lower(Fold.nfc(value)))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.joining(" "));
    }

    private static Stream<JsonNode> elements(JsonNode directive, String array) {
        return StreamSupport.stream(directive.path(array).spliterator(), false);
    }

    /** Names without parentheses, marks, case and punctuation; a committee by its abbreviation. */
    private static Set<String> folded(Stream<String> names) {
        return set(names.map(name -> Fold.flat(Fold.nfc(name).replaceAll("\\([^)]*\\)", " "))
                .replaceAll("[^\\p{L}\\p{N}%,.]+", " ")
                .replace("uy ban nhan dan", "ubnd")
                .strip()));
    }

    private static Set<String> set(Stream<String> values) {
        var out = new LinkedHashSet<String>();
        values.forEach(out::add);
        return out;
    }
}
