package vn.chidao.push;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import vn.chidao.subscribe.Database;

/** The clock work: the weekly push, what is left of it every minute, a clean-up every night. */
public final class Schedule implements AutoCloseable {
    /** A schedule kept in {@code database}; with several processes on it each job runs in one of them. */
    public Schedule(Database database, Weekly weekly, Jobs jobs) {
        throw new UnsupportedOperationException();
    }

    /** Begins; a weekly push that fell due while nothing ran happens now. */
    public void start() {
        throw new UnsupportedOperationException();
    }

    /** Stops within a second, cutting a job at work. */
    @Override
    public void close() {}

    /**
     * When the push begins.
     *
     * @param day the day of the week
     * @param time the time of that day, to the minute
     * @param zone where that time is read, Asia/Ho_Chi_Minh as a rule
     */
    public record Weekly(DayOfWeek day, LocalTime time, ZoneId zone) {
        /**
         * Reads {@code Monday 08:00}.
         *
         * @throws IllegalArgumentException for other words
         */
        public static Weekly parse(String words, ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    /**
     * What is done when its time has come. A job that throws is logged and runs again.
     *
     * @param push pushes the newest week's issue, if not pushed yet
     * @param resume sends what is due of earlier runs
     * @param cleanUp deletes what is no longer needed
     */
    public record Jobs(Runnable push, Runnable resume, Runnable cleanUp) {}
}
