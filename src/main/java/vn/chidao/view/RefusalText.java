package vn.chidao.view;

import java.util.stream.Collectors;
import vn.chidao.answer.Answer;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;

/** What is said where there is no fact to tell: the document is silent, there is no document, or there are too many. */
final class RefusalText {
    private static final int NEAR = 3;

    private final Messages messages;
    private final Citation citation;
    private final ScopeText scope;
    private final GroupText groups;
    private final AskedText asked;

    RefusalText(Messages messages) {
        this.messages = messages;
        this.citation = new Citation(messages);
        this.scope = new ScopeText(messages);
        this.groups = new GroupText(messages);
        this.asked = new AskedText(messages);
    }

    /** Says that the document does not state what was asked; of a signer, that only who directs is named. */
    String of(Answer.NotStated silent) {
        var directive = silent.directive();
        var query = silent.query();
        boolean signer = query.intent() == Intent.PERSON && query.aspect() == Aspect.SIGNER;
        return signer && directive.director().isPresent()
                ? messages.say("answer.notStated.signerKnownDirector", citation.brief(directive))
                : messages.say("answer.notStated", citation.brief(directive), asked.fact(query));
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
}
