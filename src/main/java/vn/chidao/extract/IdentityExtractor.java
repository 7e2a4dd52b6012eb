package vn.chidao.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.Week;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.number.DocumentType;

/**
 * Tells the entry's own number from the decoys: documents it carries out, amends or passes on. The own one stands where
 * the genre announces it, bears a date of the week, and belongs to a provincial issuer.
 */
final class IdentityExtractor {
    private static final int ENOUGH = 3;
    private static final int LOOK = 90;
    private static final int WEEKS_LATE = 21;
    /** Government, ministries, Assembly, the party's centre: never the issuer of a provincial directive. */
    private static final Pattern CENTRAL =
            Pattern.compile("(?:^|-)(?:CP|TTg|QH\\d*|TW|TƯ|UBTVQH\\d*|CTN|VPCP|TTCP|KTNN|TANDTC|VKSNDTC)$"
                    + "|^(?:NĐ|TTLT|QH)|^VPCP|(?:^|-)B(?:TC|YT|GDĐT|GD&ĐT|NV|CA|QP|XD|CT|TP|NN|NNPTNT|NNMT|NN&MT|TNMT|TN&MT|TTTT|KHCN|KH&CN|LĐTBXH"
                    + "|LĐ-TBXH|VHTTDL|GTVT|KHĐT|KH&ĐT|NG|DTTG)(?:-|$)");

    private static final MarkedPattern REFERS = MarkedPattern.of(
            "(thực hiện|triển khai|nhận được|phúc đáp|trả lời|thi hành|căn cứ|sửa đổi|bổ sung|điều chỉnh|thay thế"
                    + "|bãi bỏ|hủy bỏ|huỷ bỏ|kèm theo|tinh thần|yêu cầu của|đề nghị của|chỉ đạo của|tiếp theo|nêu tại|quy định tại|chấp thuận tại"
                    + "|phê duyệt tại|trên cơ sở|ban hành theo|ban hành kèm theo|hướng dẫn tại|thuộc|của|một số điều của|đã được)"
                    + " (các |một số điều của |nội dung |một phần )?[\\p{L}\\s]{0,40}$");
    private static final MarkedPattern ISSUES =
            MarkedPattern.of("(ban hành|ký|ra|(?<!đó\\s)có|gửi|phát hành|ký ban hành|vừa có|đã có|phát đi)"
                    + " ((các |văn bản |02 |03 |hai |ba )*[\\p{L}\\s]{0,25})?$");
    private static final MarkedPattern STANDS_AT = MarkedPattern.of("(tại|bằng|theo|qua) [\\p{L}\\s]{0,20}$");
    /** What is acted upon was there before: none of the documents that the entry announces. */
    private static final MarkedPattern FOLLOWED =
            MarkedPattern.of("(?<!\\p{L})(theo|căn cứ|trên cơ sở) (các )?(văn bản )?$");

    private static final MarkedPattern OF_ANOTHER = MarkedPattern.of(
            "^[^.;]{0,40}?,? của (chính phủ|thủ tướng|bộ|quốc hội|ban bí thư|bộ chính trị|trung ương|tỉnh ủy|tỉnh uỷ"
                    + "|hđnd|hội đồng nhân dân|ban thường vụ|ủy ban thường vụ|văn phòng chính phủ|ban chấp hành|ban chỉ đạo trung ương)");
    private static final MarkedPattern RELAYED = MarkedPattern.of(
            "^[^.;]{0,30}?, ?(?:(bộ|văn phòng chính phủ|thủ tướng|chính phủ|ủy ban|cục|tổng cục)"
                    + " [^.;]{0,80}(đề nghị|yêu cầu|hướng dẫn|thông báo|quy định)"
                    + "|(sở|ubnd (huyện|thành phố|xã)|ban quản lý|công ty|chi cục) [^.;]{0,60}(báo cáo|trình|đề nghị|kiến nghị|đề xuất)(?![\\p{L}]))");
    private static final Pattern IN_PARENTHESES = Pattern.compile(
            "\\(\\s*(?:theo |tại |xem )?(?:(?:[\\p{L}]+\\s+){0,9}(?:số\\s*:?\\s*)?(?:\\d{1,5}[^\\s,;()]{2,20}\\s*(?:,|;|và)\\s*)?){1,3}$");
    private static final MarkedPattern ISSUED_TYPE = MarkedPattern.of(
            "(ban hành|ký|có|ra|phát động) (một |các )?"
                    + "(quyết định|kế hoạch|công văn|chỉ thị|thông báo|công điện|nghị quyết|hướng dẫn|báo cáo|tờ trình|chương trình|quy chế|quy định)");

    /** Reads the identity of {@code entry}, a digest's entry of {@code week}. */
    Identity extract(EntryText entry, @Nullable Week week) {
        var mentions = entry.numbers();
        var scores = new IdentityHashMap<Mention, Integer>();
        mentions.forEach(mention -> scores.put(mention, score(entry, mention, week)));
        var own = mentions.stream()
                .filter(mention -> scores.getOrDefault(mention, 0) >= ENOUGH)
                .max(Comparator.<Mention>comparingInt(mention -> scores.getOrDefault(mention, 0))
                        .thenComparingInt(mention -> -mention.span().start()));
        if (own.isEmpty()) {
            return new Identity(null, List.of(), mentions, announcedDate(entry, week), announcedType(entry));
        }
        var main = own.get();
        int best = scores.getOrDefault(main, 0);
        var also = distinct(
                mentions.stream()
                        .filter(mention -> scores.getOrDefault(mention, 0) >= Math.max(ENOUGH, best - 3))
                        .filter(mention -> isBeside(entry, mention, week)),
                List.of(main));
        var known = Stream.concat(Stream.of(main), also.stream()).toList();
        var others = distinct(mentions.stream(), known);
        var date = date(entry, main, week);
        var type = main.type() != null && main.typeWord() != null
                ? main.type()
                : main.number().type();
        return new Identity(main, also, others, date, type != null ? type : announcedType(entry));
    }

