package vn.chidao.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;

/** Reads the conditions that a question sets, each taken out of what is left of it: numbers, phase, unit, kind, type. */
final class Conditions {
    private static final MarkedPattern PHASE = MarkedPattern.of(
            "(?<![\\p{L}])(đợt|giai đoạn|vòng|bước)( thứ)? (0?\\d|một|hai|ba|bốn|nhất|cuối|đầu|i{1,3})(?![\\p{L}\\d/])");

    private static final MarkedPattern TYPE = MarkedPattern.of(
            "(?<![\\p{L}])(?<!(?:triển\\skhai|thực\\shiện|thi\\shành|thể\\shóa|thay\\sthế|bãi\\sbỏ|sửa\\sđổi)\\s)(kế hoạch|quyết định|công văn|chỉ thị|công điện|nghị quyết|tờ trình|phương án|chương trình"
                    + "|(?<=^|các\\s|những\\s|nhiêu\\s|mấy\\s|bản\\s|loại\\s)(?:thông báo|báo cáo|hướng dẫn)"
                    + "|(?:thông báo|báo cáo|hướng dẫn)(?= nào| số| kết luận| của (ubnd|văn phòng|sở)))(?![\\p{L}])");

    private static final String KIND =
            "(kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình)( kết luận)?";
    /** «kế hoạch, công văn», «chỉ thị hoặc công điện». */
    private static final MarkedPattern TYPES = MarkedPattern.of(
            "(?<![\\p{L}])" + KIND + "((,| và| hoặc| hay| với| cùng| lẫn)( những| các)? " + KIND + ")+(?![\\p{L}])");

    /** What people call the documents of a list. */
    static final String DOCUMENTS = "văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|chỉ đạo";

    private static final MarkedPattern ONE_TYPE = MarkedPattern.of("(?<![\\p{L}])" + KIND + "(?![\\p{L}])");

    private static final MarkedPattern ENDS_WITH_DOCUMENT = MarkedPattern.of(
            "(?<![\\p{L}])(văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|báo cáo|hướng dẫn|kh|qđ|cv|ct|tb)$");

    private static final MarkedPattern UNIT = MarkedPattern.of(
            "(?<![\\p{L}])(?:bao nhiêu|mấy) ?(?<percent>phần(?! (quà|việc|thưởng|mềm|ăn|cơm|hồ sơ|nội dung|thi)(?![\\p{L}]))( trăm)?|%)|(?<![\\p{L}])(bao nhiêu|(?<!nhà\\s)(?<!xe\\s)(?<!tàu\\s)mấy) (?!(phần trăm|là|thì|lâu|cho|trong|của|so|để|theo|một|mỗi|và|rồi|nữa|dịp|về|từ|đến|khi|trên|ở|tại|bởi|cái|tất cả|vào|với|ai|do|trước|sau)(?![\\p{L}]))(?:(?:nghìn|ngàn|trăm|chục|vạn) (?!(?:đồng|tỷ|tỉ)(?![\\p{L}])))?(?<noun>([\\p{L}]+)( (?!(thì|được|sẽ|bị|phải|có|ở|tại|trong|của|và|cho|mỗi|một|là|để|nào|ra|vào|đã|từ|đến|tới|khi|cần|chưa|không|thuộc|dự|tham|xin|mua|về|nêu|do|theo|với|trên|dưới)(?![\\p{L}]))[\\p{L}]+)?)|(?<![\\p{L}])(?<hour>giờ) nào|(?<![\\p{L}])(?<ordinal>thứ|lớp|nhóm|cấp|hạng|tầng|khóa|bậc|loại|mức) mấy(?= *(?:$|[?.,!;]|(?:thì|trở|mới|được|là|phải|có|của|trong|cả nước|toàn quốc|trên|theo|so|khi|vào)(?![\\p{L}])))");

    /** Texts write it so. */
    private static final String PERCENT = "%";

    /** «đề án số mấy», «theo luật nào»: the kind of document of which one is asked for. */
    private static final MarkedPattern DOCUMENT_KIND = MarkedPattern.of(
            "(?<![\\p{L}])(?<kind>kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|đề án|chương trình|nghị định|thông tư|luật|kết luận|pháp lệnh)( số)? (nào|mấy|bao nhiêu|gì)(?![\\p{L}])");

    private static final int FUTURE_YEARS = 5;

    private static final int FIRST_YEAR = 1945;

    private Conditions() {}

    private static boolean isNoYear(String serial, LocalDate today) {
        return serial.matches("\\d{4}")
                && (Integer.parseInt(serial) > today.getYear() + FUTURE_YEARS || Integer.parseInt(serial) < FIRST_YEAR);
    }

    /** «đoàn kiểm tra số 2», «bão số 3»: the number of something that is no document. */
    private static boolean isOrdinal(NumberQuery number, String question) {
        var before = question.substring(0, number.span().start()).strip();
        return (number.type() == null || number.type() == DocumentType.DU_AN)
                && number.symbolPrefix() == null
                && number.serial().length() <= 2
                && !before.isEmpty()
                && !ENDS_WITH_DOCUMENT.halfway(before).find();
    }

    /** «quyết định 2045» names a number, «kế hoạch 2024» a year: only years within living memory are read as such. */
    static List<NumberQuery> numbers(Remainder left, LocalDate today) {
        var numbers = DocumentNumbers.inQuestion(left.text()).stream()
                .filter(number -> number.certain() || number.type() != null && isNoYear(number.serial(), today))
                .filter(number -> !isOrdinal(number, left.text()))
                .toList();
        numbers.forEach(number -> left.take(number.span()));
        return numbers;
    }

    static @Nullable Integer phase(Remainder left) {
        var found = left.find(PHASE);
        if (!found.find()) {
            return null;
        }
        var word = vn.chidao.text.Fold.flat(found.group(3));
        left.take(new Span(found.start(), found.end()));
        return switch (word) {
            case "mot", "nhat", "dau", "i" -> Integer.valueOf(1);
            case "hai", "ii" -> Integer.valueOf(2);
            case "ba", "iii" -> Integer.valueOf(3);
            case "bon" -> Integer.valueOf(4);
            case "cuoi" -> Integer.valueOf(-1);
            default -> Integer.valueOf(word);
        };
    }

    static String unit(Remainder left) {
        var found = left.find(UNIT);
        if (!found.find()) {
            return "";
        }
        if (found.group("percent") != null) {
            return PERCENT;
        }
        var group = Stream.of("ordinal", "hour")
                .filter(name -> found.group(name) != null)
                .findFirst()
                .orElse("noun");
        return left.text().substring(found.start(group), found.end(group)).split("\\s{2}")[0];
    }

    /** The kind of document of which the question asks for one, empty when it does not name it. */
    static String documentKind(Remainder left) {
        var found = left.find(DOCUMENT_KIND);
        return found.find() ? left.text().substring(found.start("kind"), found.end("kind")) : "";
    }

    /** The types of documents that the question names side by side, each of which will do; none when it names fewer than two. */
    static List<DocumentType> types(Remainder left) {
        var joined = left.find(TYPES);
        return joined.find() ? named(ONE_TYPE.lenient(joined.group()).results()) : List.of();
    }

    private static List<DocumentType> named(Stream<MatchResult> found) {
        return found.map(name -> DocumentType.ofName(name.group(1), true))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    static @Nullable DocumentType type(Remainder left, List<NumberQuery> numbers) {
        if (!numbers.isEmpty()) {
            return numbers.getFirst().type();
        }
        return types(left).size() > 1
                ? null
                : named(left.find(TYPE).results()).stream().findFirst().orElse(null);
    }
}
