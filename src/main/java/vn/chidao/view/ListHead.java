package vn.chidao.view;

import vn.chidao.answer.Answer;

/** The line above a list: how many directives fit, and the conditions it was made by. */
public final class ListHead {
    private final Messages messages;
    private final AnswerText text;

    /** Phrases heads in the words of {@code messages}. */
    public ListHead(Messages messages) {
        this.messages = messages;
        this.text = new AnswerText(messages);
    }

    /** Returns the head in plain text. */
    public String of(Answer.Listed listed) {
        return messages.say("answer.list.head", listed.directives().size(), text.scope(listed.query()));
    }
}
