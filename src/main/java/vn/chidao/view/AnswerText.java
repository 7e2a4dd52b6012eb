package vn.chidao.view;

import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Fact;
import vn.chidao.extract.AgencyTask;
import vn.chidao.extract.Deadline;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Person;
import vn.chidao.extract.Words;
import vn.chidao.question.Aspect;
import vn.chidao.question.Intent;
import vn.chidao.question.Query;

/** The direct answer in plain text, without markup, at most {@value #LONGEST} units long. */
public final class AnswerText {
    /** What the command line's contract allows. */
    static final int LONGEST = 600;

    private static final int CITATION_ROOM = 110;

    private final Messages messages;
    private final Citation citation;

    /** Phrases answers in the words of {@code messages}. */
    public AnswerText(Messages messages) {
        this.messages = messages;
        this.citation = new Citation(messages);
    }

    /** Returns the answer in words. */
    public String of(Answer answer) {
        var text = switch (answer) {
            case Answer.Found found -> fact(found);
            case Answer.Listed listed -> list(listed);
            case Answer.NotStated silent -> notStated(silent);
            case Answer.NotFound none -> notFound(none);
            case Answer.Ambiguous several ->
                messages.say(
                        "answer.ambiguous",
                        several.directives().size(),
                        several.directives().stream().map(citation::of).collect(Collectors.joining("; ")));
        };
        return Clip.to(text, LONGEST);
    }

    private String fact(Answer.Found found) {
        var directive = found.directive();
        return switch (found.fact()) {
            case Fact.Identity() -> messages.say("answer.identity", citation.of(directive), directive.title());
            case Fact.Issued() -> messages.say("answer.issued", citation.brief(directive), issued(directive));
            case Fact.Issuer() -> messages.say("answer.issuer", citation.brief(directive), directive.issuer());
            case Fact.Times times -> stands(directive, times(times));
            case Fact.Duties duties -> stands(directive, duties(duties.tasks()));
            case Fact.Holder holder -> holder(directive, holder.person(), found.query());
            case Fact.Extract extract -> stands(directive, words(extract.words()));
            case Fact.Content content ->
                messages.say(
                        "answer.identity",
                        citation.of(directive),
                        directive.title() + (content.points().isEmpty() ? "" : ". " + words(content.points())));
            case Fact.Meaning meaning ->
                stands(directive, messages.say("answer.meaning", meaning.shortForm(), meaning.longForm()));
            case Fact.Several several ->
                several.answers().stream()
                        .map(part -> Clip.to(fact(part), LONGEST / several.answers().size()))
                        .distinct()
                        .collect(Collectors.joining(" "));
            case Fact.References references ->
                messages.say(
                        "answer.references",
                        citation.of(directive),
                        references.references().stream()
                                .map(reference -> reference.words().text())
                                .collect(Collectors.joining("; ")));
        };
    }

    private static String issued(Directive directive) {
        return directive.date() == null ? "" : Citation.day(directive.date());
    }

    /** What is said first, and the document that it stands on; the saying is shortened, never the citation. */
    private String stands(Directive directive, String saying) {
        var number = directive.number();
        var said = Clip.to(saying, LONGEST - CITATION_ROOM - 20);
        return number != null && said.contains(number.canonical())
                ? said
                : messages.say("answer.stands", said, Clip.to(citation.of(directive), CITATION_ROOM + 10));
    }

    /** Each time with the clause that sets it; the clause of several times is said once, the times before it. */
    private String times(Fact.Times times) {
        var byClause = new java.util.LinkedHashMap<String, StringJoiner>();
        for (int i = 0; i < times.deadlines().size(); i++) {
            byClause.computeIfAbsent(times.clauses().get(i).text(), clause -> new StringJoiner("; "))
                    .add(time(times.deadlines().get(i)));
        }
        int room = (LONGEST - CITATION_ROOM - 20) / byClause.size() - 6;
        return byClause.entrySet().stream()
                .map(entry -> messages.say(
                        "answer.times.line",
                        entry.getValue(),
                        Clip.to(
                                entry.getKey(),
                                Math.max(60, room - entry.getValue().length()))))
                .collect(Collectors.joining("; "));
    }

    private String time(Deadline deadline) {
        var words = Clip.to(deadline.words().text(), 160);
        var days = days(deadline.from(), deadline.to(), words);
        var said = days.isEmpty() ? words : days;
        return deadline.label() == null ? said : messages.say("answer.times.phase", deadline.label(), said);
    }

    /** «trước ngày» excludes its day: it is said as written, since the last day allowed is the one before. */
    private String days(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
        if (from != null && to != null) {
            return from.equals(to)
                    ? messages.say("answer.times.day", Citation.day(from))
                    : messages.say("answer.times.range", Citation.day(from), Citation.day(to));
        }
        if (to != null) {
            return words.toLowerCase(java.util.Locale.ROOT).startsWith("trước") && !words.contains("giờ")
                    ? messages.say("answer.times.before", Citation.day(to.plusDays(1)))
                    : messages.say("answer.times.to", Citation.day(to));
        }
        return from == null ? "" : messages.say("answer.times.from", Citation.day(from));
    }

