package vn.chidao.extract.task;

import java.util.OptionalInt;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** How a text says what somebody is rather than what he does: «Chủ đầu tư là Công ty …», «Cơ quan chủ trì: Sở Y tế». */
final class Appointment {
    private static final String LEADER =
            "(cơ quan|đơn vị) (chủ trì|đầu mối|thường trực)( (thực hiện|triển khai|tham mưu|kế hoạch|đề án|dự án|chương trình))*";

    private final MarkedPattern said;

    private Appointment(String office) {
        this.said = MarkedPattern.of("(?<!\\p{L})(" + office + ")( là|:) $");
    }

    /** Who owns the works (chủ đầu tư). */
    static final Appointment OWNER = new Appointment("(chủ|nhà) đầu tư( hạ tầng| dự án)?( kỹ thuật)?");

    /** Who leads (cơ quan chủ trì). */
    static final Appointment LEAD = new Appointment(LEADER);

    /** Where the words begin by which {@code mention} is appointed; empty when it is not. */
    OptionalInt opening(EntryText entry, AgencyMention mention) {
        int start = mention.span().start();
        int from = Math.min(start, entry.sentence(mention.span()).start());
        var words = said.strict(new Span(from, start).in(entry.clean()));
        return words.find() ? OptionalInt.of(from + words.start()) : OptionalInt.empty();
    }

    /** Where the words begin by which {@code mention} is appointed to anything; empty when it is not. */
    static OptionalInt anyOpening(EntryText entry, AgencyMention mention) {
        var owner = OWNER.opening(entry, mention);
        return owner.isPresent() ? owner : LEAD.opening(entry, mention);
    }
}
