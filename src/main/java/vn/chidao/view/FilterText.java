package vn.chidao.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chidao.extract.fact.Person;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Query;
import vn.chidao.text.number.DocumentType;

/** What narrows a list, in words: «do Văn phòng UBND tỉnh ban hành», «ký hiệu UBND-NC», «yêu cầu báo cáo hằng tuần». */
final class FilterText {
    private final Messages messages;

    FilterText(Messages messages) {
        this.messages = messages;
    }

    /** Returns the conditions one by one. */
    Stream<String> of(Query query) {
        var filters = query.filters();
        return Stream.of(
                        filters.conditions().stream().flatMap(this::condition),
                        newest(filters.newest()),
                        persons(query))
                .flatMap(words -> words);
    }

    private Stream<String> condition(Condition condition) {
        return switch (condition) {
            case Condition.OfType type ->
                names(
                        "answer.scope.type",
                        type.any().stream().map(DocumentType::vietnamese).toList());
            case Condition.IssuedBy issuer -> names("answer.filter.issuer", issuer.any());
            case Condition.ByOffice acting ->
                say(
                        acting.part() == Person.Part.SIGNS ? "answer.filter.signer" : "answer.filter.directed",
                        acting.office());
            case Condition.WithSymbol symbol -> names("answer.filter.symbol", symbol.any());
            case Condition.Ever ever -> Stream.empty();
            case Condition.WithYear year -> say("answer.filter.yeared");
            case Condition.Related related ->
                related.any().stream().map(relation -> messages.say("answer.filter." + label(relation)));
            case Condition.Reports reports ->
                say("answer.filter." + label(reports.often())).map(words -> (words + ' ' + reports.day()).strip());
            case Condition.With with -> say("answer.filter.with." + label(with.trait()));
            case Condition.Citing citing ->
                names(
                        "answer.filter.citing",
                        citing.types().stream()
                                .map(type -> (type.vietnamese() + ' ' + citing.whose()).strip())
                                .toList());
            case Condition.Amount amount -> say("answer.filter.amount", amount.words());
            case Condition.About about -> say("answer.scope.topic", about.topic());
            case Condition.Not not -> except(not.condition());
        };
    }

    private Stream<String> except(Condition condition) {
        return switch (condition) {
            case Condition.With with -> say("answer.filter.without." + label(with.trait()));
            case Condition.IssuedBy issuer -> names("answer.filter.stranger", issuer.any());
            case Condition.About about -> say("answer.filter.not.about", about.topic());
            default -> condition(condition).map(words -> messages.say("answer.filter.except", words));
        };
    }

    private Stream<String> newest(int count) {
        return count == 0
                ? Stream.empty()
                : count > 0 ? say("answer.filter.newest", count) : say("answer.filter.newest.day");
    }

    private Stream<String> names(String key, List<String> names) {
        return names.isEmpty()
                ? Stream.empty()
                : say(key, String.join(messages.say("answer.filter.or"), names).replaceAll("\\s+", " "));
    }

    /** A name that the topic says need not be said twice. */
    private Stream<String> persons(Query query) {
        var others = query.names().stream()
                .filter(name -> !query.topic().contains(name))
                .toList();
        return others.isEmpty() ? Stream.empty() : say(part(query.aspect()), String.join(", ", others));
    }

    private Stream<String> say(String key, Object... places) {
        return Stream.of(messages.say(key, places));
    }

    private static String part(Aspect aspect) {
        return switch (aspect) {
            case SIGNER -> "answer.filter.signed";
            case DIRECTOR -> "answer.filter.directed";
            default -> "answer.filter.named";
        };
    }

    private static String label(Enum<?> condition) {
        return condition.name().toLowerCase(Locale.ROOT);
    }
}
