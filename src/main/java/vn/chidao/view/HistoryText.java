package vn.chidao.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.Answer;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.agency.Succession;
import vn.chidao.question.query.Query;

/** Mergers in words: «Sở Kế hoạch và Đầu tư nay là Sở Tài chính (từ 01/3/2025).» */
public final class HistoryText {
    private final Messages messages;

    /** Phrases mergers in the words of {@code messages}. */
    public HistoryText(Messages messages) {
        this.messages = messages;
    }

    /** Returns what {@code found} must say of mergers; empty when there is nothing to say. */
    public String of(Answer.Found found) {
        return of(found.query(), found.history());
    }

    /** Returns what {@code listed} must say of mergers, and how many directives go by the other name; empty when nothing. */
    public String of(Answer.Listed listed) {
        var told = of(listed.query(), listed.history());
        if (told.isEmpty() || listed.formerNames().isEmpty()) {
            return told;
        }
        var names = listed.history().stream()
                .map(merger -> listed.query().agencies().contains(merger.former()) ? merger.current() : merger.former())
                .map(Agency::name)
                .distinct()
                .collect(Collectors.joining("; "));
        return told
                + ' '
                + messages.say("answer.history.kin", listed.formerNames().size(), names);
    }

    private String of(Query query, List<Succession> history) {
        var byOldName = history.stream()
                .filter(merger -> query.agencies().contains(merger.former()))
                .map(this::after);
        var byNewName = history.stream()
                .filter(merger -> !query.agencies().contains(merger.former()))
                .collect(Collectors.groupingBy(Succession::current, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::before);
        return Stream.concat(byOldName, byNewName).collect(Collectors.joining(" "));
    }

    /** Says who does today what the former agency did. */
    public String after(Succession merger) {
        var key = merger.former().dissolved() ? "answer.history.dissolved" : "answer.history.merged";
        return messages.say(key, merger.former().name(), merger.current().name(), day("from", merger));
    }

    /** Says by which names the texts call one agency: those of the agencies that it came from. */
    private String before(List<Succession> mergers) {
        var one = mergers.getFirst();
        var names = mergers.stream().map(Succession::former).map(Agency::name).collect(Collectors.joining(", "));
        return one.founded()
                ? messages.say("answer.history.founded", one.current().name(), names, day("until", one))
                : messages.say("answer.history.joined", one.current().name(), names, day("from", one));
    }

    private String day(String bound, Succession merger) {
        var from = merger.from();
        return from == null ? "" : " " + messages.say("answer.history." + bound, Citation.day(from));
    }
}
