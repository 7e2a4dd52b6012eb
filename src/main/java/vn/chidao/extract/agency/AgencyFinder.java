package vn.chidao.extract.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/** Finds where a digest's text names agencies: known names first, then by the words such names begin with. Immutable. */
public final class AgencyFinder {
    private final Agencies agencies;
    private final Pattern known;

    /** Makes a finder that knows {@code agencies}. */
    public AgencyFinder(Agencies agencies) {
        this.agencies = agencies;
        var names = agencies.names().stream()
                .map(name -> Pattern.quote(Fold.lower(name)).replace(" ", "\\E(?:\\s+\\([^()]{1,25}\\))?\\s+\\Q"))
                .collect(Collectors.joining("|"));
        this.known =
                Pattern.compile("(?<![\\p{L}])(?:" + (names.isEmpty() ? "(?!)" : names) + ")(?![\\p{L}])(?!-\\p{L})");
    }

    /** Returns the mentions in {@code text}, in order, none overlapping another. */
    public List<AgencyMention> find(String text) {
        var found = new ArrayList<AgencyMention>();
        add(found, Heads.PEOPLES_COMMITTEE, text);
        add(found, Heads.GROUP, text);
        add(found, known, Fold.lower(text), text);
        names(found, text);
        Collections.sort(found, java.util.Comparator.comparing(AgencyMention::span));
        return found;
    }

    /** A known name ends where configuration says; a name of «tỉnh» may go on with the province's own. */
    private void names(List<AgencyMention> found, String text) {
        var head = Heads.HEAD.matcher(text);
        while (head.find()) {
            var span = new Span(head.start(), Math.max(head.end(), NameRun.end(text, head.end())));
            if (span.length() > head.end() - head.start() || text.startsWith("Tỉnh", head.start())) {
                put(found, span, text);
            }
        }
    }

    private void add(List<AgencyMention> found, Pattern pattern, String text) {
        add(found, pattern, text, text);
    }

    private void add(List<AgencyMention> found, Pattern pattern, String searched, String text) {
        var matcher = pattern.matcher(searched);
        while (matcher.find()) {
            put(found, new Span(matcher.start(), matcher.end()), text);
        }
    }

    private void put(List<AgencyMention> found, Span span, String text) {
        if (found.stream().noneMatch(other -> other.span().overlaps(span))) {
            var name = span.in(text)
                    .replaceAll("\\s*\\([^)]*\\)", "")
                    .replaceAll("\\s+", " ")
                    .strip();
            found.add(new AgencyMention(span, name, agencies.resolve(name).isPresent()));
        }
    }
}
