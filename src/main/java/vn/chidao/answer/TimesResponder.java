package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chidao.answer.clause.ClauseCues;
import vn.chidao.answer.clause.DeadlineBounds;
import vn.chidao.answer.clause.Fit;
import vn.chidao.answer.clause.Phases;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.answer.corpus.Milestones;
import vn.chidao.answer.corpus.WeightedTerms;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Aspect;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/** Says which times a directive sets for what was asked: every phase, or the ones whose clause speaks of it. */
final class TimesResponder {
    /** «vận hành đóng cống khi độ mặn vượt 4‰»: when something is done goes by what happens. */
    private static final MarkedPattern CONDITION =
            MarkedPattern.of("(?<!\\p{L})(?<!cả\\s)(?<!trước\\s)(ngay )?(sau )?khi \\p{L}");

    private static final Pattern HOUR = Pattern.compile("gio|phut");
    private static final Pattern PHASES = Pattern.compile("\\b(?:dot|giai doan|buoc|vong)\\b");

    /** From when an appointment or a rule holds: no time that the document sets for anybody. */
    private static final MarkedPattern SINCE = MarkedPattern.of("(?<!\\p{L})từ (ngày )?\\d{1,2}/\\d{1,2}");

    private static final MarkedPattern TERM = MarkedPattern.of(
            "(?<![\\p{L}])(giai đoạn|thời gian|nhiệm kỳ|thời kỳ)([^.;,]{0,25})? 20\\d\\d ?[-–] ?20\\d\\d");

    /** «kéo dài đến năm nào»: the last of the years that a plan is made for. */
    private static final MarkedPattern LASTS = MarkedPattern.of("(?<!\\p{L})(kéo dài|diễn ra)(?!\\p{L})");

    /** The weight of a clause that says when something begins, where that is asked: more than any limit. */
    private static final double BEGINS = 1.5;

    private static final double NEARLY_BEST = 0.88;

    private static final String PARTS = ";\n";
    /** By how much one part of a clause must cover the question better than another to be the only one meant. */
    private static final double APART = 0.34;

    private final Corpus corpus;
    private final Lengths lengths;
    private final MeetingDays meetingDays;
    private final Stages stages;
    private final Evidence evidence;

    TimesResponder(Corpus corpus, Evidence evidence) {
        this.corpus = corpus;
        this.lengths = new Lengths(evidence);
        this.meetingDays = new MeetingDays(evidence);
        this.stages = new Stages(corpus);
        this.evidence = evidence;
    }

    Optional<Answer.Found> respond(Query query, Directive directive) {
        var milestones = Milestones.of(corpus, query.topic());
        if (!milestones.reviewsAreIn(corpus.indexed(directive).whole())) {
            return Optional.empty();
        }
        if (MeetingDays.areAsked(query, directive)) {
            return meetingDays.respond(query, directive);
        }
        if (query.aspect() == Aspect.DURATION) {
            var length = lengths.respond(query, directive);
            if (length.isPresent()) {
                return length;
            }
        }
        var stage = stages.withoutLimit(query.phase(), directive);
        if (stage.isPresent()) {
            return stage.map(part -> Answer.Found.extract(query, directive, part.words()));
        }
        var meant = new MeantTimes(query, directive, milestones, corpus, evidence.distractors(query, directive));
        var deadlines = asked(query, directive, meant);
        if (!evidence.asksBeyondTitle(query, directive) && (query.phase() == null || !deadlines.isEmpty())) {
            return deadlines.isEmpty() ? term(query, directive) : Optional.of(times(query, directive, deadlines));
        }
        return nearest(query, directive, deadlines, meant)
                .or(() -> deadlines.isEmpty()
                                || query.numbers().isEmpty()
                                || !query.agencies().isEmpty()
                                || !evidence.namesProperty(query, directive)
                                || evidence.stated(query, directive) < Evidence.STATED
                                || evidence.saysWithout(query, directive, words(deadlines))
                        ? Optional.<Answer.Found>empty()
                        : Optional.of(times(query, directive, deadlines)))
                .or(() -> directive.deadlines().isEmpty() ? term(query, directive) : Optional.empty());
    }

