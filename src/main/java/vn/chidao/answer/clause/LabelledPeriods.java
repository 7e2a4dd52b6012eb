package vn.chidao.answer.clause;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.answer.corpus.IndexedDirective;
import vn.chidao.extract.fact.Quote;
import vn.chidao.question.query.Period;
import vn.chidao.question.query.Query;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpression;
import vn.chidao.text.time.TimeExpressions;

/**
 * Sentences that begin with a period as their label («Trong tháng 10 năm 2024: …; …»). A question about that period is answered
 * with the whole sentence, not with one of its clauses.
 */
public final class LabelledPeriods {
    private static final int LONGEST_LABEL = 60;
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private LabelledPeriods() {}

    /** Returns the sentence of {@code indexed} that stands under the time that {@code query} names, empty when none does. */
    public static Optional<Quote> find(Query query, IndexedDirective indexed) {
        var anchor = new Anchor(indexed.directive().date(), indexed.directive().date());
        return indexed.clauses().stream()
                .map(part -> part.clause().sentence())
                .distinct()
                .filter(sentence -> query.periods().stream().anyMatch(period -> isLabelled(sentence, period, anchor)))
                .findFirst();
    }

    private static boolean isLabelled(Quote sentence, Period period, Anchor anchor) {
        int colon = sentence.text().indexOf(':');
        if (colon < 0 || colon > LONGEST_LABEL || colon == sentence.text().length() - 1) {
            return false;
        }
        return TimeExpressions.find(sentence.text().substring(0, colon), anchor).stream()
                .anyMatch(time -> isSame(time, period));
    }

    /** A year that the question leaves out is the directive's own. */
    private static boolean isSame(TimeExpression time, Period period) {
        var from = time.from();
        var to = time.to();
        if (from == null || to == null || period.from() == null || period.to() == null) {
            return false;
        }
        var first = YEAR.matcher(period.words()).find()
                ? period.from()
                : period.from().withYear(from.getYear());
        var last =
                YEAR.matcher(period.words()).find() ? period.to() : period.to().withYear(to.getYear());
        return !first.isBefore(from) && !last.isAfter(to) && from.plusYears(1).isAfter(to);
    }
}
