package vn.chidao.answer;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.answer.clause.Fit;
import vn.chidao.extract.fact.Directive;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;

/** Says how long something takes or has lasted. */
final class Lengths {
    private static final Pattern LENGTH = Pattern.compile(
            "(?<![\\d/])(?<!(?:ngày|tháng|quý) )\\d+\\s*(?:\\([^)]*\\)\\s*)?(?:ngày|giờ|phút|tháng|tuần|năm|quý)(?![\\s\\p{L}]*\\d{1,2}/)|(?:nửa|một|hai|ba|cả)\\s(?:ngày|giờ|tháng|tuần|năm)(?! (?:kỷ niệm|lễ|truyền thống))");
    /** «110 năm Ngày sinh»: how long ago something was; it counts only where the question asks for years. */
    private static final Pattern ANNIVERSARY = Pattern.compile("\\d+ năm [Nn]gày");

    private static final String YEARS = "nam";

    private final Evidence evidence;

    Lengths(Evidence evidence) {
        this.evidence = evidence;
    }

    /** Whether {@code words} say how long something takes. */
    static boolean isIn(String words) {
        return LENGTH.matcher(words).find();
    }

    /** Whether {@code query} asks for how many years. */
    static boolean asksYears(Query query) {
        return Fold.flat(query.unit()).split(" ", 2)[0].equals(YEARS);
    }

    /** Returns how long something takes or has lasted; sometimes only the heading says it («75 năm ngày truyền thống»). */
    Optional<Answer.Found> respond(Query query, Directive directive) {
        boolean titled = !evidence.asksBeyondTitle(query, directive)
                && LENGTH.matcher(
                                asksYears(query)
                                        ? directive.title()
                                        : ANNIVERSARY.matcher(directive.title()).replaceAll(" "))
                        .find();
        return titled
                ? Optional.of(Answer.Found.extract(query, directive, directive.heading()))
                : evidence.answer(query, directive, clause -> lasts(query, clause))
                        .map(clause -> Answer.Found.extract(query, directive, clause.words()));
    }

    /** How well {@code clause} says how long something takes: best in years where years are asked for. */
    private static double lasts(Query query, String clause) {
        return LENGTH.matcher(clause)
                .results()
                .mapToDouble(
                        length -> asksYears(query) && Fold.flat(length.group()).endsWith(YEARS) ? Fit.STRONG : Fit.WEAK)
                .max()
                .orElse(0);
    }
}
