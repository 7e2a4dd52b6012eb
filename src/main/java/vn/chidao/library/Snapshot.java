package vn.chidao.library;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.chidao.text.Sha256;

/**
 * All that was read from a folder, as it is kept with the index.
 *
 * @param rules names the rules (program and configuration) that read it: facts of other rules are not trusted
 * @param contents what each file holds, duplicates included
 */
record Snapshot(String rules, @JsonProperty("holdings") List<SourceContent> contents) {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    Snapshot {
        contents = List.copyOf(contents);
    }

    /** Nothing read yet. */
    static Snapshot empty() {
        return new Snapshot("", List.of());
    }

    /** Names what was read, by which rules: another name, other facts. */
    String fingerprint() {
        var name = new StringBuilder(rules);
        contents.forEach(content ->
                name.append('\n').append(content.source()).append(' ').append(content.sha256()));
        return Sha256.of(name.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Returns the snapshot in bytes. */
    byte[] bytes() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    /** Reads a snapshot back; every fact's words are checked against its text again. */
    static Snapshot of(byte[] bytes) throws IOException {
        return MAPPER.readValue(bytes, Snapshot.class);
    }
}
