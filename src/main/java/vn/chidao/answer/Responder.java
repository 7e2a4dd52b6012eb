package vn.chidao.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import vn.chidao.answer.clause.AskedNames;
import vn.chidao.answer.clause.ClauseCues;
import vn.chidao.answer.clause.Fit;
import vn.chidao.answer.clause.KindNames;
import vn.chidao.answer.clause.LabelledPeriods;
import vn.chidao.answer.clause.LeadCue;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.answer.clause.Phases;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.Milestones;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.answer.select.DirectiveConditions;
import vn.chidao.extract.entry.Clauses;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/** Says what one directive states about what was asked; empty when it does not state it. */
final class Responder {
    private static final Pattern BENEFIT =
            Pattern.compile("(?s).*(đối tượng|hưởng|áp dụng|hỗ trợ|dành cho|cho |người|hộ|trẻ|học sinh).*");
    private static final MarkedPattern MEMBERS = MarkedPattern.of("(?<!\\p{L})(gồm|thành viên|thành phần)(?!\\p{L})");

    private static final Pattern ENTITLED = Pattern.compile("đối tượng|thụ hưởng|áp dụng (?:đối với|với|cho)");
    /** The fit of a clause without any sign of purpose: nothing speaks for it or against it. */
    private static final double FAINT = 0.1;

    private static final MarkedPattern CONTENT = MarkedPattern.of(
            "(một số |các |những )?(nội dung|nhiệm vụ)( (cụ thể|chính|chủ yếu|trọng tâm|cơ bản|triển khai|thực hiện|kế hoạch))*( gồm| như sau| là)?:");

    /** Verbs («vay», «nộp») for which naming a body answers where. */
    private static final MarkedPattern SERVED = MarkedPattern.of(
            "(?<![\\p{L}])(vay|mua|nộp|gửi|đăng ký|khám|tiêm|làm thủ tục|đổi|thanh toán|phản ánh|khiếu nại|tố cáo)(?![\\p{L}])");

    /** «vì vụ nào mà …»: an event is asked for, which does not explain itself. */
    private static final MarkedPattern BY_EVENT = MarkedPattern.of("^(vì|do|bởi|sau|từ) ");

    private static final int MOST_POINTS = 2;

    private final Corpus corpus;
    private final Evidence evidence;
    private final TimesResponder times;
    private final AgenciesResponder agencies;
    private final DutiesResponder duties;
    private final FiguresResponder figures;
    private final PeopleResponder people;
    private final DocumentsResponder documents;

    Responder(Corpus corpus, DirectiveConditions conditions) {
        this.corpus = corpus;
        this.evidence = new Evidence(corpus, conditions);
        this.times = new TimesResponder(corpus, evidence);
        this.agencies = new AgenciesResponder(corpus, evidence);
        this.duties = new DutiesResponder(corpus, conditions, evidence);
        this.figures = new FiguresResponder(corpus, evidence);
        this.people = new PeopleResponder(corpus, evidence);
        this.documents = new DocumentsResponder(evidence);
    }

