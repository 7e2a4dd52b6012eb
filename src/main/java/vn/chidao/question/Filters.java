package vn.chidao.question;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Reference.Relation;
import vn.chidao.text.number.DocumentType;

/**
 * What only lists are narrowed by.
 *
 * @param types of which types they are, any of them, where several are named
 * @param issuers who issued the documents asked for, any of them, as typed
 * @param strangers who did not issue them, as typed
 * @param symbols the symbols that their numbers have («UBND-NC»), any of them
 * @param yeared whether their numbers have the year in them, as those of normative documents do
 * @param relations what they do with other documents, any of them
 * @param reporting how often they ask for reports, null when that is not asked
 * @param lacks what they do not have
 * @param anywhere whether it is enough that they mention the topic
 * @param either whether one of the agencies named is enough
 */
public record Filters(
        List<DocumentType> types,
        List<String> issuers,
        List<String> strangers,
        List<String> symbols,
        boolean yeared,
        List<Relation> relations,
        @Nullable Reporting reporting,
        List<Lack> lacks,
        boolean anywhere,
        boolean either) {
    /** What a document may lack. */
    public enum Lack {
        /** It sets no time. */
        DEADLINE,
        /** It has no number: a meeting, an appointment. */
        NUMBER,
        /** It names no signer. */
        SIGNER
    }

    /** No condition. */
    public static final Filters NONE =
            new Filters(List.of(), List.of(), List.of(), List.of(), false, List.of(), null, List.of(), false, false);

    public Filters {
        types = List.copyOf(types);
        issuers = List.copyOf(issuers);
        strangers = List.copyOf(strangers);
        symbols = List.copyOf(symbols);
        relations = List.copyOf(relations);
        lacks = List.copyOf(lacks);
    }

    /** Whether no document is kept out. */
    public boolean isEmpty() {
        return types.isEmpty()
                && issuers.isEmpty()
                && strangers.isEmpty()
                && symbols.isEmpty()
                && !yeared
                && relations.isEmpty()
                && reporting == null
                && lacks.isEmpty();
    }

    /** Returns the conditions as words of a query's line. */
    Stream<String> line() {
        return Stream.of(
                        types.stream().map(type -> "type:" + Query.quoted(type.vietnamese())),
                        issuers.stream().map(name -> "issuer:" + Query.quoted(name)),
                        strangers.stream().map(name -> "-issuer:" + Query.quoted(name)),
                        symbols.stream().map(symbol -> "symbol:" + Query.quoted(symbol)),
                        yeared ? Stream.of("yeared") : Stream.<String>empty(),
                        relations.stream().map(relation -> "relation:" + label(relation)),
                        reporting == null ? Stream.<String>empty() : Stream.of("reporting:" + label(reporting)),
                        lacks.stream().map(lack -> "without:" + label(lack)),
                        anywhere ? Stream.of("anywhere") : Stream.<String>empty(),
                        either ? Stream.of("either") : Stream.<String>empty())
                .flatMap(words -> words);
    }

    private static String label(Enum<?> condition) {
        return condition.name().toLowerCase(Locale.ROOT);
    }
}
