package vn.chidao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.Person.Part;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/**
 * Finds who is named with an office, and whether the text says that the person signs or directs. An office letter that
 * passes on a leader's opinion is directed by the leader; who signed it is not known.
 */
final class PersonExtractor {
    private static final String WORD = "\\p{Lu}\\p{Ll}+";
    private static final String NAME = WORD + "(?: " + WORD + "){1,4}";
    private static final String OFFICE =
            "(?:(?:Quyền |Nguyên )?(?:Phó )?(?:Chủ tịch|Bí thư|Trưởng [Bb]an|Giám đốc|Chánh Văn phòng|Chủ nhiệm|Chánh Thanh tra|Cục trưởng|Chỉ huy trưởng"
                    + "|Trưởng Đoàn|Viện trưởng)(?: Thường trực| thường trực)?(?: (?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Tỉnh ủy|Ban Chỉ đạo|Ban Chỉ huy|Sở|Công an|BCĐ|BCH|Hội đồng)[^,;.()]{0,80}?)?)";
    private static final Pattern HONOURED = Pattern.compile(
            "(?=[ĐđÔôBb])(?:[Đđ]ồng chí|[Đđ]/c|(?<!\\p{L})[Ôô]ng|(?<!\\p{L})[Bb]à)(?:\\s*:)?\\s+(?<name>" + NAME + ")");
    private static final Pattern OFFICE_FIRST = Pattern.compile(
            "(?=[PC])(?<office>(?:Phó )?Chủ tịch(?: Thường trực| thường trực)? (?:UBND|HĐND|UBBND|Ủy ban nhân dân|Uỷ ban nhân dân) tỉnh) (?<name>"
                    + NAME + ")");
    private static final Pattern OFFICE_AFTER = Pattern.compile(
            "\\G\\s*[,–-]\\s*(?<office>" + OFFICE + "(?:\\s*,\\s*" + OFFICE
                    + ")*)(?=\\s*[,;.()]|\\s+(?:ký|chỉ đạo|yêu cầu|giao|đã|có|vừa|chủ trì|đề nghị|về|tại|cho|kết luận|nhấn|thăm|làm|dự|đồng ý|phê|nhất|và|đi|kiểm|tiếp|trực|thay|ban|phát|đồng|thống|khẳng|biểu|trao|trong|là|giữ|lưu|$))");
    private static final MarkedPattern SIGNS = MarkedPattern.of(
            "^[^.;]{0,160}?(?<![\\p{L}])ký( thay)?( ban hành| duyệt| công văn| quyết định| kế hoạch| văn bản| công điện| thông báo| chỉ thị| tờ trình|,| và)");
    private static final MarkedPattern SIGNED_BY = MarkedPattern.of("(do|được) $|ký (bởi|của) $");
    private static final MarkedPattern DIRECTS = MarkedPattern.of(
            "^[^.;]{0,200}?(?<![\\p{L}])(chỉ đạo|yêu cầu|giao|có ý kiến|cho ý kiến|chủ trì|kết luận|đề nghị"
                    + "|đồng ý|thống nhất|nhất trí|chấp thuận|phê duyệt|kiểm tra|làm việc|phát biểu|nhấn mạnh|quán triệt|tiếp công dân|đôn đốc)");
    private static final MarkedPattern OPINION_OF = MarkedPattern.of(
            "(ý kiến|chỉ đạo|kết luận|yêu cầu|chủ trì|thừa lệnh|dưới sự chủ trì)( chỉ đạo| kết luận)?( của)?[\\s,:]*$");

    /** Returns the persons that {@code entry} names, in order, each once. */
    List<Person> extract(EntryText entry) {
        var persons = new ArrayList<Person>();
        collect(entry, HONOURED.matcher(entry.clean()), persons);
        collect(entry, OFFICE_FIRST.matcher(entry.clean()), persons);
        return persons;
    }

    private static void collect(EntryText entry, Matcher found, List<Person> persons) {
        var text = entry.clean();
        while (found.find()) {
            var name = found.group("name");
            var named = new Span(found.start(), found.end("name"));
            if (entry.heading().contains(named) && !entry.body().getFirst().equals(entry.heading())
                    || persons.stream().anyMatch(known -> known.name().equals(name))) {
                continue;
            }
            var after = OFFICE_AFTER.matcher(text);
            boolean officeAfter = after.find(found.end("name"));
            var office = officeAfter ? after.group("office") : officeBefore(found);
            var part = part(entry, named, officeAfter ? after.end() : named.end());
            entry.words(new Span(named.start(), officeAfter ? after.end("office") : named.end()))
                    .ifPresent(words -> persons.add(new Person(name, office, part, words)));
        }
    }

    private static @Nullable String officeBefore(Matcher found) {
        return found.pattern() == OFFICE_FIRST ? found.group("office") : null;
    }

    /** Whose birthday or memory is celebrated neither signs nor directs: only openings of predicates count. */
    private static Part part(EntryText entry, Span named, int end) {
        var sentence = entry.sentence(named);
        var after = entry.clean().substring(end, Math.max(end, sentence.end()));
        var before = entry.clean().substring(Math.min(sentence.start(), named.start()), named.start());
        if (SIGNS.strict(after).find()
                || SIGNED_BY.strict(before).find() && after.strip().startsWith("ký")) {
            return Part.SIGNS;
        }
        boolean opens = before.length() < 60 || OPINION_OF.strict(before).find();
        return opens
                        && (DIRECTS.strict(after).find()
                                || OPINION_OF.strict(before).find())
                ? Part.DIRECTS
                : Part.NAMED;
    }
}
