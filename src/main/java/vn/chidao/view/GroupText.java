package vn.chidao.view;

import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.answer.Answer;

/** Mentions what is given to the groups that an agency belongs to: «Ngoài ra, 3 văn bản giao chung Các sở, ban, ngành.» */
public final class GroupText {
    private final Messages messages;

    /** Phrases the mention in the words of {@code messages}. */
    public GroupText(Messages messages) {
        this.messages = messages;
    }

    /** Returns a sentence for each group, set off from what stands before; empty when there is none. */
    String of(List<Answer.Listed> wider) {
        return wider.stream()
                .map(given -> ' '
                        + messages.say("answer.list.group", given.directives().size(), name(given)))
                .collect(Collectors.joining());
    }

    /** Returns what stands on the button that opens a group's list. */
    public String label(Answer.Listed given) {
        return messages.say("button.group", name(given), given.directives().size());
    }

    private static String name(Answer.Listed given) {
        return given.query().agencies().getFirst().name();
    }
}
