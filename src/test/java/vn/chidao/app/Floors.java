package vn.chidao.app;

import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the product has reached, in whole percent, kept in {@code floors.toml}. A figure below its floor is a fault; with
 * {@code -Dfloors.raise=true} a figure above it becomes the floor. Floors are never lowered by machine.
 */
final class Floors {
    private static final Path FILE = Product.SETS.resolve("floors.toml");
    private static final String HEAD = """
            # What the product has reached, in percent; a build below any of these fails. They only rise:
            #   mvn verify -Dtest='EvaluationIT,RealDigestsIT' -Dfloors.raise=true
            # [set.file.plain] kind; first_citation: of the answers given, those whose first citation is right.
            # [set.facts] F1 by field. Plain asks every question; [typed...] one of sixteen of all sets together, typed in another way.
            # Kinds of at least ten questions.
            """;

    private Floors() {}

    /** Returns one line for each figure of {@code reached} that lies below the floor of {@code section}. */
    static synchronized List<String> faults(String section, Map<String, Double> reached) throws IOException {
        var floors = read();
        var own = floors.computeIfAbsent(section, none -> new TreeMap<>());
        var faults = new ArrayList<String>();
        reached.forEach((key, percent) -> {
            int floor = own.getOrDefault(key, 0);
            if (percent < floor) {
                faults.add(String.format(Locale.ROOT, "%s %s: %.1f < %d", section, key, percent, floor));
            }
            own.put(key, Math.max(floor, (int) Math.floor(percent)));
        });
        if (Boolean.getBoolean("floors.raise")) {
            write(floors);
        }
        return faults;
    }

    private static Map<String, Map<String, Integer>> read() throws IOException {
        var floors = new LinkedHashMap<String, Map<String, Integer>>();
        if (Files.exists(FILE)) {
            var lines = new TomlMapper().readTree(Files.readString(FILE, StandardCharsets.UTF_8));
            for (var section : lines.properties()) {
                var own = new TreeMap<String, Integer>();
                section.getValue()
                        .properties()
                        .forEach(floor ->
                                own.put(floor.getKey(), floor.getValue().asInt()));
                floors.put(section.getKey(), own);
            }
        }
        return floors;
    }

    private static void write(Map<String, Map<String, Integer>> floors) throws IOException {
        var out = new StringBuilder(HEAD);
        new TreeMap<>(floors).forEach((section, own) -> {
            out.append("\n[\"").append(section).append("\"]\n");
            own.forEach(
                    (key, floor) -> out.append(key).append(" = ").append(floor).append('\n'));
        });
        Files.writeString(FILE, out, StandardCharsets.UTF_8);
    }
}
