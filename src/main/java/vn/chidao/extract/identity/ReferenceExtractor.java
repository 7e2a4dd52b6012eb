package vn.chidao.extract.identity;

import java.util.List;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.Reference;
import vn.chidao.extract.fact.Reference.Relation;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers.Mention;
import vn.chidao.text.pattern.MarkedPattern;

/** Tells what a directive does with each other document that it names. */
public final class ReferenceExtractor {
    private static final MarkedPattern AMENDS = MarkedPattern.of("(sửa đổi|bổ sung|điều chỉnh|đính chính)[^.;]{0,80}$");
    private static final MarkedPattern REPLACES = MarkedPattern.of("thay thế[^.;]{0,60}$");
    private static final MarkedPattern REPEALS =
            MarkedPattern.of("(bãi bỏ|hủy bỏ|huỷ bỏ|chấm dứt|hết hiệu lực)[^.;]{0,60}$");
    private static final MarkedPattern IMPLEMENTS =
            MarkedPattern.of("(thực hiện|triển khai|thi hành|cụ thể hóa|cụ thể hoá|quán triệt)[^.;]{0,90}$");
    private static final MarkedPattern RELAYS = MarkedPattern.of("^[^.;]{0,60}(đề nghị|yêu cầu|hướng dẫn|thông báo)");
    private static final int LOOK = 110;

    /** Returns the references that {@code identity} leaves, in order. */
    public List<Reference> extract(EntryText entry, Identity identity) {
        var dates = new DocumentDates(entry, null);
        return identity.others().stream()
                .flatMap(mention -> entry.words(dates.citation(mention)).stream()
                        .map(words -> new Reference(mention.number(), relation(entry, mention), words)))
                .toList();
    }

    private static Relation relation(EntryText entry, Mention mention) {
        var text = entry.clean();
        var at = mention.span();
        int line = text.lastIndexOf('\n', at.start()) + 1;
        var before = new Span(Math.max(line, at.start() - LOOK), at.start());
        var after = new Span(at.end(), Math.min(text.length(), at.end() + LOOK));
        if (entry.finds(REPLACES, before)) {
            return Relation.REPLACES;
        }
        if (entry.finds(REPEALS, before)) {
            return Relation.REPEALS;
        }
        if (entry.finds(AMENDS, before)) {
            return Relation.AMENDS;
        }
        if (entry.finds(IMPLEMENTS, before)) {
            return Relation.IMPLEMENTS;
        }
        return entry.finds(RELAYS, after) ? Relation.RELAYS : Relation.FOLLOWS;
    }
}
