package vn.chidao.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Fact;
import vn.chidao.extract.AgencyTask;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Words;
import vn.chidao.view.AnswerText;
import vn.chidao.view.Citation;
import vn.chidao.view.Clip;
import vn.chidao.view.Messages;

/** An answer as one message: the short answer in bold, the exact words that it stands on, the citation. */
public final class AnswerCard {
    /** Leaves room for answer and citation within a message. */
    private static final int QUOTED = 2_400;

    private static final int TELLING = 40;

    private final Messages messages;
    private final AnswerText text;
    private final Citation citation;

    /** Phrases answers in the words of {@code messages}. */
    public AnswerCard(Messages messages) {
        this.messages = messages;
        this.text = new AnswerText(messages);
        this.citation = new Citation(messages);
    }

    /**
     * Returns the card of an answer in HTML.
     *
     * @param repaired the question as read when its spelling was repaired, else null
     */
    public String of(Answer answer, @Nullable String repaired) {
        var out = new StringJoiner("\n\n");
        if (repaired != null) {
            out.add(Html.italic(messages.say("answer.repaired", repaired)));
        }
        switch (answer) {
            case Answer.Found found -> {
                out.add(Html.bold(spoken(found)));
                quotes(words(found)).forEach(out::add);
                out.add(source(found.directive()));
            }
            case Answer.NotStated silent -> {
                out.add(Html.bold(text.of(silent)));
                out.add(source(silent.directive()));
            }
            case Answer.Listed listed -> out.add(Html.bold(text.of(listed)));
            case Answer.NotFound none -> out.add(Html.bold(text.of(none)));
            case Answer.Ambiguous several -> out.add(Html.bold(text.of(several)));
        }
        return out.toString();
    }

    /** Returns the citation line in HTML: type, number, date, issuer; week; source file. */
    public String source(Directive directive) {
        var out = new StringJoiner(" · ");
        out.add(Html.escape(citation.of(directive)));
        if (directive.number() != null && directive.week() != null) {
            out.add(Html.escape(citation.week(directive.week())));
        }
        return out.add(Html.code(directive.source())).toString();
    }

    /** The citation has a line of its own here, so it is not said twice. */
    private String spoken(Answer.Found found) {
        var said = text.of(found);
        var cited = citation.of(found.directive());
        int at = said.lastIndexOf(" (" + cited.substring(0, Math.min(TELLING, cited.length())));
        return at > 0 && said.endsWith(")") ? said.substring(0, at) : said;
    }

    /** Of duties only the task is quoted, since the agencies stand in the answer; what a longer quote holds is left out. */
    private static List<String> words(Answer.Found found) {
        var quotes = found.fact() instanceof Fact.Duties duties
                ? duties.tasks().stream().map(AgencyTask::task).toList()
                : found.quotes();
        var all = quotes.stream().map(Words::text).distinct().toList();
        return all.stream()
                .filter(one -> all.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .toList();
    }

    private List<String> quotes(List<String> distinct) {
        var out = new ArrayList<String>();
        int room = QUOTED;
        for (var words : distinct) {
            if (room < Math.min(words.length(), QUOTED)) {
                out.add(Html.escape(messages.say("card.quotes.more", distinct.size() - out.size())));
                return out;
            }
            room -= words.length();
            out.add(Html.quote(words.length() > QUOTED ? Clip.to(words, QUOTED) : words));
        }
        return out;
    }
}
