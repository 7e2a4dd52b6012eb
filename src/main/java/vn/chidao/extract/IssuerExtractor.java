package vn.chidao.extract;

import java.util.List;
import java.util.Optional;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.text.Fold;
import vn.chidao.text.MarkedPattern;

/** Tells who issued a directive: by the symbol of its number, and by the name that the text gives that body. */
final class IssuerExtractor {
    private static final String PROVINCE = "UBND tỉnh";
    private static final MarkedPattern CHAIR = MarkedPattern.of(
            "^(?:ngày [^,]{4,25}, ?)?chủ tịch (ubnd|ủy ban nhân dân|uỷ ban nhân dân) tỉnh (đã |vừa )?(ban hành|ký|có|quyết định|gửi|ra)");
    private static final MarkedPattern ALIAS = MarkedPattern.of(
            "(viết tắt( là)?|gọi tắt( là)?|sau đây gọi( tắt)? là) ?:? ?((ban chỉ đạo|ban chỉ huy|hội đồng|tổ công tác)[^()]{2,60})\\)");

    /** Returns the issuer of {@code entry}; the people's committee when nothing says otherwise. */
    String extract(EntryText entry, Identity identity, List<AgencyMention> mentions) {
        var symbol = identity.own() == null ? "" : identity.own().number().symbol();
        var flat = Fold.flat(symbol);
        var parts = List.of(flat.split("-"));
        if (parts.contains("hdnd") && !parts.contains("vp")) {
            return "HĐND tỉnh";
        }
        if (flat.startsWith("vp")
                || flat.endsWith("-vp") && parts.size() == 2 && (flat.startsWith("tb") || flat.startsWith("gm"))
                || flat.endsWith("vpubnd")) {
            return "Văn phòng UBND tỉnh";
        }
        if (parts.contains("tu") || flat.equals("tu")) {
            return "Tỉnh ủy";
        }
        if (flat.endsWith("ctubnd")
                || CHAIR.strict(entry.opening().in(entry.clean())).find()) {
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
        var text = entry.clean();
        var found = ALIAS.strict(text);
        return found.find()
                ? Optional.of(text.substring(found.start(5), found.end(5)).strip())
                : Optional.empty();
    }

    private static Optional<String> named(EntryText entry, List<AgencyMention> mentions, String... heads) {
        return mentions.stream()
                .filter(mention -> !entry.heading().contains(mention.span()))
                .map(AgencyMention::name)
                .filter(name -> List.of(heads).stream().anyMatch(name::startsWith))
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
