package vn.chidao.view.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Fact;
import vn.chidao.extract.fact.Quote;
import vn.chidao.view.AnswerText;
import vn.chidao.view.Clip;
import vn.chidao.view.DutyText;
import vn.chidao.view.Messages;
import vn.chidao.view.TimeText;

/** A fact in HTML: what is said in bold, under it the exact words that it stands on. Nothing is said twice. */
final class FoundCard {
    /** Leaves room for the answer and its citation within a message. */
    private static final int QUOTED = 2_400;

    /** A longer extract is no headline: it is quoted only. */
    private static final int HEADLINE = 200;

    private final Messages messages;
    private final AnswerText text;
    private final TimeText times;
    private final DutyText duties;

    FoundCard(Messages messages) {
        this.messages = messages;
        this.text = new AnswerText(messages);
        this.times = new TimeText(messages);
        this.duties = new DutyText(messages);
    }

    /** Something said and the words for it; either may be empty. */
    private record Part(String said, String words) {
        static Part said(String said) {
            return new Part(said, "");
        }

        static Part words(String words) {
            return new Part("", words);
        }
    }

    /** Returns the blocks of the card. */
    List<String> of(Answer.Found found) {
        var parts = parts(found);
        var out = new ArrayList<String>();
        int room = QUOTED;
        for (var part : parts) {
            var words = Clip.to(part.words(), QUOTED);
            if (room < words.length()) {
                out.add(Html.escape(messages.say("card.quotes.more", parts.size() - out.size())));
                return out;
            }
            room -= words.length();
            out.add(block(part.said(), words));
        }
        return out;
    }

    private static String block(String said, String words) {
        return words.isEmpty()
                ? Html.bold(said)
                : said.isEmpty() ? Html.quote(words) : Html.bold(said) + "\n" + Html.quote(words);
    }

    private List<Part> parts(Answer.Found found) {
        return switch (found.fact()) {
            case Fact.Times set -> times(set);
            case Fact.Duties given ->
                duties.shared(given.tasks()).stream()
                        .map(duty -> new Part(duty.who(), duty.task()))
                        .toList();
            case Fact.Content content ->
                Stream.concat(
                                Stream.of(Part.said(found.directive().title())),
                                content.points().stream().map(Quote::text).map(Part::words))
                        .toList();
            case Fact.Several several ->
                several.answers().stream()
                        .flatMap(part -> parts(part).stream())
                        .distinct()
                        .toList();
            case Fact.Extract extract -> saying(found);
            case Fact.Meaning meaning -> saying(found);
            case Fact.Official official -> saying(found);
            case Fact.References references -> saying(found);
            case Fact.Identity identity -> saying(found);
            case Fact.Issued issued -> saying(found);
            case Fact.Issuer issuer -> saying(found);
        };
    }

    /** The clause of several times stands once, under all of them. */
    private List<Part> times(Fact.Times set) {
        return times.byClause(set, "\n").entrySet().stream()
                .map(entry -> new Part(entry.getValue(), entry.getKey()))
                .toList();
    }

    /** One saying for the whole fact; of its quotes those that say more than it, or than one another. */
    private List<Part> saying(Answer.Found found) {
        var said = text.saying(found);
        var head = found.fact() instanceof Fact.Extract && said.length() > HEADLINE ? "" : said;
        var quotes = found.quotes().stream().map(Quote::text).distinct().toList();
        var more = quotes.stream()
                .filter(one -> !head.contains(one))
                .filter(one -> quotes.stream().noneMatch(other -> !other.equals(one) && other.contains(one)))
                .map(Part::words);
        return (head.isEmpty() ? more : Stream.concat(Stream.of(Part.said(head)), more)).toList();
    }
}
