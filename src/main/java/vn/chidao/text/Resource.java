package vn.chidao.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** A file of words that comes with the program and stands beside the class that uses it. */
public final class Resource {
    private static final TomlMapper TOML = new TomlMapper();

    private Resource() {}

    /** Returns the text of {@code file}, which stands beside {@code owner}; throws when it is missing or cannot be read. */
    public static String text(Class<?> owner, String file) {
        try (var in = Objects.requireNonNull(owner.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** Returns what {@code file}, in TOML beside {@code owner}, holds; throws when it has not that shape. */
    public static <T> T toml(Class<?> owner, String file, TypeReference<T> shape) {
        try {
            return TOML.readValue(text(owner, file), shape);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
