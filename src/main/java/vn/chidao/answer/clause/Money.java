package vn.chidao.answer.clause;

import java.util.regex.Pattern;

/** The kind of sum that a question asks for: a total, a rate for each, or the funds that something costs. Immutable. */
public final class Money {
    private static final Pattern AMOUNT = Pattern.compile(
            "\\d[\\d.,]*(?<![.,])\\s*(?:(?:nghìn |ngàn )?(?:tỷ|tỉ)|(?:(?:triệu|nghìn|ngàn) )?(?:đồng(?! chí)|USD))(?!\\p{L})");
    /** A rate: what each of many gets or pays. */
    private static final Pattern RATE = Pattern.compile(AMOUNT.pattern()
            + "\\s*(?:/|(?:cho mỗi|cho một|mỗi|một|trên) (?:người|hộ|con|ha|cây|trẻ|học sinh|lần|nhà|suất))");

    /** What each of many gets, or at most: no part of a sum. */
    private static final Pattern EACH_OR_RATE = Pattern.compile(RATE.pattern()
            + "|(?iu)(?<!\\p{L})(?:mỗi \\p{L}+ [^;.]{0,80}?|(?:hạn mức|tối đa|không quá)(?: \\p{L}+){0,2} )"
            + AMOUNT.pattern());

    private static final AskedPhrase ASKS_MOST = AskedPhrase.of("tối đa|không quá|nhiều nhất|cao nhất");
    private static final AskedPhrase ASKED = AskedPhrase.of(
            "kinh phí|chi phí|số tiền|tiền|tổng vốn|mức hỗ trợ|mức (cho )?vay|tổng mức|dự toán|vốn|(?<!đấu\\s)giá|(?<!công\\s)tỷ|triệu|^đồng$|mức phạt|mức thu|ngân sách|dự phòng|học bổng|(?<!miễn\\s)(?<!lãng\\s)phí|doanh thu|tính thu(?=\\s*$)|lợi nhuận|thu nhập|lương|^nghìn$|^ngàn$");
    /** «bao nhiêu triệu cây xanh». */
    private static final AskedPhrase THINGS =
            AskedPhrase.of("^(?:nghìn|ngàn|triệu|tỷ) (?!đồng|tiền|usd|một|mỗi)\\p{L}+.*");

    private static final AskedPhrase ASKED_PERHAPS = AskedPhrase.of(
            "hỗ trợ|thưởng|thêm|phạt|chi|trả|tặng|quà|thu|trợ cấp|bồi thường|cấp|đền|bù|hưởng|ký quỹ|đóng|nộp");
    private static final AskedPhrase ASKS_OTHER = AskedPhrase.of("giải ngân|phần trăm|đạt|diện tích");
    private static final AskedPhrase ASKS_SUM = AskedPhrase.of("tổng|tổng cộng|tất cả|hết cả|toàn bộ|cả thảy");
    private static final AskedPhrase ASKS_FUNDS =
            AskedPhrase.of("kinh phí|chi phí|dự toán|ngân sách|tổng mức|vốn đầu tư");
    /** Words of money that is provided; only a sum beside one of them is a cost. */
    private static final AskedPhrase FUNDS = AskedPhrase.of(
            "kinh phí|ngân sách|vốn|dự toán|chi phí|tổng mức|nguồn|chi|cấp|bố trí|cân đối|phân bổ|đầu tư");

    /** «bao nhiêu một khối», «mỗi hộ được mấy triệu»: what one of many costs or gets. */
    private static final AskedPhrase ASKS_RATE = AskedPhrase.of(
            "(một|mỗi|1|cho một|cho mỗi) ?(mũi|chiếc|cái|con|khối|m2|m3|mét vuông|mét khối|mét|km|cây số|lít|cân|ký|kg|tấn|ha|héc ta|sào|lồng|suất|lượt|vé|hộ|nhà|người|em|cháu|học sinh|trẻ|tháng|ngày|giờ|cây|thẻ|hồ sơ|lần|buổi|căn|bộ)");
    /** The worth of goods, which is not a cost. */
    private static final Pattern WORTH =
            Pattern.compile("(?iu)trị giá\\s+(?:khoảng\\s+|trên\\s+|hơn\\s+)?" + AMOUNT.pattern());
    /** Words of a total. */
    private static final Pattern TOTAL =
            Pattern.compile("(?iu)(?<!\\p{L})(?:tổng|kinh phí|ngân sách|tỷ đồng|tỉ đồng)(?!\\p{L})");

    private static final Pattern WHOLE = Pattern.compile(
            "(?iu)tổng (?:kinh phí|vốn|mức đầu tư|dự toán)(?: (?:thực hiện|triển khai|đầu tư))* (?:đề án|kế hoạch|dự án|chương trình)");

    private static final AskedPhrase ASKS_SOURCE =
            AskedPhrase.of("(?:ngân sách|vốn) (?:nhà nước|trung ương|tỉnh|địa phương|(?:cấp )?huyện|(?:cấp )?xã)");
    /** «215 tỷ đồng từ ngân sách trung ương và ngân sách tỉnh»: of neither alone. */
    private static final Pattern JOINT = Pattern.compile(AMOUNT.pattern()
            + "[^.;,\\d]{0,25}? từ (?:nguồn )?(?:vốn )?ngân sách [\\p{L} ]{3,20} và (?:nguồn )?(?:vốn )?ngân sách");

    private final boolean ofOneSource;
    private final boolean funds;
    private final boolean sum;
    private final boolean rate;
    private final boolean most;

    /** Makes what {@code asked}, the words of a question, asks for. */
    Money(String asked) {
        this.ofOneSource = ASKS_SOURCE.isTypedIn(asked);
        this.funds = ASKS_FUNDS.isTypedIn(asked);
        this.rate = ASKS_RATE.isTypedIn(asked);
        this.most = ASKS_MOST.isTypedIn(asked);
        this.sum = funds || ASKS_SUM.isTypedIn(asked);
    }

    /** Whether a question asks for money: by the noun that «bao nhiêu» counts, {@code unit}, or by any of its words. */
    public static boolean isAsked(String unit, String asked) {
        return !THINGS.isTypedIn(unit)
                && ASKED.isTypedIn(unit.isEmpty() ? asked : unit)
                && !ASKS_OTHER.isTypedIn(asked);
    }

    /** Whether {@code asked} may ask for money: «được hỗ trợ bao nhiêu?». */
    static boolean isAskedPerhaps(String asked) {
        return ASKED_PERHAPS.isTypedIn(asked);
    }

    /** Whether {@code clause} has any sum of money. */
    public static boolean isIn(String clause) {
        return AMOUNT.matcher(clause).find();
    }

    /** Returns {@code clause} without its sums of money. */
    static String without(String clause) {
        return AMOUNT.matcher(clause).replaceAll(" ");
    }

    /** Whether {@code clause} tells what a whole undertaking costs: hardly what a part of it does. */
    boolean isOfWhole(String clause) {
        return funds && WHOLE.matcher(clause).find();
    }

    /** Whether {@code clause} has a sum of the kind asked for. */
    boolean isStated(String clause) {
        if (rate && !RATE.matcher(clause).find() && TOTAL.matcher(clause).find()) {
            return false;
        }
        var told = ofOneSource ? JOINT.matcher(clause).replaceAll(" ") : clause;
        var sums = sum ? (most ? RATE : EACH_OR_RATE).matcher(told).replaceAll(" ") : told;
        return isIn(funds ? WORTH.matcher(sums).replaceAll(" ") : sums) && (!funds || FUNDS.isTypedIn(clause));
    }
}
