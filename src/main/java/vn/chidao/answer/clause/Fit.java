package vn.chidao.answer.clause;

/** How well a clause has the outward signs of an answer, from 0 (not at all) to 1. */
public final class Fit {
    /** It has just what was asked for. */
    public static final double STRONG = 1;
    /** It has something that is mostly meant. */
    static final double LIKELY = 2.0 / 3;
    /** It has something that can be meant. */
    public static final double WEAK = 0.5;

    private Fit() {}
}
