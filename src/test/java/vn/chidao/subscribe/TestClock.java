package vn.chidao.subscribe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that stands until it is moved. */
public final class TestClock extends Clock {
    private final AtomicReference<Instant> now;

    /** A clock that shows {@code start}, for example {@code 2024-06-10T01:00:00Z}. */
    public TestClock(String start) {
        now = new AtomicReference<>(Instant.parse(start));
    }

    /** Moves it on. */
    public void advance(Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get();
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the code under test passes zones by themselves");
    }
}
