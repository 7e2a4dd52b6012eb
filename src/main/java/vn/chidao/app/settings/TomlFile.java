package vn.chidao.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.view.Messages;

/** A file of configuration as someone wrote it, and what is wrong in it, told by file and line. */
public final class TomlFile {
    private final Path file;
    private final Messages messages;

    /** Tells the faults of {@code file} in the words of {@code messages}. */
    public TomlFile(Path file, Messages messages) {
        this.file = file;
        this.messages = messages;
    }

    /**
     * A step on the way to a value.
     *
     * @param name the key, null for an element of an array
     * @param index the element's number, from 0; below that for a key
     */
    private record Step(@Nullable String name, int index) {}

    /** Returns the sentence for what kept the file from being read as TOML or into its shape. */
    public String fault(JsonProcessingException failure) throws IOException {
        if (!(failure instanceof JsonMappingException mapping)
                || mapping.getPath().isEmpty()) {
            return messages.say("settings.syntax", file, failure.getLocation().getLineNr());
        }
        var steps = mapping.getPath().stream()
                .map(reference -> new Step(reference.getFieldName(), reference.getIndex()))
                .toList();
        var key = steps.stream()
                .map(TomlFile::word)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
        return failure instanceof UnrecognizedPropertyException
                ? messages.say("settings.unknown", place(steps), key)
                : messages.say("settings.value", place(steps), key);
    }

    /** Returns the sentence for a key that does not belong here. */
    String unknown(List<String> key) throws IOException {
        return messages.say("settings.unknown", place(steps(key)), String.join(".", key));
    }

    /** Returns the sentence for a value of the wrong kind. */
    String wrong(List<String> key) throws IOException {
        return messages.say("settings.value", place(steps(key)), String.join(".", key));
    }

    private static List<Step> steps(List<String> key) {
        return key.stream().map(name -> new Step(name, -1)).toList();
    }

    private static String word(Step step) {
        var name = step.name();
        return name == null ? "[" + (step.index() + 1) + "]" : name;
    }

    private String place(List<Step> steps) throws IOException {
        int line = line(Files.readString(file, StandardCharsets.UTF_8).lines().toList(), steps);
        return line == 0 ? file.toString() : messages.say("settings.place", file, line);
    }

    /** Follows the steps from line to line as far as they can be found: what was read no longer knows its line. */
    private static int line(List<String> lines, List<Step> steps) {
        int line = 0;
        for (int i = 0; i < steps.size(); i++) {
            var name = steps.get(i).name();
            if (name != null) {
                int before = i + 1 < steps.size() ? Math.max(0, steps.get(i + 1).index()) : 0;
                line = line(lines, line, name, before);
            }
        }
        return line;
    }

    private static int line(List<String> lines, int from, String name, int before) {
        var written = Pattern.compile("\\s*\\[{0,2}\\s*[\"']?" + Pattern.quote(name) + "[\"']?\\s*(?:[]=.].*)?");
        int found = from;
        int left = before;
        for (int i = from; i < lines.size(); i++) {
            if (written.matcher(lines.get(i)).matches()) {
                found = i + 1;
                if (left-- == 0) {
                    break;
                }
            }
        }
        return found;
    }
}
