package vn.chidao.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.dialogue.Action.Side;
import vn.chidao.dialogue.Payloads.Memory;

class PayloadsTest {
    private static final String LONG_NAME = "2025-11-24-chỉ-đạo-điều-hành-nổi-bật-trong-tuần.txt#33";

    private long now;
    private final Payloads payloads = new Payloads(() -> now, Memory.none());

    @ParameterizedTest
    @EnumSource(Side.class)
    void writesASideOfADirectiveOnTheButtonSoThatARestartDoesNotMatter(Side side) {
        assertOutlivesTheProcess(new Action.Show("2024-06-03.html#33.2", "0a1b2c", side));
    }

    @Test
    void writesAShortQuestionOnTheButton() {
        assertOutlivesTheProcess(new Action.Ask("Hạn của công văn 415 là bao giờ?"));
    }

    private void assertOutlivesTheProcess(Action action) {
        var payload = payloads.button("Mở", action).payload();
        assertThat(payload.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(64);
        assertThat(new Payloads(() -> now, Memory.none()).find(payload)).contains(action);
    }

    static Stream<Action> keptInMemory() {
        return Stream.of(
                new Action.Ask("Hạn hoàn thành việc kiểm kê thiết bị y tế tại các trạm y tế xã là bao giờ?"),
                new Action.Show(LONG_NAME, "0a1b2c", Side.TEXT),
                new Action.Page("Có 2 văn bản:", List.of("a#1", "b#2"), 1),
                new Action.Erase(7, 8));
    }

    @ParameterizedTest
    @MethodSource("keptInMemory")
    void keepsInMemoryForADayWhatAButtonCannotCarry(Action action) {
        var payload = payloads.button("Mở", action).payload();
        assertThat(payloads.find(payload)).contains(action);
        assertThat(new Payloads(() -> now, Memory.none()).find(payload)).isEmpty();
        now = Duration.ofDays(2).toNanos();
        assertThat(payloads.find(payload)).isEmpty();
    }

    @Test
    void findsInItsMemoryWhatCanBeWrittenAfterARestart() {
        var kept = new HashMap<String, String>();
        var memory = new Memory() {
            @Override
            public void keep(String token, String writing) {
                kept.put(token, writing);
            }

            @Override
            public Optional<String> find(String token) {
                return Optional.ofNullable(kept.get(token));
            }
        };
        var page = new Action.Page(
                "Có 20 văn bản «…»:",
                List.of("tệp dài.txt#1", "tệp dài.txt#2"),
                1,
                true,
                Map.of("tệp dài.txt#1", "trước ngày 05/6/2024"));
        var turn = new Payloads(() -> now, memory).button("›", page).payload();
        var erase = new Payloads(() -> now, memory)
                .button("Xóa", new Action.Erase(7, 8))
                .payload();
        assertThat(turn.length()).isLessThanOrEqualTo(64);
        assertThat(new Payloads(() -> now, memory).find(turn)).contains(page);
        assertThat(new Payloads(() -> now, memory).find(erase)).isEmpty();
        assertThat(kept).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "=", "#", "#{}x", "=X0a1b2ca#1", "=T0a1b2c", "=T0a1b2", "Zm9yZ290dGVu"})
    void knowsNothingOfOtherPayloads(String payload) {
        assertThat(payloads.find(payload)).isEmpty();
    }
}
