package vn.chidao.answer.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Reference;
import vn.chidao.text.Fold;
import vn.chidao.text.number.DocumentNumber;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.time.Week;

/** The directives of one generation of the index, looked up by day, number, reference and person. Immutable. */
public final class DirectiveTable {
    private static final Comparator<Directive> IN_ORDER = Comparator.comparing(
                    Directive::day, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(Directive::source)
            .thenComparingInt(Directive::line);

    private static final Pattern ZEROS = Pattern.compile("^0+(?=\\d)");
    /** The chairman of a province is named as the province is: «Chủ tịch UBND tỉnh Hồ Tiến Thiệu». */
    private static final Pattern PROVINCE =
            Pattern.compile("(?<!(?:tịch|trực|phòng) UBND )tỉnh (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})");

    private final List<Directive> all;
    /** The days of all directives that have one, in the same order; those without come last. */
    private final List<LocalDate> days;

    private final Map<String, Directive> byId = new HashMap<>();
    private final Map<String, String> persons = new HashMap<>();
    private final Map<String, List<Directive>> bySerial = new HashMap<>();
    private final Map<String, List<Directive>> byReference = new HashMap<>();
    private final String province;

    DirectiveTable(Collection<Directive> directives) {
        this.all = directives.stream().sorted(IN_ORDER).toList();
        this.days = all.stream()
                .flatMap(directive -> Stream.ofNullable(directive.day()))
                .toList();
        for (var directive : all) {
            byId.put(directive.id(), directive);
            directive
                    .persons()
                    .forEach(person -> persons.put(IndexedDirective.searchable(person.name()), person.name()));
            var own = Stream.concat(Stream.ofNullable(directive.number()), directive.also().stream());
            enter(own, directive, bySerial);
            enter(directive.references().stream().map(Reference::number), directive, byReference);
        }
        this.province = mostNamedProvince();
    }

    private static void enter(Stream<DocumentNumber> numbers, Directive directive, Map<String, List<Directive>> table) {
        numbers.map(number -> serial(number.serial()))
                .distinct()
                .forEach(serial -> table.computeIfAbsent(serial, first -> new ArrayList<>())
                        .add(directive));
    }

    private String mostNamedProvince() {
        return all.stream()
                .flatMap(directive -> PROVINCE.matcher(directive.text()).results())
                .map(found -> IndexedDirective.searchable(found.group(1)))
                .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** Returns every directive, in order of date, then as they stand in their digests. */
    public List<Directive> all() {
        return all;
    }

    /**
     * Returns the directives of the days from {@code first} to {@code last}, in order: by their date, or by the beginning of
     * their week when they have none. Null bounds are open.
     */
    public List<Directive> of(@Nullable LocalDate first, @Nullable LocalDate last) {
        int from = first == null ? 0 : place(first);
        int to = last == null ? days.size() : place(last.plusDays(1));
        return from < to ? all.subList(from, to) : List.of();
    }

    /** The place of the first directive of {@code day} or later. */
    private int place(LocalDate day) {
        int found = Collections.binarySearch(days, day);
        while (found > 0 && days.get(found - 1).equals(day)) {
            found--;
        }
        return found < 0 ? -found - 1 : found;
    }

    /** Returns the years of which there are directives, the newest first. */
    public List<Integer> years() {
        return days.reversed().stream().map(LocalDate::getYear).distinct().toList();
    }

    /** Returns the newest week, empty when no digest has one. */
    public Optional<Week> newestWeek() {
        return all.stream()
                .flatMap(directive -> Stream.ofNullable(directive.week()))
                .max(Comparator.naturalOrder());
    }

    /** Returns the directive of {@code id}; empty when this generation has none. */
    public Optional<Directive> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** Returns the ids of all directives. */
    Set<String> ids() {
        return byId.keySet();
    }

    /** Returns the directives whose own number, or one beside it, {@code asked} may be, in order. */
    public List<Directive> carrying(NumberQuery asked) {
        return bySerial.getOrDefault(serial(asked.serial()), List.of()).stream()
                .filter(directive -> directive.carries(asked))
                .toList();
    }

    /** Returns the directives that name another document which {@code asked} may be, in order. */
    public List<Directive> referring(NumberQuery asked) {
        return byReference.getOrDefault(serial(asked.serial()), List.of()).stream()
                .filter(directive -> directive.refersTo(asked))
                .toList();
    }

    private static String serial(String typed) {
        return ZEROS.matcher(Fold.flat(typed)).replaceFirst("");
    }

    /** Returns the names of persons that {@code words} contain, however typed, as the directives write them. */
    public List<String> personsIn(String words) {
        var flat = ' ' + IndexedDirective.searchable(words).replaceAll("[^\\p{L}\\d]+", " ") + ' ';
        return persons.entrySet().stream()
                .filter(person -> flat.contains(' ' + person.getKey() + ' '))
                .map(Map.Entry::getValue)
                .sorted()
                .toList();
    }

    /** Returns the name of the province that the directives are of, in lower case without marks; empty when none names it. */
    String province() {
        return province;
    }
}
