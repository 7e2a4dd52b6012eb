package vn.chidao.app.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.view.Messages;

/** The settings file as someone wrote it: keys in part, perhaps misspelt, perhaps no TOML at all. */
final class SettingsFile {
    private final Path file;
    private final Messages messages = new Messages();
    private final TomlMapper mapper = new TomlMapper();

    SettingsFile(Path file) {
        this.file = file;
    }

    /** Returns {@code defaults} with what the file sets; every unknown key is told at once. */
    Settings over(Settings defaults) throws IOException {
        try {
            var known = mapper.<ObjectNode>valueToTree(defaults);
            var set = mapper.readTree(Files.readString(file, StandardCharsets.UTF_8));
            var unknown = new ArrayList<String>();
            lay(known, set, "", unknown);
            FaultsException.unlessNone(unknown);
            return mapper.treeToValue(known, Settings.class);
        } catch (JsonMappingException e) {
            throw fault("settings.value", path(e));
        } catch (JsonProcessingException e) {
            throw fault("settings.syntax", e.getLocation().getLineNr());
        }
    }

    /** A table given in part keeps the defaults of what it leaves out. */
    private void lay(ObjectNode base, JsonNode over, String above, List<String> unknown) {
        over.properties().forEach(field -> {
            var name = field.getKey();
            var old = base.get(name);
            if (old == null) {
                unknown.add(messages.say("settings.unknown", file, above + name));
            } else if (old instanceof ObjectNode table && field.getValue().isObject()) {
                lay(table, field.getValue(), above + name + ".", unknown);
            } else {
                base.set(name, field.getValue());
            }
        });
    }

    private static String path(JsonMappingException e) {
        return e.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(name -> name != null)
                .collect(Collectors.joining("."));
    }

    private FaultsException fault(String key, Object place) {
        return new FaultsException(List.of(messages.say(key, file, place)));
    }
}
