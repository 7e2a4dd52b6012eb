package vn.chidao.view;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.chidao.question.Aspect;
import vn.chidao.question.Filters;
import vn.chidao.question.Query;
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
                        names(
                                "answer.scope.type",
                                filters.types().stream()
                                        .map(DocumentType::vietnamese)
                                        .toList()),
                        names("answer.filter.issuer", filters.issuers()),
                        names("answer.filter.stranger", filters.strangers()),
                        names("answer.filter.symbol", filters.symbols()),
                        filters.yeared() ? say("answer.filter.yeared") : Stream.<String>empty(),
                        filters.relations().stream().map(relation -> messages.say("answer.filter." + label(relation))),
                        reporting(filters),
                        filters.lacks().stream().map(lack -> messages.say("answer.filter.without." + label(lack))),
                        persons(query))
                .flatMap(words -> words);
    }

    private Stream<String> reporting(Filters filters) {
        var often = filters.reporting();
        return often == null ? Stream.empty() : say("answer.filter." + label(often));
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
