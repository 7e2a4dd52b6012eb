package vn.chidao.dialogue;

import java.util.regex.Pattern;
import vn.chidao.answer.corpus.Corpus;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.text.number.NumberQuery;
import vn.chidao.text.pattern.MarkedPattern;

/** «công văn 1955» may name a number or a year: a number where a document of that kind carries it, as only the directives tell. */
final class YearLikeNumbers {
    /** Of several documents the year is meant. */
    private static final MarkedPattern SEVERAL =
            MarkedPattern.of("(?<!\\p{L})(các|những|mấy|bao nhiêu|tất cả|toàn bộ) $");

    private static final int FIGURES_OF_YEAR = 4;

    private static final Pattern FOUR_FIGURES = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)");

    private YearLikeNumbers() {}

    /** Returns {@code question} with «số» before the figures that are a number of a document of {@code corpus}. */
    static String told(String question, Corpus corpus) {
        if (!FOUR_FIGURES.matcher(question).find()) {
            return question;
        }
        var told = new StringBuilder(question);
        int added = 0;
        for (var number : DocumentNumbers.inQuestion(question)) {
            if (isMeant(number, question, corpus)) {
                int at = question.indexOf(number.serial(), number.span().start());
                told.insert(at + added, "số ");
                added += "số ".length();
            }
        }
        return told.toString();
    }

    private static boolean isMeant(NumberQuery number, String question, Corpus corpus) {
        var before = question.substring(0, number.span().start());
        return !number.certain()
                && number.type() != null
                && number.symbolPrefix() == null
                && number.serial().length() == FIGURES_OF_YEAR
                && !SEVERAL.lenient(before).find()
                && !corpus.directives().carrying(number).isEmpty();
    }
}
