package vn.chidao.view;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.answer.Fact;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.text.pattern.MarkedPattern;

/** A time that a directive sets, in words: «Đợt 02: từ ngày 30/9/2024 đến ngày 30/11/2024». */
public final class TimeText {
    private static final int LONGEST = 200;

    /** «Trong năm 2024»: its first and last day are nowhere in the text and tell no more. */
    private static final MarkedPattern WHOLE =
            MarkedPattern.of("(trong )?(năm \\d{4}|quý [iv\\d]+[/ ](năm )?\\d{4}|tháng \\d{1,2}[/ ](năm )?\\d{4})");

    /** «trước 17 giờ ngày 12/10/2022»: the day alone would promise more time than there is. */
    private static final MarkedPattern HOUR = MarkedPattern.of("\\d ?(giờ|h)(?!\\p{L})");

    private static final Pattern DATED = Pattern.compile("\\d/\\d{4}");

    private final Messages messages;

    /** Phrases times in the words of {@code messages}. */
    public TimeText(Messages messages) {
        this.messages = messages;
    }

    /** Returns its days, or its own words where no day is known, behind its label. */
    public String of(Deadline deadline) {
        var words = words(deadline);
        if (WHOLE.strict(words).matches()) {
            return labelled(deadline, words);
        }
        if (HOUR.strict(words).find()) {
            return DATED.matcher(words).find() ? labelled(deadline, words) : quoted(deadline);
        }
        var days = days(deadline.from(), deadline.to(), words);
        return labelled(deadline, days.isEmpty() ? words : days);
    }

    /** Returns the same with its own words beside the days, unless they say no more. */
    public String quoted(Deadline deadline) {
        var words = words(deadline);
        var days = days(deadline.from(), deadline.to(), words);
        return labelled(
                deadline,
                days.isEmpty() || days.equalsIgnoreCase(words)
                        ? words
                        : messages.say("answer.times.line", days, words));
    }

    /** Returns the times of {@code set} by the clause that sets them, in order; those of one clause {@code separator} apart. */
    public Map<String, String> byClause(Fact.Times set, String separator) {
        var byClause = new LinkedHashMap<String, String>();
        for (int i = 0; i < set.deadlines().size(); i++) {
            byClause.merge(
                    set.clauses().get(i).text(),
                    of(set.deadlines().get(i)),
                    (before, next) -> before + separator + next);
        }
        return byClause;
    }

    private String labelled(Deadline deadline, String said) {
        return deadline.label() == null ? said : messages.say("answer.times.phase", deadline.label(), said);
    }

    private static String words(Deadline deadline) {
        return Clip.to(deadline.words().text(), LONGEST);
    }

    /** «trước ngày» excludes its day: it is said as written, since the last day allowed is the one before. */
    private String days(@Nullable LocalDate from, @Nullable LocalDate to, String words) {
        if (from != null && to != null) {
            return from.equals(to)
                    ? messages.say("answer.times.day", Citation.day(from))
                    : messages.say("answer.times.range", Citation.day(from), Citation.day(to));
        }
        if (to != null) {
            return words.toLowerCase(Locale.ROOT).startsWith("trước")
                            && !HOUR.strict(words).find()
                    ? messages.say("answer.times.before", Citation.day(to.plusDays(1)))
                    : messages.say("answer.times.to", Citation.day(to));
        }
        return from == null ? "" : messages.say("answer.times.from", Citation.day(from));
    }
}
