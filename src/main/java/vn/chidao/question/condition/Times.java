package vn.chidao.question.condition;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.chidao.question.query.Period;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpression;
import vn.chidao.text.time.TimeExpressions;

/** Reads the times that a question names, each taken out of what is left of it; bare years stay, they may belong to a name. */
public final class Times {
    /** «tuần 12/8/2019»: the day stands for its week. */
    private static final MarkedPattern WEEK_OF =
            MarkedPattern.of("(?<![\\p{L}])tuần( từ)?( ngày)? \\d{1,2}/\\d{1,2}(/\\d{4})?$");

    /** The years of a term belong to its name: a document about another term is another one. */
    private static final MarkedPattern TERM =
            MarkedPattern.of("^(nhiệm kỳ|niên khóa|giai đoạn) 20\\d\\d ?[-–] ?20\\d\\d");

    private static final MarkedPattern WEEKLY = MarkedPattern.of("(?:trong |vào )?tuần (?:từ |ngày )*\\d");
    private static final MarkedPattern AFTER = MarkedPattern.of("(?<![\\p{L}])sau( ngày| tháng)? ?$");
    private static final MarkedPattern SINCE =
            MarkedPattern.of("^[^,;.?]{0,25}?(trở đi|trở lại đây|(đến|tới) (nay|giờ|bây giờ))(?![\\p{L}])");
    private static final MarkedPattern SINCE_WORD = MarkedPattern.of("(?<![\\p{L}])kể từ( ngày| tháng)? ?$");
    /** «bao nhiêu tháng rồi»: no month is named. */
    private static final MarkedPattern COUNTED = MarkedPattern.of("(?<![\\p{L}])(bao nhiêu|mấy) ?$");

    /** «từ 2022 có gì». */
    private static final MarkedPattern FROM_YEAR = MarkedPattern.of("(?<![\\p{L}])(tính )?từ( năm)? ?$");

    /** «tháng 11 hoặc tháng 12 năm 2024»: the year is said once. */
    private static final MarkedPattern JOINED = MarkedPattern.of("^ ?(,|và|hoặc|hay|với|cùng)+ ?$");

    /** «năm 2019 và 2024»: each of them, not what lies between. */
    private static final MarkedPattern LISTED = MarkedPattern.of("20\\d\\d( ?,| và| hoặc| hay)+ (năm )?20\\d\\d$");

    /** «tháng 8 và tháng 10»: the months in between are not meant. */
    private static final MarkedPattern MONTHS =
            MarkedPattern.of("^(?:trong |vào )?tháng \\d{1,2}(?: ?,| và| hoặc| hay)+ tháng \\d{1,2}");

    private static final Pattern MONTH = Pattern.compile("(?iu)th[áa]ng (?<month>0?[1-9]|1[0-2])(?!\\d)");

    /** «mùa khô 2022», «hồi 2019»: people leave «năm» out. */
    public static final MarkedPattern YEAR =
            MarkedPattern.of("(?<![\\d/.,–-])(?<![–-]\\s)20[0-4]\\d(?![\\d/–-]|[.,]\\d| [–-])");

    private static final Pattern YEAR_SAID = Pattern.compile("(?:19|20)\\d\\d");

    /** «Năm 2023 … theo Kế hoạch 126»: the year is part of what is asked, it is not the document's. */
    private static final MarkedPattern ACCORDING_TO =
            MarkedPattern.of("(?<![\\p{L}])(theo|căn cứ|dựa (vào|trên)|tại|trong)( văn bản)? ?$");

    /** «đầu tháng 6», «cuối năm 2024»: which third of it. */
    private static final MarkedPattern PART =
            MarkedPattern.of("^(?:vào |trong )?(?:(?:các |những )?tháng )?(?<part>đầu|giữa|cuối) (?=tháng|quý|năm)");

    private static final MarkedPattern OF_A_WEEK = MarkedPattern.of("(?<!\\p{L})tuần $");

    private static final int PARTS = 3;

    private Times() {}

    /**
     * A time that a question names.
     *
     * @param period which days
     * @param span where it stands in the question
     */
    public record Named(Period period, Span span) {}

    /**
     * Takes the times out of {@code left}, as named on {@code today}, and returns them in order.
     *
     * @param numbers the documents named, already taken
     */
    public static List<Named> take(Remainder left, LocalDate today, List<NumberQuery> numbers) {
        var text = left.text();
        int source = source(text, numbers);
        var named = new ArrayList<Named>();
        int end = 0;
        for (var time : TimeExpressions.findLenient(text, Anchor.today(today))) {
            var words = time.span().in(text).strip();
            boolean asked =
                    time.form() == TimeExpression.Form.YEAR && time.span().end() <= source;
            boolean counted =
                    COUNTED.halfway(text.substring(0, time.span().start())).find();
            if (asked || counted || isNone(time, words)) {
                continue;
            }
            if (JOINED.halfway(text.substring(end, time.span().start())).find()) {
                shareYear(named, time);
            }
            periods(time, words, text, today).forEach(period -> named.add(new Named(period, time.span())));
            left.take(time.span());
            end = time.span().end();
        }
        var years = left.find(YEAR);
        while (years.find()) {
            if (years.end() > source) {
                var span = new Span(years.start(), years.end());
                named.add(new Named(bounded(year(years.group()), text, span), span));
            }
        }
        return inYearSaid(named);
    }

