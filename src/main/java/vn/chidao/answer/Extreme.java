package vn.chidao.answer;

import vn.chidao.text.pattern.MarkedPattern;

/** Which end of a scale a question asks for: the highest price is no answer to who asks for the lowest. */
enum Extreme {
    NONE,
    LEAST,
    MOST;

    private static final MarkedPattern LEAST_WORDS = Measure.asked("thấp nhất|nhỏ nhất|rẻ nhất|bé nhất|ngắn nhất");
    private static final MarkedPattern MOST_WORDS =
            Measure.asked("cao nhất|lớn nhất|đắt nhất|mắc nhất|nhiều nhất|dài nhất|tối đa");

    /** Returns the end that {@code asked}, the words of a question, asks for. */
    static Extreme of(String asked) {
        if (Measure.says(LEAST_WORDS, asked)) {
            return LEAST;
        }
        return Measure.says(MOST_WORDS, asked) ? MOST : NONE;
    }

    /** Whether {@code clause} speaks of the other end alone. */
    boolean isOpposedBy(String clause) {
        return switch (this) {
            case NONE -> false;
            case LEAST -> says(MOST_WORDS, clause) && !says(LEAST_WORDS, clause);
            case MOST -> says(LEAST_WORDS, clause) && !says(MOST_WORDS, clause);
        };
    }

    private static boolean says(MarkedPattern words, String clause) {
        return words.strict(clause).find();
    }
}
