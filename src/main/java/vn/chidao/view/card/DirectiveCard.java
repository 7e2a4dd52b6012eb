package vn.chidao.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.number.DocumentNumber;
import vn.chidao.view.DutyText;
import vn.chidao.view.Messages;
import vn.chidao.view.TimeText;

/** One directive in messages: an overview, or one side of it whole. All in HTML, each at most one message long. */
public final class DirectiveCard {
    private static final int BRIEF = 3;
    private static final int BRIEF_DUTY = 220;
    private static final int WHOLE = 3_000;

    private final Messages messages;
    private final AnswerCard answers;
    private final TimeText times;
    private final DutyText duties;

    /** Phrases cards in the words of {@code messages}. */
    public DirectiveCard(Messages messages) {
        this.messages = messages;
        this.answers = new AnswerCard(messages);
        this.times = new TimeText(messages);
        this.duties = new DutyText(messages);
    }

    /** Returns title, citation, the first times and duties. */
    public List<String> overview(Directive directive) {
        var blocks = new ArrayList<String>();
        blocks.add(Html.bold(directive.title()));
        section(blocks, "card.deadlines", times(directive), BRIEF);
        section(blocks, "card.agencies", duties.lines(directive.agencies(), BRIEF_DUTY), BRIEF);
        blocks.add(answers.source(directive));
        return Pages.of(blocks);
    }

    /** Returns the whole text, the title above its beginning. */
    public List<String> text(Directive directive) {
        var title = directive.title();
        var blocks = new ArrayList<String>();
        blocks.add(Html.bold(title));
        var text = directive.text();
        blocks.addAll(
                Pages.text(text.startsWith(title + '\n') ? text.substring(title.length()) : text, title.length()));
        blocks.add(answers.source(directive));
        return Pages.of(blocks);
    }

    /** Returns every time that it sets, or the sentence that it sets none. */
    public List<String> deadlines(Directive directive) {
        return side(directive, "card.deadlines", times(directive), "card.deadlines.none");
    }

    /** Returns every agency with its part and duty, or the sentence that it names none. */
    public List<String> agencies(Directive directive) {
        return side(directive, "card.agencies", duties.lines(directive.agencies(), WHOLE), "card.agencies.none");
    }

    /** Returns where it stands: citation, file and line, numbers beside it. */
    public List<String> source(Directive directive) {
        var blocks = new ArrayList<String>();
        blocks.add(Html.bold(directive.title()));
        blocks.add(answers.source(directive));
        blocks.add(Html.escape(messages.say("card.source.place", directive.source(), directive.line())));
        if (!directive.also().isEmpty()) {
            var also = directive.also().stream().map(DocumentNumber::canonical).collect(Collectors.joining(", "));
            blocks.add(Html.escape(messages.say("card.source.also", also)));
        }
        return Pages.of(blocks);
    }

    private List<String> times(Directive directive) {
        return directive.deadlines().stream().map(times::quoted).distinct().toList();
    }

    private List<String> side(Directive directive, String heading, List<String> lines, String none) {
        var blocks = new ArrayList<String>();
        if (lines.isEmpty()) {
            blocks.add(Html.bold(messages.say(none)));
        } else {
            blocks.add(Html.bold(messages.say(heading)));
            lines.forEach(line -> blocks.add(bullet(line)));
        }
        blocks.add(answers.source(directive));
        return Pages.of(blocks);
    }

    private void section(List<String> blocks, String heading, List<String> lines, int most) {
        if (lines.isEmpty()) {
            return;
        }
        var shown = lines.stream().limit(most).map(DirectiveCard::bullet).collect(Collectors.joining("\n"));
        var more = lines.size() > most ? "\n" + Html.escape(messages.say("report.more", lines.size() - most)) : "";
        blocks.add(Html.bold(messages.say(heading)) + "\n" + shown + more);
    }

    private static String bullet(String line) {
        return "• " + Html.escape(line);
    }
}
