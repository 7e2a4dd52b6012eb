package vn.chidao.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.time.Week;

/** How a directive is cited: type, number, date, issuer; its title and week when it has no number. */
public final class Citation {
    private final Messages messages;

    /** Makes citations in the words of {@code messages}. */
    public Citation(Messages messages) {
        this.messages = messages;
    }

    /** Returns «Kế hoạch số 134/KH-UBND, ngày 06/6/2024 của UBND tỉnh». */
    public String of(Directive directive) {
        var number = directive.number();
        if (number == null) {
            return messages.say("answer.citation.unnumbered", directive.title(), week(directive.week()));
        }
        var type = directive.type() == null ? "Văn bản" : directive.type().vietnamese();
        return directive.date() == null
                ? messages.say("answer.citation.undated", type, number.canonical(), directive.issuer())
                : messages.say("answer.citation", type, number.canonical(), day(directive.date()), directive.issuer());
    }

    /** Returns «Kế hoạch 134/KH-UBND», or the title of a directive without number. */
    public String brief(Directive directive) {
        var number = directive.number();
        if (number == null) {
            return '«' + directive.title() + '»';
        }
        return (directive.type() == null ? "Văn bản" : directive.type().vietnamese()) + ' ' + number.canonical();
    }

    /** Returns «tuần 03/6/2024 - 09/6/2024»; the plain word when the week is unknown. */
    public String week(@Nullable Week week) {
        return week == null ? "" : messages.say("answer.citation.week", day(week.from()) + " - " + day(week.to()));
    }

    /** Returns a day as Decree 30/2020/NĐ-CP prints it: a zero before days below 10 and before the months 1 and 2. */
    public static String day(LocalDate day) {
        var month = day.getMonthValue() < 3 ? "0" + day.getMonthValue() : String.valueOf(day.getMonthValue());
        return (day.getDayOfMonth() < 10 ? "0" : "") + day.getDayOfMonth() + '/' + month + '/' + day.getYear();
    }
}
