package vn.chidao.extract.agency;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;

/** All agencies that configuration knows, found by any of their names, and who succeeded whom. Immutable. */
public final class Agencies {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern COMMITTEE = Pattern.compile("\\buy ban nhan dan\\b");
    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Pattern OFFICE_OR_LEVEL = Pattern.compile("^(thu truong|giam doc|lanh dao) | tinh$");

    private final Map<String, List<Agency>> forebears = new HashMap<>();
    private final Map<String, Agency> byKey = new HashMap<>();
    private final List<Agency> all;

    /** Takes the agencies in order; the first to claim a name keeps it. */
    public Agencies(Collection<Agency> agencies) {
        this.all = List.copyOf(agencies);
        for (var agency : all) {
            byKey.putIfAbsent(key(agency.name()), agency);
        }
        for (var agency : all) {
            agency.alias().forEach(name -> byKey.putIfAbsent(key(name), agency));
            agency.shortNames().forEach(name -> byKey.putIfAbsent(key(name), agency));
        }
        for (var agency : all) {
            forebears.put(agency.name(), mergedInto(agency));
        }
    }

    /**
     * Reads {@code agencies.toml}.
     *
     * @throws IOException when it cannot be read, with the place in the file when it is not well formed
     */
    public static Agencies load(Path file) throws IOException {
        var mapper = TomlMapper.builder()
                .addModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        var rows = mapper.readValue(Files.readString(file), FileContent.class).agency();
        return new Agencies(rows.stream().map(Row::toAgency).toList());
    }

    /** Returns every agency, in the order of the file. */
    public List<Agency> all() {
        return all;
    }

    /** Returns the agency of {@code name} in any spelling: marks, case, punctuation, «tỉnh» at its end do not count. */
    public Optional<Agency> resolve(String name) {
        var key = key(name);
        return Optional.ofNullable(byKey.get(key));
    }

    /** Returns the agency that today does what {@code agency} did: itself unless it was merged or dissolved. */
    public Agency today(Agency agency) {
        return List.copyOf(line(agency)).getLast();
    }

    /**
     * Returns whose duties of {@code day} one reads who follows {@code agency}: its own while it was there, its successor's once it
     * was wound up. One that was merged is today's at any time, which inherits what it was told before.
     */
    public Agency on(LocalDate day, Agency agency) {
        if (!agency.dissolved()) {
            return today(agency);
        }
        var until = agency.until();
        return until != null && !day.isAfter(until) ? agency : today(agency);
    }

    /** Returns who took over from {@code agency}; empty when it is still there. */
    public Optional<Succession> succession(Agency agency) {
        var current = today(agency);
        return current.equals(agency) ? Optional.empty() : Optional.of(new Succession(agency, current));
    }

    /**
     * Returns the agencies that were merged into {@code agency}, at one or several removes, in the order of the file. What was
     * wound up is none of them: who inherits its work was there beside it.
     */
    public List<Agency> forebears(Agency agency) {
        return forebears.getOrDefault(agency.name(), List.of());
    }

    /** Returns the groups that {@code agency} belongs to: what they are told, it is told too. */
    public Set<Agency> groupsOf(Agency agency) {
        return all.stream().filter(group -> group.isGroupOf(agency)).collect(Collectors.toSet());
    }

    private List<Agency> mergedInto(Agency agency) {
        return all.stream()
                .filter(other -> !other.equals(agency) && !other.dissolved())
                .filter(other -> line(other).contains(agency))
                .toList();
    }

    /** Returns the agencies whose directives are {@code agency}'s too: itself, its forebears and all that came after it. */
    public Set<Agency> lineage(Agency agency) {
        var line = line(agency);
        line.addAll(forebears(agency));
        return line;
    }

    /** The agency and, one after another, those that came after it; a circle in the configuration ends it. */
    private Set<Agency> line(Agency agency) {
        var line = new LinkedHashSet<Agency>();
        @Nullable Agency next = agency;
        while (next != null && line.add(next)) {
            next = next.into() == null ? null : byKey.get(key(next.into()));
        }
        return line;
    }

    /** Returns all names that texts use, the longest first. */
    List<String> names() {
        return all.stream()
                .flatMap(agency -> agency.names().stream())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    /** What two spellings of a name share. */
    static String key(String name) {
        var flat = IN_BRACKETS.matcher(Fold.plain(name)).replaceAll(" ");
        var committee = COMMITTEE.matcher(flat).replaceAll("ubnd");
        var words = OTHER.matcher(committee).replaceAll(" ").strip();
        return words.length() > 8 ? OFFICE_OR_LEVEL.matcher(words).replaceAll("") : words;
    }

    private record FileContent(List<Row> agency) {}

    private record Row(
            String name,
            @Nullable List<String> alias,
            @JsonProperty("short") @Nullable List<String> shortNames,
            @Nullable LocalDate since,
            @Nullable LocalDate until,
            @Nullable String into,
            boolean dissolved,
            @Nullable List<String> members) {
        Agency toAgency() {
            return new Agency(
                    name,
                    alias == null ? List.of() : alias,
                    shortNames == null ? List.of() : shortNames,
                    since,
                    until,
                    into,
                    dissolved,
                    members == null ? List.of() : members);
        }
    }
}