    /** Answers {@code query} from {@code directive}. */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        return Phases.isMissing(query.phase(), directive) ? Optional.empty() : responded(query, directive);
    }

    private Optional<Answer.Found> responded(Query query, Directive directive) {
        return switch (query.intent()) {
            case DEADLINE -> times.respond(query, directive).or(() -> undated(query, directive));
            case AGENCY ->
                query.aspect() == Aspect.ISSUER
                        ? Optional.of(DocumentsResponder.identity(query, directive, new Fact.Issuer()))
                        : asksOfMeeting(query, directive)
                                ? people.chair(query, directive).or(() -> agencies.respond(query, directive))
                                : agencies.respond(query, directive).or(() -> people.chair(query, directive));
            case TASK ->
                staged(query, directive)
                        .or(() -> duties.respond(query, directive))
                        .or(() -> untitled(query, directive));
            case NUMBER -> documents.number(query, directive);
            case DATE ->
                TimesResponder.asksHour(query)
                        ? times.hourOfIssue(query, directive)
                        : documents.date(query, directive).or(() -> times.respond(query, directive));
            case PERSON -> people.respond(query, directive);
            case TARGET -> figures.respond(query, directive);
            case PLACE -> place(query, directive);
            case TOPIC, OTHER, DOCUMENT, LIST, COUNT ->
                staged(query, directive)
                        .or(() -> documents.mentioned(query, directive))
                        .or(() -> topic(query, directive));
        };
    }

    /** «họp … ai chủ trì?», and «ai chủ trì?» of an event where no agency is told to lead: a person presides. */
    private boolean asksOfMeeting(Query query, Directive directive) {
        return MeetingDays.isMeeting(query.topic())
                || directive.number() == null
                        && !evidence.asksBeyondTitle(query, directive)
                        && directive.agencies().stream().noneMatch(task -> LeadCue.isGiven(directive, task));
    }

    /** «ngày mấy?» of a document that sets no time asks for its own day. */
    private Optional<Answer.Found> undated(Query query, Directive directive) {
        return query.aspect() == Aspect.ANY
                        && query.topic().isBlank()
                        && directive.deadlines().isEmpty()
                ? documents.date(query, directive)
                : Optional.empty();
    }

    /** Answers where something is: «đặt tại» comes before «tại», «ở» or the name of a place. */
    private Optional<Answer.Found> place(Query query, Directive directive) {
        var named = naming(query);
        var asked = LocalNames.in(query.topic());
        boolean served = SERVED.halfway(query.topic()).find();
        var milestones = Milestones.of(corpus, query.topic());
        var title = corpus.indexed(directive).title();
        return answer(
                query,
                directive,
                clause -> !named.test(clause) || !milestones.allIn(corpus.forms(clause), title)
                        ? 0
                        : Math.max(
                                ClauseCues.place(without(asked, clause)),
                                served && ClauseCues.namesBody(clause) ? Fit.WEAK : 0));
    }

    /** A place that the question names itself does not say where something is there. */
    private static String without(List<String> places, String clause) {
        var left = clause;
        for (var place : places) {
            left = left.replace(place, "");
        }
        return left;
    }

    /** Returns the test for clauses that name a thing of the kind asked for («những xã nào»); where no kind is, all pass. */
    static Predicate<String> naming(Query query) {
        return query.unit().isEmpty()
                ? clause -> true
                : KindNames.shared().naming(query.unit(), KindNames.areSeveral(query.unit(), query.topic()));
    }

    private Optional<Answer.Found> staged(Query query, Directive directive) {
        return query.agencies().isEmpty() && query.aspect() == Aspect.ANY
                ? LabelledPeriods.find(query, corpus.indexed(directive))
                        .map(sentence -> Answer.Found.extract(query, directive, sentence))
                : Optional.empty();
    }

    private Optional<Answer.Found> topic(Query query, Directive directive) {
        return switch (query.aspect()) {
            case PURPOSE -> purpose(query, directive).or(() -> content(query, directive));
            case CAUSE -> cause(query, directive);
            case BENEFICIARY -> answer(query, directive, Responder::benefit);
            case MEMBERS ->
                answer(query, directive, clause -> MEMBERS.halfway(clause).find() ? Fit.STRONG : 0)
                        .or(() -> agencies.respond(query, directive));
            case SOURCE -> answer(query, directive, ClauseCues::funds);
            case NAME, NAMES -> {
                var names = AskedNames.of(query);
                yield answer(query, directive, clause -> names.areIn(clause) ? Fit.STRONG : 0);
            }
            case PHONE ->
                answer(query, directive, clause -> ClauseCues.hasPhone(clause) ? Fit.STRONG : 0)
                        .or(() -> onlyPhone(query, directive));
            default ->
                query.phase() != null
                        ? clause(query, directive, clause -> Phases.in(clause).contains(query.phase()))
                        : evidence.asksBeyondTitle(query, directive)
                                ? beyondTitle(query, directive)
                                : content(query, directive);
        };
    }

    /** A document that gives one number gives it for what it is about, where nobody is named whose number it would be. */
    private Optional<Answer.Found> onlyPhone(Query query, Directive directive) {
        var numbers = corpus.indexed(directive).clauses().stream()
                .filter(part -> ClauseCues.hasPhone(part.text()))
                .toList();
        boolean about = WeightedTerms.of(corpus, query.topic())
                        .shareIn(corpus.indexed(directive).title())
                >= Evidence.STATED;
        return numbers.size() == 1 && query.agencies().isEmpty() && about
                ? Optional.of(Answer.Found.extract(
                        query, directive, numbers.getFirst().words()))
                : Optional.empty();
    }

    /** Answers what is asked beyond the title; where a document named by its number does not state it, with its content. */
    private Optional<Answer.Found> beyondTitle(Query query, Directive directive) {
        var named = naming(query);
        double sign = query.unit().isEmpty() ? Fit.WEAK : Fit.STRONG;
        var found = answer(query, directive, clause -> named.test(clause) ? sign : 0);
        return query.intent() == Intent.DOCUMENT ? found.or(() -> content(query, directive)) : found;
    }

    /** Returns how well a clause says who benefits: best with «đối tượng». */
    private static double benefit(String clause) {
        var lower = Fold.lower(clause);
        return ENTITLED.matcher(lower).find()
                ? Fit.STRONG
                : BENEFIT.matcher(lower).matches() ? Fit.WEAK : 0;
    }

    /** Answers what something is for: a clause with a word of purpose comes first, but any other can still say it. */
    private Optional<Answer.Found> purpose(Query query, Directive directive) {
        return evidence.ranked(query, directive, clause -> ClauseCues.saysPurpose(clause) ? Fit.STRONG : FAINT).stream()
                .filter(found -> found.answers() && !found.announces(directive))
                .findFirst()
                .map(found ->
                        Answer.Found.extract(query, directive, found.part().words()));
    }

    /** Answers why: words of cause come before those of purpose; why there is a document is answered by what it is for. */
    private Optional<Answer.Found> cause(Query query, Directive directive) {
        boolean ofEvent = BY_EVENT.halfway(query.topic()).find();
        return answer(
                        query,
                        directive,
                        clause -> ClauseCues.saysCause(clause) || ofEvent && ClauseCues.namesEvent(clause)
                                ? Fit.STRONG
                                : ClauseCues.saysPurpose(clause) ? Fit.WEAK : 0)
                .or(() -> evidence.asksBeyondTitle(query, directive) ? Optional.empty() : purpose(query, directive));
    }

    /** Answers with the document's content where the question names nothing beyond the document, and no body that it may not know. */
    private Optional<Answer.Found> untitled(Query query, Directive directive) {
        return query.agencies().isEmpty()
                        && !ClauseCues.beginsWithBody(query.topic())
                        && !evidence.asksBeyondTitle(query, directive)
                ? content(query, directive)
                : Optional.empty();
    }

    private Optional<Answer.Found> content(Query query, Directive directive) {
        var points = corpus.indexed(directive).clauses().stream()
                .map(IndexedDirective.Part::clause)
                .filter(clause -> !directive.isAnnouncedIn(clause.words()))
                .sorted(Comparator.comparing(Responder::isLabelledContent).reversed())
                .limit(MOST_POINTS)
                .map(Clauses.Clause::words)
                .toList();
        var quotes = new ArrayList<Quote>(DocumentsResponder.identityWords(directive));
        quotes.addAll(points);
        return Optional.of(new Answer.Found(query, directive, new Fact.Content(points), quotes));
    }

    /** «Nội dung triển khai: …»: the text itself says what it is about. */
    private static boolean isLabelledContent(Clauses.Clause clause) {
        return CONTENT.halfway(clause.sentence().text()).lookingAt();
    }

    private Optional<Answer.Found> clause(Query query, Directive directive, Predicate<String> expected) {
        return evidence.best(query, directive, expected)
                .map(clause -> Answer.Found.extract(query, directive, clause.words()));
    }

    private Optional<Answer.Found> answer(Query query, Directive directive, ToDoubleFunction<String> sign) {
        return evidence.first(query, directive, sign)
                .map(found -> Answer.Found.extract(query, directive, evidence.extent(query, found.part())));
    }
}
