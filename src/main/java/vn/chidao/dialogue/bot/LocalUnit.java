package vn.chidao.dialogue.bot;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.text.Fold;

/**
 * A single district (huyện, thị xã, thành phố thuộc tỉnh, until 1 July 2025) or commune (xã, phường, thị trấn, đặc khu) as
 * someone types it. The list of agencies has their levels alone.
 */
final class LocalUnit {
    private static final String COMMITTEE = "(?:(?:ubnd|uy ban nhan dan|uy ban) )?";
    private static final Map<Pattern, String> LEVELS = Map.of(
            Pattern.compile(COMMITTEE + "(?:huyen|thi xa|quan|thanh pho|tp)[ .]+\\S.*"),
            "UBND cấp huyện",
            Pattern.compile(COMMITTEE + "(?:xa|phuong|thi tran|dac khu)[ .]+\\S.*"),
            "UBND cấp xã");

    private LocalUnit() {}

    /** Returns the agency that stands for all of its level, if {@code typed} names one. */
    static Optional<Agency> levelOf(String typed, Agencies agencies) {
        var plain = Fold.plain(typed);
        return LEVELS.entrySet().stream()
                .filter(level -> level.getKey().matcher(plain).matches())
                .findFirst()
                .flatMap(level -> agencies.resolve(level.getValue()));
    }
}
