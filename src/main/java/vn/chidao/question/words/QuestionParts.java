package vn.chidao.question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.text.pattern.MarkedPattern;

/**
 * Cuts a message into what it asks: into questions that stand for themselves («Hạn của kế hoạch 136? Ai ký công văn 743?»),
 * and each of those into the things that it asks of one matter («rộng bao nhiêu và nằm ở xã nào?»).
 */
public final class QuestionParts {
    private static final Pattern SEAM =
            Pattern.compile("[?!]+\\s+|[,;]\\s+(?:và\\s+)?|\\s+(?:và|đồng thời|va|dong thoi)\\s+");
    private static final MarkedPattern ASKS = MarkedPattern.of(
            "(?<![\\p{L}])(bao nhiêu|mấy|nào|gì|ai|đâu|khi nào|bao giờ|bao lâu|thế nào|ra sao)(?![\\p{L}])");
    /** Which document says it is told with every answer. */
    private static final MarkedPattern CITATION = MarkedPattern.of(
            "^ ?((theo|tại|trong|ở|bằng)( những| các)? )?(những |các )?(văn bản|kế hoạch|quyết định|công văn|chỉ thị|công điện) (nào|gì|số mấy)( \\([^)]*\\))?\\W*$|^ ?(là )?số (mấy|bao nhiêu|nào)\\W*$|^ ?ngày (mấy|nào)\\W*$");

