package vn.chidao.extract.identity;

import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;
import vn.chidao.text.time.Week;

/**
 * How much speaks for a number being the entry's own: where it stands, what is said before and behind it, who issues numbers
 * of its kind, how its date fits the week.
 */
final class OwnNumberScore {
    private static final int LOOK = 90;
    private static final int WEEKS_LATE = 21;
    private static final WordLists CUES = WordLists.beside(OwnNumberScore.class, "identity.toml");
    /** Government, ministries, Assembly, the party's centre: never the issuer of a provincial directive. */
    private static final Pattern CENTRAL = Pattern.compile("(?:^|-)(?:" + CUES.any("central")
            + ")$|^(?:NĐ|TTLT|QH)|^VPCP" + "|(?:^|-)(?:" + CUES.any("ministries") + ")(?:-|$)");

    /** «Chủ tịch UBND tỉnh, Trưởng Ban Tổ chức ký ban hành Quyết định số 12/QĐ-BTC»: whatever the letters stand for elsewhere. */
    private static final MarkedPattern SIGNED_HERE =
            MarkedPattern.of("(ubnd|ủy ban nhân dân) tỉnh[^.;]{0,60} (ký|ban hành) $");

    private static final MarkedPattern REFERS = MarkedPattern.of(
            "(" + CUES.any("refers") + ") (các |một số điều của |nội dung |một phần )?[\\p{L}\\s]{0,40}$");
    private static final MarkedPattern ISSUES =
            MarkedPattern.of("(" + CUES.any("issues") + ") ((các |văn bản |02 |03 |hai |ba )*[\\p{L}\\s]{0,25})?$");
    private static final MarkedPattern MARK_ALONE =
            MarkedPattern.of("^\\s*(\\(?[\\p{L}\\d.]{1,5}[.)/-]+\\s*|[-+•*–·]\\s*)?$");
    /** «Số/Ký hiệu: 15/KH-UBND», as a register of documents shows it. */
    private static final MarkedPattern LABELLED =
            MarkedPattern.of("^[^\\p{L}]*(số ?(/|và|,)? ?(ký )?hiệu|ký hiệu|văn bản|số văn bản) ?: ?$");

    private static final MarkedPattern STANDS_AT = MarkedPattern.of("(tại|bằng|theo|qua) [\\p{L}\\s]{0,20}$");
    private static final MarkedPattern OF_ANOTHER =
            MarkedPattern.of("^[^.;]{0,40}?,? của (" + CUES.any("superiors") + ")");
    private static final MarkedPattern RELAYED = MarkedPattern.of(
            "^[^.;]{0,30}?, ?(?:(bộ|văn phòng chính phủ|thủ tướng|chính phủ|ủy ban|cục|tổng cục)"
                    + " [^.;]{0,80}(đề nghị|yêu cầu|hướng dẫn|thông báo|quy định)"
                    + "|(sở|ubnd (huyện|thành phố|xã)|ban quản lý|công ty|chi cục) [^.;]{0,60}(báo cáo|trình|đề nghị|kiến nghị|đề xuất)(?![\\p{L}]))");
    private static final Pattern IN_BRACKETS = Pattern.compile(
            "\\(\\s*(?:theo |tại |xem )?(?:(?:[\\p{L}]+\\s+){0,9}(?:(?:số|SỐ)\\s*:?\\s*)?(?:\\d{1,5}[^\\s,;()]{2,20}\\s*(?:,|;|và)\\s*)?){1,3}$");
    private static final Pattern CLOSES = Pattern.compile("[^()\\n]{0,60}\\)[\\s.]*");
    private static final Pattern LINE_END = Pattern.compile("\\s*(?:\\n|$)");
    /** «Công văn số 12/UBND-KT ngày 02/3/2024.», a line that has nothing else. */
    private static final Pattern DATE_END =
            Pattern.compile(",?\\s*(?:ký\\s+)?(?:ngày\\s+)?\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}[\\s.;)]*(?:\\n|$)");
    /** «Đồng ý đề nghị của Sở Y tế tại Tờ trình số …», «theo đề nghị tại Tờ trình số …»: what another asked for. */
    private static final MarkedPattern ASKED_FOR = MarkedPattern.of(
            "((đề nghị|đề xuất|kiến nghị|báo cáo|tham mưu|trình) của (" + CUES.any("subordinates")
                    + ")(?!\\p{L})[^.;]{0,60}|(theo|đồng ý( với)?|chấp thuận|thống nhất( với)?) (đề nghị|đề xuất|kiến nghị|báo cáo|tham mưu)) tại [\\p{L}\\s]{0,20}$");
    /** «Công văn số 12/UBND-KT giao Sở Y tế …»: behind a number that opens a sentence. */
    private static final MarkedPattern DIRECTS = MarkedPattern.of("^,? ?(" + CUES.any("directs") + ")(?!\\p{L})");

    private static final Pattern NUMBER_SIGN = Pattern.compile("[Ss]ố\\s*:?\\s*$");

