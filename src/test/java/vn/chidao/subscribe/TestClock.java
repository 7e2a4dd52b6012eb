package vn.chidao.subscribe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that is set and moved by hand, and between that stands still or runs. */
public final class TestClock extends Clock {
    private final AtomicReference<Instant> now;
    private final InstantSource runs;
    private final Instant started;

    /** A clock that stands and shows {@code start}, for example {@code 2024-06-10T01:00:00Z}. */
    public TestClock(String start) {
        this(start, InstantSource.fixed(Instant.EPOCH));
    }

    private TestClock(String start, InstantSource runs) {
        this.now = new AtomicReference<>(Instant.parse(start));
        this.runs = runs;
        this.started = runs.instant();
    }

    /** A clock that runs from {@code start} on, for what waits by itself. */
    public static TestClock running(String start) {
        return new TestClock(start, InstantSource.system());
    }

    /** Moves it on. */
    public void advance(Duration duration) {
        now.updateAndGet(moment -> moment.plus(duration));
    }

    @Override
    public Instant instant() {
        return now.get().plus(Duration.between(started, runs.instant()));
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
