package vn.chidao.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Role;
import vn.chidao.text.Span;

/**
 * Finds which agency is to do what. A subject is an agency where a clause opens or after «giao», «yêu cầu»; its task runs at
 * most to the next subject of the paragraph. Who is only worked with supports, who is only written to is an addressee.
 */
public final class TaskExtractor {
    /** «Sở X: Chỉ đạo Chi cục Y …»: the one directed does not end what the other is told. */
    private static final Pattern ORDERS = Pattern.compile("\\s*:\\s*");

    private static final Pattern LEAD_IN = Pattern.compile("^(?:\\s*\\([^()]{2,120}\\))?[\\s:,]+");

    private final JointTasks joint;

    /** Makes an extractor that knows {@code agencies}, which may be named in several ways. */
    public TaskExtractor(Agencies agencies) {
        this.joint = new JointTasks(agencies);
    }

    /** Returns the agencies of {@code entry} with their tasks, in order, out of its {@code mentions} of agencies. */
    public List<AgencyTask> extract(EntryText entry, List<AgencyMention> mentions) {
        var tasks = new ArrayList<AgencyTask>();
        for (var paragraph : entry.body()) {
            var inside = mentions.stream()
                    .filter(mention -> paragraph.contains(mention.span()))
                    .toList();
            var labelled = LabelledActors.tasks(entry, paragraph, inside);
            tasks.addAll(labelled);
            if (labelled.isEmpty()) {
                inParagraph(entry, paragraph, ActorGroup.of(entry, paragraph, inside), tasks);
            }
        }
        return joint.led(ProjectOwners.named(entry, mentions, tasks));
    }

    private static void inParagraph(EntryText entry, Span paragraph, List<ActorGroup> all, List<AgencyTask> tasks) {
        var subjects = new ArrayList<ActorGroup>();
        for (var actors : all) {
            if (TaskSubjects.haveOwnTask(entry, actors) || TaskSubjects.follow(entry, actors, subjects)) {
                subjects.add(actors);
            }
        }
        for (var subject : subjects) {
            int end = subjects.stream()
                    .filter(other -> other.start() > subject.start())
                    .flatMapToInt(other -> TaskSubjects.opening(entry, other).stream())
                    .filter(other -> other >= subject.end()
                            && !ORDERS.matcher(entry.clean())
                                    .region(subject.end(), other)
                                    .matches())
                    .min()
                    .orElse(paragraph.end());
            int own = TaskSentences.end(entry, paragraph, subject.end(), end, subjects);
            lead(entry, subject, new Span(subject.end(), own), tasks);
        }
        for (var actors : all) {
            if (!subjects.contains(actors)) {
                beside(entry, actors, tasks);
            }
        }
    }

    private static void lead(EntryText entry, ActorGroup subject, Span rest, List<AgencyTask> tasks) {
        var near = new Span(rest.start(), Math.min(rest.end(), rest.start() + ActorGroup.LOOK));
        var leadIn = LEAD_IN.matcher(entry.clean()).region(near.start(), near.end());
        int from =
                Appointment.anyOpening(entry, subject.first()).orElse(leadIn.lookingAt() ? leadIn.end() : rest.start());
        var role = Cooperation.isHelp(entry, near) ? Role.SUPPORT : Role.LEAD;
        put(entry, subject, role, new Span(from, rest.end()), tasks);
    }

    /** Who stands in mid-clause counts when the words before say that they are worked with or written to. */
    private static void beside(EntryText entry, ActorGroup actors, List<AgencyTask> tasks) {
        if (actors.sideRole().isPresent() && !actors.areSuperior()) {
            var sentence = entry.sentence(actors.first().span());
            var clause = entry.clause(new Span(actors.start(), actors.end()), sentence, ";");
            put(entry, actors, actors.sideRole().get(), clause, tasks);
        }
    }

    private static void put(EntryText entry, ActorGroup actors, Role role, Span task, List<AgencyTask> tasks) {
        entry.words(trimEnd(entry.clean(), task))
                .ifPresent(words -> actors.members().stream()
                        .filter(mention -> !ActorGroup.isAnybody(mention))
                        .forEach(mention -> entry.words(mention.span())
                                .ifPresent(named -> tasks.add(new AgencyTask(mention.name(), role, named, words)))));
    }

    private static Span trimEnd(String text, Span span) {
        int end = span.end();
        while (end > span.start() && " ;,./\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
