package vn.chidao.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;

/**
 * A question read as one for all documents that fit: what narrows the list, and what is left as their topic. What is kept
 * out of it is read first, since whatever that names is not asked for.
 */
final class ListReading {
    private static final MarkedPattern DOCUMENTS = MarkedPattern.of(
            "(?<![\\p{L}])(các |những |mọi |mấy )?(văn bản( chỉ đạo)?|chỉ đạo|(?<=những\\s)(cuộc|buổi|phiên)( họp| làm việc)?|kế hoạch|quyết định|công văn|chỉ thị|thông báo( kết luận)?|công điện|nghị quyết|tờ trình|báo cáo|ubnd tỉnh|tỉnh(?! [\\p{L}])|của|do|số|(?<=(các|những|mấy)\\s)(mục|tin|vụ|chỗ)|(mục|tin|vụ|chỗ)(?= nào))(?![\\p{L}])");
    private static final MarkedPattern LISTING = MarkedPattern.of(
            "(?<![\\p{L}])((có )?phần việc|trực tiếp|dấu ấn|(làm )?cơ quan|góp mặt|vào cuộc|dính( vào| tới| đến)?|đụng( đến| tới| vào)?|đề(?= ngày|\\s{2})|đứng (ra|tên)|(các )?(buổi|cuộc|phiên)( làm việc| họp)?|(điểm|tóm|nhắc) lại|rơi( vào)?|nằm( trong)?|buộc|với|(ở )?(đâu(?! (tư|năm|tiên|vào|thầu|giá|nguồn|tháng|quý|mùa)(?![\\p{L}]))|chỗ nào|những đâu)|bắt|đòi|yêu cầu|theo|văn phòng|(phó )?chủ tịch|pct|(ghi |đặt )?(mốc|hạn)( đúng)?|giao(?! (thông|dục|viên|dịch|lưu|hàng))( việc| nhiệm vụ)?( cho)?( đích danh)?|đích danh|những|các|nào|bị|rơi( vào)?|có việc|việc|bản tin|nhiều nhất|nổi bật|đã|từng|(văn bản )?quy phạm( pháp luật)?|có tên|tên|có|việc|nhắc( đến| tới)?|đề cập( đến| tới)?|chỉ đạo|kết luận|truyền đạt|thông báo|ý kiến|(của )?lãnh đạo(( ubnd)? tỉnh)?|gì|số|gồm|đếm|hoặc|hay|mà|không|cùng|vừa|cả( hai| ba)?|cộng lại|tổng cộng|tổng số|ghi rõ|ngày|(có )?(chữ|cụm từ)|ngay (ở|trong|trên)|tiêu đề|trích yếu|(làm )?đầu mối|phối hợp|chủ trì|trước đến nay|từ trước|nay|cũ|nhiệm vụ|được|cho|ở|trong|tại|chỗ|mục|nội dung|liên quan( đến| tới)?|thời hạn|hạn|hết hạn|đến hạn|kết thúc|làm|phải|hoàn thành|xong|do|của|về|ký|ban hành|phát hành|ra|(?<!đầu\\s)(?<!vật\\s)từ|đến|tham gia|xuất hiện|phân công|(liệt kê|kể( ra| tên)?|lọc|gom|tìm)( ra| hết)( giúp| hộ| dùm| luôn)*|(liệt )?kê|kể( ra| tên)?|chuyện|tính chung|(cho )?(xin |xem )?danh sách|tất cả|toàn bộ|giúp( tôi| mình| em)?|hồi|hiện có|đến giờ|tới giờ|số hiệu|trong số|những cái|ghi rõ|gửi|nộp)(?![\\p{L}])");
    /** What is no topic either where nothing else is left. */
    private static final MarkedPattern LOOSE = MarkedPattern.of(
            "(?<![\\p{L}])(là|hiệu|lấy( hết)?|nêu|hết|luôn|nữa|còn|lại|đang|thì|nhưng|cái|loại|ấy|ạ|nhé|vậy|thế|mấy|hai (ngày|tháng)|thời|lúc|ông|bà|anh|chị|tính|chạy dọc|dọc|ghi|ghi thẳng|thẳng|đọc|cần|in (hẳn|sẵn)|hẳn|sẵn|kiểu|dạng|đuôi|thấy|tự|chính|xin|nhờ|lần|vụ|dự án|sự kiện|chứ|riêng|trước khi|cấp tỉnh|dự|người|nhất định|một|trong hai|hai|đơn vị này|chung|chuyện|đều|này|mọi|trước một ngày|cụ thể|chốt|giờ|ngồi|hay|hoặc|tin|khác|cơ quan khác|mà của|em|mình|tôi|thật|đi|theo dõi|trực tiếp|chậm nhất|trước)(?![\\p{L}])");

