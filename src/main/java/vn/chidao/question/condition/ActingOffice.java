package vn.chidao.question.condition;

import java.util.Optional;
import vn.chidao.extract.fact.Person;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;

/** By whose office the documents of a list are signed or directed: «Chủ tịch UBND tỉnh ký những văn bản nào», «Phó Chủ tịch chỉ đạo những gì». */
public final class ActingOffice {
    private static final MarkedPattern ACTS = MarkedPattern.of(
            "(?<!\\p{L})(do )?(?<office>(phó )?(chủ tịch|chánh văn phòng))( (ubnd|văn phòng ubnd))?( tỉnh)?( đã| trực tiếp| mới)* (?<act>ký( ban hành)?(?! thay)|chỉ đạo(?! điều hành))(?!\\p{L})");

    private ActingOffice() {}

    /** Takes the words that say so out of {@code left}; empty when there are none. */
    public static Optional<Condition.ByOffice> take(Remainder left) {
        var found = left.find(ACTS);
        if (!found.find()) {
            return Optional.empty();
        }
        var office = left.text().substring(found.start("office"), found.end("office"));
        var part = found.group("act").startsWith("k") ? Person.Part.SIGNS : Person.Part.DIRECTS;
        left.take(new Span(found.start(), found.end()));
        return Optional.of(new Condition.ByOffice(office, part));
    }
}
