package vn.chidao.view;

import java.util.List;
import java.util.stream.Collectors;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Fact;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Person;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Aspect;

/** The direct answer in plain text, without markup, at most {@value #LONGEST} units long. */
public final class AnswerText {
    /** What the command line's contract allows. */
    static final int LONGEST = 600;

    /** What is left for a saying beside its citation. */
    private static final int SAYING = 470;

    private static final int CITATION = 120;
    /** A list's item: its document with a title or duty. */
    private static final int ITEM = 120;
    /** What a list needs to say how many more there are. */
    private static final int MORE = 40;

    private final Messages messages;
    private final Citation citation;
    private final TimeText times;
    private final DueText dues;
    private final DutyText duties;
    private final ScopeText scope;
    private final HistoryText history;
    private final RefusalText refusals;
    private final GroupText groups;

    /** Phrases answers in the words of {@code messages}. */
    public AnswerText(Messages messages) {
        this.messages = messages;
        this.citation = new Citation(messages);
        this.times = new TimeText(messages);
        this.dues = new DueText(messages);
        this.duties = new DutyText(messages);
        this.scope = new ScopeText(messages);
        this.history = new HistoryText(messages);
        this.refusals = new RefusalText(messages);
        this.groups = new GroupText(messages);
    }

    /** Returns the answer in words. */
    public String of(Answer answer) {
        var text = switch (answer) {
            case Answer.Found found -> withHistory(found);
            case Answer.Listed listed -> list(listed);
            case Answer.NotStated silent -> refusals.of(silent);
            case Answer.NotFound none -> refusals.of(none);
            case Answer.Ambiguous several -> refusals.of(several);
            case Answer.Together together ->
                together.parts().stream()
                        .map(part ->
                                Clip.to(of(part), LONGEST / together.parts().size()))
                        .collect(Collectors.joining("\n"));
        };
        return Clip.to(text, LONGEST);
    }

    /** The merger is told after the fact, which gives way when there is no room for both. */
    private String withHistory(Answer.Found found) {
        var told = history.of(found);
        var standing = standing(found);
        if (told.isEmpty()) {
            return standing;
        }
        var fact = Clip.to(standing, LONGEST - told.length() - 2);
        return fact + (fact.endsWith(".") || fact.endsWith("…") ? " " : ". ") + told;
    }

    /** Returns the fact in words, without the document that it stands on unless the fact itself names it. */
    public String saying(Answer.Found found) {
        return said(found).words();
    }

    /**
     * A fact in words.
     *
     * @param cites whether they name the document that they stand on
     */
    private record Said(String words, boolean cites) {}

    private Said said(Answer.Found found) {
        var directive = found.directive();
        return switch (found.fact()) {
            case Fact.Identity() -> citing("answer.identity", citation.of(directive), directive.title());
            case Fact.Issued() -> citing("answer.issued", citation.brief(directive), issued(directive));
            case Fact.Issuer() -> citing("answer.issuer", citation.brief(directive), directive.issuer());
            case Fact.Content content -> citing("answer.identity", citation.of(directive), told(directive, content));
            case Fact.References references -> citing("answer.references", citation.of(directive), words(references));
            case Fact.Official official ->
                official(directive, official.person(), found.query().aspect());
            case Fact.Times set -> bare(times(set));
            case Fact.Duties given -> bare(duties(given.tasks()));
            case Fact.Extract extract -> bare(words(extract.words()));
            case Fact.Several several -> several(several);
            case Fact.Meaning meaning -> bare(messages.say("answer.meaning", meaning.shortForm(), meaning.longForm()));
        };
    }

    /** The answers one after another, each with its share of the room. */
    private Said several(Fact.Several several) {
        var said = several.answers().stream().map(this::said).toList();
        int room = SAYING / said.size() - 2;
        return new Said(
                said.stream()
                        .map(one -> Clip.to(one.words(), room))
                        .distinct()
                        .collect(Collectors.joining("; "))
                        .replace(".; ", "; "),
                said.stream().anyMatch(Said::cites));
    }