    private static final MarkedPattern SIGNED = MarkedPattern.of("(?<![\\p{L}])ký(?![\\p{L}])");
    private static final MarkedPattern DIRECTED =
            MarkedPattern.of("(?<![\\p{L}])(chỉ đạo|ý kiến|kết luận|truyền đạt|chủ trì)(?![\\p{L}])");
    /** «ký hoặc chỉ đạo»: who signs a document directs what it says, so the wider part is asked for. */
    private static final MarkedPattern EITHER = MarkedPattern.of("(?<![\\p{L}])(hoặc|hay)(?![\\p{L}])");
    /** «nêu tên», «dự»: whatever part somebody has counts. */
    private static final MarkedPattern ANY_PART = MarkedPattern.of(
            "(?<![\\p{L}])((có |nêu )?tên|nhắc|xuất hiện|có mặt|dự|tham dự|đi kiểm tra|được giao|theo dõi|liên quan)(?![\\p{L}])");

    private static final MarkedPattern LEADS = MarkedPattern.of("(?<![\\p{L}])(chủ trì|đầu mối)(?![\\p{L}])");
    private static final MarkedPattern HELPS = MarkedPattern.of("(?<![\\p{L}])phối hợp(?![\\p{L}])");
    private static final MarkedPattern GIVEN = MarkedPattern.of(
            "(?<![\\p{L}])(được giao(?!( làm)? (chủ trì|đầu mối))|giao việc|giao nhiệm vụ|tham gia|thực hiện|huy động)(?![\\p{L}])");
    /** «có việc … mà không phải làm chủ trì». */
    private static final MarkedPattern LEADS_NOT =
            MarkedPattern.of("(?<![\\p{L}])(không|chứ không)( phải)?( là| làm)? (chủ trì|đầu mối)(?![\\p{L}])");

    /** What kind of place a name is. */
    private static final MarkedPattern PLACE = MarkedPattern.of(
            "(?<![\\p{L}])(huyện|xã|phường|thị xã|thị trấn|thành phố|tp|sông|suối|hồ|cầu|núi|vùng núi|khu du lịch|khu công nghiệp|thôn|bản|ấp)( cũ| mới| này| mình| thật)*(?![\\p{L}])|(?<![\\p{L}])(lẫn|đều lấy|hay|cũ|này|mình)(?![\\p{L}])");

    /** «camera» is a word though it stands alone: syllables are seldom so long. */
    private static final int LONE = 6;

    private static final Pattern NAME_BEFORE = Pattern.compile("(?:\\p{Lu}\\p{Ll}* )+$");

    private final IntentRules rules;
    private final Remainder left;
    private final ListWords words;
    private final Aspect part;
    private final @Nullable DocumentType type;
    private final Due.Windows windows;
    private final List<AgencyNames.Named> agencies;
    private final List<ProperNames.Named> persons;
    private final List<String> names;
    private final Filters filters;
    private final boolean only;

    /**
     * Reads {@code question}, which stays as it is.
     *
     * @param numbers the documents named, already taken
     * @param drop the words that are only the asking, null when there are none
     */
    ListReading(
            Remainder question,
            List<NumberQuery> numbers,
            Due due,
            @Nullable MarkedPattern drop,
            AgencyNames known,
            IntentRules rules,
            LocalDate today) {
        this.rules = rules;
        this.left = question.copy();
        var conditions = new ArrayList<>(Exceptions.take(left));
        int newest = Newest.take(left);
        var times = Times.take(left, today, numbers);
        this.windows = due.windows(times, left, today);
        var mentioned = known.find(left.text());
        Citations.take(left).ifPresent(conditions::add);
        var issuers = Issuers.take(left);
        conditions.addAll(issuers.conditions());
        this.agencies = mentioned.stream()
                .filter(agency -> !agency.span().in(left.text()).isBlank())
                .toList();
        this.persons = ProperNames.persons(left.text());
        this.names = ProperNames.all(left.text(), persons, agencies);
        boolean either = either(left.text(), agencies);
        agencies.forEach(agency -> left.take(agency.span()));
        boolean helps = left.takeAll(LEADS_NOT);
        this.words = ListWords.take(left);
        conditions.addAll(words.conditions());
        this.filters = new Filters(conditions, newest, words.anywhere(), either);
        this.type = filters.has(Condition.Reports.class) || filters.has(Condition.OfType.class)
                ? null
                : Conditions.type(left, numbers);
        this.part =
                !persons.isEmpty() ? part(left) : agencies.isEmpty() ? Aspect.ANY : helps ? Aspect.SUPPORT : role(left);
        if (drop != null) {
            left.takeAll(drop);
        }
        persons.forEach(person -> left.take(person.span()));
        names.forEach(this::takeName);
        var rest = left.copy();
        left.takeAll(DOCUMENTS);
        if (!names.isEmpty()) {
            left.takeAll(PLACE);
            rest.takeAll(PLACE);
        }
        this.only = rest.isEmpty();
        left.takeAll(LISTING);
        left.takeAll(Times.YEAR);
    }

