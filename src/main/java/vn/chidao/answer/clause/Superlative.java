package vn.chidao.answer.clause;

/** The end of a scale that a question asks for: the highest price does not answer a question about the lowest. */
enum Superlative {
    NONE,
    LEAST,
    MOST;

    private static final AskedPhrase LEAST_WORDS = AskedPhrase.of("thấp nhất|nhỏ nhất|rẻ nhất|bé nhất|ngắn nhất");
    private static final AskedPhrase MOST_WORDS =
            AskedPhrase.of("cao nhất|lớn nhất|đắt nhất|mắc nhất|nhiều nhất|dài nhất|tối đa");

    /** Returns the end that {@code asked}, the words of a question, asks for. */
    static Superlative of(String asked) {
        if (LEAST_WORDS.isTypedIn(asked)) {
            return LEAST;
        }
        return MOST_WORDS.isTypedIn(asked) ? MOST : NONE;
    }

    /** Whether {@code clause} speaks of the other end alone. */
    boolean isOpposedBy(String clause) {
        return switch (this) {
            case NONE -> false;
            case LEAST -> MOST_WORDS.isWrittenIn(clause) && !LEAST_WORDS.isWrittenIn(clause);
            case MOST -> LEAST_WORDS.isWrittenIn(clause) && !MOST_WORDS.isWrittenIn(clause);
        };
    }
}
