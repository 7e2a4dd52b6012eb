package vn.chidao.extract;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/** Tells who issued a directive: by the symbol of its number, and by the name that the text gives that body. */
final class IssuerExtractor {
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
            "văn phòng " + COMMITTEE + " (?:đã |vừa )?(?:thông báo|truyền đạt|ban hành|có|gửi)(?!\\p{L})");

    private static final MarkedPattern ALIAS = MarkedPattern.of(
            "\\((?:(?:viết tắt|gọi tắt|sau đây gọi(?: tắt)?)(?: là)? ?:? ?)?(?<alias>(?:ban chỉ đạo|bcđ|ban chỉ huy|bch|hội đồng|tổ công tác)(?: [^()]{1,60}|\\d+))\\)(?<level> tỉnh(?!\\p{L}))?");

    /** Who acts for a body does it in its name: «Trưởng Ban Chỉ đạo 389 tỉnh ký». */
    private static final Pattern HEAD_OF =
            Pattern.compile("^(?:Phó )?(?:Trưởng|Thủ trưởng|Chủ tịch|Giám đốc|Lãnh đạo|Cục trưởng) (?=\\p{Lu})");

    /** «Ban Chỉ huy PCTT&TKCN các huyện»: the bodies below, which are written to. */
    private static final Pattern OF_UNITS = Pattern.compile(" (?:các|cấp) (?:huyện|xã|phường|thành phố)");

    /** Returns the issuer of {@code entry}; the people's committee when nothing says otherwise. */
    String extract(EntryText entry, Identity identity, List<AgencyMention> mentions) {
        var symbol = identity.own() == null ? "" : identity.own().number().symbol();
        var flat = Fold.flat(symbol);
        var parts = List.of(flat.split("-"));
        if (parts.contains("hdnd") && !parts.contains("vp")) {
            return "HĐND tỉnh";
        }
        if (flat.startsWith("vp")
                || flat.startsWith("tb") && entry.finds(OFFICE, entry.body().getFirst())
                || flat.endsWith("-vp") && parts.size() == 2 && (flat.startsWith("tb") || flat.startsWith("gm"))
                || flat.endsWith("vpubnd")) {
            return "Văn phòng UBND tỉnh";
        }
        if (parts.contains("tu") || flat.equals("tu")) {
            return "Tỉnh ủy";
        }
        if (flat.endsWith("ctubnd") || flat.contains("ubnd") && entry.finds(CHAIR, entry.opening())) {
            return "Chủ tịch UBND tỉnh";
        }
        if (flat.contains("bcd")
                || flat.contains("bch")
                || flat.contains("hdph")
                || flat.contains("hd-")
                || flat.contains("tct")
                || flat.contains("hdgbc")) {
            return alias(entry)
                    .or(() -> named(entry, mentions, "Ban Chỉ đạo", "Ban Chỉ huy", "Hội đồng", "Tổ công tác"))
                    .orElse(PROVINCE);
        }
        if (flat.contains("ubbc")) {
            return named(entry, mentions, "Ủy ban bầu cử", "Ủy ban Bầu cử", "Uỷ ban bầu cử")
                    .orElse("Ủy ban bầu cử tỉnh");
        }
        if (flat.contains("ubnd")) {
            return local(entry, mentions).orElse(PROVINCE);
        }
        if (!symbol.isEmpty()) {
            return named(
                            entry,
                            mentions,
                            "Sở",
                            "Ban",
                            "Cục",
                            "Công an",
                            "Thanh tra",
                            "Bộ CHQS",
                            "Bộ Chỉ huy",
                            "Chi cục",
                            "Hội",
                            "Liên đoàn")
                    .orElse(PROVINCE);
        }
        return opener(entry, mentions).orElse(PROVINCE);
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

    /** The body itself as the text names it, or else the body that its head acts for. */
    private static Optional<String> named(EntryText entry, List<AgencyMention> mentions, String... heads) {
        var names = mentions.stream()
                .filter(mention -> !entry.heading().contains(mention.span()))
                .map(AgencyMention::name)
                .toList();
        return first(names, List.of(heads))
                .or(() -> first(
                        names.stream()
                                .map(name -> HEAD_OF.matcher(name).replaceFirst(""))
                                .toList(),
                        List.of(heads)));
    }

    private static Optional<String> first(List<String> names, List<String> heads) {
        return names.stream()
                .filter(name -> heads.stream().anyMatch(name::startsWith))
                .filter(name -> !OF_UNITS.matcher(name).find())
                .findFirst();
    }

    /** A district's or commune's committee issues only when it opens the entry. */
    private static Optional<String> local(EntryText entry, List<AgencyMention> mentions) {
        return opener(entry, mentions)
                .filter(name ->
                        name.matches("(UBND|Ủy ban nhân dân|Uỷ ban nhân dân) (huyện|thành phố|thị xã|xã|phường) .*"));
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
