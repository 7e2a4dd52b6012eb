package vn.chidao.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Answer;
import vn.chidao.answer.Answerer;
import vn.chidao.answer.clause.LocalNames;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.FollowUp;
import vn.chidao.question.QuestionParser;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Condition;
import vn.chidao.question.query.Intent;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;

/**
 * One question in a conversation: it points at what was spoken of («cái thứ hai», «kế hoạch kia»), asks the last thing again
 * of something else («còn Sở Y tế?», «thế tuần trước?»), leans on the subject («ai chủ trì?»), or stands on its own.
 */
final class Turn {
    /** What stands before the conditions that a list is asked again with. */
    private static final String DOCUMENTS = "các văn bản ";

    private static final String ALL = "các ";
    /** «thị trấn Nậm Cáy Thượng», in syllables. */
    private static final int LONGEST_PLACE = 5;

    private final QuestionParser parser;
    private final Answerer answerer;
    private final Corpus corpus;
    private final LocalDate today;
    private final Subject subject;
    private final Offered offered;

    /** The directive in the middle of the conversation, null when a list left it open. */
    private final @Nullable Directive main;

    Turn(QuestionParser parser, Answerer answerer, Corpus corpus, LocalDate today, Subject subject) {
        this.parser = parser;
        this.answerer = answerer;
        this.corpus = corpus;
        this.today = today;
        this.subject = subject;
        this.main = Optional.ofNullable(subject.main())
                .flatMap(corpus.directives()::byId)
                .orElse(null);
        this.offered = Offered.by(subject, corpus.directives());
    }

    /** Answers {@code question}. A full one never drags the subject in. */
    Answer answer(String question) {
        var query = parser.parse(question, today);
        if (!query.numbers().isEmpty() && !isPlace(query, question)) {
            return alone(asksOnlyOf(query, question) ? lastForNumberOf(query) : query);
        }
        var words = FollowUp.withoutPointing(question);
        var bare = carried(question, bare(words.isBlank() ? question : words));
        var asked = words.isBlank() ? lastOr(bare) : bare;
        return all(question, asked)
                .or(() -> dated(question, bare))
                .or(() -> offered.pointed(question)
                        .or(() ->
                                subject.query().intent().isMany() ? offered.ofType(query, question) : Optional.empty())
                        .map(meant -> of(meant, asked)))
                .or(() -> asksAgain(question) ? again(bare, words) : Optional.empty())
                .or(() -> ofOnlyAgency(query))
                .or(() -> narrowed(question, query))
                .or(() -> ofLastAgency(bare))
                .or(() -> leaning(question, query, bare))
                .or(() -> atAnotherTime(bare))
                .orElseGet(() -> alone(query));
    }

    /** «số 2» after a list is the second of it, and no document's number. */
    private boolean isPlace(Query query, String question) {
        var number = query.numbers().getFirst();
        return subject.query().intent().isMany()
                && number.symbolPrefix() == null
                && number.type() == null
                && offered.pointed(question).isPresent();
    }

    /** «giai đoạn đó phấn đấu bao nhiêu?», «giao sở này việc gì»: which phase or agency the last question told. */
    private Query carried(String question, Query bare) {
        var last = subject.query();
        var phase = last.phase();
        if (phase != null && bare.phase() == null && FollowUp.pointsAtPhase(question)) {
            return bare.inPhase(phase);
        }
        return last.agencies().size() == 1 && bare.agencies().isEmpty() && FollowUp.pointsAtAgency(question)
                ? bare.by(last.agencies().getFirst())
                : bare;
    }

    /** «còn kế hoạch 134?»: a document is named, and nothing is asked but what was asked last. */
    private boolean asksOnlyOf(Query query, String question) {
        return FollowUp.asksAgain(question)
                && query.intent() == Intent.DOCUMENT
                && query.topic().isBlank()
                && !subject.query().intent().isMany();
    }

    /** The last question asked of the document of {@code query}; the words that told the last document do not tell this one. */
    private Query lastForNumberOf(Query query) {
        var last = subject.query();
        return last.numbers().isEmpty()
                ? query.asking(last.intent(), last.aspect())
                : last.forNumber(query.numbers().getFirst());
    }

