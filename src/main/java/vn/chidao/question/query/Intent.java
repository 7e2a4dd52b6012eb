package vn.chidao.question.query;

import java.util.Locale;

/** What kind of thing a question asks for; the names are those of the command line's contract. */
public enum Intent {
    /** Until when, from when, how long (hạn, thời gian thực hiện). */
    DEADLINE,
    /** Which agency leads, does or takes part. */
    AGENCY,
    /** What a named agency is to do. */
    TASK,
    /** Which document, which number. */
    NUMBER,
    /** When a document was issued. */
    DATE,
    /** Who signs, directs, or what office somebody holds. */
    PERSON,
    /** How much, how many: figures, aims, money. */
    TARGET,
    /** Where. */
    PLACE,
    /** What a document says, what it is for. */
    TOPIC,
    /** All documents that fit. */
    LIST,
    /** How many documents fit. */
    COUNT,
    /** The document itself, by its number. */
    DOCUMENT,
    /** What a name or abbreviation stands for, and everything else. */
    OTHER;

    /** Whether all documents that fit are asked for, or their number. */
    public boolean isMany() {
        return this == LIST || this == COUNT;
    }

    /** Returns the name that the contract's JSON uses. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
