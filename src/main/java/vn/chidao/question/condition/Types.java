package vn.chidao.question.condition;

import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.pattern.MarkedPattern;

/** Reads the types of documents that a question names: of those it asks for, or of the one of which it wants the number. */
public final class Types {
    private static final MarkedPattern TYPE = MarkedPattern.of(
            "(?<![\\p{L}])(?<!(?:triển\\skhai|thực\\shiện|thi\\shành|thể\\shóa|thay\\sthế|bãi\\sbỏ|sửa\\sđổi)\\s)(?<type>kế hoạch(?! vốn(?!\\p{L}))|quyết định|công văn|chỉ thị|công điện|nghị quyết|tờ trình|phương án|chương trình"
                    + "|(?<=^|các\\s|những\\s|nhiêu\\s|mấy\\s|bản\\s|loại\\s)(?:thông báo|hướng dẫn)"
                    + "|(?<=các\\s|những\\s|nhiêu\\s|mấy\\s|bản\\s|loại\\s)báo cáo"
                    + "|(?:thông báo|báo cáo|hướng dẫn)(?= nào| số| kết luận| của (ubnd|văn phòng|sở)))(?![\\p{L}])");

    private static final String NAMES = "kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình";

    private static final String KIND = "(" + NAMES + ")( kết luận)?";
    /** «kế hoạch, công văn», «chỉ thị hoặc công điện». */
    private static final MarkedPattern TYPES = MarkedPattern.of(
            "(?<![\\p{L}])" + KIND + "((,| và| hoặc| hay| với| cùng| lẫn)( những| các)? " + KIND + ")+(?![\\p{L}])");

    /** What people call the documents of a list. */
    public static final String DOCUMENTS = "văn bản|kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|chỉ đạo";

    private static final MarkedPattern ONE_TYPE =
            MarkedPattern.of("(?<![\\p{L}])(?<type>" + NAMES + ")( kết luận)?(?![\\p{L}])");

    /** «đề án số mấy», «theo luật nào»: the kind of document of which one is asked for. */
    private static final MarkedPattern DOCUMENT_KIND = MarkedPattern.of(
            "(?<![\\p{L}])(?<kind>kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình|đề án|chương trình|nghị định|thông tư|luật|kết luận|pháp lệnh)( số)? (nào|mấy|bao nhiêu|gì)(?![\\p{L}])");

    private Types() {}

    /** The kind of document of which the question asks for one, empty when it does not name it. */
    public static String asked(Remainder left) {
        var found = left.find(DOCUMENT_KIND);
        return found.find() ? left.text().substring(found.start("kind"), found.end("kind")) : "";
    }

    /** The types of documents that the question names side by side, each of which will do; none when it names fewer than two. */
    public static List<DocumentType> sideBySide(Remainder left) {
        var joined = left.find(TYPES);
        return joined.find() ? named(ONE_TYPE.lenient(joined.group()).results()) : List.of();
    }

    private static List<DocumentType> named(Stream<MatchResult> found) {
        return found.map(name -> DocumentType.ofName(name.group("type"), true))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** The type of the documents meant, by the first of {@code numbers} or by name; null when there is none, or several. */
    public static @Nullable DocumentType only(Remainder left, List<NumberQuery> numbers) {
        if (!numbers.isEmpty()) {
            return numbers.getFirst().type();
        }
        return sideBySide(left).size() > 1
                ? null
                : named(left.find(TYPE).results()).stream().findFirst().orElse(null);
    }
}
