package vn.chidao.digest.layout;

import vn.chidao.text.pattern.Folded;
import vn.chidao.text.pattern.MarkedPattern;

/** How a paragraph begins that tells what was done on a day: «Sáng 24/9, đồng chí …», «Thứ Hai (16/3) Chủ tịch …». */
final class DayOpening {
    private static final String PART = "(sáng|chiều|tối|trưa|đêm|ngày|hôm)";
    private static final String DATE = "\\d{1,2}([/.-]\\d{1,2}| tháng)";
    private static final String WHO =
            "(đồng chí|đ/c|ông|bà|chủ tịch|phó chủ tịch|các phó chủ tịch|thường trực|ubnd|ủy ban|uỷ ban|lãnh đạo|đoàn|tại)";
    /** An entry without a number tells of a day: a meeting, a visit, an appointment. */
    private static final MarkedPattern PLAIN = MarkedPattern.of(
            "^((cũng )?(trong |cùng )?" + PART
                    + " ){0,2}\\d{1,2}([/.-]\\d{1,2}| và| tháng)[^,.;]{0,30}, |^((cũng )?(trong|cùng) ngày|cũng trong tuần)[^,.;]{0,20}, ");

    private static final MarkedPattern WORDED = MarkedPattern.of("^[-+•*–·]? ?("
            + "(cũng |ngay )?(" + PART + " )?(thứ (hai|ba|tư|năm|sáu|bảy|\\d)|chủ nhật),? ?\\(?(ngày )?" + DATE
            + "[^,.;)]{0,12}[,:)]+ "
            + "|" + PART + " cùng ngày[^,.;]{0,20}, "
            + "|(cũng |ngay )?(trong )?(hai|ba|các|những) ngày \\d{1,2}[^,.;]{0,30}, "
            + "|(cuối|đầu|giữa) tuần( qua)?, (" + PART + " )+" + DATE + "[^,.;]{0,12}, "
            + "|(một|hai|ba) ngày sau,? (" + PART + " )?" + DATE + "[^,.;]{0,12}, "
            + "|(cũng |ngay )?(" + PART + " )+(mùng |mồng )?" + DATE + "[^,.;:]{0,30}[,:] )");

    /** «Kiểm tra công tác phòng, chống lụt bão: Sáng 24/9, đồng chí …». */
    private static final MarkedPattern BELOW_TITLE = MarkedPattern.of(
            "^[^.:;]{8,140}[.:!]?[”\"]?[.:!] (" + PART + " ){1,2}" + DATE + "[^,.;]{0,20}, " + WHO + "(?!\\p{L})");

    private DayOpening() {}

    /** Whether {@code text} begins with a day. */
    static boolean isIn(String text) {
        return isPlain(Folded.strict(text)) || isWorded(text);
    }

    /** Whether {@code words} begin with a day in figures, or with the day told before. */
    static boolean isPlain(Folded words) {
        return PLAIN.isIn(words);
    }

    private static boolean isWorded(String text) {
        var words = Folded.strict(text);
        return WORDED.isIn(words) || BELOW_TITLE.isIn(words);
    }
}
