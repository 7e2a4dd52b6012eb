package vn.chidao.extract.agency;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/**
 * Finds where a digest's text names agencies: known names first, then by the words such names begin with. Only words that can
 * open a name are looked at. Immutable and thread-safe.
 */
public final class AgencyFinder {
    private static final String UNIT = "(?:huyện|xã|phường|thành phố|thị xã|đặc khu)";
    private static final Pattern BODY = Pattern.compile(
            "(?:Trưởng )?(?:Ban Chỉ huy|Ban Chỉ đạo|Hội đồng|Ủy ban [Bb]ầu cử|Uỷ ban [Bb]ầu cử)(?<field>(?:,? (?!Sở|UBND)[\\p{L}\\d&,-]+?| \\([^()]{2,30}\\)){0,22}?)"
                    + " (?:tỉnh|(?:các |cấp )" + UNIT + "(?:(?:, | và )(?:cấp )?" + UNIT + ")*)(?!\\p{L})");
    private static final Pattern ACTING = Pattern.compile(
            " (?:yêu cầu|giao(?! thông)|họp|đã|ban hành|có văn bản|có công văn|có kế hoạch|ký|chỉ đạo|do|và các|đề nghị|tổ chức|được|nêu|phân công|sở|làm)(?= |$)");
    /** «Kho bạc Nhà nước Khu vực IX», «Chi cục Thuế Hà Lâm»: what stands behind a known name belongs to it. */
    private static final Pattern AREA = Pattern.compile(
            "(?: \\([^()]{2,25}\\))? (?:và các [Kk]hu công nghiệp(?: tỉnh)?|(?:[Kk]hu vực |(?<=[Kk]hu vực ))[IVX\\d]+|(?<=Nhà nước )[Kk]hu vực(?= \\p{Ll}|[,;.])|[Cc]hi nhánh tỉnh|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(?: [-–] \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+|(?<=tỉnh \\p{Lu}\\p{Ll}{1,8} \\p{Lu}\\p{Ll}{1,8}) \\p{Lu}\\p{Ll}+)?(?= \\p{Ll}|,|;|\\.|:| \\())");

    /** Between the words of a name its abbreviation may be defined. */
    private static final String JOINT = "(?:\\s+\\([^()]{1,25}\\))?\\s+";

    private static final Pattern SERVED =
            Pattern.compile(" (?:Ban Chỉ đạo|Ban Chỉ huy|Hội đồng|Tổ công tác|BCĐ|BCH|(?:Ủy|Uỷ) ban(?= M)|UBMTTQ)");
    private static final Pattern UNITS =
            Pattern.compile(" (?:các cấp|(?:các |cấp )" + UNIT + "(?:(?:, | và )(?:cấp )?" + UNIT + ")*)(?!\\p{L})");

    /** The committees of several units, of which a text may tell which ones are meant. */
    private static final Pattern SEVERAL = Pattern.compile(" (?:các|cấp|hai|ba|bốn|\\d{1,3}) ");

    /** Names of one or two words that need nothing behind them. */
    private static final Pattern ALONE = Pattern.compile(
            "Tỉnh [đĐ]oàn|Tỉnh đoàn|Điện lực|VNPT|Viettel|Tổ công tác|Tổ giúp việc|Cơ quan [Tt]hường trực|Văn phòng Tỉnh ủy|Đảng (?:ủy|uỷ)");

    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final int LONGEST_UNITS = 60;

    private final Agencies agencies;
    private final Map<String, Pattern> known = new HashMap<>();
    private final Departments departments;

    /** Makes a finder that knows {@code agencies}. */
    public AgencyFinder(Agencies agencies) {
        this.agencies = agencies;
        this.departments = new Departments(agencies.names());
        var byFirst = new HashMap<String, List<String>>();
        for (var name : agencies.names()) {
            var words = Fold.lower(name).split(" ", 2);
            byFirst.computeIfAbsent(words[0], first -> new ArrayList<>()).add(words.length == 1 ? "" : words[1]);
        }
        byFirst.forEach((first, rests) -> known.put(first, alternatives(first, rests)));
    }

    private static Pattern alternatives(String first, List<String> rests) {
        var rest = String.join(
                "|",
                rests.stream()
                        .map(words -> words.isEmpty()
                                ? ""
                                : JOINT + Pattern.quote(words).replace(" ", "\\E" + JOINT + "\\Q"))
                        .toList());
        return Pattern.compile(Pattern.quote(first) + "(?:" + rest + ")(?!\\p{L})(?!-\\p{L})");
    }

