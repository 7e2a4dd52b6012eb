package vn.chidao.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.subscribe.FreshDatabase.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class UpdateLogIT {
    @RegisterExtension
    final FreshDatabase fresh;

    private final TestClock clock = new TestClock("2024-06-10T01:00:00Z");
    private UpdateLog log;

    UpdateLogIT(Engine engine) {
        fresh = new FreshDatabase(engine);
    }

    @BeforeEach
    void open() {
        log = new UpdateLog(fresh.open(), clock);
    }

    @Test
    void knowsAnUpdateAgainAfterARestart() {
        assertThat(log.firstTime(700)).isTrue();
        assertThat(log.firstTime(700)).isFalse();

        assertThat(new UpdateLog(fresh.open(), clock).firstTime(700)).isFalse();
        assertThat(new UpdateLog(fresh.open(), clock).noted()).containsExactly(700L);
    }

    @Test
    void followsAResetToLowerIds() {
        assertThat(log.lastConfirmed()).isEmpty();
        log.firstTime(900_000_000);
        log.firstTime(12);

        assertThat(log.firstTime(13)).isTrue();
        assertThat(log.lastConfirmed()).contains(13L);
    }

    @Test
    void takesAnIdForNewWhenTelegramCanNoLongerRepeatTheOld() {
        log.firstTime(700);
        clock.advance(Duration.ofDays(3));

        assertThat(log.firstTime(700)).isTrue();
    }

    @Test
    void dropsTheOldestBeyondItsBound() {
        var small = new UpdateLog(fresh.open(), clock, 10);
        for (int id = 0; id < 20; id++) {
            small.firstTime(id);
        }

        assertThat(small.firstTime(15)).isFalse();
        assertThat(small.firstTime(3)).isTrue();
    }
}
