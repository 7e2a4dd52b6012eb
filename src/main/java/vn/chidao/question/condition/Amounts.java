package vn.chidao.question.condition;

import java.util.Optional;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;
import vn.chidao.text.number.MoneySums;
import vn.chidao.text.pattern.MarkedPattern;

/** How much money the documents of a list are to speak of: «trên 60 tỷ», «dưới 500 triệu», «đúng 50 triệu đồng». */
public final class Amounts {
    private static final MarkedPattern AMOUNT = MarkedPattern.of(
            "(?<![\\p{L}])((có|ghi|nêu|với) )*((tổng )?(kinh phí|số tiền|vốn|mức đầu tư|mức hỗ trợ|tiền|dự toán)( đầu tư)? )?(?<bound>trên|hơn|quá|từ|ít nhất|tối thiểu|dưới|không quá|tối đa|đúng|bằng) \\d[\\d.,]* ?(nghìn tỷ|tỷ|tỉ|triệu)( đồng)?( trở lên)?(?![\\p{L}])");
    private static final double CLOSE = 0.001;

    private Amounts() {}

    /** Takes the words that ask for it out of {@code left}; empty when there are none. */
    public static Optional<Condition.Amount> take(Remainder left) {
        var found = left.find(AMOUNT);
        if (!found.find()) {
            return Optional.empty();
        }
        var words = left.text().substring(found.start("bound"), found.end()).strip();
        double sum = MoneySums.in(words).findFirst().orElse(0);
        left.take(new Span(found.start(), found.end()));
        return Optional.of(
                switch (Fold.flat(found.group("bound"))) {
                    case "duoi", "khong qua", "toi da" -> new Condition.Amount(0, sum, words);
                    case "dung", "bang" -> new Condition.Amount(sum * (1 - CLOSE), sum * (1 + CLOSE), words);
                    default -> new Condition.Amount(sum, Double.POSITIVE_INFINITY, words);
                });
    }
}