    /** Returns the mentions in {@code text}, in order, none overlapping another. */
    public List<AgencyMention> find(String text) {
        var found = new ArrayList<AgencyMention>();
        var scan = new Scan(text);
        int at = 0;
        while (at < text.length()) {
            int wordEnd = wordEnd(text, at);
            if (wordEnd == at) {
                at++;
                continue;
            }
            var listed = departments.at(text, at);
            if (!listed.isEmpty()) {
                found.addAll(listed);
                at = listed.getLast().span().end();
                continue;
            }
            int end = scan.nameAt(at, wordEnd);
            if (end > at) {
                found.add(mention(text, new Span(at, end)));
            }
            at = Math.max(wordEnd, end);
        }
        return BareHeads.added(text, found);
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private AgencyMention mention(String text, Span span) {
        var plain = IN_BRACKETS.matcher(span.in(text)).replaceAll("");
        var name = WHITE.matcher(plain).replaceAll(" ").replace(": ", " ").strip();
        return new AgencyMention(span, name, agencies.resolve(name).isPresent());
    }

    /** One text with the matchers that are tried on it. */
    private final class Scan {
        private final String text;
        private final String lower;
        private final Matcher committee;
        private final Matcher group;
        private final Matcher body;
        private final Matcher head;

        Scan(String text) {
            this.text = text;
            this.lower = Fold.lower(text);
            this.committee = over(Heads.PEOPLES_COMMITTEE);
            this.group = over(Heads.GROUP);
            this.body = over(BODY);
            this.head = over(Heads.HEAD);
        }

        private Matcher over(Pattern pattern) {
            return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Returns where the agency's name that begins at {@code at} ends, -1 when none begins. */
        int nameAt(int at, int wordEnd) {
            var word = lower.substring(at, wordEnd);
            var names = known.get(word);
            boolean opens = Heads.OPENERS.contains(word);
            if (names == null && !opens) {
                return -1;
            }
            if (opens && at(committee, at)) {
                int end = withArea(committee.end(), text.startsWith("Ng", at));
                return SEVERAL.matcher(text).region(at, end).find() ? Groups.having(text, end) : end;
            }
            if (opens && at(group, at)) {
                return Groups.end(text, group.end());
            }
            if (opens
                    && at(body, at)
                    && !ACTING.matcher(Fold.lower(body.group("field"))).find()) {
                return body.end();
            }
            return names(at, names, opens);
        }

        private int names(int at, @Nullable Pattern names, boolean opens) {
            int known = knownName(at, names);
            if (known > at || !opens || !at(head, at)) {
                return known;
            }
            int headEnd = head.end();
            int named = nameEnd(text, headEnd);
            int end = Math.max(named, Math.max(belongsTo(headEnd), belongsTo(named)));
            return end > headEnd || ALONE.matcher(text).region(at, headEnd).matches() ? end : -1;
        }

        private int knownName(int at, @Nullable Pattern names) {
            if (names == null) {
                return -1;
            }
            var name = names.matcher(lower).region(at, text.length());
            return name.lookingAt() ? withArea(name.end(), Character.isUpperCase(text.charAt(at))) : -1;
        }

        /**
         * «Thanh tra Sở Giao thông vận tải», «Trại tạm giam Công an tỉnh»: an office bears the whole name of the agency that
         * it belongs to.
         */
        private int belongsTo(int nameEnd) {
            int at = nameEnd + 1;
            boolean named = at < text.length()
                    && text.charAt(nameEnd) == ' '
                    && (Character.isUpperCase(text.charAt(at)) || text.startsWith("các ", at));
            return named ? nameAt(at, wordEnd(text, at)) : -1;
        }

        private int withArea(int end, boolean named) {
            var area = AREA.matcher(text).region(end, text.length());
            area.useTransparentBounds(true);
            return named && area.lookingAt() && (area.group().endsWith("tỉnh") || !Heads.startsAt(text, end + 1))
                    ? area.end()
                    : end;
        }

        private static boolean at(Matcher matcher, int at) {
            matcher.region(at, matcher.regionEnd());
            return matcher.lookingAt();
        }
    }

    /** A standing office bears the name of the body that it serves; a district's body the name of the districts. */
    private static int nameEnd(String text, int headEnd) {
        var served = SERVED.matcher(text).region(headEnd, text.length());
        boolean standing = text.startsWith("hường trực", headEnd - "hường trực".length());
        int from = standing && served.lookingAt() ? served.end() : headEnd;
        int end = Math.max(from, NameRun.end(text, from));
        var units = UNITS.matcher(text).region(from, Math.min(text.length(), end + LONGEST_UNITS));
        return units.find() && units.start() <= end ? Math.max(end, units.end()) : end;
    }
}
