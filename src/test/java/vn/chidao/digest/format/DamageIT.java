package vn.chidao.digest.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Spoilt files never throw and never outlast their time: cut off anywhere, bytes changed anywhere. */
@Execution(ExecutionMode.CONCURRENT)
class DamageIT {
    private static final int ROUNDS = 300;

    private final SourceReader reader = new SourceReader(FileLimits.usual(), Messages.load());

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void everyPrefixIsReadOrRefused(String format) {
        var whole = bytes(format);
        // Every length of the small formats; of the packed ones, as many cuts spread evenly.
        int step = Math.max(1, whole.length / 1500);
        for (int length = 0; length < whole.length; length += step) {
            assertThat(reader.read("a." + format, Arrays.copyOf(whole, length))).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void changedBytesAreReadOrRefused(String format) {
        var random = new Random(20250414);
        var whole = bytes(format);
        for (int round = 0; round < ROUNDS; round++) {
            var spoilt = whole.clone();
            for (int changes = 1 + random.nextInt(20); changes > 0; changes--) {
                spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt(256);
            }
            assertThat(reader.read("a." + format, spoilt)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"txt", "html", "docx", "pdf"})
    void noiseIsRefused(String format) {
        var noise = new byte[20 << 20];
        new Random(7).nextBytes(noise);
        assertThat(reader.read("a." + format, noise)).isInstanceOf(ReadResult.Unreadable.class);
    }

    private static byte[] bytes(String format) {
        var parts = Samples.digest();
        return switch (format) {
            case "txt" -> Samples.txt(parts);
            case "html" -> Samples.html(parts);
            case "docx" -> Samples.docx(parts);
            default -> Samples.pdf(parts);
        };
    }
}
