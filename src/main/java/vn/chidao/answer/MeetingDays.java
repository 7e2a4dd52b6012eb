package vn.chidao.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Says on which day the meeting was held that a directive tells of («ông chủ tịch họp hôm nào?»). The day is no term of anybody's,
 * and the terms that the meeting set are not asked for.
 */
final class MeetingDays {
    private static final String MEETING =
            "(?:họp|phiên họp|cuộc họp|hội nghị|buổi làm việc|làm việc|gặp mặt|đối thoại|buổi tiếp)";

    private static final MarkedPattern ASKED = MarkedPattern.of("(?<!\\p{L})" + MEETING + "[\\s,]*$");
    private static final MarkedPattern MET = MarkedPattern.of("(?<!\\p{L})" + MEETING + "(?!\\p{L})");
    private static final String DAY = "(?:ngày|sáng|chiều|tối|hôm)(?: ngày)? \\d{1,2}[/-]\\d";
    private static final MarkedPattern HELD = MarkedPattern.of("(?<!\\p{L})" + MEETING + "[^.;:]{0,60}? " + DAY
            + "|(?<!\\p{L})" + DAY + "[^.;:]{0,200}?(?<!\\p{L})" + MEETING + "(?!\\p{L})");

    private final Evidence evidence;

    MeetingDays(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether {@code topic}, as typed, speaks of a meeting. */
    static boolean isMeeting(String topic) {
        return MET.halfway(topic).find();
    }

    /** Whether {@code query} asks when the meeting was held that {@code directive} is about. */
    static boolean areAsked(Query query, Directive directive) {
        return query.aspect() == Aspect.ANY
                && ASKED.halfway(query.topic()).find()
                && MET.strict(directive.title()).find();
    }

    /** The clause that tells the day; empty when none does. */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        return evidence.firstClause(
                query,
                directive,
                part -> HELD.strict(withoutCitation(part, directive)).find());
    }

    /** The day of the document is not that of the meeting. */
    private static String withoutCitation(IndexedDirective.Part part, Directive directive) {
        var citation = directive.citation();
        return citation == null ? part.text() : part.text().replaceFirst(Pattern.quote(citation.text()), "");
    }
}
