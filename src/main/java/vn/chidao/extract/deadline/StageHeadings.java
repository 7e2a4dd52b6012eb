package vn.chidao.extract.deadline;

import vn.chidao.text.pattern.MarkedPattern;

/** Times that head what is done in them: «Năm 2024: …», «năm 2022 đầu tư mới 17 xã; năm 2023 chuyển đổi 40 đài». */
final class StageHeadings {
    private static final MarkedPattern OPENS = MarkedPattern.of("^[\\s(]*$");
    private static final MarkedPattern COLON = MarkedPattern.of("^ ?:");
    private static final MarkedPattern LISTS = MarkedPattern.of(": *$");
    private static final MarkedPattern AFTER_STAGE = MarkedPattern.of("; *$");
    private static final MarkedPattern STAGE_FOLLOWS =
            MarkedPattern.of("^[^.;]{3,90}; (đến hết |từ )?(năm|tháng|quý) (\\d|i)");
    /** «giai đoạn 2 (năm 2026)». */
    private static final MarkedPattern OF_PHASE = MarkedPattern.of("(giai đoạn|đợt|bước) [\\divx]+ ?\\($");

    private static final MarkedPattern TOLD =
            MarkedPattern.of("^ (phấn đấu|đạt|đã|là|có|còn|của|toàn|tỉnh|và|đến|với|mới|so|tại|trên|trước)(?!\\p{L})");

    private StageHeadings() {}

    /** Whether {@code time} heads a sentence or is one of several stages. */
    static boolean isStage(TimeInText time) {
        return opensSentence(time) && heads(time) || isOneOfSeveral(time) || time.isLed(OF_PHASE);
    }

    /** Whether nothing but a bracket stands before {@code time} in its sentence. */
    static boolean opensSentence(TimeInText time) {
        return time.isLed(OPENS);
    }

    /** Whether a colon follows {@code time}. */
    static boolean heads(TimeInText time) {
        return time.isFollowed(COLON);
    }

    /** Whether what is done in {@code time} follows at once, and the next stage or the one before stands beside it. */
    static boolean isOneOfSeveral(TimeInText time) {
        int next = time.after().start() + 1;
        boolean first = (opensSentence(time) || time.isLed(LISTS)) && time.isFollowed(STAGE_FOLLOWS);
        return (first || time.isLed(AFTER_STAGE))
                && next < time.after().end()
                && Character.isLowerCase(time.entry().clean().charAt(next))
                && !time.isFollowed(TOLD);
    }
}
