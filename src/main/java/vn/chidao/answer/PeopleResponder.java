package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import vn.chidao.answer.clause.Fit;
import vn.chidao.answer.clause.Office;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.entry.Clauses;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Person;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/** Says who signs, who directs, who holds an office. Directing is never taken for signing. */
final class PeopleResponder {
    private static final Pattern APPOINTED =
            Pattern.compile("giữ chức|bổ nhiệm|điều động|luân chuyển|chỉ định|làm trưởng|làm tổ trưởng");
    private static final MarkedPattern NEW =
            MarkedPattern.of("(?<!\\p{L})(bổ nhiệm|điều động|luân chuyển|chỉ định)(?!\\p{L})");

    /** «ai thay ông A làm trưởng phòng»: that A was one does not tell who comes after him. */
    private static final MarkedPattern SUCCEEDS =
            MarkedPattern.of("(?<!\\p{L})(thay( cho| thế)?|kế nhiệm|tiếp nhiệm) (đồng chí|ông|bà) \\p{L}");

    /** «vị khách mà Chủ tịch tỉnh tiếp tên là gì»: he who receives him is not asked for. */
    private static final MarkedPattern RECEIVES =
            MarkedPattern.of("(?<!\\p{L})chủ tịch( ubnd)? tỉnh (tiếp|gặp|thăm)(?!\\p{L})");

    private static final Pattern SOMEBODY = Pattern.compile(
            "(?:[Đđ]ồng chí|[Ôô]ng|[Bb]à)\\s+\\p{Lu}\\p{Ll}|(?:Chủ tịch|Giám đốc|Trưởng)[^.;,]{0,60}\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\p{Ll}+|do\\s.{3,40}làm");

    private static final MarkedPattern DIRECTING = MarkedPattern.of(
            "(?<!\\p{L})(phó )?chủ tịch( thường trực)? (ubnd|ủy ban nhân dân) tỉnh (đã |vừa |trực tiếp )*(có ý kiến |có văn bản )?(chỉ đạo|yêu cầu|kết luận|giao|đồng ý)(?!\\p{L})");

    private final Corpus corpus;
    private final Evidence evidence;

    PeopleResponder(Corpus corpus, Evidence evidence) {
        this.corpus = corpus;
        this.evidence = evidence;
    }

    Optional<Answer.Found> respond(Query query, Directive directive) {
        Optional<Person> person = switch (query.aspect()) {
            case SIGNER -> directive.signer();
            case DIRECTOR -> directive.director().or(directive::signer);
            case HOLDER -> asksAppointed(query) ? Optional.empty() : holder(query, directive);
            default -> named(query, directive).filter(known -> known.office() != null && !appointed(query, directive));
        };
        return person.map(found -> told(query, directive, found))
                .or(() ->
                        clause(query, directive).map(clause -> Answer.Found.extract(query, directive, clause.words())));
    }

    /** Answers who leads a meeting: a person, not an agency. Empty for a document and where a task is asked for. */
    Optional<Answer.Found> chair(Query query, Directive directive) {
        return query.aspect() == Aspect.LEAD && directive.number() == null
                ? directive.director().map(found -> told(query, directive, found))
                : Optional.empty();
    }

    private static Answer.Found told(Query query, Directive directive, Person person) {
        return new Answer.Found(query, directive, new Fact.Official(person), List.of(person.words()));
    }

    /** Returns the clause that names somebody and speaks of what was asked, for use where no extracted fact says it. */
    private Optional<Clauses.Clause> clause(Query query, Directive directive) {
        return switch (query.aspect()) {
            case SIGNER -> Optional.empty();
            case OFFICE ->
                office(query, directive)
                        .or(() -> evidence.best(query, directive, clause -> namesAny(query.names(), clause)))
                        .or(() -> evidence.best(query, directive, PeopleResponder::namesSomebody));
            case HOLDER -> holding(query, directive);
            case DIRECTOR -> directing(query, directive);
            default -> naming(query, directive);
        };
    }

    /** «Chủ tịch UBND tỉnh chỉ đạo …»: an office may stand without the name of who holds it. */
    private Optional<Clauses.Clause> directing(Query query, Directive directive) {
        return naming(query, directive)
                .or(() -> corpus.indexed(directive).clauses().stream()
                        .map(IndexedDirective.Part::clause)
                        .filter(clause ->
                                DIRECTING.strict(clause.words().text()).find())
                        .findFirst());
    }

    /** Returns the clause that names somebody, where more is asked than the title says. */
    private Optional<Clauses.Clause> naming(Query query, Directive directive) {
        return WeightedTerms.of(corpus, query.topic())
                        .without(corpus.indexed(directive).title())
                        .isEmpty()
                ? Optional.empty()
                : evidence.best(query, directive, PeopleResponder::namesSomebody);
    }

    /** Returns the clause that says who holds the office asked for, or who comes after the one named. */
    private Optional<Clauses.Clause> holding(Query query, Directive directive) {
        if (RECEIVES.halfway(query.topic()).find()) {
            return Optional.empty();
        }
        if (SUCCEEDS.halfway(query.topic()).find()) {
            return evidence.best(
                    query, directive, clause -> SUCCEEDS.strict(clause).find() && namesSomebody(clause));
        }
        return evidence.answer(
                query,
                directive,
                Office.of(corpus, query.topic())
                        .<ToDoubleFunction<String>>map(office -> office::fit)
                        .orElse(PeopleResponder::appoints));
    }

    /** «Ai được bổ nhiệm làm Giám đốc?»: who held the office until then is not asked for. */
    private static boolean asksAppointed(Query query) {
        return NEW.halfway(query.topic()).find();
    }

    /** Returns how well a clause says who holds an office: strongly when it appoints somebody, weakly when it names somebody. */
    private static double appoints(String clause) {
        boolean appointed = APPOINTED.matcher(Fold.lower(clause)).find();
        return !namesSomebody(clause) ? 0 : appointed ? Fit.STRONG : Fit.WEAK;
    }

    private static boolean namesAny(List<String> names, String clause) {
        return names.stream().anyMatch(clause::contains);
    }

    private static boolean namesSomebody(String clause) {
        return SOMEBODY.matcher(clause).find();
    }

    /** Whether the person asked about is appointed or moved: the new office then stands in the clause, not beside the name. */
    private boolean appointed(Query query, Directive directive) {
        return office(query, directive)
                .filter(clause ->
                        APPOINTED.matcher(Fold.lower(clause.words().text())).find())
                .isPresent();
    }

    private Optional<Clauses.Clause> office(Query query, Directive directive) {
        var flat = Fold.flat(query.topic());
        return named(query, directive)
                .flatMap(person -> corpus.indexed(directive).clauses().stream()
                        .map(IndexedDirective.Part::clause)
                        .filter(clause -> clause.words().text().contains(person.name())
                                && flat.contains(Fold.flat(person.name())))
                        .findFirst());
    }

    private Optional<Person> named(Query query, Directive directive) {
        var flat = Fold.flat(query.topic());
        return directive.persons().stream()
                .filter(person -> flat.contains(Fold.flat(person.name())))
                .findFirst();
    }

    private Optional<Person> holder(Query query, Directive directive) {
        return Office.of(corpus, query.topic())
                .flatMap(office ->
                        directive.persons().stream().filter(office::isHeldBy).findFirst());
    }
}