    /** What a list's person does in the documents asked for: signs them, or directs. */
    private static Aspect part(Remainder left) {
        if (left.has(ANY_PART)) {
            return Aspect.ANY;
        }
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

    /**
     * A name is a condition of its own: the topic need not say it again. It stays where it ends a longer one that opens the
     * question («Báo Lạng Sơn»), or an agency's («UBND xã Thạnh Hải»).
     */
    private void takeName(String name) {
        int at = left.text().indexOf(name);
        if (at < 0) {
            return;
        }
        var before = NAME_BEFORE.matcher(left.text().substring(0, at));
        int start = before.find() ? before.start() : at;
        boolean belongs = start == 0 && at > 0
                || agencies.stream().anyMatch(agency -> agency.span().end() == start - 1);
        if (!belongs) {
            left.take(new Span(start, at + name.length()));
        }
    }

    /** Whether persons are named. */
    boolean namesPersons() {
        return !persons.isEmpty();
    }

    /** Whether agencies are named. */
    boolean namesAgencies() {
        return !agencies.isEmpty();
    }

    /** Whether times are named. */
    boolean namesTimes() {
        return !windows.issued().isEmpty() || !windows.due().isEmpty();
    }

    /** Whether persons or conditions that only lists have narrow it. */
    boolean isFiltered() {
        return !persons.isEmpty() || !filters.isEmpty();
    }

    /** Whether somebody or a place is named and nothing else: who or what that is may be asked. */
    boolean isOnlyNames() {
        return only && !names.isEmpty() && filters.isEmpty();
    }

    /** Whether conditions that only lists have narrow it. */
    boolean isConditioned() {
        return !filters.isEmpty();
    }

    /** Whether anything narrows it but type and topic. */
    boolean isBounded() {
        return isFiltered() || namesAgencies() || namesTimes() || !names.isEmpty();
    }

    /** Whether nothing is left that could tell one document from another. */
    boolean isComplete() {
        if (!words.subject().isEmpty()) {
            return false;
        }
        var rest = left.copy();
        rest.takeAll(LOOSE);
        return rest.isEmpty();
    }

    /** Adds what narrows the list to {@code draft}. */
    QueryDraft narrow(QueryDraft draft) {
        boolean bounded = namesTimes() || namesAgencies() || !filters.isEmpty() || type != null;
        return draft.topic(topic(bounded), "")
                .type(type)
                .periods(windows.issued())
                .due(windows.due())
                .agencies(agencies.stream()
                        .map(AgencyNames.Named::agency)
                        .distinct()
                        .toList())
                .names(names)
                .filters(filters)
                .asking(part);
    }

    /**
     * Returns what the documents are about.
     *
     * @param bounded whether other conditions narrow the list: a syllable that stands alone is then a slip of the finger
     */
    private String topic(boolean bounded) {
        if (!words.subject().isEmpty()) {
            return words.subject();
        }
        if (isComplete()) {
            return "";
        }
        rules.dropFiller(left);
        return bounded ? withoutLoneSyllables(left.words()) : left.words();
    }

    private static String withoutLoneSyllables(String topic) {
        return Stream.of(topic.split(", "))
                .filter(words -> words.contains(" ")
                        || words.length() >= LONE
                        || words.codePoints().anyMatch(Character::isDigit))
                .collect(Collectors.joining(", "));
    }
}
