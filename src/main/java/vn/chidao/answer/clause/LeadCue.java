package vn.chidao.answer.clause;

import java.util.regex.Pattern;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.Fold;

/**
 * The words by which a text itself calls an agency the leading one: «chủ trì», «đầu mối», «cơ quan thường trực». An agency
 * with the role LEAD may merely have been given a task; «ai chủ trì» means one with such words where there is one.
 */
public final class LeadCue {
    /** How many characters behind the agency's name the cue is looked for in. */
    private static final int CUE = 45;

    /** «Sở Y tế (tiếp nhận nhiệm vụ …) chủ trì»: what stands in brackets after a name. */
    private static final Pattern ASIDE = Pattern.compile("^\\s*\\([^)]{1,200}\\)");

    private static final Pattern NEXT = Pattern.compile("[;.]");

    private LeadCue() {}

    /** Whether the text calls the agency of {@code task} the leading one, right after its name, after those it leads with, or where it is named as leading. */
    public static boolean isGiven(Directive directive, AgencyTask task) {
        return directive.agencies().stream()
                .filter(other -> other.equals(task)
                        || other.task().span().equals(task.task().span()))
                .anyMatch(other -> isSaid(directive, other));
    }

    private static boolean isSaid(Directive directive, AgencyTask task) {
        if (task.task().span().contains(task.mention().span())) {
            return isIn(task.task().text());
        }
        var text = directive.text().substring(task.mention().span().end());
        var after = ASIDE.matcher(text).replaceFirst("");
        return isIn(NEXT.split(after.substring(0, Math.min(after.length(), CUE)), 2)[0]);
    }

    /** Whether {@code words} say of anybody that it leads. */
    public static boolean isIn(String words) {
        var lower = Fold.lower(words);
        return lower.contains("chủ trì") || lower.contains("đầu mối") || lower.contains("là cơ quan thường trực");
    }
}
