package vn.chidao.view;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.answer.Answer;
import vn.chidao.question.condition.Due;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;
import vn.chidao.text.number.NumberQuery;

/** What a question asked for, in words: the conditions that a list was made by, or that nothing fits. */
public final class ScopeText {
    private static final int TOPIC = 80;
    private static final int NUMBER = 40;

    private final Messages messages;
    private final FilterText filters;

    /** Phrases conditions in the words of {@code messages}. */
    public ScopeText(Messages messages) {
        this.messages = messages;
        this.filters = new FilterText(messages);
    }

    /** Returns the line above a list: how many directives fit, and the conditions. */
    public String head(Answer.Listed listed) {
        var query = listed.query();
        var conditions =
                joined(Stream.of(type(query), filters.of(query), bounds(query), topic("answer.scope.topic", query)));
        return messages.say(
                "answer.list.head", listed.directives().size(), conditions.isEmpty() ? "" : " " + conditions);
    }

    /** Returns what was looked for; empty when the question set no condition. */
    public String wanted(Query query) {
        var numbers = query.numbers().stream().map(this::number);
        return joined(Stream.of(
                query.numbers().isEmpty() ? type(query) : numbers,
                filters.of(query),
                topic("answer.scope.content", query),
                bounds(query)));
    }

    private static String joined(Stream<Stream<String>> conditions) {
        return conditions.flatMap(each -> each).collect(Collectors.joining(", "));
    }

    private String number(NumberQuery asked) {
        var type = asked.type() == null
                ? messages.say("answer.scope.document")
                : asked.type().vietnamese();
        var year = asked.year() == null ? "" : "/" + asked.year();
        var symbol = asked.symbolPrefix() == null ? "" : "/" + asked.symbolPrefix();
        return messages.say("answer.scope.number", type, Clip.to(asked.serial() + year + symbol, NUMBER));
    }

    private Stream<String> type(Query query) {
        var type = query.type();
        return type == null ? Stream.empty() : Stream.of(messages.say("answer.scope.type", type.vietnamese()));
    }

    private Stream<String> topic(String key, Query query) {
        boolean silent = query.topic().isBlank() || query.intent() == Intent.TASK;
        return silent ? Stream.empty() : Stream.of(messages.say(key, Clip.to(query.topic(), TOPIC)));
    }

    private String due(Period due) {
        return due.words().equals(Due.PAST)
                ? messages.say("answer.scope.overdue", period(due))
                : messages.say("answer.scope.due") + " " + period(due);
    }

    private Stream<String> bounds(Query query) {
        return Stream.of(
                        query.periods().stream().map(this::period),
                        query.due().stream().map(this::due),
                        query.agencies().stream().map(agency -> messages.say(role(query.aspect()), agency.name())))
                .flatMap(words -> words);
    }

    private static String role(Aspect aspect) {
        return switch (aspect) {
            case LEAD -> "answer.scope.lead";
            case SUPPORT -> "answer.scope.support";
            default -> "answer.scope.agency";
        };
    }

    private String period(Period period) {
        var from = period.from();
        var to = period.to();
        if (from != null && to != null) {
            return from.equals(to)
                    ? messages.say("answer.times.day", Citation.day(from))
                    : messages.say("answer.scope.period", Citation.day(from), Citation.day(to));
        }
        return from != null
                ? messages.say("answer.scope.from", Citation.day(from))
                : to != null ? messages.say("answer.scope.to", Citation.day(to)) : "";
    }
}
