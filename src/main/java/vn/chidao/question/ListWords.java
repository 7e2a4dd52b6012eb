package vn.chidao.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.chidao.extract.Reference.Relation;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/**
 * What only lists are narrowed by: the symbol of a number («ký hiệu UBND-NC»), what a document does with older ones («thay
 * thế quyết định cũ»), and the subject after «về», whose words are no scaffolding whatever they are.
 *
 * @param symbols the symbols named, in capitals
 * @param relations what the documents asked for do with others
 * @param subject what they are about, empty when the question does not say it with «về» or the like
 */
record ListWords(List<String> symbols, List<Relation> relations, String subject) {
    /** A question that no list is asked by. */
    static final ListWords NONE = new ListWords(List.of(), List.of(), "");

    private static final Pattern SYMBOL = Pattern.compile(
            "(?<![\\p{L}\\d])/?(?<symbol>(?:20\\d\\d/)?[A-ZĐ][A-ZĐ0-9]*(?:-[A-ZĐ0-9]{1,10})+|(?<=ký hiệu )[A-ZĐ]{2,8}|(?<=/)[A-ZĐ]{2,8})-?(?![\\p{L}\\d])");
    private static final MarkedPattern SYMBOL_WORDS =
            MarkedPattern.of("(?<![\\p{L}])((mang|có) )?(số )?(ký hiệu|dạng)( số)?( là)?(?![\\p{L}])");
    private static final MarkedPattern EXCEPT = MarkedPattern.of(
            "(?<![\\p{L}])(không (tính|kể|bao gồm)|trừ( ra)?|kể cả|gồm cả|bao gồm cả)(?![\\p{L}])[^,;.?)]*");
    private static final String OLD =
            "(( một| các| những| cho)*( văn bản| quyết định| quy định)+( cũ| trước đó| trước đây| hiện hành| khác| đã ban hành)*)";
    private static final MarkedPattern REPLACES =
            MarkedPattern.of("(?<![\\p{L}])(thay thế|bãi bỏ|thay)" + OLD + "?(?![\\p{L}])");
    private static final MarkedPattern AMENDS =
            MarkedPattern.of("(?<![\\p{L}])(sửa đổi|bổ sung|điều chỉnh)(, bổ sung)?" + OLD + "(?![\\p{L}])");
    private static final MarkedPattern LOOSE_AMENDS =
            MarkedPattern.of("(?<![\\p{L}])(sửa đổi|bổ sung)(, bổ sung)?(?= (hoặc|hay|và)| ?$)");
    private static final MarkedPattern SUBJECT = MarkedPattern.of(
            "(?<![\\p{L}])(nói |bàn |chỉ đạo |quy định )?(về( việc)?|liên quan( đến| tới)?|(?<!được\\s)nhắc (đến|tới)|(?<!được\\s)đề cập( đến| tới)?|nói (đến|tới)) (?!(?:trong|ở|tại)\\s)(?<subject>[^,;?!.]+)");
    private static final Pattern BLANK = Pattern.compile("\\s{2,}.*", Pattern.DOTALL);
    private static final MarkedPattern TAIL = MarkedPattern.of(
            "( (của|do|trong|ban hành|được|từ|ở|tại|mà|đã|vào|các|hai|ba|năm|tuần|tháng|là|gồm|những|không|gì|nào|có|và|cho))+ ?$");

    /** Takes these words out of {@code left} and returns what they say. */
    static ListWords take(Remainder left) {
        left.takeAll(EXCEPT);
        var symbols = symbols(left);
        var relations = new ArrayList<Relation>();
        if (left.takeAll(REPLACES)) {
            relations.add(Relation.REPLACES);
        }
        boolean amends = left.takeAll(AMENDS);
        if (!relations.isEmpty() && left.takeAll(LOOSE_AMENDS) || amends) {
            relations.add(Relation.AMENDS);
        }
        return new ListWords(symbols, relations, subject(left));
    }

    private static List<String> symbols(Remainder left) {
        var symbols = new ArrayList<String>();
        var found = SYMBOL.matcher(left.text());
        while (found.find()) {
            symbols.add(found.group("symbol"));
            left.take(new Span(found.start(), found.end()));
        }
        if (!symbols.isEmpty()) {
            left.takeAll(SYMBOL_WORDS);
        }
        return symbols;
    }

    private static String subject(Remainder left) {
        var found = left.find(SUBJECT);
        if (!found.find()) {
            return "";
        }
        int start = found.start("subject");
        var words = BLANK.matcher(left.text().substring(start, found.end("subject")))
                .replaceFirst("");
        var tail = TAIL.halfway(words);
        var subject = (tail.find() ? words.substring(0, tail.start()) : words).strip();
        if (!subject.isEmpty()) {
            left.take(new Span(found.start(), start + words.length()));
        }
        return subject;
    }
}