    private String duties(List<AgencyTask> tasks) {
        var byTask = tasks.stream()
                .collect(Collectors.groupingBy(
                        task -> new Shared(task.role(), task.task().text()),
                        java.util.LinkedHashMap::new,
                        Collectors.toList()));
        int room = (LONGEST - CITATION_ROOM - 20) / Math.max(1, byTask.size()) - 4;
        return byTask.entrySet().stream()
                .map(entry -> {
                    var names = entry.getValue().stream()
                            .map(AgencyTask::name)
                            .distinct()
                            .collect(Collectors.joining(", "));
                    var key = "answer.duty." + entry.getKey().role().name().toLowerCase(java.util.Locale.ROOT);
                    return Clip.to(messages.say(key, names, entry.getKey().task()), Math.max(90, room));
                })
                .collect(Collectors.joining("; "));
    }

    private record Shared(vn.chidao.extract.Role role, String task) {}

    private String holder(Directive directive, Person person, Query query) {
        var name = person.office() == null ? person.name() : person.name() + ", " + person.office();
        if (query.aspect() == Aspect.OFFICE) {
            return stands(directive, messages.say("answer.person.office", name));
        }
        return switch (person.part()) {
            case SIGNS -> messages.say("answer.person.signs", name, citation.of(directive));
            case DIRECTS ->
                messages.say(
                        directive.signer().isEmpty() ? "answer.person.directs.unsigned" : "answer.person.directs",
                        name,
                        citation.of(directive));
            case NAMED -> stands(directive, name);
        };
    }

    private static String words(List<Words> words) {
        return words.stream().map(Words::text).collect(Collectors.joining("; "));
    }

    private String list(Answer.Listed listed) {
        var head = messages.say("answer.list.head", listed.directives().size(), scope(listed.query()));
        var out = new StringBuilder(head);
        int said = 0;
        for (var directive : listed.directives()) {
            var item = (said == 0 ? " " : "; ") + Clip.to(citation.brief(directive) + item(directive), 120);
            if (out.length() + item.length() > LONGEST - 40) {
                break;
            }
            out.append(item);
            said++;
        }
        int rest = listed.directives().size() - said;
        return rest == 0 ? out.append('.').toString() : out + "; " + messages.say("answer.list.more", rest);
    }

    private static String item(Directive directive) {
        var date = directive.date() == null ? "" : " (" + Citation.day(directive.date()) + ")";
        return directive.number() == null ? date : date + " " + directive.title();
    }

    /** The conditions that a list was made by, in words; starts with a space when there are any. */
    String scope(Query query) {
        var out = new StringJoiner(", ", " ", "").setEmptyValue("");
        if (query.type() != null) {
            out.add(messages.say("answer.list.scope.type", query.type().vietnamese()));
        }
        query.periods()
                .forEach(period -> out.add((query.due() ? messages.say("answer.list.scope.due") + " " : "")
                        + period(period.from(), period.to())));
        query.agencies().forEach(agency -> out.add(messages.say("answer.list.scope.agency", agency.name())));
        if (!query.topic().isBlank()) {
            out.add(messages.say("answer.list.scope.topic", Clip.to(query.topic(), 80)));
        }
        return out.toString();
    }

    private String period(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return from.equals(to)
                    ? messages.say("answer.times.day", Citation.day(from))
                    : messages.say("answer.list.scope.period", Citation.day(from), Citation.day(to));
        }
        return from != null
                ? messages.say("answer.list.scope.from", Citation.day(from))
                : to != null ? messages.say("answer.list.scope.to", Citation.day(to)) : "";
    }

    private String notStated(Answer.NotStated silent) {
        var directive = silent.directive();
        var query = silent.query();
        if (query.intent() == Intent.PERSON
                && query.aspect() == Aspect.SIGNER
                && directive.director().isPresent()) {
            return messages.say(
                    "answer.notStated.signerKnownDirector",
                    citation.brief(directive),
                    directive.director().get().name());
        }
        return messages.say("answer.notStated", citation.brief(directive), asked(query));
    }

    private String asked(Query query) {
        return switch (query.intent()) {
            case DEADLINE -> messages.say("asked.deadline");
            case AGENCY -> messages.say("asked.agency");
            case TASK -> messages.say("asked.task");
            case NUMBER -> messages.say("asked.number");
            case DATE -> messages.say("asked.date");
            case PERSON ->
                messages.say(
                        query.aspect() == Aspect.DIRECTOR
                                ? "asked.person.director"
                                : query.aspect() == Aspect.OFFICE ? "asked.person.office" : "asked.person");
            case TARGET -> messages.say("asked.target");
            case PLACE -> messages.say("asked.place");
            case TOPIC, LIST, COUNT, DOCUMENT -> messages.say("asked.topic");
            case OTHER -> messages.say("asked.other");
        };
    }

    private String notFound(Answer.NotFound none) {
        return none.near().isEmpty()
                ? messages.say("answer.notFound", scope(none.query()))
                : messages.say(
                        "answer.notFound.near",
                        none.near().stream().limit(3).map(citation::of).collect(Collectors.joining("; ")));
    }
}