    /** The times of the kind asked for: those of the phase, with an end where that is asked, with an hour where one is. */
    private List<Deadline> asked(Query query, Directive directive, MeantTimes meant) {
        var all = query.phase() == null ? directive.deadlines() : stages.timesOf(directive, query.phase());
        boolean hour = asksHour(query);
        boolean years = query.aspect() == Aspect.DURATION && Lengths.asksYears(query);
        return all.stream()
                .filter(deadline -> hour || DeadlineBounds.tellsWhen(deadline, query.topic()))
                .filter(deadline -> !years || Lengths.isIn(deadline.words().text()))
                .filter(deadline -> query.aspect() != Aspect.END
                        || DeadlineBounds.ends(deadline)
                                && !DeadlineBounds.isLength(
                                        deadline,
                                        stages.clauseOf(directive, deadline).text()))
                .filter(deadline -> query.aspect() != Aspect.START || DeadlineBounds.begins(deadline, query.topic()))
                .filter(deadline -> !hour
                        || ClauseCues.namesHour(
                                stages.clauseOf(directive, deadline).text()))
                .filter(deadline -> stages.partsOf(directive, deadline).allMatch(meant::maySet))
                .filter(deadline -> meant.own(
                                stages.clauseOf(directive, deadline).text())
                        .contains(deadline.words().text()))
                .toList();
    }

    /** «ký lúc mấy giờ?»: the clause that announces the document, where it tells the hour. */
    Optional<Answer.Found> hourOfIssue(Query query, Directive directive) {
        return evidence.firstClause(
                query, directive, part -> directive.isAnnouncedIn(part.words()) && ClauseCues.namesHour(part.text()));
    }

    /** Whether {@code query} asks for the hour, not the day. */
    static boolean asksHour(Query query) {
        return HOUR.matcher(Fold.flat(query.unit())).matches();
    }

    /** The times of the clauses that speak most of what was asked; a time that is no limit answers by its clause. */
    private Optional<Answer.Found> nearest(
            Query query, Directive directive, List<Deadline> deadlines, MeantTimes meant) {
        boolean hour = asksHour(query);
        boolean apart = Phases.areApart(query.phase(), directive);
        var ranked = evidence
                .ranked(
                        query,
                        directive,
                        meant.distractors(),
                        clause -> hour && !ClauseCues.namesHour(clause)
                                ? 0
                                : query.aspect() == Aspect.START && ClauseCues.saysStart(clause)
                                        ? BEGINS
                                        : Math.max(
                                                hour ? Fit.WEAK : 0, sign(query, meant, clause, directive, deadlines)))
                .stream()
                .filter(found -> meant.maySet(found.part())
                        && (!apart || Phases.in(found.part().text()).contains(query.phase())))
                .toList();
        if (ranked.isEmpty() || !ranked.getFirst().answers()) {
            return Optional.empty();
        }
        double bound = ranked.getFirst().score() * NEARLY_BEST;
        var near = ranked.stream()
                .filter(found -> found.score() >= bound && !found.otherPhase())
                .toList();
        var first = ranked.getFirst().part().words();
        if (deadlines.stream()
                .noneMatch(deadline -> first.span().overlaps(deadline.words().span()))) {
            return Optional.of(Answer.Found.extract(query, directive, first));
        }
        var chosen = deadlines.stream()
                .filter(deadline -> near.stream()
                        .anyMatch(found -> found.part()
                                .words()
                                .span()
                                .overlaps(deadline.words().span())))
                .toList();
        return Optional.of(times(
                query,
                directive,
                asksPhases(query) ? withSiblings(chosen, deadlines) : nearestInClause(query, directive, chosen)));
    }

