package vn.chidao.push;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.subscribe.Database;

/** The clock work: the weekly push, what is left of it every half minute, a clean-up every night. */
public final class Schedule implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

    private static final Duration LOOK_EVERY = Duration.ofSeconds(5);
    private static final Duration RESUME_EVERY = Duration.ofSeconds(30);
    private static final LocalTime CLEAN_UP_AT = LocalTime.of(3, 0);

    /** A process that died is noticed after four missed beats, and its job runs elsewhere or after the restart. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(10);

    private static final int MISSED_BEATS = 4;

    /** How long a job that was told to stop may take to end what it is in the middle of. */
    private static final Duration STOP_WAIT = Duration.ofSeconds(3);

    private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 6;

    private final CronSchedule weekly;
    private final CustomTask<Void> push;
    private final Scheduler scheduler;
    private final Clock clock;
    private final Set<Thread> atWork = new HashSet<>();

    /** A schedule kept in {@code database}; with several processes on it each job runs in one of them. */
    public Schedule(Database database, Weekly weekly, Jobs jobs, Clock clock) {
        this(database, weekly, jobs, clock, LOOK_EVERY);
    }

    Schedule(Database database, Weekly weekly, Jobs jobs, Clock clock, Duration lookEvery) {
        this.weekly = weekly.cron();
        this.clock = clock;
        this.push = pushTask(jobs.push());
        this.scheduler = Scheduler.create(database.dataSource(), push)
                .startTasks(
                        recurring("resume", FixedDelay.of(RESUME_EVERY), jobs.resume()),
                        recurring("clean-up", Schedules.daily(weekly.zone(), CLEAN_UP_AT), jobs.cleanUp()))
                .threads(3)
                .clock(clock::instant)
                .pollingInterval(lookEvery)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED_BEATS)
                // What fails is told here, in words: the library would call a stop an unhandled exception.
                .failureLogging(LogLevel.OFF, false)
                .shutdownMaxWait(STOP_WAIT)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .build();
    }

    /** Begins; a weekly push that fell due while nothing ran happens now. */
    public void start() {
        arrangePush();
        scheduler.start();
    }

    /** When the weekly push is next due; in the past when it is about to be made up for. */
    public Instant nextPush() {
        return scheduler
                .getScheduledExecution(push.instance(push.getName()))
                .map(execution -> execution.getExecutionTime())
                .orElseGet(this::nextByTheClock);
    }

    /** Stops within seconds: a job at work is interrupted, ends what it is in the middle of, and leaves the rest. */
    @Override
    public void close() {
        synchronized (atWork) {
            atWork.forEach(Thread::interrupt);
        }
        scheduler.stop();
    }

    /**
     * Puts the push where the settings have it. What is overdue stays, to be made up for, and so does the retry of a push
     * that failed: the library's own recurring task would move that one to the next week.
     */
    private void arrangePush() {
        var instance = push.instance(push.getName());
        var next = nextByTheClock();
        var known = scheduler.getScheduledExecution(instance);
        if (known.isEmpty()) {
            scheduler.scheduleIfNotExists(instance, next);
            return;
        }
        var execution = known.get();
        boolean overdue = execution.getExecutionTime().isBefore(clock.instant());
        boolean retry = execution.getConsecutiveFailures() > 0;
        if (!execution.isPicked()
                && !overdue
                && !retry
                && !execution.getExecutionTime().equals(next)) {
            scheduler.reschedule(instance, next);
        }
    }

    private Instant nextByTheClock() {
        return weekly.getNextExecutionTime(ExecutionComplete.simulatedSuccess(clock.instant()));
    }

    private CustomTask<Void> pushTask(Runnable job) {
        return Tasks.custom("push", Void.class)
                .onFailure(backOff())
                .onDeadExecutionRevive()
                .execute((instance, context) -> {
                    runUncut(job);
                    return new CompletionHandler.OnCompleteReschedule<>(weekly);
                });
    }

    private static FailureHandler<Void> backOff() {
        return (failed, operations) -> {
            int doublings = Math.min(failed.getExecution().consecutiveFailures, MOST_DOUBLINGS);
            operations.reschedule(failed, failed.getTimeDone().plus(FIRST_RETRY.multipliedBy(1L << doublings)));
        };
    }

    private RecurringTask<Void> recurring(
            String name, com.github.kagkarlsson.scheduler.task.schedule.Schedule when, Runnable job) {
        return Tasks.recurring(name, when).execute((instance, context) -> runUncut(job));
    }

    /** A job that was cut short by the stop counts as failed, so that it is taken up again at the next start. */
    private void runUncut(Runnable job) {
        synchronized (atWork) {
            atWork.add(Thread.currentThread());
        }
        try {
            job.run();
        } catch (RuntimeException failure) {
            LOG.error("A job failed and is tried again later", failure);
            throw failure;
        } finally {
            synchronized (atWork) {
                atWork.remove(Thread.currentThread());
            }
        }
        // Cleared, because the library has to write down the failure, and a pool refuses an interrupted thread.
        if (Thread.interrupted()) {
            LOG.info("A job was cut short by the stop; it is taken up again at the next start");
            throw new IllegalStateException("cut short by the stop");
        }
    }

    /**
     * When the push begins.
     *
     * @param day the day of the week
     * @param time the time of that day, to the minute
     * @param zone where that time is read, Asia/Ho_Chi_Minh as a rule
     */
    public record Weekly(DayOfWeek day, LocalTime time, ZoneId zone) {
        private static final Pattern WORDS = Pattern.compile("([A-Za-z]+)\\s+(\\d{1,2}):(\\d{2})");

        /**
         * Reads {@code Monday 08:00}.
         *
         * @throws IllegalArgumentException for other words
         */
        public static Weekly parse(String words, ZoneId zone) {
            var matcher = WORDS.matcher(words.strip());
            if (!matcher.matches()) {
                throw new IllegalArgumentException("not a day and a time like «Monday 08:00»: " + words);
            }
            var day = DayOfWeek.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
            try {
                var time = LocalTime.of(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3)));
                return new Weekly(day, time, zone);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException("not a time of day: " + words, e);
            }
        }

        private CronSchedule cron() {
            var name = day.name().substring(0, 3);
            return new CronSchedule("0 " + time.getMinute() + " " + time.getHour() + " * * " + name, zone);
        }
    }

    /**
     * What is done when its time has come. A job that throws is logged and runs again.
     *
     * @param push pushes the weeks that are due
     * @param resume sends what is due of earlier runs
     * @param cleanUp deletes what is no longer needed
     */
    public record Jobs(Runnable push, Runnable resume, Runnable cleanUp) {}
}
