package vn.chidao.extract.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.text.Span;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/** Tells who issued a directive: by the symbol of its number, and by the name that the text gives that body. */
public final class IssuerExtractor {
    private static final WordLists ISSUERS = WordLists.beside(IssuerExtractor.class, "issuers.toml");
    private static final String PROVINCE = "UBND tỉnh";
    private static final String COMMITTEE = "(?:ubnd|ủy ban nhân dân|uỷ ban nhân dân) tỉnh";
    /** «Sáng ngày 03/4/2019, …», «Sau vụ cháy …, …»: a lead-in leaves who comes behind it the subject. */
    private static final String LED_IN = "^(?:(?:(?:sáng |chiều |tối )?ngày [^,]{4,25}"
            + "|(?:tại|sau|trước|theo|căn cứ|thực hiện|để|nhằm|qua|do|trên cơ sở|về) [^.;]{4,120}), )?";

    /**
     * The chair acts, not the committee: «Chủ tịch UBND tỉnh … ký», «Quyết định … của Chủ tịch UBND tỉnh». A telegram (công
     * điện) is the chair's own whatever the way to it.
     */
    private static final MarkedPattern CHAIR = MarkedPattern.of(LED_IN + "chủ tịch " + COMMITTEE
            + "(?:,? \\p{L}+){0,4}? (?:đã |vừa )?(?:ban hành|ký|có|quyết định|gửi|ra|chỉ đạo|yêu cầu)(?!\\p{L})"
            + "|(?<!phó\\s)chủ tịch " + COMMITTEE + " (?:đã |vừa )?(?:ký|có|gửi)(?: ban hành)? công điện"
            + "|được chủ tịch " + COMMITTEE + " (?:ký|phê duyệt|ban hành|quyết định)"
            + "|^[^.;]{0,40}công bố (?:các )?quyết định [^.;]{0,60}của chủ tịch " + COMMITTEE);
    /** The Office passes on what was concluded, whatever the number's symbol. */
    private static final MarkedPattern OFFICE = MarkedPattern.of(
            "văn phòng " + COMMITTEE + " (?:đã |vừa )?(?:thông báo|truyền đạt|ban hành|có|gửi)(?!\\p{L})"
                    + "|\\d{4},? của văn phòng " + COMMITTEE + "(?!\\p{L})");
    /** A body as its name is spelt in running text, which may tell no agency by it. */
    private static final MarkedPattern BODY = MarkedPattern.of(
            "(?<!\\p{L})(?:" + ISSUERS.any("bodies").toLowerCase(Locale.ROOT) + ") [^,.;()\"“«]{2,70}? tỉnh(?!\\p{L})");

    private static final MarkedPattern ALIAS = MarkedPattern.of(
            "\\((?:(?:viết tắt|gọi tắt|sau đây gọi(?: tắt)?)(?: là)? ?:? ?)?(?<alias>(?:ban chỉ đạo|bcđ|ban chỉ huy|bch|hội đồng|tổ công tác)(?: [^()]{1,60}|\\d+))\\)(?<level> tỉnh(?!\\p{L}))?");

    /** Who acts for a body does it in its name: «Trưởng Ban Chỉ đạo 389 tỉnh ký». */
    private static final Pattern HEAD_OF =
            Pattern.compile("^(?:Phó )?(?:Trưởng|Thủ trưởng|Chủ tịch|Giám đốc|Lãnh đạo|Cục trưởng) (?=\\p{Lu})");

    /** «Ban Chỉ huy PCTT&TKCN các huyện»: the bodies below, which are written to. */
    private static final Pattern OF_UNITS = Pattern.compile(" (?:các|cấp) (?:huyện|xã|phường|thành phố)");

    /** A district's or commune's committee, which issues only when it opens the entry or the number is said to be its. */
    private static final Pattern LOCAL =
            Pattern.compile("(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (?:huyện|thành phố|thị xã|xã|phường|đặc khu) .*");

    private static final String OWNED =
            "^,? ?((ngày )?\\d{1,2}[/.]\\d{1,2}[/.]\\d{4},? ?|ngày \\d{1,2} tháng \\d{1,2} năm \\d{4},? ?)?của ";

    private static final MarkedPattern OWNED_BY = MarkedPattern.of(OWNED + '$');
    private static final MarkedPattern CHAIRS_OWN = MarkedPattern.of(OWNED + "(đồng chí )?chủ tịch " + COMMITTEE);

    /** Returns the issuer of {@code entry}; the people's committee when nothing says otherwise. */
    public String extract(EntryText entry, Identity identity, List<AgencyMention> mentions) {
        var symbol = IssuerSymbol.of(identity);
        if (symbol.isCouncils()) {
            return "HĐND tỉnh";
        }
        if (symbol.isOffices()
                || symbol.isNotice() && entry.finds(OFFICE, entry.body().getFirst())) {
            return "Văn phòng UBND tỉnh";
        }
        if (symbol.isPartys()) {
            return "Tỉnh ủy";
        }
        if (symbol.isChairs()
                || symbol.isCommittees()
                        && (entry.finds(CHAIR, entry.opening()) || isChairsOwn(entry, identity.own()))) {
            return "Chủ tịch UBND tỉnh";
        }
        if (symbol.isElections() && !symbol.isBodys()) {
            return named(entry, mentions, "elections").orElse("Ủy ban bầu cử tỉnh");
        }
        return other(entry, symbol, identity.own(), mentions).orElse(PROVINCE);
    }

