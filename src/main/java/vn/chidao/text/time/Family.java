package vn.chidao.text.time;

import org.jspecify.annotations.Nullable;

/** One kind of time expression, read from the word at which it opens. */
interface Family {
    /** Returns the first words of its expressions, with marks, white space between; «0» stands for any digit. */
    String openers();

    /** Reads an expression where {@code reader} stands; null when none is there, and then the reader may stand anywhere. */
    @Nullable
    TimeExpression read(Reader reader);
}
