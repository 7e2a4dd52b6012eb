package vn.chidao.view;

import java.util.stream.Collectors;
import vn.chidao.answer.Answer;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;

/** What is said where there is no fact to tell: the document is silent, there is no document, or there are too many. */
final class RefusalText {
    private static final int NEAR = 3;

    private final Messages messages;
    private final Citation citation;
    private final ScopeText scope;
    private final GroupText groups;

    RefusalText(Messages messages) {
        this.messages = messages;
        this.citation = new Citation(messages);
        this.scope = new ScopeText(messages);
        this.groups = new GroupText(messages);
    }

    /** Says that the document does not state what was asked; of a signer, that only who directs is named. */
    String of(Answer.NotStated silent) {
        var directive = silent.directive();
        var query = silent.query();
        boolean signer = query.intent() == Intent.PERSON && query.aspect() == Aspect.SIGNER;
        return signer && directive.director().isPresent()
                ? messages.say("answer.notStated.signerKnownDirector", citation.brief(directive))
                : messages.say("answer.notStated", citation.brief(directive), asked(query));
    }

    /** Says that nothing fits, and what was looked for or comes near. */
    String of(Answer.NotFound none) {
        if (none.near().isEmpty()) {
            if (none.query().isUnbounded()) {
                return messages.say("answer.notFound.whatOf");
            }
            var wanted = scope.wanted(none.query());
            return messages.say("answer.notFound", wanted.isEmpty() ? "" : ": " + wanted) + groups.of(none.wider());
        }
        return messages.say(
                "answer.notFound.near",
                none.near().stream().limit(NEAR).map(citation::of).collect(Collectors.joining("; ")));
    }

    /** Asks which of several documents is meant. */
    String of(Answer.Ambiguous several) {
        return messages.say(
                "answer.ambiguous",
                several.directives().size(),
                several.directives().stream().map(citation::of).collect(Collectors.joining("; ")));
    }

    private String asked(Query query) {
        return messages.say(
                switch (query.intent()) {
                    case DEADLINE -> "asked.deadline";
                    case AGENCY -> "asked.agency";
                    case TASK -> "asked.task";
                    case NUMBER -> "asked.number";
                    case DATE -> "asked.date";
                    case PERSON -> person(query.aspect());
                    case TARGET -> "asked.target";
                    case PLACE -> "asked.place";
                    case TOPIC, LIST, COUNT, DOCUMENT, OTHER -> "asked.topic";
                });
    }

    private static String person(Aspect aspect) {
        return switch (aspect) {
            case DIRECTOR -> "asked.person.director";
            case OFFICE -> "asked.person.office";
            case HOLDER -> "asked.person.holder";
            default -> "asked.person";
        };
    }
}
