package vn.chidao.digest.format.encoding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.chidao.digest.SourceText.Line;

/**
 * Lines written in TCVN3 or VNI whose bytes passed for Latin-1, put right. It works line by line, since a page's frame is
 * often Unicode around an article pasted from an old file.
 */
public final class LegacyText {
    private final List<LegacyCode> codes = List.of(new Tcvn3(), new Vni());

    /** Returns the lines in Unicode; those that were, unchanged. */
    public List<Line> repaired(List<Line> lines) {
        var sides = lines.stream()
                .map(Line::text)
                .collect(Collectors.partitioningBy(LegacyText::isSuspect, Collectors.joining("\n")));
        var suspects = sides.getOrDefault(true, "");
        var code = suspects.isEmpty() ? Optional.<LegacyCode>empty() : codeOf(suspects);
        if (code.isEmpty()) {
            return lines;
        }
        boolean mostly = VietnameseScore.of(sides.getOrDefault(false, "")).good()
                < VietnameseScore.of(code.get().decode(VietnameseScore.sample(suspects)))
                        .good();
        return lines.stream().map(line -> repaired(line, code.get(), mostly)).toList();
    }

    /** Returns the beginning of {@code whole} as it reads best: itself, or decoded from a legacy code. */
    String best(String whole) {
        var text = VietnameseScore.sample(whole);
        return codeOf(text).map(code -> code.decode(text)).orElse(text);
    }

    private Optional<LegacyCode> codeOf(String whole) {
        var text = VietnameseScore.sample(whole);
        var plain = VietnameseScore.of(text);
        Optional<LegacyCode> best = Optional.empty();
        int balance = plain.balance();
        for (var code : codes) {
            var decoded = VietnameseScore.of(code.decode(text));
            if (decoded.convincing() && decoded.balance() > balance && !plain.convincing()) {
                best = Optional.of(code);
                balance = decoded.balance();
            }
        }
        return best;
    }

    /** A letter beyond Latin-1, or a combining mark, is no legacy byte: such a line is Unicode. */
    private static boolean isUnicode(String text) {
        return text.chars().anyMatch(c -> c > 0xFF && (Character.isLetter(c) || (c >= 0x300 && c < 0x370)));
    }

    private static boolean isSuspect(String text) {
        if (isUnicode(text)) {
            return false;
        }
        var plain = VietnameseScore.of(text);
        return plain.bad() > 0 && !plain.convincing();
    }

    private static Line repaired(Line line, LegacyCode code, boolean mostly) {
        if (isUnicode(line.text())) {
            return line;
        }
        var decoded = code.decode(line.text());
        int gain = VietnameseScore.of(decoded).balance()
                - VietnameseScore.of(line.text()).balance();
        // «Sè 12» is a syllable both ways; among legacy lines it is one of them.
        return gain > 0 || (gain == 0 && mostly) ? new Line(line.number(), decoded, line.style()) : line;
    }
}
