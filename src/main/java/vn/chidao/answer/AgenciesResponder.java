package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.answer.clause.AskedActs;
import vn.chidao.answer.clause.ClauseCues;
import vn.chidao.answer.clause.Fit;
import vn.chidao.answer.clause.LeadCue;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Role;
import vn.chidao.extract.task.Cooperation;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/** Says which agency leads, takes part in or does what was asked. */
final class AgenciesResponder {
    /** The share of the words asked beyond the title that a clause must have literally to answer in place of a duty. */
    private static final double LITERALLY = 0.4;

    private static final MarkedPattern LEADING = MarkedPattern.of(
            "(?<![\\p{L}])(chủ trì|đầu mối|thường trực|chịu trách nhiệm|giao|phụ trách|chủ đầu tư)(?![\\p{L}])");
    private static final MarkedPattern HELPING = MarkedPattern.of("(?<![\\p{L}])(phối hợp|cùng|tham gia)(?![\\p{L}])");
    private static final MarkedPattern ISSUING = MarkedPattern.of(
            "(?<!\\p{L})(ban hành|phê duyệt|phát động|thành lập|công bố|công nhận|thông qua|kiện toàn)(?!\\p{L})");

    private static final MarkedPattern BUILT_BY = MarkedPattern.of("(?<!\\p{L})do [^;.:]{4,160}? thi công(?!\\p{L})");
    private static final MarkedPattern BUILDER = MarkedPattern.of("(?<!\\p{L})(nhà thầu|thi công)(?!\\p{L})");

    /** By how much a clause must cover the question better than a duty to answer in its place. */
    private static final double CLEARLY = 0.15;

    private final Evidence evidence;
    private final Corpus corpus;
    private final NearestTasks nearestTasks;

    AgenciesResponder(Corpus corpus, Evidence evidence) {
        this.corpus = corpus;
        this.evidence = evidence;
        this.nearestTasks = new NearestTasks(corpus);
    }