    private static final int OF_THE_WEEK = 4;

    private final EntryText entry;
    private final DocumentDates dates;
    private final @Nullable Week week;

    OwnNumberScore(EntryText entry, DocumentDates dates, @Nullable Week week) {
        this.entry = entry;
        this.dates = dates;
        this.week = week;
    }

    /** Returns what speaks for {@code mention} less what speaks against it. */
    int of(Mention mention) {
        var at = mention.span();
        var before = before(entry, mention);
        boolean brackets = isInBrackets(at);
        boolean issues = !brackets && entry.finds(ISSUES, before);
        boolean askedFor = entry.finds(ASKED_FOR, before);
        boolean opening = entry.body().getFirst().contains(at);
        int score = opening ? 2 : 0;
        score += entry.opening().contains(at) ? 1 : 0;
        score += brackets ? 4 : 0;
        score += issues ? 3 : 0;
        score += !issues && !askedFor && opening && entry.finds(STANDS_AT, before) ? 2 : 0;
        score += opening && (entry.finds(MARK_ALONE, before) || directs(mention)) ? 2 : 0;
        score -= !brackets && entry.finds(REFERS, before) ? 3 : 0;
        score += entry.finds(LABELLED, before) || standsAlone(mention) ? 3 : 0;
        score += headed(mention);
        score -= CENTRAL.matcher(mention.number().symbol()).find() && !entry.finds(SIGNED_HERE, before) ? 9 : 0;
        score -= mention.number().code() != null ? 2 : 0;
        score -= isAnothers(at) || askedFor ? 5 : 0;
        return score + dated(mention);
    }

    /** A line of its own, as in a table or register, has nothing but the document's number, or its type too. */
    private boolean standsAlone(Mention mention) {
        var text = entry.clean();
        int start = DocumentDates.start(mention);
        return text.lastIndexOf('\n', start) >= 0
                && text.substring(text.lastIndexOf('\n', start) + 1, start).isBlank()
                && Stream.of(LINE_END, DATE_END)
                        .anyMatch(end -> end.matcher(text)
                                .region(mention.span().end(), text.length())
                                .lookingAt());
    }

    /** Whether {@code mention} is who directs in its sentence. */
    private boolean directs(Mention mention) {
        var sentence = entry.sentence(mention.span());
        return sentence.start() == DocumentDates.start(mention)
                && entry.finds(DIRECTS, new Span(mention.span().end(), sentence.end()));
    }

    /** A heading that opens with a number or closes with it brings the entry's own; one within it is what the entry is about. */
    private int headed(Mention mention) {
        if (!entry.heading().contains(mention.span())) {
            return 0;
        }
        var behind = new Span(mention.span().end(), entry.heading().end());
        if (isInBrackets(mention.span())
                && CLOSES.matcher(behind.in(entry.clean())).matches()) {
            return 0;
        }
        return dated(mention) >= 0 && entry.finds(MARK_ALONE, before(entry, mention)) ? 3 : -3;
    }

    /** Returns how well the date beside a number fits a document of the week: 4 when it does, negative when it cannot. */
    int dated(Mention mention) {
        var date = dates.dayBeside(mention);
        if (date == null || week == null) {
            return 0;
        }
        if (isNearTheWeek(date)) {
            return OF_THE_WEEK;
        }
        return isLongBefore(date) ? -4 : 1;
    }

    /** Whether a document of {@code date} may be one of the week's. */
    boolean isNearTheWeek(LocalDate date) {
        return week != null
                && !date.isBefore(week.from().minusDays(10))
                && !date.isAfter(week.to().plusDays(3));
    }

    /** Whether {@code mention} is a document of the province with a date of the digest's week. */
    boolean isOfTheWeek(Mention mention) {
        return dated(mention) == OF_THE_WEEK
                && !CENTRAL.matcher(mention.number().symbol()).find()
                && mention.number().code() == null
                && !isAnothers(mention.span());
    }

    /** Whether a document of {@code date} is too old for a digest of the week. */
    boolean isLongBefore(LocalDate date) {
        return week != null && date.isBefore(week.from().minusDays(WEEKS_LATE));
    }

    private boolean isInBrackets(Span at) {
        return IN_BRACKETS
                .matcher(entry.clean())
                .region(Math.max(0, at.start() - 2 * LOOK), at.start())
                .find();
    }

    private boolean isAnothers(Span at) {
        var after = new Span(at.end(), Math.min(entry.clean().length(), at.end() + 2 * LOOK));
        return entry.finds(OF_ANOTHER, after) || entry.finds(RELAYED, after);
    }

    /** Returns the words of the line before {@code mention}, up to its type word or «số». */
    static Span before(EntryText entry, Mention mention) {
        var text = entry.clean();
        int end = DocumentDates.start(mention);
        int start = Math.max(text.lastIndexOf('\n', end) + 1, end - LOOK);
        var sign = NUMBER_SIGN.matcher(text).region(start, end);
        return new Span(start, sign.find() ? sign.start() : end);
    }
}
