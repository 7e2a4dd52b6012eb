package vn.chidao.view;

import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;

/** What a question asks for, in words: «thời hạn cụ thể», «người ký», «cơ quan chủ trì». */
public final class AskedText {
    private final Messages messages;
    private final ScopeText scopes;

    /** Phrases questions in the words of {@code messages}. */
    public AskedText(Messages messages) {
        this.messages = messages;
        this.scopes = new ScopeText(messages);
    }

    /** Returns what of a directive was asked, as a directive may be silent on it. */
    String fact(Query query) {
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

    /** Returns the sentence that says how the question was understood: what is asked, and every condition. */
    public String understood(Query query) {
        var wanted = scopes.wanted(query);
        return messages.say(
                "talk.explain",
                asked(query),
                wanted.isEmpty()
                        ? ""
                        : query.intent().isMany() ? " " + wanted : messages.say("talk.explain.of", wanted));
    }

    private String asked(Query query) {
        return switch (query.intent()) {
            case LIST -> messages.say("asked.list");
            case COUNT -> messages.say("asked.count");
            case TOPIC, DOCUMENT -> messages.say("asked.document");
            case AGENCY -> agency(query);
            default -> fact(query);
        };
    }

    private String agency(Query query) {
        return switch (query.aspect()) {
            case LEAD -> messages.say("asked.lead");
            case SUPPORT -> messages.say("asked.support");
            default -> fact(query);
        };
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
