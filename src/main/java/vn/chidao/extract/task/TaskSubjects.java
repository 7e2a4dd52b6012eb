package vn.chidao.extract.task;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.Predicates;
import vn.chidao.extract.entry.Clauses;
import vn.chidao.extract.entry.EntryText;
import vn.chidao.extract.entry.StatusReports;
import vn.chidao.text.Span;
import vn.chidao.text.pattern.MarkedPattern;
import vn.chidao.text.pattern.WordLists;

/** Tells who has a task of its own by the words before an agency and by what begins behind it. */
final class TaskSubjects {
    private static final WordLists CUES = WordLists.beside(TaskSubjects.class, "tasks.toml");
    private static final MarkedPattern ACTS = MarkedPattern.of("^[\\s:,]*(" + CUES.any("acts") + ")");
    /** «đoàn kiểm tra do Sở Y tế chủ trì»; who merely made or gave something («vắc xin do Viện … phân bổ») has no task. */
    private static final MarkedPattern DONE_BY = MarkedPattern.of("(?<!\\p{L})do( các)? $");

    private static final MarkedPattern IN_CHARGE =
            MarkedPattern.of("^[\\s:,]*(chủ trì|làm đầu mối|làm trưởng đoàn|làm cơ quan|chịu trách nhiệm|phụ trách)");
    /** Who issues the document is told, not tasked. */
    private static final MarkedPattern ISSUES = MarkedPattern.of(
            "^[\\s,]*(vừa |đã )*((ban hành|có|ký|ra)( ban hành)? [\\p{L} ]{3,40} số ?:? ?\\d|ban hành [^.;()]{3,200}\\([\\p{L} ]{3,40} số ?:? ?\\d)");
    /** «UBND cấp huyện chỉ đạo UBND cấp xã chủ trì …»: the one directed has a task of its own only when it leads. */
    private static final MarkedPattern DIRECTED = MarkedPattern.of("chỉ đạo( các)? $");

    private static final MarkedPattern LEADS = MarkedPattern.of("^[\\s:,]*(chủ trì|làm đầu mối)");
    private static final MarkedPattern NEXT = MarkedPattern.of(",(?<joint> (" + Clauses.TAKING_OVER + "|riêng))* $");
    /** What goes on with a name or with what others do rather than telling what is done. */
    private static final MarkedPattern GOES_ON = MarkedPattern.of(
            "^[\\s,]*(và|hoặc|hay|của|thuộc|tại|ở|trên|về|với|cùng|để|do|bởi|từ|đến|trong|ngoài|khi|nếu|vào|gồm|bao gồm|như|là|nơi|theo|qua|giữa|liên quan|có liên quan|tỉnh|huyện|thành phố|được|bị|ban hành|các|những|nêu trên|ngày|số)(?!\\p{L})");
    /** «kiến nghị Bộ Giao thông vận tải, Cục Đường bộ cấp vốn»: the comma joins names. */
    private static final Pattern NAMED_TOGETHER = Pattern.compile(
            "(?:nghị|yêu cầu|báo cáo|trình|gửi|với|của|cho|giữa|tại|mời|và|cùng) \\p{Lu}[^,;]{2,80},(?: còn| riêng)? $");

    /** An agency or ministry that asks others gives no task of the directive's. */
    private static final MarkedPattern OTHERS_ASK = MarkedPattern.of(
            "(^|, )[\\s\\-]*(" + CUES.any("askers") + ")(?!\\p{L})[^:]{3,200}(yêu cầu|đề nghị|chỉ đạo) (các )?$");

    private static final MarkedPattern NO_TASK = MarkedPattern.of(
            "^[\\s:,]*(" + CUES.any("no_task") + ")(?!\\p{L})"
                    + "|^( là|:) (công ty|tổng công ty|tập đoàn|liên danh|hợp tác xã|doanh nghiệp|cục|ban quản lý)(?!\\p{L})|^ được [^;.,]{3,60} gồm |^ phải (kiểm điểm|giải trình trách nhiệm)"
                    + "|^ để (xảy ra|tái diễn|phát sinh) [^;.]{0,140} (thì )?bị(?!\\p{L})"
                    + "|^ (chậm|không|để|giải ngân|vi phạm|nợ|có|nơi)[^,;.:]{0,90} (bị (trừ|xử|điều chuyển|thu hồi|đình chỉ|cắt|kiểm điểm|phạt|xem xét)|thì (bị|phải|không)|phải (giải trình|kiểm điểm))");

