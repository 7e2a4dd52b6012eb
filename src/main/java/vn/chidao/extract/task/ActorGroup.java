package vn.chidao.extract.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.fact.Role;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/**
 * Agencies that a paragraph names one after another, so that they act together, with the words before and behind them by
 * which their part is told.
 */
final class ActorGroup {
    private static final WordLists CUES = WordLists.beside(ActorGroup.class, "tasks.toml");
    /** How far behind an agency its predicate is looked for. */
    static final int LOOK = 240;

    /** What may stand before an item of a list: a dash, «b)». */
    static final String BULLET = "[\\s\\-+*•·–]*(?:\\(?(?:[a-zđ]|\\d{1,2})[.)]\\s+)?";

    private static final MarkedPattern OPENS =
            MarkedPattern.of("^" + BULLET + "((?:đợt|giai đoạn|bước|vòng) [\\divx]+[^,:;]{0,30},? ?)?(("
                    + CUES.any("lead_ins")
                    + ")( cũng| đã| còn)?[,:]? )*((" + CUES.any("orders") + ") )?$"
                    + "|^[^.;]{0,60}(tháng|ngày|quý|năm|đợt|giai đoạn) [^:;.]{1,40}: ?$"
                    + "|^ ?(" + CUES.any("circumstances")
                    + ") [^;:]{3,130}(, | (hằng|hàng) (ngày|tuần|tháng|quý|năm) )$");
    private static final MarkedPattern THEN = MarkedPattern.of("(^|[,\\s])thì $");
    private static final MarkedPattern COMMANDED =
            MarkedPattern.of("(" + CUES.any("commands") + ")( \\([^()]{5,90}\\))? (cho |các )?$");
    /** «Ban Dân tộc chủ trì, Tỉnh đoàn phối hợp». */
    private static final MarkedPattern LED = MarkedPattern.of("(chủ trì|đầu mối),( còn)? $");

    private static final MarkedPattern WITH = MarkedPattern.of("(" + CUES.any("with") + ")[\\s:]*$");
    private static final MarkedPattern TO = MarkedPattern.of(
            "(gửi|báo cáo|nộp|chuyển|thông qua|gửi về|trình)( kết quả| hồ sơ| danh sách| báo cáo)? (về |cho |qua |đến )?$"
                    + "|(?<!\\p{L})(" + CUES.any("reporting") + ")(?!\\p{L})[^;:]{0,160}(về|qua) $");
    private static final MarkedPattern JOINT = MarkedPattern.of("^( ?[,;]| và| cùng| cùng với|, cùng| và các)* ?$");
    private static final MarkedPattern ANYBODY = MarkedPattern.of("^(" + CUES.any("anybody") + ")$");
    private static final MarkedPattern SUPERIOR = MarkedPattern.of("^(" + CUES.any("superiors") + ")( [\\p{L}\\s]+)?$");

    /** The abbreviation that a text defines right behind a name. */
    private static final Pattern ABBREVIATED = Pattern.compile("^\\s*\\([^()]{2,120}\\)");

    /** What is said of an agency in passing: «, nhất là …,», «, nơi …,», « nêu trên», « - cơ quan Thường trực …». */
    private static final Pattern ASIDE = Pattern.compile(
            "^,? (?:nhất|đặc biệt) là [^,;.]{3,80},|^, nơi [^,;.()]{3,90}(?: \\([^()]{3,120}\\))?,|^ (?:nêu|nói) trên|^ [-–] (?:cơ quan |đơn vị )?(?:[Tt]hường trực|đầu mối)(?: (?:của )?(?:\\p{Lu}\\p{L}*(?: \\p{L}+)?))?");

    private final EntryText entry;
    private final Span paragraph;
    private final List<AgencyMention> members = new ArrayList<>();
    private final Span before;
    private final boolean opens;
    private final Optional<Role> sideRole;

    private ActorGroup(EntryText entry, Span paragraph, AgencyMention first) {
        this.entry = entry;
        this.paragraph = paragraph;
        this.members.add(first);
        this.before =
                new Span(clauseStart(entry, paragraph, first), first.span().start());
        this.opens = entry.finds(OPENS, before) || entry.finds(THEN, before);
        this.sideRole = entry.finds(WITH, before)
                ? Optional.of(Role.SUPPORT)
                : entry.finds(TO, before) ? Optional.of(Role.ADDRESSEE) : Optional.empty();
    }

    /** Returns those who act together among {@code mentions}, the agencies of {@code paragraph}, in order. */
    static List<ActorGroup> of(EntryText entry, Span paragraph, List<AgencyMention> mentions) {
        var all = new ArrayList<ActorGroup>();
        for (var mention : mentions) {
            if (all.isEmpty() || !all.getLast().join(mention)) {
                all.add(new ActorGroup(entry, paragraph, mention));
            }
        }
        return all;
    }

    /** Takes {@code next} in when only a joint is between. A semicolon joins only who is spoken to one after another. */
    private boolean join(AgencyMention next) {
        int start = end();
        var between = new Span(start, next.span().start());
        return entry.finds(JOINT, between)
                && (between.in(entry.clean()).indexOf(';') < 0 || opens || areCommanded())
                && members.add(next);
    }

    private static int clauseStart(EntryText entry, Span paragraph, AgencyMention first) {
        var text = entry.clean();
        int at = first.span().start() - 1;
        int stop = Math.max(text.lastIndexOf(';', at), text.lastIndexOf(':', at));
        int from = Math.max(paragraph.start(), entry.sentence(first.span()).start());
        return Math.max(from, stop + 1);
    }

    /** Who they are, in the order of the text. */
    List<AgencyMention> members() {
        return members;
    }

    AgencyMention first() {
        return members.getFirst();
    }

    int start() {
        return first().span().start();
    }

    int end() {
        return members.getLast().span().end();
    }

    /** The words of the clause up to them. */
    Span before() {
        return before;
    }

    /** The words behind them, their abbreviation and what is said of them in passing left out. */
    Span after() {
        int limit = Math.min(paragraph.end(), end() + LOOK);
        int from = end();
        for (var passing : List.of(ABBREVIATED, ASIDE)) {
            var said = passing.matcher(entry.clean()).region(from, limit);
            from = said.lookingAt() ? said.end() : from;
        }
        return new Span(from, limit);
    }

    /** Whether the clause opens with them, lead-in words apart: then what was said before is over. */
    boolean openClause() {
        return opens;
    }

    /** Whether the words right before them give an order. */
    boolean areCommanded() {
        return entry.finds(COMMANDED, before);
    }

    /** Whether they stand above those who have tasks. */
    boolean areSuperior() {
        return SUPERIOR.strict(first().name()).matches();
    }

    /** Whether {@code member} names all and nobody («các đơn vị»). */
    static boolean isAnybody(AgencyMention member) {
        return ANYBODY.strict(member.name()).matches();
    }

    /** The part that they have in somebody else's task: worked with, or written to. */
    Optional<Role> sideRole() {
        return sideRole.isEmpty() && entry.finds(LED, before) && Cooperation.isHelp(entry, after())
                ? Optional.of(Role.SUPPORT)
                : sideRole;
    }
}
