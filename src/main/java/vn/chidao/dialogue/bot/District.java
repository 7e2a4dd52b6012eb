package vn.chidao.dialogue.bot;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.text.Fold;

/**
 * A single district (huyện, thị xã, thành phố thuộc tỉnh) as someone types it. The list of agencies has their level alone,
 * which ended on 1 July 2025.
 */
final class District {
    private static final String LEVEL = "UBND cấp huyện";
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:ubnd|uy ban nhan dan|uy ban) )?(?:huyen|thi xa|quan|thanh pho|tp)[ .]+\\S.*");

    private District() {}

    /** Returns the agency that stands for all districts, if {@code typed} names one of them. */
    static Optional<Agency> levelOf(String typed, Agencies agencies) {
        return NAMED.matcher(Fold.plain(typed)).matches() ? agencies.resolve(LEVEL) : Optional.empty();
    }
}
