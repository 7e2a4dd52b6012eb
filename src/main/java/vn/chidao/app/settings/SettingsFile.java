package vn.chidao.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import vn.chidao.view.Messages;

/** The settings file as someone wrote it: keys in part, perhaps misspelt, perhaps no TOML at all. */
final class SettingsFile {
    private static final Pattern INTEGER = Pattern.compile("[+-]?[0-9]{1,9}");

    private final Path file;
    private final TomlFile toml;
    private final TomlMapper mapper = new TomlMapper();
    private final List<String> faults = new ArrayList<>();

    SettingsFile(Path file) {
        this.file = file;
        this.toml = new TomlFile(file, new Messages());
    }

    /** Returns {@code defaults} with what the file sets; what is wrong in it leaves the default, and is told. */
    Settings.Read over(Settings defaults) throws IOException {
        try {
            var known = mapper.<ObjectNode>valueToTree(defaults);
            lay(known, mapper.readTree(Files.readString(file, StandardCharsets.UTF_8)), List.of());
            return new Settings.Read(mapper.treeToValue(known, Settings.class), faults);
        } catch (JsonProcessingException e) {
            return new Settings.Read(defaults, List.of(toml.fault(e)));
        }
    }

    /** A table given in part keeps the defaults of what it leaves out. */
    private void lay(ObjectNode base, JsonNode over, List<String> above) throws IOException {
        for (var field : over.properties()) {
            var old = base.get(field.getKey());
            var key = Stream.concat(above.stream(), Stream.of(field.getKey())).toList();
            if (old == null) {
                faults.add(toml.unknown(key));
            } else if (!fits(old, field.getValue())) {
                faults.add(toml.wrong(key));
            } else if (old instanceof ObjectNode table) {
                lay(table, field.getValue(), key);
            } else {
                base.set(field.getKey(), field.getValue());
            }
        }
    }

    /** Whether a value can stand where {@code old} stands; a number may be written as text, and text as a number. */
    private static boolean fits(JsonNode old, JsonNode value) {
        return switch (old.getNodeType()) {
            case OBJECT -> value.isObject();
            case ARRAY ->
                value.isArray()
                        && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
            case NUMBER -> INTEGER.matcher(value.asText()).matches();
            default -> value.isValueNode();
        };
    }
}
