package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.clause.Fit;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.extract.fact.Reference;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.number.DocumentType;

/** Says which document is meant (the directive itself or another one that it names) and when it was issued. */
final class DocumentsResponder {
    /** The share of the words asked beyond the title that a clause naming another document must cover to answer. */
    private static final double MEANT = 0.6;

    /** Kinds of documents that only superiors and councils issue. */
    private static final Set<String> SUPERIOR = Set.of("nghi quyet", "nghi dinh", "luat", "thong tu");

    private final Evidence evidence;

    DocumentsResponder(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Answers which document it is. */
    Optional<Answer.Found> number(Query query, Directive directive) {
        Optional<Answer.Found> own = directive.number() == null
                ? Optional.empty()
                : Optional.of(identity(query, directive, new Fact.Identity()));
        if (query.aspect().isRelation()) {
            boolean another = query.numbers().stream().noneMatch(directive::refersTo);
            if (isNamed(query, directive) || asksSuperior(query)) {
                return references(query, directive);
            }
            return another || isOther(query, directive)
                    ? references(query, directive).or(() -> own)
                    : own;
        }
        return named(query, directive).or(() -> own);
    }

    /** «Kế hoạch 147 thay thế văn bản nào?»: the document named is no answer. */
    private static boolean isNamed(Query query, Directive directive) {
        var number = directive.number();
        return number != null
                && query.numbers().stream().anyMatch(asked -> asked.matches(number, directive.type()))
                && query.numbers().stream().noneMatch(directive::refersTo);
    }

    /** The clause that names another document of the kind asked for, where that is what was asked. */
    private Optional<Answer.Found> named(Query query, Directive directive) {
        var kind = kind(query);
        if (kind == null) {
            return Optional.empty();
        }
        boolean other = !query.numbers().isEmpty() || isOther(query, directive);
        boolean beyond = evidence.asksBeyondTitle(query, directive);
        return evidence.ranked(query, directive, clause -> kind.matcher(clause).find() ? Fit.STRONG : 0).stream()
                .filter(found -> other || !found.announces(directive) && beyond && found.share() >= MEANT)
                .findFirst()
                .map(found ->
                        Answer.Found.extract(query, directive, found.part().words()));
    }

    /** «dựa trên nghị quyết nào»: no document of another kind answers, the directive itself least. */
    private static boolean asksSuperior(Query query) {
        return SUPERIOR.contains(Fold.flat(query.unit()));
    }

    /** Whether the document asked for is of another kind than {@code directive}. */
    private static boolean isOther(Query query, Directive directive) {
        return !query.unit().isEmpty() && !isOfKind(query, directive.type());
    }

    private static boolean isOfKind(Query query, @Nullable DocumentType type) {
        return type != null && Fold.flat(type.vietnamese()).equals(Fold.flat(query.unit()));
    }

    /** A document of the kind asked for with its number or its name: «Công văn số 1600», «Đề án 06», «Luật Đất đai». */
    private static @Nullable Pattern kind(Query query) {
        return query.unit().isEmpty()
                ? null
                : Pattern.compile("(?<!\\p{L})(?iu:" + Pattern.quote(query.unit())
                        + ")\\s+(?:(?:số\\s*:?\\s*)?\\d|(?<=[Ll]uật\\s{1,3})\\p{Lu})");
    }

    /** The clause that names the other document asked for; all of them when several clauses do and none speaks of it more. */
    private Optional<Answer.Found> references(Query query, Directive directive) {
        var others = directive.references().stream()
                .filter(reference -> !isAsked(query, reference))
                .toList();
        var all = ofKindAsked(query, related(query, others));
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var words = all.stream().map(Reference::words).toList();
        var naming = evidence.ranked(query, directive, clause -> holdsOne(clause, words) ? Fit.STRONG : 0);
        return naming.size() == 1 || !naming.isEmpty() && naming.getFirst().share() >= Evidence.STATED
                ? Optional.of(Answer.Found.extract(
                        query, directive, naming.getFirst().part().words()))
                : Optional.of(new Answer.Found(query, directive, new Fact.References(all), words));
    }

    /** «bãi bỏ cái nào»: those with which the directive does so; all where none is read so. */
    private static List<Reference> related(Query query, List<Reference> others) {
        var wanted = query.filters().conditions().stream()
                .filter(Condition.Related.class::isInstance)
                .flatMap(condition -> ((Condition.Related) condition).any().stream())
                .toList();
        var fitting = others.stream()
                .filter(reference -> wanted.contains(reference.relation()))
                .toList();
        return fitting.isEmpty() ? others : fitting;
    }

    private static boolean isAsked(Query query, Reference reference) {
        return query.numbers().stream().anyMatch(asked -> asked.matches(reference.number(), null));
    }

    /**
     * Returns what the directive says about another document when the question gives only that document's number; empty when
     * the heading names it, since the whole directive is then about it.
     */
    Optional<Answer.Found> mentioned(Query query, Directive directive) {
        var mentions = mentions(query, directive);
        if (!query.topic().isBlank()
                || mentions.stream().anyMatch(words -> directive.title().contains(words.text()))) {
            return Optional.empty();
        }
        return evidence.ranked(query, directive, clause -> holdsOne(clause, mentions) ? Fit.STRONG : 0).stream()
                .findFirst()
                .map(found ->
                        Answer.Found.extract(query, directive, found.part().words()));
    }

    private static boolean holdsOne(String clause, List<Quote> mentions) {
        return mentions.stream().anyMatch(words -> clause.contains(words.text()));
    }

    /** The words by which {@code directive} names the document asked for; none when that is the directive itself. */
    private static List<Quote> mentions(Query query, Directive directive) {
        var own = directive.number();
        boolean ownAsked =
                own != null && query.numbers().stream().anyMatch(asked -> asked.matches(own, directive.type()));
        return ownAsked
                ? List.of()
                : directive.references().stream()
                        .filter(reference -> isAsked(query, reference))
                        .map(Reference::words)
                        .toList();
    }

    /** «hủy quyết định nào»: a decision is meant, not the proposal that it rests on; all where none is of the kind. */
    private static List<Reference> ofKindAsked(Query query, List<Reference> references) {
        var fitting = references.stream()
                .filter(reference -> isOfKind(query, reference.number().type())
                        || Fold.flat(reference.words().text()).startsWith(Fold.flat(query.unit()) + ' '))
                .toList();
        return fitting.isEmpty() && !asksSuperior(query) ? references : fitting;
    }

    /** Answers of what day it is; the day asked for may be that of a document which the directive only names. */
    Optional<Answer.Found> date(Query query, Directive directive) {
        var named = mentions(query, directive);
        if (!named.isEmpty()) {
            return Optional.of(new Answer.Found(query, directive, new Fact.Extract(named), named));
        }
        return directive.date() == null ? Optional.empty() : Optional.of(identity(query, directive, new Fact.Issued()));
    }

    /** Answers with a fact about the document as a whole. */
    static Answer.Found identity(Query query, Directive directive, Fact fact) {
        return new Answer.Found(query, directive, fact, identityWords(directive));
    }

    /** The words that name the document: its citation, else its heading. */
    static List<Quote> identityWords(Directive directive) {
        return List.of(directive.citation() != null ? directive.citation() : directive.heading());
    }
}
