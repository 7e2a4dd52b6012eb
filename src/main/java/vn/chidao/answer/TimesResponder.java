package vn.chidao.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Clauses;
import vn.chidao.extract.Deadline;
import vn.chidao.extract.Directive;
import vn.chidao.extract.Words;
import vn.chidao.question.Aspect;
import vn.chidao.question.Query;
import vn.chidao.text.Fold;

/** Says which times a directive sets for what was asked: every phase, or the ones whose clause speaks of it. */
final class TimesResponder {
    private static final Pattern LENGTH = Pattern.compile(
            "\\d+\\s*(?:\\([^)]*\\)\\s*)?(?:ngày|giờ|phút|tháng|tuần|năm|quý)(?![\\s\\p{L}]*\\d{1,2}/)|(?:nửa|một|hai|ba|cả)\\s(?:ngày|giờ|tháng|tuần|năm)");
    private static final double NEARLY_BEST = 0.8;
    private static final double SENTENCE = 0.3;

    private final Corpus corpus;
    private final Evidence evidence;

    TimesResponder(Corpus corpus, Evidence evidence) {
        this.corpus = corpus;
        this.evidence = evidence;
    }

    Optional<Answer.Found> respond(Query query, Directive directive) {
        if (query.aspect() == Aspect.DURATION) {
            var length = evidence.best(
                    query, directive, clause -> LENGTH.matcher(clause).find(), Evidence.STATED);
            if (length.isPresent()) {
                return length.map(clause -> extract(query, directive, clause));
            }
        }
        var deadlines = query.phase() == null ? directive.deadlines() : phase(directive.deadlines(), query.phase());
        var terms = Terms.of(corpus, query.topic())
                .without(corpus.reading(directive).title());
        if (deadlines.isEmpty() || !terms.isEmpty() && evidence.stated(query, directive) < Evidence.STATED / 2) {
            return terms.isEmpty() ? Optional.empty() : clause(query, directive);
        }
        var chosen = terms.isEmpty() || deadlines.size() == 1 ? deadlines : nearest(terms, directive, deadlines);
        var clauses =
                chosen.stream().map(deadline -> clause(directive, deadline)).toList();
        return Optional.of(new Answer.Found(
                query,
                directive,
                new Fact.Times(chosen, clauses),
                clauses.stream().distinct().toList()));
    }

    private static Words clause(Directive directive, Deadline deadline) {
        return Clauses.of(directive).stream()
                .map(Clauses.Clause::words)
                .filter(words -> words.span().contains(deadline.words().span()))
                .findFirst()
                .orElse(deadline.words());
    }

    /** A time that is no limit («có hiệu lực từ ngày …») answers when its clause speaks of just what was asked. */
    private Optional<Answer.Found> clause(Query query, Directive directive) {
        return evidence.best(query, directive, Signs::time, Evidence.STATED)
                .map(clause -> extract(query, directive, clause));
    }

    private static Answer.Found extract(Query query, Directive directive, Clauses.Clause clause) {
        return Answer.Found.extract(query, directive, clause.words());
    }

    private static List<Deadline> phase(List<Deadline> deadlines, int phase) {
        var labelled =
                deadlines.stream().filter(deadline -> deadline.label() != null).toList();
        if (labelled.isEmpty()) {
            return deadlines;
        }
        return phase < 0
                ? List.of(labelled.getLast())
                : labelled.stream()
                        .filter(deadline -> number(deadline.label()) == phase)
                        .toList();
    }

    private static int number(@Nullable String label) {
        var last = label == null ? "" : Fold.flat(label).replaceAll(".*\\s", "");
        return switch (last) {
            case "mot", "nhat", "i" -> 1;
            case "hai", "ii" -> 2;
            case "ba", "iii" -> 3;
            case "bon", "iv" -> 4;
            default -> last.matches("\\d{1,2}") ? Integer.parseInt(last) : 0;
        };
    }

    /** The deadlines whose own clause speaks most of what was asked. */
    private List<Deadline> nearest(Terms terms, Directive directive, List<Deadline> deadlines) {
        var clauses = corpus.reading(directive).clauses();
        double best = 0;
        var scores = new ArrayList<Double>();
        for (var deadline : deadlines) {
            double score = clauses.stream()
                    .filter(part ->
                            part.words().span().overlaps(deadline.words().span()))
                    .mapToDouble(part -> terms.in(part.own()) + SENTENCE * terms.in(part.sentence()))
                    .max()
                    .orElse(0);
            scores.add(score);
            best = Math.max(best, score);
        }
        if (best == 0) {
            return deadlines;
        }
        var chosen = new ArrayList<Deadline>();
        for (int i = 0; i < deadlines.size(); i++) {
            if (scores.get(i) >= best * NEARLY_BEST) {
                chosen.add(deadlines.get(i));
            }
        }
        return chosen;
    }
}
