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

    /** «công văn truyền đạt ý kiến của Phó Chủ tịch». */
    private static final MarkedPattern CONVEYS = MarkedPattern.of(
            "(?<!\\p{L})truyền đạt( ý kiến)?( chỉ đạo)? của( các)? (?<office>(phó )?chủ tịch)( ubnd)?( tỉnh)?(?! \\p{Lu}| thường trực)(?!\\p{L})");

    private ActingOffice() {}

    /** Takes the words that say so out of {@code left}; empty when there are none. */
    public static Optional<Condition.ByOffice> take(Remainder left) {
        var found = left.find(ACTS);
        if (!found.find()) {
            return conveyed(left);
        }
        var office = left.text().substring(found.start("office"), found.end("office"));
        var part = found.group("act").startsWith("k") ? Person.Part.SIGNS : Person.Part.DIRECTS;
        left.take(new Span(found.start(), found.end()));
        return Optional.of(new Condition.ByOffice(office, part));
    }

    private static Optional<Condition.ByOffice> conveyed(Remainder left) {
        var found = left.find(CONVEYS);
        if (!found.find()) {
            return Optional.empty();
        }
        var office = left.text().substring(found.start("office"), found.end("office"));
        left.take(new Span(found.start(), found.end()));
        return Optional.of(new Condition.ByOffice(office, Person.Part.DIRECTS));
    }
}