    private Said citing(String key, Object... places) {
        return new Said(messages.say(key, places), true);
    }

    private static Said bare(String words) {
        return new Said(words, false);
    }

    /** The saying, then the document that it stands on; the saying is shortened, never the citation. */
    private String standing(Answer.Found found) {
        var said = said(found);
        if (said.cites()) {
            return said.words();
        }
        var words = Clip.to(said.words(), SAYING);
        var number = found.directive().number();
        return number != null && words.contains(number.canonical())
                ? words
                : messages.say("answer.stands", words, Clip.to(citation.of(found.directive()), CITATION));
    }

    private static String issued(Directive directive) {
        return directive.date() == null ? "" : Citation.day(directive.date());
    }

    /** The sentence that this ends has a full stop of its own. */
    private static String told(Directive directive, Fact.Content content) {
        var points = content.points().isEmpty() ? "" : ". " + words(content.points());
        return (directive.title() + points).replaceAll("[.;,\\s]+$", "");
    }

    /** Each time with the clause that sets it; the clause of several times is said once, the times before it. */
    private String times(Fact.Times set) {
        var byClause = times.byClause(set, "; ");
        int room = SAYING / byClause.size() - 6;
        return byClause.entrySet().stream()
                .map(entry -> messages.say(
                        "answer.times.line",
                        entry.getValue(),
                        Clip.to(
                                entry.getKey(),
                                Math.max(60, room - entry.getValue().length()))))
                .collect(Collectors.joining("; "));
    }

    private String duties(List<AgencyTask> tasks) {
        var shared = duties.phrases(tasks, LONGEST);
        int room = SAYING / Math.max(1, shared.size()) - 4;
        return shared.stream().map(duty -> Clip.to(duty, Math.max(90, room))).collect(Collectors.joining("; "));
    }

    private Said official(Directive directive, Person person, Aspect asked) {
        var name = person.office() == null ? person.name() : person.name() + ", " + person.office();
        if (asked == Aspect.OFFICE) {
            return bare(messages.say("answer.person.office", name));
        }
        return switch (person.part()) {
            case SIGNS -> citing("answer.person.signs", name, citation.of(directive));
            case DIRECTS ->
                citing(
                        directive.signer().isEmpty() ? "answer.person.directs.unsigned" : "answer.person.directs",
                        name,
                        citation.of(directive));
            case NAMED -> bare(name);
        };
    }

    private static String words(Fact.References references) {
        return references.references().stream()
                .map(reference -> reference.words().text())
                .collect(Collectors.joining("; "));
    }

    private static String words(List<Quote> words) {
        return words.stream().map(Quote::text).collect(Collectors.joining("; "));
    }

    private String list(Answer.Listed listed) {
        var told = history.of(listed);
        var wider = groups.of(listed.wider());
        var out = new StringBuilder(told.isEmpty() ? "" : told + ' ').append(scope.head(listed));
        int said = 0;
        for (var directive : listed.directives()) {
            var item = (said == 0 ? " " : "; ") + Clip.to(citation.brief(directive) + item(listed, directive), ITEM);
            if (out.length() + item.length() > LONGEST - MORE - wider.length()) {
                break;
            }
            out.append(item);
            said++;
        }
        int rest = listed.directives().size() - said;
        return (rest == 0 ? out.append('.').toString() : out + "; " + messages.say("answer.list.more", rest)) + wider;
    }

    /** What the list is about: what is due and when, what is to be done, else which document it is. */
    private String item(Answer.Listed listed, Directive directive) {
        var date = directive.date() == null ? "" : " (" + Citation.day(directive.date()) + ")";
        var due = dues.of(listed.query(), directive);
        if (!due.isEmpty()) {
            return ", " + due + (directive.number() == null ? "" : ": " + directive.title());
        }
        var duties = listed.duties().getOrDefault(directive.id(), List.of());
        if (!duties.isEmpty()) {
            return date + ": "
                    + duties.stream().map(task -> task.task().text()).distinct().collect(Collectors.joining("; "));
        }
        return directive.number() == null ? date : date + " " + directive.title();
    }
}
