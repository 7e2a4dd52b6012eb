package vn.chidao.answer.clause;

import vn.chidao.text.Fold;
import vn.chidao.text.pattern.MarkedPattern;

/** Words that tell what a question asks for, or that a clause speaks of the same; matched as whole words. */
public record AskedPhrase(MarkedPattern pattern) {
    /** Makes the phrase that is any of {@code alternatives}, written as those of a regular expression. */
    public static AskedPhrase of(String alternatives) {
        return new AskedPhrase(MarkedPattern.of("(?<![\\p{L}])(?:" + alternatives + ")(?![\\p{L}%])"));
    }

    /** Whether {@code typed} has it; marks can be missing only where all of them are, since «giao» would else be «giá». */
    public boolean isTypedIn(String typed) {
        return pattern.typed(typed, Fold.hasMarks(typed)).find();
    }

    /** Whether {@code clause}, from a digest, has it. */
    public boolean isWrittenIn(String clause) {
        return pattern.strict(clause).find();
    }
}
