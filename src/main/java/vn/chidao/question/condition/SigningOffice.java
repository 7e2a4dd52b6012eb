package vn.chidao.question.condition;

import java.util.Optional;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** By whose office the documents of a list are to be signed: «Chủ tịch UBND tỉnh ký những văn bản nào», «văn bản do Phó Chủ tịch ký». */
public final class SigningOffice {
    private static final MarkedPattern SIGNS = MarkedPattern.of(
            "(?<!\\p{L})(do )?(?<office>(phó )?(chủ tịch|chánh văn phòng))( (ubnd|văn phòng ubnd)( tỉnh)?)?( đã| trực tiếp| mới)* ký( ban hành)?(?! thay)(?!\\p{L})");

    private SigningOffice() {}

    /** Takes the words that say so out of {@code left}; empty when there are none. */
    public static Optional<Condition.SignedBy> take(Remainder left) {
        var found = left.find(SIGNS);
        if (!found.find()) {
            return Optional.empty();
        }
        var office = left.text().substring(found.start("office"), found.end("office"));
        left.take(new Span(found.start(), found.end()));
        return Optional.of(new Condition.SignedBy(office));
    }
}