    /** Answers who leads, takes part, or does what was asked. */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        var holder = holder(query, directive);
        if (holder.isPresent()) {
            return holder;
        }
        var named = Responder.naming(query);
        var acts = AskedActs.of(query.topic(), directive.title());
        var meant = directive.agencies().stream()
                .filter(task -> named.test(task.name())
                        && !isAskedAbout(query, task.name())
                        && acts.areDoneIn(task.task().text()))
                .toList();
        var tasks = query.aspect() == Aspect.SUPPORT
                ? helping(meant)
                : meant.stream().filter(task -> task.role() == Role.LEAD).toList();
        var leading = query.aspect() == Aspect.LEAD
                ? tasks.stream()
                        .filter(task -> LeadCue.isGiven(directive, task))
                        .toList()
                : List.<AgencyTask>of();
        tasks = leading.isEmpty() ? tasks : leading;
        var terms = WeightedTerms.of(corpus, Evidence.topic(query, directive))
                .without(corpus.indexed(directive).title())
                .without(corpus.forms(kindOf(directive)));
        if (terms.isEmpty()) {
            return tasks.isEmpty()
                    ? kind(query, directive).or(() -> issuing(query, directive))
                    : Optional.of(NearestTasks.told(query, directive, tasks));
        }
        var nearest = nearestTasks.of(terms, tasks, directive);
        // the body that announces the document is not the one that does what it asks for
        var clause = evidence
                .ranked(query, directive, text -> named.test(text) && acts.areDoneIn(text) ? sign(query, text) : 0)
                .stream()
                .filter(Evidence.Ranked::answers)
                .filter(found -> (!found.announces(directive)
                                || !query.unit().isEmpty()
                                || isIssuing(query, found.part().text()))
                        && terms.literalShareIn(found.part()) >= LITERALLY)
                .findFirst();
        if (!nearest.isEmpty()
                && clause.filter(found -> found.sign() >= Fit.STRONG
                                || found.share() > nearestTasks.share(terms, nearest.getFirst(), directive) + CLEARLY)
                        .isEmpty()) {
            return Optional.of(NearestTasks.told(query, directive, nearestTasks.focused(terms, nearest, directive)));
        }
        // one leads the whole of it, and who else is said to answer for something leads nothing
        if (leading.size() == 1
                && clause.filter(found -> !LeadCue.isIn(found.part().text())).isPresent()) {
            return Optional.of(NearestTasks.told(query, directive, leading));
        }
        boolean asksWho = clause.isEmpty() && !tasks.isEmpty() && evidence.stated(query, directive) >= Evidence.STATED;
        return asksWho && !query.numbers().isEmpty()
                ? Optional.of(NearestTasks.told(query, directive, tasks))
                : clause.map(found ->
                        Answer.Found.extract(query, directive, found.part().words()));
    }

    /** «Kế hoạch dạy bơi»: a title need not say what kind of document it is of. */
    private static String kindOf(Directive directive) {
        return directive.type() == null ? "" : directive.type().vietnamese();
    }

    /** «ai phê duyệt đề án?»: the clause that announces the document, which says who. */
    private Optional<Answer.Found> issuing(Query query, Directive directive) {
        return evidence.firstClause(
                query, directive, part -> isIssuing(query, part.text()) && ClauseCues.namesBody(part.text()));
    }

    /** «ai phê duyệt đề án?»: who issues a document does it by that, and {@code clause} says so. */
    private static boolean isIssuing(Query query, String clause) {
        var asked = ISSUING.halfway(query.topic());
        return asked.find()
                && Fold.lower(clause).contains(Fold.lower(query.topic().substring(asked.start(), asked.end())));
    }

    /** Who takes part; where nobody is known to, whose own task is to work with others. */
    private static List<AgencyTask> helping(List<AgencyTask> tasks) {
        var helpers = tasks.stream().filter(task -> task.role() == Role.SUPPORT).toList();
        return helpers.isEmpty()
                ? tasks.stream()
                        .filter(task -> Cooperation.opens(task.task().text()))
                        .toList()
                : helpers;
    }

    /** «chủ đầu tư là ai?»: the clause that says who it is, not one that tells it something. */
    private Optional<Answer.Found> holder(Query query, Directive directive) {
        if (query.property().isEmpty()) {
            return Optional.empty();
        }
        var property = Pattern.quote(Fold.flat(query.property()));
        var said = Pattern.compile("\\b(?:lam|la) " + property + "\\b|\\b" + property
                + "(?: (?!thi |phai |do )[^,;.:]{0,40}?)?(?: la|:) |\\(" + property + "\\)");
        return evidence.answer(
                        query,
                        directive,
                        clause -> said.matcher(Fold.flat(clause)).find() ? Fit.STRONG : 0)
                .map(clause -> Answer.Found.extract(query, directive, clause.words()))
                .or(() -> builder(query, directive));
    }

    /** «Công trình do Liên danh A và B thi công»: the contractor goes by what it does. */
    private Optional<Answer.Found> builder(Query query, Directive directive) {
        return BUILDER.halfway(query.property()).find()
                        && AskedActs.of(query.topic(), directive.title()).areDoneIn(query.property())
                ? evidence.firstClause(
                        query, directive, part -> BUILT_BY.strict(part.text()).find())
                : Optional.empty();
    }

    /** «do doanh nghiệp nào làm?»: the clause that names such a body, of a document that is about nothing else. */
    private Optional<Answer.Found> kind(Query query, Directive directive) {
        var named = Responder.naming(query);
        return query.unit().isEmpty()
                ? Optional.empty()
                : evidence.firstClause(query, directive, part -> named.test(part.text()));
    }

    /** «Chủ đầu tư là ai?»: what the investor has to do does not tell who it is. */
    private static boolean isAskedAbout(Query query, String name) {
        return Fold.flat(query.topic()).contains(Fold.flat(Fold.nfc(name)));
    }

    /** Returns how well a clause names a body; only one that speaks of leading says who leads, and likewise for taking part. */
    private static double sign(Query query, String clause) {
        boolean partly = switch (query.aspect()) {
            case LEAD -> LEADING.strict(clause).find();
            case SUPPORT -> HELPING.strict(clause).find();
            default -> true;
        };
        return saysBy(query, clause) ? Fit.STRONG : partly && ClauseCues.namesBody(clause) ? Fit.WEAK : 0;
    }

    /** «vắc xin ai cấp?»: «do Chương trình … cấp» says who, whatever kind of body that is. */
    private static boolean saysBy(Query query, String clause) {
        var act = Fold.flat(query.topic()).replaceFirst("(?s).*,", "").strip();
        return !act.isEmpty()
                && Pattern.compile("\\bdo [^;.:]{4,120} " + Pattern.quote(act) + "\\b")
                        .matcher(Fold.flat(clause))
                        .find();
    }
}