    /** Whether the chair is named right behind the number: «Chỉ thị số 06/CT-UBND ngày 06/6/2023 của Chủ tịch UBND tỉnh». */
    private static boolean isChairsOwn(EntryText entry, DocumentNumbers.@Nullable Mention own) {
        return own != null
                && entry.finds(
                        CHAIRS_OWN, new Span(own.span().end(), entry.clean().length()));
    }

    private static Optional<String> other(
            EntryText entry, IssuerSymbol symbol, DocumentNumbers.@Nullable Mention own, List<AgencyMention> mentions) {
        if (symbol.isBodys()) {
            return alias(entry).or(() -> named(entry, mentions, "bodies")).or(() -> spelt(entry));
        }
        if (symbol.isCommittees()) {
            return opener(entry, mentions)
                    .filter(IssuerExtractor::isLocal)
                    .or(() -> behind(entry, own, mentions).filter(IssuerExtractor::isLocal));
        }
        return symbol.isEmpty()
                ? opener(entry, mentions)
                : behind(entry, own, mentions)
                        .or(() -> abbreviated(symbol, mentions))
                        .or(() -> named(entry, mentions, "agencies"));
    }

    /** Whose the number is said to be right behind it: «Kế hoạch số 58/KH-UBND ngày 10/4/2025 của UBND thành phố …». */
    private static Optional<String> behind(
            EntryText entry, DocumentNumbers.@Nullable Mention own, List<AgencyMention> mentions) {
        if (own == null) {
            return Optional.empty();
        }
        int from = own.span().end();
        return mentions.stream()
                .filter(mention -> mention.span().start() > from)
                .findFirst()
                .filter(mention ->
                        entry.finds(OWNED_BY, new Span(from, mention.span().start())))
                .map(AgencyMention::name);
    }

    /** The first body whose name the symbol abbreviates, as decree 30/2020 has it: «KH-BHXH», «HD-SGDĐT». */
    private static Optional<String> abbreviated(IssuerSymbol symbol, List<AgencyMention> mentions) {
        return symbol.abbreviations()
                .flatMap(part -> mentions.stream()
                        .map(mention -> HEAD_OF.matcher(mention.name()).replaceFirst(""))
                        .filter(name -> IssuerSymbol.abbreviates(part, name)))
                .filter(name -> !OF_UNITS.matcher(name).find())
                .findFirst();
    }

    private static Optional<String> alias(EntryText entry) {
        var found = ALIAS.strict(entry.clean());
        if (!found.find()) {
            return Optional.empty();
        }
        var alias = new Span(found.start("alias"), found.end("alias"))
                .in(entry.clean())
                .strip()
                .replaceFirst("^BCĐ", "Ban Chỉ đạo")
                .replaceFirst("^BCH", "Ban Chỉ huy");
        boolean provincial = found.group("level") != null || alias.matches(".*\\d");
        return Optional.of(provincial && !alias.endsWith("tỉnh") ? alias + " tỉnh" : alias);
    }

    private static Optional<String> spelt(EntryText entry) {
        return BODY.strict(entry.clean())
                .results()
                .map(found -> entry.clean().substring(found.start(), found.end()))
                .findFirst();
    }

    /** The body itself as the text names it, or else the body that its head acts for. */
    private static Optional<String> named(EntryText entry, List<AgencyMention> mentions, String list) {
        var heads = ISSUERS.of(list);
        var names = mentions.stream()
                .filter(mention -> !entry.heading().contains(mention.span()))
                .map(AgencyMention::name)
                .toList();
        return first(names, heads)
                .or(() -> first(
                        names.stream()
                                .map(name -> HEAD_OF.matcher(name).replaceFirst(""))
                                .toList(),
                        heads));
    }

    private static Optional<String> first(List<String> names, List<String> heads) {
        return names.stream()
                .filter(name -> heads.stream().anyMatch(name::startsWith))
                .filter(name -> !OF_UNITS.matcher(name).find())
                .findFirst();
    }

    private static boolean isLocal(String name) {
        return LOCAL.matcher(name).matches();
    }

    private static Optional<String> opener(EntryText entry, List<AgencyMention> mentions) {
        int start = entry.opening().start();
        return mentions.stream()
                .filter(mention -> mention.span().start() == start)
                .map(AgencyMention::name)
                .map(name -> name.replaceFirst("^(UBND|Ủy ban nhân dân|Uỷ ban nhân dân) tỉnh.*", PROVINCE))
                .findFirst();
    }
}