    /** «ban hành tháng 3, hạn tháng 4/2024»: where one year is said it is that of all the times. */
    private static List<Named> inYearSaid(List<Named> named) {
        var said = named.stream()
                .flatMap(time -> YEAR_SAID.matcher(time.period().words()).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
        if (said.size() != 1) {
            return named;
        }
        int year = Integer.parseInt(said.getFirst());
        return named.stream()
                .map(time ->
                        time.period().leavesYearOpen() ? new Named(time.period().inYear(year), time.span()) : time)
                .toList();
    }

    /**
     * Returns {@code named} with what is called the beginning, the middle or the end of a month, quarter or year cut down to
     * that third: a digest leaves open which days «cuối năm» are, a list has to draw the line somewhere and says where. «Tuần
     * giữa tháng 6» is the week that lies about there.
     *
     * @param left the question that they were taken out of
     */
    public static List<Named> inParts(List<Named> named, Remainder left) {
        return named.stream()
                .map(time -> OF_A_WEEK
                                .halfway(left.text().substring(0, time.span().start()))
                                .find()
                        ? time
                        : new Named(part(time.period()), time.span()))
                .toList();
    }

    private static Period part(Period period) {
        var from = period.from();
        var to = period.to();
        var part = PART.lenient(period.words());
        if (from == null || to == null || !part.find()) {
            return period;
        }
        int place = List.of("dau", "giua", "cuoi").indexOf(part.group("part"));
        long months = ChronoUnit.MONTHS.between(from, to.plusDays(1));
        return months >= PARTS
                ? new Period(
                        from.plusMonths(months * place / PARTS),
                        from.plusMonths(months * (place + 1) / PARTS).minusDays(1),
                        period.words())
                : new Period(
                        from.plusDays(10L * place),
                        place == PARTS - 1 ? to : from.plusDays(10L * place + 9),
                        period.words());
    }

    private static boolean isNone(TimeExpression time, String words) {
        return time.from() == null && time.to() == null
                || time.form() == TimeExpression.Form.RECURRING
                || TERM.halfway(words).find();
    }

    /** Where the document begins by which the question asks to be answered; 0 when it names none in that way. */
    private static int source(String text, List<NumberQuery> numbers) {
        return numbers.stream()
                .mapToInt(number -> number.span().start())
                .filter(start -> ACCORDING_TO.halfway(text.substring(0, start)).find())
                .findFirst()
                .orElse(0);
    }

    private static List<Period> periods(TimeExpression time, String words, String text, LocalDate today) {
        if (LISTED.halfway(words).find()) {
            return YEAR_SAID
                    .matcher(words)
                    .results()
                    .map(found -> year(found.group()))
                    .toList();
        }
        var from = time.from();
        if (from != null && MONTHS.halfway(words).find()) {
            return MONTH.matcher(words)
                    .results()
                    .map(found -> month(from.getYear(), found))
                    .toList();
        }
        var period = bounded(new Period(time.from(), time.to(), words), text, time.span());
        if (from != null
                && WEEK_OF.halfway(text.substring(0, time.span().end())).find()) {
            return List.of(period.week());
        }
        return List.of(isWeekWithoutYear(words) ? past(period, today) : period);
    }

    private static boolean isWeekWithoutYear(String words) {
        return WEEKLY.halfway(words).lookingAt() && !YEAR_SAID.matcher(words).find();
    }

    /** A week named without its year is one whose digest is out. */
    private static Period past(Period period, LocalDate today) {
        var from = period.from();
        return from == null || !from.isAfter(today) ? period : period.inYear(from.getYear() - 1);
    }

    private static Period month(int year, MatchResult found) {
        var first = LocalDate.of(year, Integer.parseInt(found.group("month")), 1);
        return new Period(first, first.plusMonths(1).minusDays(1), found.group() + '/' + year);
    }

    private static Period year(String digits) {
        int year = Integer.parseInt(digits);
        return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), digits);
    }

    /** The last of {@code named} is in the year of {@code next} when it says none itself. */
    private static void shareYear(List<Named> named, TimeExpression next) {
        var day = next.to() == null ? next.from() : next.to();
        if (named.isEmpty() || day == null) {
            return;
        }
        var last = named.removeLast();
        boolean said = YEAR_SAID.matcher(last.period().words()).find();
        named.add(said ? last : new Named(last.period().inYear(day.getYear()), last.span()));
    }

    /** «sau ngày 20/10/2024» begins on the next day, «từ ngày 20/10/2024 đến nay» on that day; both stay open. */
    private static Period bounded(Period period, String text, Span span) {
        var before = text.substring(0, span.start());
        boolean after = AFTER.halfway(before).find();
        boolean since = SINCE.halfway(text.substring(span.start())).lookingAt()
                || SINCE_WORD.halfway(before).find()
                || period.isYear() && FROM_YEAR.halfway(before).find();
        var to = period.to();
        if (to == null || !after && !since) {
            return period;
        }
        return new Period(after ? to.plusDays(1) : period.from(), null, period.words());
    }
}
