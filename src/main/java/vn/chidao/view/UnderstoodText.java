package vn.chidao.view;

import java.util.Locale;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;

/** How a question was understood, in words: «hỏi người ký: Kế hoạch số 129». */
public final class UnderstoodText {
    private final Messages messages;
    private final ScopeText scopes;

    /** Phrases questions in the words of {@code messages}. */
    public UnderstoodText(Messages messages) {
        this.messages = messages;
        this.scopes = new ScopeText(messages);
    }

    /** Returns the sentence: what is asked, and every condition. */
    public String of(Query query) {
        var wanted = scopes.wanted(query);
        return messages.say(
                "talk.explain", messages.say("understood." + asked(query)), wanted.isEmpty() ? "" : ": " + wanted);
    }

    /** Who is asked for is told by the aspect, all else by the intent. */
    private static String asked(Query query) {
        var aspect = query.aspect();
        var narrower = switch (aspect) {
            case DIRECTOR, OFFICE, HOLDER, LEAD, SUPPORT -> true;
            default -> false;
        };
        boolean ofPeople = query.intent() == Intent.PERSON || query.intent() == Intent.AGENCY;
        return narrower && ofPeople
                ? aspect.name().toLowerCase(Locale.ROOT)
                : query.intent().label();
    }
}