    /** «hạn của cả hai»: asked of each of those named side by side. */
    private Optional<Answer> all(String question, Query asked) {
        var each = asked.intent().isMany() ? List.<Directive>of() : offered.all(question);
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answer.Together(
                        each.stream().map(directive -> of(directive, asked)).toList()));
    }

    /** «cái năm 2022 ai ký?»: the time only tells which one is meant. */
    private Optional<Answer> dated(String question, Query bare) {
        return offered.dated(question, bare)
                .map(meant -> of(meant, bare.intent().isMany() ? lastOr(bare) : bare.atAnyTime()));
    }

    /** «còn Sở Y tế?»; of a list also «chỉ năm 2026 thôi». */
    private boolean asksAgain(String question) {
        boolean ofMany = subject.query().intent().isMany();
        return FollowUp.asksAgain(question)
                || ofMany && FollowUp.asksForPart(question)
                || (ofMany || main == null) && FollowUp.isOnlyTime(question);
    }

    /** «còn tháng 6?»: a month without its year is one of the year that was spoken of. */
    private Query bare(String words) {
        var query = parser.parse(words, today);
        return query.periods().stream().anyMatch(Period::leavesYearOpen)
                ? spokenOf().map(day -> parser.parse(words, day)).orElse(query)
                : query;
    }

    /** A day of the time that was spoken of. */
    private Optional<LocalDate> spokenOf() {
        return main != null
                ? Optional.ofNullable(main.date())
                : subject.query()
                        .times()
                        .map(Period::from)
                        .flatMap(Stream::ofNullable)
                        .findFirst();
    }

    private Answer alone(Query query) {
        return answerer.answer(query, corpus, null);
    }

    private Answer of(Directive directive, Query query) {
        return answerer.answer(query, corpus, directive);
    }

    /** Who only points asks the last thing again; of a list he asks what the document is about. */
    private Query lastOr(Query bare) {
        var last = subject.query();
        return last.intent().isMany() ? bare.asking(Intent.TOPIC, Aspect.ANY).on("") : last.askedOf("");
    }

    /** «còn quyết định?» after a list, «còn Sở Y tế?» after a fact, «thế năm 2026?» after either. */
    private Optional<Answer> again(Query bare, String words) {
        var last = subject.query();
        if (main == null && last.intent() == Intent.TASK) {
            return bare.agencies().isEmpty() && bare.periods().isEmpty()
                    ? Optional.empty()
                    : Optional.of(alone(last.overriddenBy(bare)));
        }
        if (last.intent().isMany()) {
            var listed = parser.parse((bare.type() != null ? ALL : DOCUMENTS) + words, today);
            return listed.isUnbounded() || !listed.intent().isMany()
                    ? Optional.empty()
                    : Optional.of(alone(last.overriddenBy(listed)));
        }
        if (main == null) {
            return Optional.empty();
        }
        boolean asks = bare.intent() != Intent.TOPIC;
        if (bare.namesOnlyTimes()
                && (!asks || bare.intent() == last.intent() || bare.intent().isMany())) {
            var other = last.overriddenBy(bare);
            boolean leant = last.topic().isBlank() && last.numbers().isEmpty();
            return Optional.of(leant && answerer.leaning(corpus, main).mayMean(other) ? of(main, other) : alone(other));
        }
        if (asks && (!bare.topic().isBlank() || bare.agencies().isEmpty())) {
            return Optional.empty();
        }
        if (!bare.agencies().isEmpty()) {
            return Optional.of(of(main, last.askingTasksOf(bare)));
        }
        var leaning = answerer.leaning(corpus, main);
        return leaning.speaksOf(bare) && leaning.mayMean(bare)
                ? Optional.of(askedAgain(bare))
                : Optional.of(alone(bare.asking(last.intent(), last.aspect())))
                        .filter(Answer.Found.class::isInstance)
                        .or(() -> isOnlyPlace(bare) ? Optional.of(of(main, last.askedOf(bare))) : Optional.empty());
    }

    /** «thế huyện Nậm Cáy?»: another place of what was asked, of which nothing may be said. */
    private static boolean isOnlyPlace(Query bare) {
        return LocalNames.in(bare.topic()).stream()
                .anyMatch(name -> bare.topic().endsWith(name) && bare.topic().split(" ").length <= LONGEST_PLACE);
    }

    /** «còn xã Pha Lìm?»: what was asked last, or, where that makes no sense of it, what is said of it. */
    private Answer askedAgain(Query bare) {
        var last = subject.query();
        var again = of(Objects.requireNonNull(main), last.askedOf(bare));
        boolean ofMatter = last.intent() == Intent.PERSON && !bare.topic().isBlank();
        var said = ofMatter || !(again instanceof Answer.Found) ? of(main, bare) : again;
        return said instanceof Answer.Found ? said : again;
    }

    /** «Sở Công Thương?»: what that agency, and nothing else named, is to do by the document spoken of. */
    private Optional<Answer> ofOnlyAgency(Query query) {
        boolean only = query.intent() == Intent.LIST
                && query.agencies().size() == 1
                && query.type() == null
                && query.names().isEmpty()
                && query.topic().isBlank()
                && query.times().findAny().isEmpty()
                && query.filters().isEmpty();
        return main != null && only
                ? Optional.of(of(main, subject.query().askingTasksOf(query))).filter(Answer.Found.class::isInstance)
                : Optional.empty();
    }

    /** «còn Sở Y tế?», then «hạn khi nào?»: the time of what that agency is to do, where one is set for it or for all. */
    private Optional<Answer> ofLastAgency(Query bare) {
        var last = subject.query();
        boolean leans = last.intent() == Intent.TASK
                && last.agencies().size() == 1
                && bare.intent() == Intent.DEADLINE
                && bare.agencies().isEmpty()
                && bare.topic().isBlank();
        return main != null && leans
                ? Optional.of(of(main, bare.by(last.agencies().getFirst()))).filter(Answer.Found.class::isInstance)
                : Optional.empty();
    }

    /** «trong đó có mấy kế hoạch?» after a list; «tuần đó có những kế hoạch nào?»: the week of the directive spoken of. */
    private Optional<Answer> narrowed(String question, Query query) {
        if (subject.query().intent().isMany() && query.intent().isMany() && FollowUp.pointsAmong(question)) {
            return Optional.of(alone(subject.query().overriddenBy(query)));
        }
        var week = main == null ? null : main.week();
        return week != null && query.intent().isMany() && FollowUp.pointsAtWeek(question)
                ? Optional.of(alone(query.within(week)))
                : Optional.empty();
    }

    /** «thế năm 2026 phải đạt bao nhiêu?»: another time alone is named, so the matter is the one spoken of. */
    private Optional<Answer> atAnotherTime(Query bare) {
        return main == null || !bare.namesOnlyTimes() || bare.intent().isMany() || bare.intent() == Intent.TOPIC
                ? Optional.empty()
                : Stream.of(of(main, bare), alone(bare.on(main.title())))
                        .filter(Answer.Found.class::isInstance)
                        .findFirst();
    }

    /** «ai chủ trì?», «nó thay thế văn bản nào?»: about the subject, unless what is named is better at home elsewhere. */
    private Optional<Answer> leaning(String question, Query query, Query bare) {
        boolean pointed = FollowUp.points(question) || bare.namesOnlyOneCondition();
        if (main != null && pointed && bare.filters().has(Condition.Related.class)) {
            return Optional.of(of(main, bare.asking(Intent.NUMBER, Aspect.RELATION)));
        }
        if (main == null
                || query.intent().isMany()
                || !FollowUp.points(question) && !answerer.leaning(corpus, main).leansOn(bare)) {
            return Optional.empty();
        }
        var leant = of(main, bare);
        return leant instanceof Answer.Found || FollowUp.points(question) || !bare.isOnlyMatter()
                ? Optional.of(leant)
                : Optional.of(alone(query))
                        .filter(Answer.Found.class::isInstance)
                        .or(() -> Optional.of(leant));
    }
}
