package vn.chidao.question.condition;

import java.util.Map;
import vn.chidao.question.query.Filters;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** How many of the newest a list is to hold: «kế hoạch mới nhất», «hai văn bản gần đây nhất». */
public final class Newest {
    private static final MarkedPattern WORDS = MarkedPattern.of(
            "(?<![\\p{L}])((vừa )?mới (ra|ban hành|ký) )?(mới|gần)( đây)? nhất(?! (là|bao))(?![\\p{L}])( hiện (có|nay))?|(?<![\\p{L}])mới ra lò(?![\\p{L}])");
    private static final MarkedPattern COUNT = MarkedPattern.of(
            "(?<![\\p{L}\\d/])(?<count>hai|ba|bốn|năm|0?[2-9])( cái| bản)? (" + Types.DOCUMENTS + ")(?![\\p{L}])");
    /** «tuần mới nhất» is a time. */
    private static final MarkedPattern WEEK = MarkedPattern.of("(tuần|bản tin|kỳ|số)( tin)?( mới)? ?$");

    private static final Map<String, Integer> NUMBERS = Map.of("hai", 2, "ba", 3, "bon", 4, "nam", 5);

    private Newest() {}

    /** Takes the words for it out of {@code left}; 0 when all are wanted. */
    public static int take(Remainder left) {
        var found = left.find(WORDS);
        if (!found.find()
                || WEEK.halfway(left.text().substring(0, found.start())).find()) {
            return 0;
        }
        int count = count(left);
        left.take(new Span(found.start(), found.end()));
        return count;
    }

    private static int count(Remainder left) {
        var found = left.find(COUNT);
        if (!found.find()) {
            return Filters.SAME_DAY;
        }
        var word = Fold.flat(found.group("count"));
        left.take(new Span(found.start("count"), found.end("count")));
        var named = NUMBERS.get(word);
        return named == null ? Integer.parseInt(word) : named;
    }
}
