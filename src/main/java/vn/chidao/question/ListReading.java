package vn.chidao.question;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.MarkedPattern;

/** A question read as one for all documents that fit: what narrows the list, and what is left as their topic. */
final class ListReading {
    private static final MarkedPattern DOCUMENTS = MarkedPattern.of(
            "(?<![\\p{L}])(các |những )?(văn bản( chỉ đạo)?|chỉ đạo|(?<=những\\s)(cuộc|buổi|phiên)( họp| làm việc)?|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|ubnd tỉnh|tỉnh(?! [\\p{L}])|của|do|số)(?![\\p{L}])");
    private static final MarkedPattern LISTING = MarkedPattern.of(
            "(?<![\\p{L}])((có )?phần việc|trực tiếp|dấu ấn|(làm )?cơ quan|góp mặt|vào cuộc|dính( vào)?|đụng( đến| tới| vào)?|đề(?= ngày)|(các )?(buổi|cuộc|phiên)( làm việc| họp)?|(điểm|tóm|nhắc) lại|rơi( vào)?|nằm( trong)?|buộc|với|(ở )?(đâu|chỗ nào|những đâu)|bắt|đòi|yêu cầu|theo|văn phòng|(phó )?chủ tịch|pct|(ghi |đặt )?(mốc|hạn)( đúng)?|giao(?! (thông|dục|viên|dịch|lưu|hàng))( việc| nhiệm vụ)?( cho)?( đích danh)?|đích danh|những|các|nào|bị|rơi( vào)?|có việc|việc|bản tin|nhiều nhất|nổi bật|đã|từng|(văn bản )?quy phạm( pháp luật)?|có tên|tên|có|việc|nhắc( đến| tới)?|chỉ đạo|kết luận|truyền đạt|thông báo|ý kiến|(của )?lãnh đạo(( ubnd)? tỉnh)?|gì|số|gồm|đếm|hoặc|hay|mà|không|cùng|vừa|cả( hai| ba)?|cộng lại|tổng cộng|tổng số|ghi rõ|ngày|(có )?(chữ|cụm từ)|ngay (ở|trong|trên)|tiêu đề|trích yếu|(làm )?đầu mối|phối hợp|chủ trì|trước đến nay|từ trước|nay|cũ|nhiệm vụ|được|cho|ở|trong|tại|chỗ|mục|nội dung|liên quan( đến| tới)?|thời hạn|hạn|hết hạn|đến hạn|kết thúc|làm|phải|hoàn thành|xong|do|của|về|ký|ban hành|ra|từ|đến)(?![\\p{L}])");
    private static final MarkedPattern SIGNED = MarkedPattern.of("(?<![\\p{L}])ký(?![\\p{L}])");
    private static final MarkedPattern DIRECTED =
            MarkedPattern.of("(?<![\\p{L}])(chỉ đạo|ý kiến|kết luận|truyền đạt|chủ trì)(?![\\p{L}])");
    /** «ký hoặc chỉ đạo»: who signs a document directs what it says, so the wider part is asked for. */
    private static final MarkedPattern EITHER = MarkedPattern.of("(?<![\\p{L}])(hoặc|hay)(?![\\p{L}])");

    private static final MarkedPattern LEADS = MarkedPattern.of("(?<![\\p{L}])(chủ trì|đầu mối)(?![\\p{L}])");
    private static final MarkedPattern HELPS = MarkedPattern.of("(?<![\\p{L}])phối hợp(?![\\p{L}])");
    private static final MarkedPattern GIVEN = MarkedPattern.of(
            "(?<![\\p{L}])(được giao(?!( làm)? (chủ trì|đầu mối))|giao việc|giao nhiệm vụ|tham gia)(?![\\p{L}])");

    private final Remainder left;
    private final ListWords words;
    private final Aspect part;

    /**
     * Reads what is left of {@code question}, which stays as it is.
     *
     * @param drop the words that are only the asking, null when there are none
     */
    ListReading(
            Remainder question,
            Issuers issuers,
            List<AgencyNames.Named> agencies,
            List<ProperNames.Named> persons,
            @Nullable MarkedPattern drop) {
        this.left = question.copy();
        boolean either = either(question.text(), agencies);
        agencies.forEach(agency -> left.take(agency.span()));
        this.words = ListWords.take(left, issuers, either);
        this.part = !persons.isEmpty() ? part(left) : agencies.isEmpty() ? Aspect.ANY : role(left);
        if (drop != null) {
            left.takeAll(drop);
        }
        persons.forEach(person -> left.take(person.span()));
        left.takeAll(DOCUMENTS);
        left.takeAll(LISTING);
        left.takeAll(Times.YEAR);
    }

    /** What a list's person does in the documents asked for: signs them, or directs. */
    private static Aspect part(Remainder left) {
        boolean directs = left.has(DIRECTED);
        return left.has(SIGNED) && !(directs && left.has(EITHER))
                ? Aspect.SIGNER
                : directs ? Aspect.DIRECTOR : Aspect.ANY;
    }

    /** «Sở Tài chính hoặc Sở Xây dựng». */
    private static boolean either(String question, List<AgencyNames.Named> agencies) {
        return IntStream.range(1, agencies.size())
                .mapToObj(i -> question.substring(
                        agencies.get(i - 1).span().end(), agencies.get(i).span().start()))
                .anyMatch(between -> EITHER.halfway(between).find());
    }

    /** Whether agencies are asked for as leaders or as helpers; whatever they have to do counts when both are, or neither. */
    static Aspect role(Remainder left) {
        boolean any = left.has(GIVEN);
        boolean leads = left.has(LEADS);
        boolean helps = left.has(HELPS);
        return any || leads == helps ? Aspect.ANY : leads ? Aspect.LEAD : Aspect.SUPPORT;
    }

    /** What the persons or agencies named do in the documents. */
    Aspect part() {
        return part;
    }

    /** What narrows the list beside type, times, agencies and names. */
    Filters filters() {
        return words.filters();
    }

    /** Whether nothing is left that could tell one document from another. */
    boolean isComplete() {
        return words.subject().isEmpty() && left.isEmpty();
    }

    /**
     * Returns what the documents are about.
     *
     * @param bounded whether other conditions narrow the list: a syllable that stands alone is then a slip of the finger
     */
    String topic(IntentRules rules, boolean bounded) {
        if (!words.subject().isEmpty()) {
            return words.subject();
        }
        rules.dropFiller(left);
        return bounded ? withoutLoneSyllables(left.words()) : left.words();
    }

    private static String withoutLoneSyllables(String topic) {
        return Stream.of(topic.split(", "))
                .filter(words -> words.contains(" ") || words.codePoints().anyMatch(Character::isDigit))
                .collect(Collectors.joining(", "));
    }
}
