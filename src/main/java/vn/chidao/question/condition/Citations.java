package vn.chidao.question.condition;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.question.query.Condition;
import vn.chidao.question.words.Remainder;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentType;
import vn.chidao.text.pattern.MarkedPattern;

/** Which documents those of a list are to cite: «viện dẫn nghị quyết của HĐND tỉnh», «theo công điện của Thủ tướng». */
public final class Citations {
    private static final String KIND =
            "nghị quyết|nghị định|thông tư|kết luận|công điện|chỉ thị|luật|pháp lệnh|thông báo";
    private static final String WHOSE =
            "chính phủ|thủ tướng( chính phủ)?|quốc hội|bộ chính trị|ban bí thư|tỉnh ủy|hđnd( tỉnh)?|hội đồng nhân dân( tỉnh)?|bộ (?!phận)[\\p{L}]+( [\\p{L}]+)?(( và| -|,) [\\p{L}]+( [\\p{L}]+)?)?";
    private static final MarkedPattern CITING = MarkedPattern.of(
            "(?<![\\p{L}])(có )?(viện dẫn|dẫn chiếu|căn cứ|dựa (trên|vào)|(triển khai |thực hiện )?theo)( các| những| một)? (?<kinds>("
                    + KIND + ")((,| hay| hoặc| và| ?/) ?(" + KIND + "))*)( của)? (?<whose>" + WHOSE + ")(?![\\p{L}])");
    private static final MarkedPattern ONE = MarkedPattern.of("(?<![\\p{L}])(" + KIND + ")(?![\\p{L}])");
    private static final Pattern ASIDE =
            Pattern.compile("(?iu)\\s+(?:nào|nao|những|nhung|các|cac|là|la|theo|và|va)(?: .*)?$");

    private Citations() {}

    /** Takes the words that ask for it out of {@code left}; empty when there are none. */
    public static Optional<Condition.Citing> take(Remainder left) {
        var found = left.find(CITING);
        if (!found.find()) {
            return Optional.empty();
        }
        var text = left.text();
        var whose = ASIDE.matcher(text.substring(found.start("whose"), found.end("whose")))
                .replaceFirst("");
        var kinds = text.substring(found.start("kinds"), found.end("kinds"));
        List<DocumentType> types = ONE.typed(kinds, left.isMarked())
                .results()
                .map(kind -> DocumentType.ofName(kind.group(), true))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        left.take(new Span(found.start(), found.start("whose") + whose.length()));
        return types.isEmpty() ? Optional.empty() : Optional.of(new Condition.Citing(types, whose));
    }
}