    /** «A xong trước ngày 12/4; B di dời trước ngày 05/5»: of the times of one clause those whose part of it is asked for. */
    private List<Deadline> nearestInClause(Query query, Directive directive, List<Deadline> chosen) {
        if (chosen.size() < 2 || query.phase() != null) {
            return chosen;
        }
        var asked = WeightedTerms.of(corpus, query.topic())
                .without(corpus.indexed(directive).title());
        var shares = chosen.stream()
                .map(deadline -> asked.shareIn(corpus.forms(partAround(directive, deadline))))
                .toList();
        double most = shares.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        return IntStream.range(0, chosen.size())
                .filter(i -> shares.get(i) >= most - APART)
                .mapToObj(chosen::get)
                .toList();
    }

    /** The words around {@code deadline} between semicolons and ends of lines. */
    private static String partAround(Directive directive, Deadline deadline) {
        var text = directive.text();
        var span = deadline.words().span();
        int start = span.start();
        while (start > 0 && PARTS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = span.end();
        while (end < text.length() && PARTS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(start, end);
    }

    /** The years for which a plan is made («giai đoạn 2024 - 2030») are no limit, but answer when nothing else does. */
    private Optional<Answer.Found> term(Query query, Directive directive) {
        if (query.aspect() == Aspect.START && query.topic().isBlank()) {
            return first(query, directive, SINCE);
        }
        boolean lasts =
                query.aspect() == Aspect.END && LASTS.halfway(query.topic()).find();
        if (query.aspect() != Aspect.ANY && !lasts || evidence.stated(query, directive) < Evidence.STATED) {
            return Optional.empty();
        }
        return first(query, directive, TERM);
    }

    /** The first clause, or else the heading, that has {@code words}. */
    private Optional<Answer.Found> first(Query query, Directive directive, MarkedPattern words) {
        return Stream.concat(
                        corpus.indexed(directive).clauses().stream().map(IndexedDirective.Part::words),
                        Stream.of(directive.heading()))
                .filter(clause -> words.halfway(clause.text()).find())
                .findFirst()
                .map(clause -> Answer.Found.extract(query, directive, clause));
    }

    private static boolean asksPhases(Query query) {
        return PHASES.matcher(Fold.flat(query.topic())).find();
    }

    /** Returns all labelled phases where one was chosen: each stands in a sentence of its own, but all of them are asked for. */
    private static List<Deadline> withSiblings(List<Deadline> chosen, List<Deadline> deadlines) {
        return chosen.stream().allMatch(deadline -> deadline.label() == null)
                ? chosen
                : deadlines.stream()
                        .filter(deadline -> deadline.label() != null)
                        .toList();
    }

    /** Returns how well a clause gives a time: better when it sets a deadline than when it only names a time. */
    private static double sign(
            Query query, MeantTimes meant, String clause, Directive directive, List<Deadline> deadlines) {
        boolean sets = deadlines.stream()
                .anyMatch(deadline -> clause.contains(deadline.words().text()));
        var citation = directive.citation();
        var issued = citation != null && clause.contains(citation.text()) ? directive.date() : null;
        var part = meant.own(clause);
        var told = DeadlineBounds.told(part, query);
        boolean tells = ClauseCues.namesTime(told, issued)
                || query.phase() != null && ClauseCues.namesOccasion(told)
                || query.aspect() == Aspect.ANY && CONDITION.strict(clause).find();
        return sets ? Fit.STRONG : tells ? Fit.WEAK : 0;
    }

    private Answer.Found times(Query query, Directive directive, List<Deadline> deadlines) {
        var clauses = deadlines.stream()
                .map(deadline -> stages.clauseOf(directive, deadline))
                .toList();
        return new Answer.Found(
                query,
                directive,
                new Fact.Times(deadlines, clauses),
                clauses.stream().distinct().toList());
    }

    private static List<Quote> words(List<Deadline> deadlines) {
        return deadlines.stream().map(Deadline::words).toList();
    }
}
