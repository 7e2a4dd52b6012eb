package vn.chidao.text.time;

/** The pieces that expressions of time are made of, as regular expressions without groups of their own. */
final class Pieces {
    /** A day of the month in figures. */
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9])";
    /** A month in figures. */
    static final String MONTH = "(?:1[0-2]|0?[1-9])";
    /** A year in four figures. */
    static final String YEAR = "(?:19|20)\\d\\d(?!\\d)";
    /** A day of the week. */
    static final String WEEKDAY = "(?:thứ\\s?(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\\p{L}\\d])";
    /** A time of day. */
    static final String CLOCK =
            "\\d{1,2}\\s?(?:giờ|h|g|:)(?:\\s?\\d{1,2}(?:\\s?(?:phút|p)(?!\\p{L}))?+)?+(?![\\p{L}\\d])";

    /** Lunar days are none of ours: «ngày 15 tháng 8 âm lịch». */
    static final String NOT_LUNAR = "(?!\\s?\\(?(?:âm lịch|âl)(?!\\p{L}))";

    /** «tháng tới», but not «từ tháng 3 tới nay». */
    static final String NEXT = "tới(?! (?:nay|giờ|bây giờ)(?!\\p{L}))";

    private Pieces() {}
}
