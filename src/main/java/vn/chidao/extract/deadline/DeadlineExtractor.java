package vn.chidao.extract.deadline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Deadline.Kind;
import vn.chidao.extract.identity.DocumentDate;
import vn.chidao.extract.identity.DocumentDates;
import vn.chidao.extract.identity.Identity;
import vn.chidao.text.Span;
import vn.chidao.text.time.Anchor;
import vn.chidao.text.time.TimeExpression;
import vn.chidao.text.time.TimeExpressions;
import vn.chidao.text.time.Week;

/**
 * Finds the times that a directive sets. The words around decide the role: the date of a document, the name of a plan, an
 * anniversary, a term of office, a forecast are none.
 */
public final class DeadlineExtractor {
    private static final Pattern LABEL = Pattern.compile(
            "(?=[ĐđGgVvBbLlP])((?:Đợt|đợt|Giai đoạn|giai đoạn|Vòng|vòng|Bước|bước|Lần|lần|Phase)\\s*(?:thứ\\s+)?(?:\\d{1,2}|[IVX]+|một|hai|ba|nhất))(?:\\s*\\([^)]*\\))?\\s*[:,]?\\s*(?:\\d{1,2}\\s+)?(?:thực hiện |tổ chức |triển khai |bắt đầu |diễn ra |là |vào )?$");
    private static final Pattern ORDINAL = Pattern.compile("^\\d{1,2}\\s+(?=đến)");
    private static final Pattern COUNTS_PHASE = Pattern.compile("(?:[Đđ]ợt|[Gg]iai đoạn|[Vv]òng|[Bb]ước|[Ll]ần)\\s+$");
    private static final Pattern QUOTED = Pattern.compile("[“\"«][^”\"»\n]{1,200}[”\"»]");

    /** Returns the times that {@code entry} sets, in order; {@code identity} tells which dates are documents' own. */
    public List<Deadline> extract(EntryText entry, Identity identity, @Nullable Week week) {
        var anchor = new Anchor(identity.date(), week != null ? week.to() : identity.date());
        var quoted = QUOTED.matcher(entry.clean())
                .results()
                .map(m -> new Span(m.start(), m.end()))
                .toList();
        var documents = documentDates(entry, week);
        var bounds = new TimeBounds(entry, identity, week);
        var found = new ArrayList<Deadline>();
        for (var read : TimeExpressions.find(entry.clean(), anchor)) {
            var time = withoutOrdinal(entry, read);
            boolean named = entry.heading().contains(time.span())
                    || quoted.stream().anyMatch(name -> name.contains(time.span()));
            if (named || documents.stream().anyMatch(date -> date.overlaps(time.span()))) {
                continue;
            }
            var role = new TimeRole(TimeInText.of(entry, time), identity, week);
            var kind = bounds.isEnd(time) ? Optional.of(Kind.DEADLINE) : role.kind();
            kind.flatMap(of -> deadline(entry, bounds.of(time, role.isLastDay()), of))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** «đợt 1 đến ngày 15/02»: the figure belongs to the phase, and what is left has no start. */
    private static TimeExpression withoutOrdinal(EntryText entry, TimeExpression time) {
        var words = time.span().in(entry.clean());
        var figure = ORDINAL.matcher(words);
        var before = entry.clean().substring(0, time.span().start());
        if (time.form() != TimeExpression.Form.RANGE
                || !figure.find()
                || !COUNTS_PHASE.matcher(before).find()) {
            return time;
        }
        var span = new Span(time.span().start() + figure.end(), time.span().end());
        return new TimeExpression(span, TimeExpression.Form.UNTIL, null, time.to());
    }

    /** Where the dates of cited documents stand, the own one's in «Ngày D, UBND tỉnh ban hành …» too. */
    private static List<Span> documentDates(EntryText entry, @Nullable Week week) {
        var dates = new DocumentDates(entry, week);
        return entry.numbers().stream()
                .flatMap(mention -> dates.beside(mention).stream())
                .map(DocumentDate.Found::span)
                .toList();
    }

    private static Optional<Deadline> deadline(EntryText entry, TimeExpression time, Kind kind) {
        var sentence = entry.sentence(time.span());
        int start = time.span().start();
        var label = LABEL.matcher(entry.clean()).region(Math.min(sentence.start(), start), start);
        var phase = label.find() ? label.group(1) : null;
        boolean bounded = kind != Kind.RECURRING
                && time.form() != TimeExpression.Form.DURATION
                && time.form() != TimeExpression.Form.TERM;
        return entry.words(withEvent(entry, time.span(), sentence))
                .map(words ->
                        new Deadline(bounded ? time.from() : null, bounded ? time.to() : null, kind, phase, words));
    }

    /** «từ ngày 18/7 đến khi có thông báo mới»: the event that ends it belongs to the words. */
    private static Span withEvent(EntryText entry, Span span, Span sentence) {
        var words = span.in(entry.clean());
        if (!words.endsWith("đến khi") && !words.endsWith("tới khi")) {
            return span;
        }
        var clause = entry.clause(span, sentence, ";,.(");
        return new Span(span.start(), Math.max(span.end(), clause.end()));
    }
}
