package vn.chidao.question.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.text.MarkedPattern;

/** Cuts a message that asks several things («rộng bao nhiêu và nằm ở xã nào?») into its questions. */
public final class QuestionParts {
    private static final Pattern SEAM =
            Pattern.compile("[?!]+\\s+|[,;]\\s+(?:và\\s+)?|\\s+(?:và|đồng thời|va|dong thoi)\\s+");
    private static final MarkedPattern ASKS = MarkedPattern.of(
            "(?<![\\p{L}])(bao nhiêu|mấy|nào|gì|ai|đâu|khi nào|bao giờ|bao lâu|thế nào|ra sao)(?![\\p{L}])");
    /** Which document says it is told with every answer. */
    private static final MarkedPattern CITATION = MarkedPattern.of(
            "^ ?((theo|tại|trong|ở|bằng)( những| các)? )?(những |các )?(văn bản|kế hoạch|quyết định|công văn|chỉ thị|công điện) (nào|gì|số mấy)( \\([^)]*\\))?\\W*$|^ ?(là )?số (mấy|bao nhiêu|nào)\\W*$|^ ?ngày (mấy|nào)\\W*$");

    private static final int MOST = 3;

    private QuestionParts() {}

    /** Returns the questions that {@code message} asks, in order; itself when it asks one. */
    public static List<String> of(String message) {
        var parts = new ArrayList<String>();
        int start = 0;
        var seam = SEAM.matcher(message);
        while (seam.find() && parts.size() < MOST - 1) {
            var rest = message.substring(seam.end());
            if (asks(message.substring(start, seam.start()))
                    && asks(rest)
                    && !CITATION.halfway(rest).find()) {
                parts.add(message.substring(start, seam.start()).strip());
                start = seam.end();
            }
        }
        parts.add(message.substring(start).strip());
        return parts;
    }

    private static boolean asks(String words) {
        return ASKS.halfway(words).find();
    }
}