    /** Who opens a sentence or a point of a list acts, whatever the verb. */
    private static final Pattern BULLET = Pattern.compile(ActorGroup.BULLET);

    private TaskSubjects() {}

    /** Whether {@code actors} of {@code entry} have a task of their own. */
    static boolean haveOwnTask(EntryText entry, ActorGroup actors) {
        var before = actors.before();
        var after = actors.after();
        if (actors.areSuperior()
                || actors.sideRole().isPresent()
                || entry.finds(ISSUES, after)
                || StatusReports.arePast(entry, before)) {
            return false;
        }
        boolean acts = entry.finds(ACTS, after);
        boolean predicate = acts || Predicates.beginAt(after.in(entry.clean()));
        boolean spoken = isSpoken(entry, after, acts);
        return spoken
                        && actors.openClause()
                        && (predicate
                                || BULLET.matcher(before.in(entry.clean())).matches())
                || spoken && actors.areCommanded() && !entry.finds(OTHERS_ASK, before)
                || isDirected(entry, before, after, predicate)
                || Appointment.anyOpening(entry, actors.first()).isPresent()
                || entry.finds(DONE_BY, before) && entry.finds(IN_CHARGE, after);
    }

    /**
     * Whether {@code actors} come in the clause of one of {@code former}, the subjects before them, with a predicate of their own: «Hội Chữ thập đỏ trực
     * sơ cứu, Công an tỉnh phân luồng».
     */
    static boolean follow(EntryText entry, ActorGroup actors, List<ActorGroup> former) {
        var after = actors.after();
        boolean named = Character.isUpperCase(entry.clean().charAt(actors.start()));
        var next = NEXT.strict(actors.before().in(entry.clean()));
        return named
                && !actors.areSuperior()
                && actors.sideRole().isEmpty()
                && next.find()
                && !entry.finds(GOES_ON, after)
                && isSpoken(entry, after, false)
                && former.stream()
                        .filter(subject ->
                                subject.before().start() == actors.before().start())
                        .reduce((first, last) -> last)
                        .filter(last -> next.group("joint") != null || !areNamedTogether(entry, last, actors))
                        .isPresent();
    }

    /** Where the words begin by which {@code actors} take over from who was spoken of before; empty when they do not. */
    static OptionalInt opening(EntryText entry, ActorGroup actors) {
        if (actors.openClause()) {
            return OptionalInt.of(actors.before().start());
        }
        var next = NEXT.strict(actors.before().in(entry.clean()));
        return next.find() ? OptionalInt.of(actors.before().start() + next.start()) : OptionalInt.empty();
    }

    /** Whether what {@code subject} does leads to a list of names that {@code actors} belong to. */
    private static boolean areNamedTogether(EntryText entry, ActorGroup subject, ActorGroup actors) {
        var told = new Span(Math.min(subject.end(), actors.start()), actors.start());
        return NAMED_TOGETHER.matcher(told.in(entry.clean())).find();
    }

    /** Whether something is said that they are to do. */
    private static boolean isSpoken(EntryText entry, Span after, boolean acts) {
        var words = after.in(entry.clean());
        return !words.isBlank()
                && (Character.isLowerCase(words.strip().charAt(0)) || words.startsWith(":") || acts)
                && !entry.finds(NO_TASK, after);
    }

    private static boolean isDirected(EntryText entry, Span before, Span after, boolean acts) {
        boolean named = Character.isUpperCase(entry.clean().charAt(before.end()));
        return entry.finds(DIRECTED, before) && (entry.finds(LEADS, after) || acts && named);
    }
}
