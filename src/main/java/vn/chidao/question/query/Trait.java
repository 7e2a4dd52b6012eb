package vn.chidao.question.query;

/** What a document may have or lack. */
public enum Trait {
    /** A time that it sets. */
    DEADLINE,
    /** A number: a meeting or an appointment has none. */
    NUMBER,
    /** A signer who is named. */
    SIGNER,
    /** A telephone number, a hotline, a letter box for the people. */
    PHONE,
    /** A sum of money. */
    MONEY,
    /** What it costs. */
    FUNDS,
    /** A meeting that it reports or concludes. */
    MEETING
}
