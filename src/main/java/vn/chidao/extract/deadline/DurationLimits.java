package vn.chidao.extract.deadline;

import vn.chidao.text.pattern.MarkedPattern;

/** Tells a length of time within which something is to be done from one that is a condition, a measure or a term. */
final class DurationLimits {
    private static final MarkedPattern LIMITED =
            MarkedPattern.of("^(trong (vòng|thời hạn|thời gian)|thời hạn)|làm việc|kể từ|^trước|tính từ");
    private static final MarkedPattern EXCEEDED = MarkedPattern.of(
            "^quá|^(không quá|tối đa)(?!.*(làm việc|kể từ))|(\\d|một|hai|ba|bốn|năm|mười) năm(?!\\p{L})");
    /** What must be answered whenever it comes is no limit of the directive's. */
    private static final MarkedPattern WHENEVER = MarkedPattern.of("^ khi (có yêu cầu|có tình huống|cần|xả)(?!\\p{L})");

    private static final MarkedPattern CONDITION =
            MarkedPattern.of("(?<!\\p{L})(nếu|trường hợp|chậm|khi)[^,;.]{0,50}$");

    private DurationLimits() {}

    /** «biệt phái công chức trong thời gian 03 tháng»: so long it goes on, and nothing is due at its end. */
    static boolean lasts(TimeInText time) {
        return time.opens("trong thời gian") && !time.isDue();
    }

    /** Whether the length {@code time} limits what is to be done. */
    static boolean isLimit(TimeInText time) {
        return !time.says(EXCEEDED)
                && !time.isFollowed(WHENEVER)
                && !time.isLed(CONDITION)
                && (time.says(LIMITED) || time.isDue());
    }
}
