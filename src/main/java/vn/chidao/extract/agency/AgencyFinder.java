package vn.chidao.extract.agency;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/** Finds where a digest's text names agencies: known names first, then by the words such names begin with. Immutable. */
public final class AgencyFinder {
    private static final Pattern BODY = Pattern.compile(
            "(?<!\\p{L})(?:Ban Chỉ huy|Ban Chỉ đạo|Hội đồng|Ủy ban [Bb]ầu cử|Uỷ ban [Bb]ầu cử)(?:,? (?!Sở|UBND)[\\p{L}\\d&,-]+?| \\([^()]{2,30}\\)){0,18}?"
                    + " (?:tỉnh|(?:các |cấp )(?:huyện|xã)(?:, (?:thành phố|phường))?)(?!\\p{L})");
    private static final Pattern ACTING = Pattern.compile(
            " (?:yêu cầu|giao|họp|đã|ban hành|có văn bản|có công văn|có kế hoạch|ký|chỉ đạo|do|và các|đề nghị|tổ chức|được|nêu|phân công|sở|làm)(?= )");
    /** «Kho bạc Nhà nước Khu vực IX», «Chi cục Thuế Hà Lâm»: what stands behind a known name belongs to it. */
    private static final Pattern AREA =
            Pattern.compile("\\G (?:[Kk]hu vực [IVX\\d]+|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?= \\p{Ll}|,|;|\\.))");

    /** Between the words of a name its abbreviation may be defined. */
    private static final String JOINT = "(?:\\s+\\([^()]{1,25}\\))?\\s+";

    private static final Pattern SERVED =
            Pattern.compile("\\G (?:Ban Chỉ đạo|Ban Chỉ huy|Hội đồng|Tổ công tác|BCĐ|BCH)");
    private static final Pattern UNITS = Pattern.compile(
            "\\G (?:các |cấp )(?:huyện|xã|phường|thành phố|thị xã)(?:(?:, | và )(?:huyện|xã|phường|thành phố|thị xã|đặc khu))*");

    private final Agencies agencies;
    private final Pattern known;

    /** Makes a finder that knows {@code agencies}. */
    public AgencyFinder(Agencies agencies) {
        this.agencies = agencies;
        this.known = Pattern.compile("(?<![\\p{L}])(?:" + alternatives(agencies.names()) + ")(?![\\p{L}])(?!-\\p{L})");
    }

    /** The names by their first words, so that a text is not tried against every one of them at every letter. */
    private static String alternatives(List<String> names) {
        var byFirst = new LinkedHashMap<String, List<String>>();
        for (var name : names) {
            var words = Fold.lower(name).split(" ", 2);
            byFirst.computeIfAbsent(Pattern.quote(words[0]), first -> new ArrayList<>())
                    .add(
                            words.length == 1
                                    ? ""
                                    : JOINT + Pattern.quote(words[1]).replace(" ", "\\E" + JOINT + "\\Q"));
        }
        return byFirst.isEmpty()
                ? "(?!)"
                : byFirst.entrySet().stream()
                        .map(first -> first.getKey() + "(?:" + String.join("|", first.getValue()) + ")")
                        .collect(Collectors.joining("|"));
    }

    /** Returns the mentions in {@code text}, in order, none overlapping another. */
    public List<AgencyMention> find(String text) {
        var found = new ArrayList<AgencyMention>();
        add(found, Heads.PEOPLES_COMMITTEE, text);
        add(found, Heads.GROUP, text);
        bodies(found, text);
        add(found, known, Fold.lower(text), text);
        names(found, text);
        Collections.sort(found, java.util.Comparator.comparing(AgencyMention::span));
        return found;
    }

    /** «Ban Chỉ huy Phòng, chống thiên tai và Tìm kiếm cứu nạn tỉnh»: a long name that ends with its level. */
    private void bodies(List<AgencyMention> found, String text) {
        var body = BODY.matcher(text);
        while (body.find()) {
            if (!ACTING.matcher(Fold.lower(body.group())).find()) {
                put(found, new Span(body.start(), body.end()), text);
            }
        }
    }

    /** A known name ends where configuration says; a name of «tỉnh» may go on with the province's own. */
    private void names(List<AgencyMention> found, String text) {
        var head = Heads.HEAD.matcher(text);
        while (head.find()) {
            var span = new Span(head.start(), end(text, head.end()));
            if (span.length() > head.end() - head.start() || text.startsWith("Tỉnh", head.start())) {
                put(found, span, text);
            }
        }
    }

    /** A standing office bears the name of the body that it serves; a district's body the name of the districts. */
    private static int end(String text, int headEnd) {
        int end = Math.max(headEnd, NameRun.end(text, headEnd));
        var served = SERVED.matcher(text);
        if (text.substring(0, end).endsWith("hường trực") && served.find(end)) {
            end = Math.max(served.end(), NameRun.end(text, served.end()));
        }
        var units = UNITS.matcher(text);
        return units.find(end) ? units.end() : end;
    }

    private void add(List<AgencyMention> found, Pattern pattern, String text) {
        add(found, pattern, text, text);
    }

    private void add(List<AgencyMention> found, Pattern pattern, String searched, String text) {
        var matcher = pattern.matcher(searched);
        while (matcher.find()) {
            var area = AREA.matcher(text);
            boolean regional =
                    pattern == known && text.startsWith("K", matcher.start()) || text.startsWith("Ng", matcher.start());
            put(
                    found,
                    new Span(matcher.start(), regional && area.find(matcher.end()) ? area.end() : matcher.end()),
                    text);
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
