package vn.chidao.question.query;

/** What exactly is asked within an intent. */
public enum Aspect {
    /** Nothing narrower than the intent. */
    ANY,
    /** Who signed. */
    SIGNER,
    /** Who directs or gave the opinion. */
    DIRECTOR,
    /** Which office a person holds. */
    OFFICE,
    /** Who holds an office. */
    HOLDER,
    /** What is to be reached (mục tiêu, chỉ tiêu). */
    AIM,
    /** How things are (hiện nay), not how they shall be. */
    STATE,
    /** Who issued the document. */
    ISSUER,
    /** Who leads (chủ trì, đầu mối). */
    LEAD,
    /** Who takes part (phối hợp). */
    SUPPORT,
    /** How long, within how many days. */
    DURATION,
    /** The first day. */
    START,
    /** The last day. */
    END,
    /** What it is for (mục đích). */
    PURPOSE,
    /** Why it is so (nguyên nhân, lý do). */
    CAUSE,
    /** Whom it is for (đối tượng). */
    BENEFICIARY,
    /** Who belongs to a body (thành phần gồm những ai). */
    MEMBERS,
    /** From which money (nguồn kinh phí). */
    SOURCE,
    /** What something is called (tên gì). */
    NAME,
    /** What several things are called (kể tên). */
    NAMES,
    /** Which telephone number. */
    PHONE,
    /** What a name stands for. */
    MEANING,
    /** Which other documents it carries out, changes or replaces. */
    RELATION,
    /** Which document carries out, changes or replaces the one named. */
    RELATED;

    /** Whether it asks what one document does with another, from whichever side. */
    public boolean isRelation() {
        return this == RELATION || this == RELATED;
    }
}
