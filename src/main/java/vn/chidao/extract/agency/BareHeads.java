package vn.chidao.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.text.Span;

/**
 * How a text goes on to speak of an agency by the first word of its name: «… báo cáo về Sở Y tế trước ngày 10/12; Sở tổng hợp, trình
 * UBND tỉnh …» means the one that the paragraph named last with that word.
 */
final class BareHeads {
    private static final Pattern HEAD = Pattern.compile("(?m)(?:^|[.;:] )(?<head>Sở|Cục|Chi cục|Công ty)(?= \\p{Ll})");

    private BareHeads() {}

    /** Returns {@code mentions}, all those that {@code text} names, with those that it means by a head alone, in order. */
    static List<AgencyMention> added(String text, List<AgencyMention> mentions) {
        var all = new ArrayList<>(mentions);
        var head = HEAD.matcher(text);
        while (head.find()) {
            var at = new Span(head.start("head"), head.end("head"));
            if (Predicates.beginAt(text.substring(at.end()))
                    && mentions.stream().noneMatch(other -> other.span().overlaps(at))) {
                last(text, at, mentions)
                        .ifPresent(meant -> all.add(new AgencyMention(at, meant.name(), meant.known())));
            }
        }
        all.sort(Comparator.comparingInt(mention -> mention.span().start()));
        return all;
    }

    private static Optional<AgencyMention> last(String text, Span head, List<AgencyMention> mentions) {
        int paragraph = text.lastIndexOf('\n', head.start()) + 1;
        return mentions.stream()
                .filter(other -> other.span().start() >= paragraph
                        && other.span().end() <= head.start()
                        && other.name().startsWith(head.in(text) + " "))
                .reduce((first, later) -> later);
    }
}
