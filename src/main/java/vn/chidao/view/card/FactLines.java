package vn.chidao.view.card;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.AgencyTask;
import vn.chidao.extract.Deadline;
import vn.chidao.extract.Role;
import vn.chidao.view.Citation;
import vn.chidao.view.Clip;
import vn.chidao.view.Messages;

/** A directive's times and duties, a plain line each. */
final class FactLines {
    private static final int LONGEST_TIME = 200;

    private final Messages messages;

    FactLines(Messages messages) {
        this.messages = messages;
    }

    /** Returns each time once: its days, then its words. */
    List<String> times(List<Deadline> deadlines) {
        return deadlines.stream().map(this::time).distinct().toList();
    }

    /** Returns each duty once, with all the agencies that share it; a duty's words at most {@code most} units long. */
    List<String> duties(List<AgencyTask> tasks, int most) {
        var shared = tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> new Duty(task.role(), task.task().text()), LinkedHashMap::new, Collectors.toList()));
        return shared.entrySet().stream()
                .map(entry -> messages.say(
                        "answer.duty." + entry.getKey().role().name().toLowerCase(Locale.ROOT),
                        names(entry.getValue()),
                        Clip.to(entry.getKey().task(), most)))
                .toList();
    }

    private record Duty(Role role, String task) {}

    private static String names(List<AgencyTask> tasks) {
        return tasks.stream().map(AgencyTask::name).distinct().collect(Collectors.joining(", "));
    }

    private String time(Deadline deadline) {
        var words = Clip.to(deadline.words().text(), LONGEST_TIME);
        var days = days(deadline.from(), deadline.to());
        var said = days.isEmpty() ? words : messages.say("answer.times.line", days, words);
        return deadline.label() == null ? said : messages.say("answer.times.phase", deadline.label(), said);
    }

    private String days(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return from.equals(to)
                    ? messages.say("answer.times.day", Citation.day(from))
                    : messages.say("answer.times.range", Citation.day(from), Citation.day(to));
        }
        return to != null
                ? messages.say("answer.times.to", Citation.day(to))
                : from == null ? "" : messages.say("answer.times.from", Citation.day(from));
    }
}