    /** «QĐ 1745/QĐ-UBND phê duyệt đề án gì, ngày nào?»: the day of the document is told with it. */
    private static final MarkedPattern DAY_TOO =
            MarkedPattern.of("(?<=\\d/[^,]{0,90}[^\\p{L}](?:gì|nào)),( vào)? ngày (nào|mấy)\\W*$");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[?])\\s+");
    /** «1. ai chủ trì kế hoạch 147 2. kế hoạch 145 kinh phí bao nhiêu»: a list of questions, its lines run together. */
    private static final Pattern FIRST_ITEM = Pattern.compile("^\\s*1[.)]\\s+(?=\\p{L})");

    private static final Pattern ITEM = Pattern.compile("\\s+[2-9][.)]\\s+(?=\\p{L})");
    /** What is asked for without a word that asks. */
    private static final MarkedPattern NAMES_WHAT = MarkedPattern.of(
            "^ ?(còn |thế |vậy )*(hạn|thời hạn|kinh phí|mức|mục tiêu|chỉ tiêu|người ký|cơ quan chủ trì|đơn vị chủ trì|nội dung|danh sách|văn bản|kế hoạch|quyết định|công văn|thông báo|chỉ thị) ");
    /** The same, where it ends a question: «ai ký và hạn của kế hoạch 271?». */
    private static final MarkedPattern PROPERTY = MarkedPattern.of(
            "^ ?(hạn|thời hạn|người ký|cơ quan chủ trì|đơn vị chủ trì|kinh phí)( (của|là|thế).*)?\\W*$");

    /** «kế hoạch 134 và kế hoạch 136»: the same is asked of either. */
    private static final String DOCUMENT =
            "(?:kế hoạch|quyết định|công văn|chỉ thị|thông báo|công điện|nghị quyết|tờ trình)(?: số)? ?\\d+[^\\s,;?]*";

    private static final MarkedPattern NUMBERED =
            MarkedPattern.of("(?<!\\p{L})(?:" + DOCUMENT + "|(?:kh|qđ|cv|ct|tb|cđ|nq|ttr)(?: số)? ?\\d)");

    private static final Pattern COMMA = Pattern.compile("[,;]\\s+(?:(?:còn|và|với)\\s+)*");
    private static final MarkedPattern OPENS_WITH_PROPERTY = MarkedPattern.of(
            "^ ?(hạn|thời hạn|người ký|cơ quan chủ trì|đơn vị chủ trì|kinh phí|mục tiêu|chỉ tiêu)(?!\\p{L})");

    private static final MarkedPattern NAMED = MarkedPattern.of("(?<!\\p{L})của (?<document>" + DOCUMENT + ")\\W*$");

    /** A part of so few words names no matter of its own: «ai ký», «ai chủ trì». */
    private static final int BARE = 3;

    private static final MarkedPattern PAIR =
            MarkedPattern.of("(?<![\\p{L}])(?<first>" + DOCUMENT + ")(?:,| và| với| cùng) (?<second>" + DOCUMENT + ")");
    /** What is said of two documents at once. */
    private static final MarkedPattern RELATES = MarkedPattern.of(
            "(?<![\\p{L}])(khác|giống|so với|thay thế|sửa đổi|bãi bỏ|liên quan|cùng|những văn bản|văn bản nào)(?![\\p{L}])");

    private static final int MOST = 3;

    private QuestionParts() {}

    /** Returns the questions of {@code message} that stand for themselves, in order; itself when there is one. */
    public static List<String> apart(String message) {
        var sentences = sentences(message.strip());
        var questions = new ArrayList<String>();
        for (var sentence : sentences) {
            if (questions.isEmpty()
                    || asksItself(questions.getLast()) && asksItself(sentence) && questions.size() < MOST) {
                questions.add(sentence);
            } else {
                questions.add(questions.removeLast() + ' ' + sentence);
            }
        }
        return questions.stream()
                .flatMap(question -> ofSeveralDocuments(question).stream())
                .flatMap(question -> ofEither(question).stream())
                .toList();
    }

    /** «hạn công văn 811, ai ký quyết định 1043»: each part asks something of a document of its own. */
    private static List<String> ofSeveralDocuments(String sentence) {
        var parts = new ArrayList<String>();
        int start = 0;
        var comma = COMMA.matcher(sentence);
        while (comma.find() && parts.size() < MOST - 1) {
            if (asksOfDocument(sentence.substring(start, comma.start()))
                    && asksOfDocument(COMMA.split(sentence.substring(comma.end()), 2)[0])) {
                parts.add(sentence.substring(start, comma.start()));
                start = comma.end();
            }
        }
        parts.add(sentence.substring(start));
        return parts;
    }

    private static boolean asksOfDocument(String part) {
        return (asks(part) || OPENS_WITH_PROPERTY.halfway(part).find())
                && NUMBERED.halfway(part).find()
                && !RELATES.halfway(part).find();
    }

    private static String[] sentences(String message) {
        var first = FIRST_ITEM.matcher(message);
        return first.find() ? ITEM.split(message.substring(first.end())) : SENTENCE.split(message);
    }

    private static boolean asksItself(String sentence) {
        return asks(sentence) || NAMES_WHAT.halfway(sentence).find();
    }

    private static List<String> ofEither(String question) {
        var pair = PAIR.halfway(question);
        if (!pair.find() || RELATES.halfway(question).find()) {
            return List.of(question);
        }
        var before = question.substring(0, pair.start());
        var after = question.substring(pair.end());
        return List.of(
                before + question.substring(pair.start("first"), pair.end("first")) + after,
                before + question.substring(pair.start("second"), pair.end("second")) + after);
    }

    /** Returns what {@code message} asks of one matter, in order; itself when it asks one thing. */
    public static List<String> of(String message) {
        var parts = new ArrayList<String>();
        int start = 0;
        var seam = SEAM.matcher(message);
        while (seam.find() && parts.size() < MOST - 1) {
            var rest = message.substring(seam.end());
            if (asks(message.substring(start, seam.start()))
                    && (asks(rest) || PROPERTY.halfway(rest).find())
                    && !CITATION.halfway(rest).find()) {
                parts.add(message.substring(start, seam.start()).strip());
                start = seam.end();
            }
        }
        parts.add(withoutDay(message.substring(start)).strip());
        return ofOneDocument(parts);
    }

    /** «Ai ký và hạn của kế hoạch 271?»: the document named last is that of all parts. */
    private static List<String> ofOneDocument(List<String> parts) {
        var named = NAMED.halfway(parts.getLast());
        boolean last =
                named.find() && parts.stream().limit(parts.size() - 1L).noneMatch(part -> part.matches(".*\\d.*"));
        var document = last ? named.group("document") : "";
        return parts.stream()
                .map(part -> last && !part.equals(parts.getLast()) && part.split(" ").length <= BARE
                        ? part + " " + document
                        : part)
                .toList();
    }

    private static String withoutDay(String part) {
        var day = DAY_TOO.halfway(part);
        return day.find() ? part.substring(0, day.start()) : part;
    }

    private static boolean asks(String words) {
        return new Remainder(words).has(ASKS);
    }
}
