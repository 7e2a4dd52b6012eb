package vn.chidao.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;

/**
 * All that was read from a folder, as it is kept with the index.
 *
 * @param rules names the rules (program and configuration) that read it: facts of other rules are not trusted
 * @param holdings what each file holds, duplicates included
 */
record Snapshot(String rules, List<Holding> holdings) {
    private static final ObjectMapper MAPPER =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    Snapshot {
        holdings = List.copyOf(holdings);
    }

    /** Nothing read yet. */
    static Snapshot empty() {
        return new Snapshot("", List.of());
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
