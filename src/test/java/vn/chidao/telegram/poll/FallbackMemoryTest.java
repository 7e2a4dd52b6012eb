package vn.chidao.telegram.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.subscribe.TestClock;
import vn.chidao.telegram.fake.Bench;
import vn.chidao.telegram.fake.FailingMemory;

class FallbackMemoryTest {
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

    private final FailingMemory lasting = new FailingMemory();
    private final TestClock clock = new TestClock("2024-06-10T01:00:00Z");
    private final FallbackMemory memory = new FallbackMemory(lasting, List.of(7L), Bench.none(), clock);

    @Test
    void asksAndFillsTheLastingMemory() {
        lasting.noted.add(8L);

        assertThat(memory.contains(8)).isTrue();
        assertThat(memory.contains(9)).isFalse();
        memory.add(9);
        assertThat(lasting.noted).containsExactly(8L, 9L);
    }

    @Test
    void knowsByItselfWhatWasHandledBeforeAndDuringAnOutage() {
        lasting.failing.set(1000);

        assertThat(memory.contains(7)).isTrue();
        assertThat(memory.contains(8)).isFalse();
        memory.add(8);
        assertThat(memory.contains(8)).isTrue();
    }

    @Test
    void notesAfterAnOutageWhatWasHandledMeanwhile() {
        lasting.failing.set(1);
        memory.add(8);
        memory.add(9);
        assertThat(lasting.noted).isEmpty();

        clock.advance(LONGEST_WAIT);
        memory.add(10);
        assertThat(lasting.noted).containsExactly(8L, 9L, 10L);
        memory.add(11);
        assertThat(lasting.noted).endsWith(11L);
    }

    @Test
    void triesOnlyNowAndThenDuringAnOutage() {
        lasting.failing.set(1000);
        for (long id = 100; id < 200; id++) {
            assertThat(memory.contains(id)).isFalse();
            memory.add(id);
        }
        assertThat(lasting.calls).hasValue(1);

        clock.advance(LONGEST_WAIT);
        for (long id = 200; id < 300; id++) {
            assertThat(memory.contains(id)).isFalse();
            memory.add(id);
        }
        assertThat(lasting.calls).hasValue(2);
    }
}