    /** Whether the entry announces {@code mention}, a number that scores well, with a date of its own. */
    private static boolean isBeside(EntryText entry, Mention mention, @Nullable Week week) {
        return dated(entry, mention, week) > 0
                && !FOLLOWED.strict(before(entry, mention)).find()
                && !isDatedByAnother(entry, mention, week);
    }

    /** Each number once, and none of {@code known}. */
    private static List<Mention> distinct(Stream<Mention> mentions, List<Mention> known) {
        var seen = new ArrayList<>(known);
        var found = new ArrayList<Mention>();
        mentions.filter(mention ->
                        seen.stream().noneMatch(other -> other.number().sameAs(mention.number())))
                .forEach(mention -> {
                    seen.add(mention);
                    found.add(mention);
                });
        return found;
    }

    /** The date beside {@code mention}: after it, or before it in the same sentence. */
    static @Nullable LocalDate date(EntryText entry, Mention mention, @Nullable Week week) {
        var after = DocumentDate.after(entry.clean(), mention.span().end(), week);
        if (after.isPresent()) {
            return after.get().day();
        }
        var sentence = entry.sentence(mention.span());
        return DocumentDate.before(
                        entry.clean(), sentence.start(), mention.span().start(), week)
                .map(DocumentDate.Found::day)
                .orElse(null);
    }

    /** Whether the date that seems a number's belongs to the number before it. */
    private static boolean isDatedByAnother(EntryText entry, Mention mention, @Nullable Week week) {
        int end = mention.span().end();
        return !entry.clean().startsWith(" cùng ngày", end)
                && DocumentDate.after(entry.clean(), end, week).isEmpty()
                && entry.numbers().stream()
                        .filter(other -> other.span().end() <= mention.span().start())
                        .anyMatch(other -> entry.sentence(other.span()).contains(mention.span())
                                && DocumentDate.after(
                                                entry.clean(), other.span().end(), week)
                                        .isPresent());
    }

    private static int score(EntryText entry, Mention mention, @Nullable Week week) {
        var text = entry.clean();
        var at = mention.span();
        var before = before(entry, mention);
        var after = text.substring(at.end(), Math.min(text.length(), at.end() + 2 * LOOK));
        boolean parentheses = IN_PARENTHESES
                .matcher(text.substring(Math.max(0, at.start() - 2 * LOOK), at.start()))
                .find();
        boolean opening = entry.body().getFirst().contains(at);
        int score = opening ? 2 : 0;
        score += entry.opening().contains(at) ? 1 : 0;
        score += parentheses ? 4 : 0;
        boolean issues = !parentheses && ISSUES.strict(before).find();
        score += issues ? 3 : 0;
        score += !issues && opening && STANDS_AT.strict(before).find() ? 2 : 0;
        score -= !parentheses && REFERS.strict(before).find() ? 3 : 0;
        score -= entry.heading().contains(at) && !entry.body().getFirst().equals(entry.heading()) ? 3 : 0;
        score -= CENTRAL.matcher(mention.number().symbol()).find() ? 9 : 0;
        score -= mention.number().code() != null ? 2 : 0;
        score -= OF_ANOTHER.strict(after).find() || RELAYED.strict(after).find() ? 5 : 0;
        return score + dated(entry, mention, week);
    }

    /** How well the date beside a number fits a document of the week: 4 when it does, negative when it cannot. */
    private static int dated(EntryText entry, Mention mention, @Nullable Week week) {
        var date = date(entry, mention, week);
        if (date == null || week == null) {
            return 0;
        }
        if (!date.isBefore(week.from().minusDays(10)) && !date.isAfter(week.to().plusDays(3))) {
            return 4;
        }
        return date.isBefore(week.from().minusDays(WEEKS_LATE)) ? -4 : 1;
    }

    /** Without a number the opening may still say which day something was issued. */
    private static @Nullable LocalDate announcedDate(EntryText entry, @Nullable Week week) {
        var opening = entry.opening();
        return announcedType(entry) == null
                ? null
                : DocumentDate.before(entry.clean(), opening.start(), opening.end(), week)
                        .map(DocumentDate.Found::day)
                        .filter(day -> week == null || !day.isBefore(week.from().minusDays(WEEKS_LATE)))
                        .orElse(null);
    }

    private static @Nullable DocumentType announcedType(EntryText entry) {
        return Optional.of(ISSUED_TYPE.strict(entry.opening().in(entry.clean())))
                .filter(java.util.regex.Matcher::find)
                .map(found -> DocumentType.ofName(found.group(3), true))
                .orElse(null);
    }

    /** The words before a mention, of its line, up to its type word. */
    private static String before(EntryText entry, Mention mention) {
        int end = mention.typeWord() == null
                ? mention.span().start()
                : mention.typeWord().start();
        return entry.clean()
                .substring(Math.max(lineStart(entry.clean(), end), end - LOOK), end)
                .replaceFirst("(?:số|Số)\\s*:?\\s*$", "");
    }

    private static int lineStart(String text, int at) {
        return text.lastIndexOf('\n', at) + 1;
    }

    /** The words of a mention with its type and date, for quoting. */
    static Span citation(EntryText entry, Mention mention, @Nullable Week week) {
        int start = mention.typeWord() == null
                ? mention.span().start()
                : mention.typeWord().start();
        int end = DocumentDate.after(entry.clean(), mention.span().end(), week)
                .map(found -> found.span().end())
                .orElse(mention.span().end());
        return new Span(start, end);
    }
}
