package vn.chidao.extract.task;

import java.util.List;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Quote;
import vn.chidao.text.pattern.MarkedPattern;

/** Who is named as the owner of works (chủ đầu tư): «Chủ đầu tư là Công ty …». The works are its task. */
final class ProjectOwners {
    private static final MarkedPattern OWNER = MarkedPattern.of("(chủ|nhà) đầu tư");

    private ProjectOwners() {}

    /** Gives what «chủ đầu tư» has to do to who is named as such. */
    static List<AgencyTask> named(EntryText entry, List<AgencyMention> mentions, List<AgencyTask> tasks) {
        return mentions.stream()
                .filter(mention -> Appointment.OWNER.opening(entry, mention).isPresent())
                .findFirst()
                .flatMap(owner -> entry.words(owner.span()).map(words -> inNameOf(owner.name(), words, tasks)))
                .orElse(tasks);
    }

    private static List<AgencyTask> inNameOf(String owner, Quote words, List<AgencyTask> tasks) {
        return tasks.stream()
                .map(task -> OWNER.strict(task.name()).matches()
                        ? new AgencyTask(owner, task.role(), words, task.task())
                        : task)
                .toList();
    }
}
