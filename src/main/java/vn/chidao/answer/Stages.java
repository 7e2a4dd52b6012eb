package vn.chidao.answer;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.clause.Phases;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;

/** Tells which times of a directive are those of a phase (đợt, giai đoạn, bước), and in which clauses they stand. */
final class Stages {
    private static final Pattern YEAR = Pattern.compile("(?<![\\d/])20\\d\\d(?!\\d)");

    private final Corpus corpus;

    Stages(Corpus corpus) {
        this.corpus = corpus;
    }

    /** The times of {@code phase}: by their labels, or else by what their clauses speak of; all when nothing tells. */
    List<Deadline> timesOf(Directive directive, int phase) {
        var all = directive.deadlines();
        var labelled = all.stream().filter(deadline -> deadline.label() != null).toList();
        if (labelled.isEmpty()) {
            var told = all.stream()
                    .filter(deadline -> speaksOf(phase, directive, deadline))
                    .toList();
            return told.isEmpty() ? all : told;
        }
        return phase < 0
                ? List.of(labelled.getLast())
                : labelled.stream()
                        .filter(deadline -> deadline.label() != null && Phases.of(deadline.label()) == phase)
                        .toList();
    }

    /**
     * «Giai đoạn 1 từ năm 2026 - 2028 xây dựng 62 ha»: the clause of a phase that no limit is set for, where it names years.
     *
     * @param phase the phase asked for, null when none is
     */
    Optional<IndexedDirective.Part> withoutLimit(@Nullable Integer phase, Directive directive) {
        if (phase == null
                || directive.deadlines().stream()
                        .anyMatch(deadline -> deadline.label() != null || speaksOf(phase, directive, deadline))) {
            return Optional.empty();
        }
        return corpus.indexed(directive).clauses().stream()
                .filter(part -> !directive.isAnnouncedIn(part.words()))
                .filter(part -> Phases.in(part.text()).contains(phase)
                        && YEAR.matcher(part.text()).find())
                .findFirst();
    }

    private boolean speaksOf(int phase, Directive directive, Deadline deadline) {
        return Phases.in(clauseOf(directive, deadline).text()).contains(phase);
    }

    /** The clause that has the words of {@code deadline}; those alone when it has no more than a part of them. */
    Quote clauseOf(Directive directive, Deadline deadline) {
        return partsOf(directive, deadline)
                .map(IndexedDirective.Part::words)
                .findFirst()
                .orElse(deadline.words());
    }

    /** The same as a part of the indexed directive, if there is one. */
    Stream<IndexedDirective.Part> partsOf(Directive directive, Deadline deadline) {
        return corpus.indexed(directive).clauses().stream()
                .filter(part -> part.words().span().contains(deadline.words().span()));
    }
}
