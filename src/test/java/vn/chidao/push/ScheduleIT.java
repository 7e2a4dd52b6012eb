package vn.chidao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.push.Schedule.Jobs;
import vn.chidao.push.Schedule.Weekly;
import vn.chidao.subscribe.FreshDatabase;
import vn.chidao.subscribe.FreshDatabase.Engine;
import vn.chidao.subscribe.TestClock;

@ParameterizedClass
@EnumSource(Engine.class)
class ScheduleIT {
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Weekly MONDAY_EIGHT = new Weekly(DayOfWeek.MONDAY, LocalTime.of(8, 0), ZONE);

    /** When a push that failed on Monday is tried again: the day is what matters, not how fast this machine is. */
    private static final Instant RETRIED_FROM = Instant.parse("2024-06-10T01:01:00Z");

    private static final Instant RETRIED_UNTIL = RETRIED_FROM.plus(Duration.ofHours(1));

    @RegisterExtension
    final FreshDatabase fresh;

    /** A Saturday afternoon in Việt Nam. */
    private final TestClock clock = TestClock.running("2024-06-08T09:00:00Z");

    private final BlockingQueue<String> ran = new LinkedBlockingQueue<>();

    ScheduleIT(Engine engine) {
        fresh = new FreshDatabase(engine);
    }

    private Schedule schedule(Weekly weekly, Runnable push) {
        return new Schedule(
                fresh.open(),
                weekly,
                new Jobs(push, () -> ran.add("resume"), () -> ran.add("clean-up")),
                clock,
                Duration.ofMillis(20));
    }

    /** Returns when the job has run, whatever else ran before it. */
    private void awaitRun(String job) throws InterruptedException {
        String name;
        do {
            name = ran.poll(1, TimeUnit.MINUTES);
            assertThat(name).as("a job within a minute, waiting for %s", job).isNotNull();
        } while (!job.equals(name));
    }

    @Test
    void pushesOnMondayMorningInVietNam() throws InterruptedException {
        try (var schedule = schedule(MONDAY_EIGHT, () -> ran.add("push"))) {
            schedule.start();
            awaitRun("resume");
            assertThat(schedule.nextPush()).isEqualTo("2024-06-10T01:00:00Z");

            clock.advance(Duration.ofHours(40));

            awaitRun("push");
            assertThat(schedule.nextPush()).isAfterOrEqualTo("2024-06-10T01:00:00Z");
        }
    }

    @Test
    void makesUpForAPushThatFellDueWhileNothingRan() throws InterruptedException {
        try (var schedule = schedule(MONDAY_EIGHT, () -> ran.add("push"))) {
            schedule.start();
            awaitRun("resume");
        }
        clock.advance(Duration.ofDays(3));
        ran.clear();

        try (var schedule = schedule(MONDAY_EIGHT, () -> ran.add("push"))) {
            schedule.start();

            awaitRun("push");
        }
    }

    @Test
    void followsTheSettingsWhenTheyChange() {
        var wednesday = new Weekly(DayOfWeek.WEDNESDAY, LocalTime.of(14, 30), ZONE);
        var sunday = new Weekly(DayOfWeek.SUNDAY, LocalTime.of(7, 0), ZONE);

        assertThat(startedThenStopped(MONDAY_EIGHT)).isEqualTo("2024-06-10T01:00:00Z");
        assertThat(startedThenStopped(wednesday)).isEqualTo("2024-06-12T07:30:00Z");
        assertThat(startedThenStopped(sunday)).isEqualTo("2024-06-09T00:00:00Z");
    }

    private Instant startedThenStopped(Weekly weekly) {
        try (var schedule = schedule(weekly, () -> ran.add("push"))) {
            schedule.start();
            return schedule.nextPush();
        }
    }

    @Test
    void triesAFailedPushAgainEvenAfterARestart() throws InterruptedException {
        var failed = new CountDownLatch(1);
        try (var schedule = schedule(MONDAY_EIGHT, () -> {
            failed.countDown();
            throw new IllegalStateException("no index yet");
        })) {
            schedule.start();
            clock.advance(Duration.ofHours(40));
            assertThat(failed.await(1, TimeUnit.MINUTES)).isTrue();
        }
        try (var schedule = schedule(MONDAY_EIGHT, () -> ran.add("push"))) {
            schedule.start();
            assertThat(schedule.nextPush()).isBetween(RETRIED_FROM, RETRIED_UNTIL);
            clock.advance(Duration.ofMinutes(2));

            awaitRun("push");
        }
    }

    @Test
    void cutsAJobAtWorkAndTakesItUpAgainAtTheNextStart() throws InterruptedException {
        var atWork = new CountDownLatch(1);
        var cut = new AtomicBoolean();
        try (var schedule = schedule(MONDAY_EIGHT, () -> {
            atWork.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                cut.set(true);
                Thread.currentThread().interrupt();
            }
        })) {
            schedule.start();
            clock.advance(Duration.ofHours(40));
            assertThat(atWork.await(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(cut).isTrue();

        try (var schedule = schedule(MONDAY_EIGHT, () -> ran.add("push"))) {
            schedule.start();
            assertThat(schedule.nextPush()).isBetween(RETRIED_FROM, RETRIED_UNTIL);
        }
    }
}
