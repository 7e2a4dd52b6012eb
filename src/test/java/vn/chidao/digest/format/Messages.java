package vn.chidao.digest.format;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** The sentences of findings, as the tests load them. */
final class Messages {
    private static final String FILE = "/messages_vi.properties";

    private Messages() {}

    static ResourceBundle load() {
        try (var in = new InputStreamReader(
                java.util.Objects.requireNonNull(Messages.class.getResourceAsStream(FILE)), StandardCharsets.UTF_8)) {
            return new PropertyResourceBundle(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
