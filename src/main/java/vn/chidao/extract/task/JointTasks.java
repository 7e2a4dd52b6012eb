package vn.chidao.extract.task;

import java.util.List;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Role;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Whose a task is that several do: «Cục Quản lý thị trường phối hợp với Công an tỉnh kiểm soát …» is the first one's own,
 * unless it is the other who leads in the entry («Công an tỉnh chủ trì …; Sở Tài chính phối hợp với Công an tỉnh …»).
 */
final class JointTasks {
    private static final MarkedPattern WITH_THE_LEADER =
            MarkedPattern.of("^(cơ quan|đơn vị)( được giao)? (chủ trì|đầu mối)");

    private final Agencies agencies;

    JointTasks(Agencies agencies) {
        this.agencies = agencies;
    }

    /** Returns {@code tasks}, all those of an entry, with the leader of each that several do. */
    List<AgencyTask> led(List<AgencyTask> tasks) {
        return tasks.stream()
                .map(task -> task.role() == Role.SUPPORT && isOwn(task, tasks)
                        ? new AgencyTask(task.name(), Role.LEAD, task.mention(), task.task())
                        : task)
                .toList();
    }

    private boolean isOwn(AgencyTask task, List<AgencyTask> tasks) {
        var words = task.task().text();
        var partner = Cooperation.partner(words);
        if (task.task().span().contains(task.mention().span())
                || partner.isEmpty()
                || WITH_THE_LEADER.strict(words.substring(partner.getAsInt())).find()) {
            return false;
        }
        int from = task.task().start() + partner.getAsInt();
        var partners = tasks.stream()
                .filter(other -> other.role() == Role.SUPPORT
                        && other.mention().start() >= from
                        && task.task().span().contains(other.mention().span()))
                .toList();
        boolean named = partners.stream().anyMatch(other -> other.mention().start() == from);
        return (named || Cooperation.promisesPartner(words))
                && partners.stream().noneMatch(other -> leads(other.name(), tasks));
    }

    private boolean leads(String name, List<AgencyTask> tasks) {
        return tasks.stream().anyMatch(task -> task.role() == Role.LEAD && areSame(task.name(), name));
    }

    private boolean areSame(String one, String other) {
        return one.equals(other)
                || agencies.resolve(one)
                        .flatMap(agency -> agencies.resolve(other).filter(agency::equals))
                        .isPresent();
    }
}
