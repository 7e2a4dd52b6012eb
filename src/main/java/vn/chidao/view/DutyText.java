package vn.chidao.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Role;

/** Agencies and what they are to do, in words; a duty that several share is said once. */
public final class DutyText {
    private final Messages messages;

    /** Phrases duties in the words of {@code messages}. */
    public DutyText(Messages messages) {
        this.messages = messages;
    }

    /**
     * A duty with all who share it.
     *
     * @param who their names, and their part where it is not to lead: «Sở Y tế, Sở Nội vụ (phối hợp)»
     * @param task what they are to do, in the text's words
     */
    public record Shared(String who, String task) {}

    /** Returns the duties in the order of {@code tasks}. */
    public List<Shared> shared(List<AgencyTask> tasks) {
        return shared(tasks, ", ");
    }

    private List<Shared> shared(List<AgencyTask> tasks, String between) {
        var names = new LinkedHashMap<Duty, List<String>>();
        for (var task : tasks) {
            var sharing =
                    names.computeIfAbsent(new Duty(task.role(), task.task().text()), duty -> new ArrayList<>());
            if (!sharing.contains(task.name())) {
                sharing.add(task.name());
            }
        }
        return names.entrySet().stream()
                .map(entry -> new Shared(
                        who(entry.getKey().role(), String.join(between, entry.getValue())),
                        entry.getKey().task()))
                .toList();
    }

    private record Duty(Role role, String task) {}

    private String who(Role role, String names) {
        return messages.say("answer.duty." + role.name().toLowerCase(Locale.ROOT), names);
    }

    /** Returns a phrase for each duty, for a running text, its words at most {@code most} units long. */
    public List<String> phrases(List<AgencyTask> tasks, int most) {
        return told(shared(tasks), most);
    }

    /** Returns a plain line for each duty, its words at most {@code most} units long; many a name has commas of its own. */
    public List<String> lines(List<AgencyTask> tasks, int most) {
        return told(shared(tasks, "; "), most);
    }

    private List<String> told(List<Shared> duties, int most) {
        return duties.stream()
                .map(duty -> messages.say("answer.duty", duty.who(), Clip.to(duty.task(), most)))
                .collect(Collectors.toList());
    }
}
