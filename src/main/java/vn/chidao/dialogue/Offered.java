package vn.chidao.dialogue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.corpus.DirectiveTable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.FollowUp;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;

/**
 * The directives that were last named side by side, and which of them a question points at: «cái thứ hai», «kế hoạch kia»,
 * «cái năm 2022», «cả hai».
 */
final class Offered {
    /** So many documents can each be answered for in one message. */
    private static final int MOST_AT_ONCE = 4;

    private final List<Directive> directives;
    private final @Nullable String main;

    private Offered(List<Directive> directives, @Nullable String main) {
        this.directives = directives;
        this.main = main;
    }

    /** Returns what {@code subject} has offered, as far as {@code table} still has it. */
    static Offered by(Subject subject, DirectiveTable table) {
        return new Offered(
                subject.offered().stream()
                        .flatMap(id -> table.byId(id).stream())
                        .toList(),
                subject.main());
    }

    /** Returns all of them where {@code question} asks of all («hạn của cả hai») and they are few enough; else none. */
    List<Directive> all(String question) {
        boolean few = directives.size() > 1 && directives.size() <= MOST_AT_ONCE;
        return few && FollowUp.pointsAtAll(question) ? directives : List.of();
    }

    /** Returns the one that {@code question} points at by its place in the list, its age, or as the other of two. */
    Optional<Directive> pointed(String question) {
        var ordinal = FollowUp.ordinal(question);
        if (ordinal.isPresent()) {
            return at(ordinal);
        }
        if (directives.size() > 1 && FollowUp.pointsAtNewest(question)) {
            return directives.stream()
                    .filter(directive -> directive.date() != null)
                    .max(Comparator.comparing(Directive::date));
        }
        return main != null && directives.size() == 2 && FollowUp.pointsAtOther(question)
                ? only(directive -> !directive.id().equals(main))
                : Optional.empty();
    }

    private Optional<Directive> at(OptionalInt ordinal) {
        int at = ordinal.getAsInt() < 0 ? directives.size() - 1 : ordinal.getAsInt();
        return at < directives.size() && at >= 0 ? Optional.of(directives.get(at)) : Optional.empty();
    }

    /** «cái năm 2022»: the one that was issued in the only time that {@code query} names. */
    Optional<Directive> dated(String question, Query query) {
        if (directives.size() < 2
                || !FollowUp.pointsAtDated(question)
                || query.periods().size() != 1
                || !query.topic().isBlank()) {
            return Optional.empty();
        }
        var time = query.periods().getFirst();
        return only(directive -> directive.date() != null && time.contains(directive.date()));
    }

    /**
     * «Chỉ thị do ai ký?»: the only one of the type that {@code query} names, and names alone; or «quyết định trong số đó» that
     * {@code question} points at.
     */
    Optional<Directive> ofType(Query query, String question) {
        var type = query.type();
        boolean meant = type != null
                && !query.intent().isMany()
                && (FollowUp.pointsAmong(question) || Fold.flat(query.topic()).equals(Fold.flat(type.vietnamese())));
        return meant ? only(directive -> Objects.equals(directive.type(), type)) : Optional.empty();
    }

    private Optional<Directive> only(Predicate<Directive> meant) {
        var such = directives.stream().filter(meant).toList();
        return such.size() == 1 ? Optional.of(such.getFirst()) : Optional.empty();
    }
}
