package vn.chidao.answer.clause;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.question.condition.Unit;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * The kind of figure that a question asks for («bao nhiêu xã», «bao nhiêu tiền», «mấy phần trăm», «xếp thứ mấy»); tells how
 * well a clause has one. Immutable.
 */
public final class AskedFigure {
    private static final Pattern SHARE = Pattern.compile(
            "\\d\\s*[%‰]|phần trăm|\\d (?:\\p{L}+ ?)?/ ?10[\\d.]* (?:dân|người|trẻ)|(?<![\\d/])\\d/\\d{1,2}(?![\\d/])|một nửa");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iu)(?<!\\p{L})(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật)(?!\\p{L})");
    private static final Pattern RANK = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:thứ|hạng|vị trí)(?: thứ| số)? (?:\\d+(?!\\p{L})(?! (?:tỉnh|năm|ngày)))");
    private static final AskedPhrase ASKS_SHARE = AskedPhrase.of("phần trăm|tỷ lệ|tỉ lệ|lãi suất|mấy %|bao nhiêu %");
    private static final String GRANTED = "hỗ trợ|thưởng|trợ cấp|bồi thường|đền bù|xử phạt|phạt";
    /** «được hỗ trợ bao nhiêu»: no figure where nothing is granted. */
    private static final AskedPhrase ASKS_GRANT = AskedPhrase.of("(" + GRANTED + ")$");

    private static final AskedPhrase GRANTS = AskedPhrase.of(GRANTED + "|mức|suất|tặng|chi|cấp|vay|trả");

    private static final AskedPhrase ASKS_AREA = AskedPhrase.of("diện tích");
    private static final AskedPhrase ASKS_RANK = AskedPhrase.of("xếp|đứng|hạng|vị trí|chỉ số|bảng xếp hạng");
    /** «riêng huyện A»: no figure of several together. */
    private static final AskedPhrase ASKS_ALONE = AskedPhrase.of("(?<!sầu\\s)riêng(?! (năm|tháng|quý|trong|từ|ngày))");

    private static final AskedPhrase ALONE = AskedPhrase.of("riêng|trong đó");
    /** «riêng năm 2026»: no figure of all years together. */
    private static final MarkedPattern ASKS_YEAR = MarkedPattern.of("(?<!\\p{L})riêng (trong )?năm (?<year>20\\d\\d)");
    /** «bình quân cả nước»: no figure of the province. */
    private static final AskedPhrase ASKS_COUNTRY =
            AskedPhrase.of("(của|bình quân|trung bình)( chung)?,? (cả nước|toàn quốc)");

    private static final AskedPhrase COUNTRY = AskedPhrase.of("cả nước|toàn quốc");
    private static final Pattern FIGURE =
            Pattern.compile("(?<![\\d.,/-])(?!(?:19|20)\\d\\d(?!\\d))\\d[\\d.,]*+(?<![.,])(?![/-]?\\d)");
    /** A figure that may count whatever was named before: «190 người đăng ký», «đạt 1.200 ha»; «24 xã» counts communes. */
    private static final Pattern COUNTS_ANY = Pattern.compile(
            "(?<![\\d.,/])\\d[\\d.,]*\\s*(?:\\([^)]*\\)\\s*)?(?:(?:nguoi|truong hop|em|chau|don vi|co so|cai|chiec|luot|ca|vu|diem|doi tuong|thanh vien|trieu|nghin|ngan|ha|km|m|m2|m3|tan|ta|kg|lit|mw|ty|%)\\b|[.,;:)]|$)");
    /** Words of change: the amount of a change is often given in percent. */
    private static final AskedPhrase CHANGES = AskedPhrase.of("giảm|tăng(?! \\d)");

    /** «còn thiếu 07 giáo viên»: so many are not there. */
    private static final Pattern LACKED = Pattern.compile("(?iu)(?<!\\p{L})thiếu (?:\\p{L}+ ){0,2}\\d[\\d.,]*");

    private static final AskedPhrase ASKS_LACK = AskedPhrase.of("thiếu|cần|bổ sung|tuyển|hụt");
    /** Without its mark it would be the word that counts animals. */
    private static final Pattern STILL = Pattern.compile("(?iu)(?<!\\p{L})còn(?!\\p{L})");

    /** «1.500.000 đồng/người» counts nobody. */
    private static final Pattern EACH = Pattern.compile("(?<=\\p{L}) ?/ ?\\p{L}+");

    private static final String ORDINAL = "thu";

    private enum Kind {
        SHARE,
        MONEY,
        WEEKDAY,
        RANK,
        COUNT,
        ANY
    }

    private final Kind kind;
    private final String asked;
    private final Money money;
    private final CountedNoun counted;
    private final Superlative superlative;
    private final Dimension dimension;
    private final boolean asksAlone;
    private final Set<String> named;
    private final boolean asksCountry;
    private final boolean asksChange;
    private final boolean asksLack;
    private final boolean asksArea;
    /** «diện tích?» of what was spoken of: nothing else is named that the clause could share. */
    private final boolean asksOnlyArea;

    private final boolean asksGrant;
    /** The year that the figure must be of, empty for any. */
    private final String yearAlone;

    private AskedFigure(Query query, String asked, Corpus corpus) {
        this.kind = kind(query.unit(), asked);
        this.asked = asked;
        this.money = new Money(asked);
        this.counted = CountedNoun.of(query.unit(), corpus);
        this.superlative = Superlative.of(asked);
        this.dimension = Dimension.of(query.topic());
        this.asksAlone = ASKS_ALONE.isTypedIn(asked);
        this.asksCountry = ASKS_COUNTRY.isTypedIn(asked);
        this.asksLack = ASKS_LACK.isTypedIn(asked);
        this.asksArea = ASKS_AREA.isTypedIn(asked);
        this.asksOnlyArea = Fold.flat(asked).strip().equals("dien tich");
        this.asksGrant = ASKS_GRANT.isTypedIn(asked.strip());
        var year = ASKS_YEAR.halfway(asked);
        this.yearAlone = year.find() ? year.group("year") : "";
        this.asksChange = CHANGES.isTypedIn(asked);
        this.named = FIGURE.matcher(asked)
                .results()
                .map(MatchResult::group)
                .filter(figure -> figure.length() > 1)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns what {@code query} asks for. */
    public static AskedFigure of(Query query, Corpus corpus) {
        return new AskedFigure(query, query.topic() + ' ' + query.unit(), corpus);
    }

    private static Kind kind(String unit, String asked) {
        if (Fold.flat(unit).equals(ORDINAL)) {
            return ASKS_RANK.isTypedIn(asked) ? Kind.RANK : Kind.WEEKDAY;
        }
        if (unit.equals(Unit.PERCENT) || ASKS_SHARE.isTypedIn(asked)) {
            return Kind.SHARE;
        }
        if (Money.isAsked(unit, asked)) {
            return Kind.MONEY;
        }
        return unit.isEmpty() ? Kind.ANY : Kind.COUNT;
    }

    /** Returns how well {@code clause} has a figure of this kind: 0, {@link Fit#WEAK} or {@link Fit#STRONG}. */
    public double fit(String said) {
        var clause = withoutAsked(said);
        if (dimension.isMissingIn(clause)
                || superlative.isOpposedBy(clause)
                || asksAlone && !ALONE.isWrittenIn(clause)
                || !clause.contains(yearAlone)
                || asksCountry && !COUNTRY.isWrittenIn(clause)) {
            return 0;
        }
        return switch (kind) {
            case SHARE -> SHARE.matcher(clause).find() ? Fit.STRONG : 0;
            case MONEY ->
                money.isStated(clause)
                        ? money.isOfWhole(clause) ? Fit.WEAK : Fit.STRONG
                        : asksChange && SHARE.matcher(clause).find() ? Fit.WEAK : 0;
            case WEEKDAY -> WEEKDAY.matcher(clause).find() ? Fit.STRONG : 0;
            case RANK -> RANK.matcher(clause).find() ? Fit.STRONG : 0;
            case COUNT -> count(clause);
            case ANY -> any(clause);
        };
    }

    /** A figure that the question names itself is no answer to it. */
    private String withoutAsked(String clause) {
        return named.isEmpty()
                ? clause
                : FIGURE.matcher(clause).replaceAll(found -> named.contains(found.group()) ? " " : found.group());
    }

    private double count(String words) {
        var clause = STILL.matcher(asksLack ? words : LACKED.matcher(words).replaceAll(" "))
                .replaceAll(" ");
        var flat = EACH.matcher(counted.flat(clause)).replaceAll(" ");
        if (counted.isCounted(flat)) {
            return Fit.STRONG;
        }
        boolean bare = counted.isNamed(flat)
                && COUNTS_ANY.matcher(flat).find()
                && ClauseCues.hasFigure(Money.without(SHARE.matcher(clause).replaceAll(" ")), asked);
        boolean changed = asksChange && SHARE.matcher(clause).find() && counted.isNamed(flat);
        return bare || changed || counted.isCountedLoosely(flat) ? Fit.WEAK : 0;
    }

    private double any(String clause) {
        if (Money.isAskedPerhaps(asked) && money.isStated(clause)) {
            return Fit.STRONG;
        }
        if (!ClauseCues.hasFigure(clause, asked) || asksGrant && !GRANTS.isWrittenIn(clause)) {
            return 0;
        }
        return asksArea && Dimension.AREA.matcher(clause).find() ? asksOnlyArea ? Fit.STRONG : Fit.LIKELY : Fit.WEAK;
    }
}
