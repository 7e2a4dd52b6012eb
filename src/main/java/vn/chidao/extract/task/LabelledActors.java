package vn.chidao.extract.task;

import java.util.List;
import java.util.stream.Stream;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Role;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * A line that says nothing but who does what stands above it, as tables and registers have it: «Đơn vị thực hiện: Sở Y tế; UBND
 * các huyện».
 */
final class LabelledActors {
    private static final MarkedPattern LABEL = MarkedPattern.of(
            "^\\s*((đơn vị|cơ quan|nơi) )?(chủ trì|thực hiện|phối hợp|tham mưu)( thực hiện)? ?: ?(các )?$");
    private static final MarkedPattern HELP = MarkedPattern.of("phối hợp[^.]*$");
    /** A longer line says more than names. */
    private static final int LONGEST = 250;
    /** A shorter line above is a number or a day. */
    private static final int SHORTEST_TASK = 40;

    private LabelledActors() {}

    /** Returns the tasks of {@code mentions}, the agencies of {@code paragraph}; none when it is no such line. */
    static List<AgencyTask> tasks(EntryText entry, Span paragraph, List<AgencyMention> mentions) {
        if (mentions.isEmpty()
                || paragraph.length() > LONGEST
                || !entry.finds(LABEL, before(paragraph, mentions.getFirst()))) {
            return List.of();
        }
        return entry.words(above(entry, paragraph)).stream()
                .flatMap(task -> mentions.stream()
                        .flatMap(mention -> entry.words(mention.span()).stream()
                                .map(named -> new AgencyTask(
                                        mention.name(), role(entry, before(paragraph, mention)), named, task))))
                .toList();
    }

    private static Span before(Span paragraph, AgencyMention mention) {
        return new Span(paragraph.start(), mention.span().start());
    }

    private static Role role(EntryText entry, Span before) {
        return entry.finds(HELP, before) ? Role.SUPPORT : Role.LEAD;
    }

    /** The paragraph above that tells something, or the line itself where there is none. */
    private static Span above(EntryText entry, Span paragraph) {
        return Stream.concat(Stream.of(paragraph), entry.body().stream())
                .filter(other ->
                        other.equals(paragraph) || other.end() <= paragraph.start() && other.length() >= SHORTEST_TASK)
                .reduce((first, later) -> later.start() < paragraph.start() ? later : first)
                .orElse(paragraph);
    }
}
