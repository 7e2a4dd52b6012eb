package vn.chidao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.chidao.subscribe.TestClock;

class RateLimiterTest {
    private final TestClock clock = new TestClock("2024-06-10T01:00:00Z");
    private final RateLimiter limiter = new RateLimiter(clock, clock::advance);

    @Test
    void staysUnderThirtyMessagesInAnySecond() throws InterruptedException {
        var gone = new ArrayList<Instant>();
        for (int chat = 1; chat <= 300; chat++) {
            limiter.await(chat);
            gone.add(clock.instant());
        }

        assertThat(gone)
                .allSatisfy(from -> assertThat(gone.stream()
                                .filter(at -> !at.isBefore(from) && at.isBefore(from.plusSeconds(1)))
                                .count())
                        .isLessThanOrEqualTo(30));
        assertThat(Duration.between(gone.getFirst(), gone.getLast())).isLessThanOrEqualTo(Duration.ofSeconds(12));
    }

    @Test
    void givesAPersonASecondAndAGroupThree() throws InterruptedException {
        assertThat(waits(7)).containsExactly(Duration.ZERO, Duration.ofSeconds(1), Duration.ofSeconds(1));
        assertThat(waits(-7)).containsExactly(Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(3));
    }

    private List<Duration> waits(long chat) throws InterruptedException {
        var waits = new ArrayList<Duration>();
        for (int i = 0; i < 3; i++) {
            var before = clock.instant();
            limiter.await(chat);
            waits.add(Duration.between(before, clock.instant()));
        }
        return waits;
    }
}
