package vn.chidao.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import vn.chidao.extract.agency.AgencyMention;
import vn.chidao.extract.agency.Predicates;
import vn.chidao.extract.agency.WordLists;
import vn.chidao.text.MarkedPattern;
import vn.chidao.text.Span;

/**
 * Finds which agency is to do what. A subject is an agency where a clause opens or after «giao», «yêu cầu»; its task runs to
 * the next subject of the paragraph. Who is only worked with supports, who is only written to is an addressee.
 */
final class TaskExtractor {
    private static final WordLists CUES = WordLists.beside(TaskExtractor.class, "tasks.toml");
    /** How far behind an agency its predicate is looked for. */
    private static final int LOOK = 240;

    private static final MarkedPattern OPENS = MarkedPattern.of(
            "^[\\s\\-+*•·–]*((?:đợt|giai đoạn|bước|vòng) [\\divx]+[^,:;]{0,30},? ?)?((theo đó|trong đó|cụ thể|đồng thời|ngoài ra|bên cạnh đó|riêng( đối với)?|đối với|về phía|kế hoạch"
                    + "|theo kế hoạch|tiếp tục|và|theo quyết định|theo phân công|về tổ chức thực hiện|tổ chức thực hiện|trách nhiệm|phân công|ubnd tỉnh|chủ tịch ubnd tỉnh"
                    + "|phó chủ tịch( thường trực)? ubnd tỉnh|văn bản|công văn|quyết định|chỉ thị|đồng chí [\\p{L}\\s]{3,30}?|nhiệm vụ)( cũng| đã| còn)?[,:]? )*"
                    + "((yêu cầu|đề nghị|giao( nhiệm vụ)?( cho)?|chỉ đạo|phân công|ủy quyền( cho)?|lưu ý|nhắc|đôn đốc|cho phép|kêu gọi) )?$"
                    + "|^[^.;]{0,60}(tháng|ngày|quý|năm|đợt|giai đoạn) [^:;.]{1,40}: ?$"
                    + "|^ ?(từ|trước|trong|đến|sau|kể từ|định kỳ|hằng|hàng|quá|ngay sau|kết thúc|khi|nếu|để|nhằm|căn cứ|trên cơ sở|với|về|theo|thực hiện|bên cạnh|ngoài|dưới|qua|đối với) [^;:]{3,130}(, | (hằng|hàng) (ngày|tuần|tháng|quý|năm) )$"
                    + "|(^|[,\\s])thì $");
    private static final MarkedPattern COMMANDED = MarkedPattern.of(
            "(yêu cầu|đề nghị|giao( nhiệm vụ)?( cho)?|phân công|(?<!không\\s)ủy quyền( cho)?|(yêu cầu|đề nghị|giao) (các |\\d{1,3} )?[\\p{L} ]{3,40} (là|gồm)|lưu ý|trong đó,?|đồng thời|phân công cho|(?<!tham\\smưu\\s)(?<!tham\\smưu\\scho\\s)(ubnd|ủy ban nhân dân) tỉnh chỉ đạo) (cho |các )?$");
    /** «đoàn kiểm tra do Sở Y tế chủ trì»; who merely made or gave something («vắc xin do Viện … phân bổ») has no task. */
    private static final MarkedPattern DONE_BY = MarkedPattern.of("(?<!\\p{L})do( các)? $");

    private static final MarkedPattern IN_CHARGE =
            MarkedPattern.of("^[\\s:,]*(chủ trì|làm đầu mối|làm trưởng đoàn|làm cơ quan|chịu trách nhiệm|phụ trách)");
    private static final MarkedPattern OWNER = MarkedPattern.of("(chủ|nhà) đầu tư");
    private static final MarkedPattern OWNER_IS =
            MarkedPattern.of("(?<!\\p{L})(chủ|nhà) đầu tư( hạ tầng| dự án)?( kỹ thuật)?( là|:) $");
    /** Who issues the document is told, not tasked. */
    private static final MarkedPattern ISSUES =
            MarkedPattern.of("^[\\s,]*(vừa |đã )*(ban hành|có|ký|ra)( ban hành)? [\\p{L} ]{3,40} số ?:? ?\\d");
    /** «UBND cấp huyện chỉ đạo UBND cấp xã chủ trì …»: the one directed has a task of its own only when it leads. */
    private static final MarkedPattern DIRECTED = MarkedPattern.of("chỉ đạo( các)? $");

    private static final MarkedPattern LEADS = MarkedPattern.of("^[\\s:,]*(chủ trì|làm đầu mối)");
    private static final MarkedPattern WITH = MarkedPattern.of(
            "(phối hợp( chặt chẽ)?( với)?( các)?( cơ quan, đơn vị)?|cùng( với)?|với sự tham gia của|(?<!giấy\\s)mời( các)?|(đoàn|tổ)(?! chức) [^;.:]{0,60}gồm( có)?( các)?)[\\s:]*$");
    private static final MarkedPattern TO = MarkedPattern.of(
            "(gửi|báo cáo|nộp|chuyển|về|thông qua|qua|gửi về|trình)( kết quả| hồ sơ| danh sách| báo cáo)? (về |cho |qua |đến )?$");
    private static final MarkedPattern JOINT = MarkedPattern.of("^( ?[,;]| và| cùng| cùng với|, cùng| và các)* ?$");
    private static final MarkedPattern ACTS = MarkedPattern.of("^[\\s:,]*(" + CUES.any("acts") + ")");
    private static final MarkedPattern SUPPORTS = MarkedPattern.of(
            "^[\\s:,]*(có trách nhiệm |có nhiệm vụ |chủ động |tích cực |tham gia |chịu trách nhiệm |cùng |(cử|bố trí) (người|cán bộ|lực lượng|đại diện) )*(phối hợp|tham gia)");
    private static final MarkedPattern SUPERIOR = MarkedPattern.of(
            "^(ubnd tỉnh|ủy ban nhân dân tỉnh|uỷ ban nhân dân tỉnh|chủ tịch ubnd tỉnh|hđnd tỉnh|thường trực hđnd tỉnh|thường trực tỉnh ủy|ban thường vụ tỉnh ủy|hội đồng nhân dân tỉnh)( [\\p{L}\\s]+)?$");

    /** The abbreviation that a text defines right behind a name. */
    private static final Pattern ABBREVIATED = Pattern.compile("^\\s*\\([^()]{2,120}\\)");

    /** What is said of an agency in passing: «, nhất là …,», « - cơ quan Thường trực …». */
    private static final Pattern ASIDE = Pattern.compile(
            "^,? nhất là [^,;.]{3,80},|^ [-–] (?:cơ quan |đơn vị )?(?:[Tt]hường trực|đầu mối)(?: (?:của )?(?:\\p{Lu}\\p{L}*(?: \\p{L}+)?))?");
    /** An agency or ministry that asks others gives no task of the directive's. */
    private static final MarkedPattern OTHERS_ASK = MarkedPattern.of(
            "(^|, )[\\s\\-]*(sở|bộ|cục|chi cục|ngân hàng|công an|thủ tướng|chính phủ|ban quản lý|thanh tra|văn phòng|kho bạc|hội|liên đoàn)(?!\\p{L})[^:]{3,200}(yêu cầu|đề nghị|chỉ đạo) (các )?$");

    private static final MarkedPattern NOT_DOING = MarkedPattern.of(
            "^[\\s:,]*(và|hoặc|ra đời|gồm|bao gồm|dài|rộng|của|thuộc|tại|là \\d|giữ chức|nêu|cơ bản nhất trí|không đồng ý)(?!\\p{L})"
                    + "|^( là|:) (công ty|tổng công ty|tập đoàn|liên danh|hợp tác xã|doanh nghiệp|cục|ban quản lý)(?!\\p{L})|^ được [^;.,]{3,60} gồm |^ phải (kiểm điểm|giải trình trách nhiệm)"
                    + "|^ (chậm|không|để|giải ngân|vi phạm|nợ|có|nơi)[^,;.:]{0,90} (bị (trừ|xử|điều chuyển|thu hồi|đình chỉ|cắt|kiểm điểm|phạt|xem xét)|thì (bị|phải|không)|phải giải trình)");

    private static final Pattern LEAD_IN = Pattern.compile("^(?:\\s*\\([^()]{2,120}\\))?[\\s:,]+");

    /** Returns the agencies of {@code entry} with their tasks, in order, out of its {@code mentions} of agencies. */
    List<AgencyTask> extract(EntryText entry, List<AgencyMention> mentions) {
        var tasks = new ArrayList<AgencyTask>();
        for (var paragraph : entry.body()) {
            inParagraph(entry, paragraph, within(mentions, paragraph), tasks);
        }
        return mentions.stream()
                .filter(mention -> isOwner(entry, mention))
                .findFirst()
                .flatMap(owner -> entry.words(owner.span()).map(words -> named(tasks, owner, words)))
                .orElse(tasks);
    }

    /** What «chủ đầu tư» has to do is the task of who is named as such. */
    private static List<AgencyTask> named(List<AgencyTask> tasks, AgencyMention owner, Words words) {
        return tasks.stream()
                .map(task -> OWNER.strict(task.name()).matches()
                        ? new AgencyTask(owner.name(), task.role(), words, task.task())
                        : task)
                .toList();
    }

    private static List<AgencyMention> within(List<AgencyMention> mentions, Span span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }

    private static void inParagraph(
            EntryText entry, Span paragraph, List<AgencyMention> mentions, List<AgencyTask> tasks) {
        var groups = groups(entry, paragraph, mentions);
        var subjects = groups.stream()
                .filter(group -> !SUPERIOR.strict(group.getFirst().name()).matches())
                .filter(group -> isSubject(entry, paragraph, group))
                .toList();
        for (var subject : subjects) {
            int end = subjects.stream()
                    .filter(other -> start(other) > start(subject) && opens(entry, paragraph, other))
                    .mapToInt(other -> clauseStart(entry, paragraph, other))
                    .filter(other -> other >= end(subject))
                    .min()
                    .orElse(paragraph.end());
            lead(entry, subject, new Span(end(subject), Math.max(end(subject), end)), tasks);
        }
        for (var group : groups) {
            if (!subjects.contains(group)) {
                beside(entry, paragraph, group, tasks);
            }
        }
    }

    /** Agencies named one after another act together. */
    private static List<List<AgencyMention>> groups(EntryText entry, Span paragraph, List<AgencyMention> mentions) {
        var groups = new ArrayList<List<AgencyMention>>();
        for (var mention : mentions) {
            var last = groups.isEmpty() ? null : groups.getLast();
            if (last != null && join(entry, paragraph, last, mention)) {
                last.add(mention);
            } else {
                groups.add(new ArrayList<>(List.of(mention)));
            }
        }
        return groups;
    }

    /** A semicolon joins only agencies that are spoken to one after another. */
    private static boolean join(EntryText entry, Span paragraph, List<AgencyMention> group, AgencyMention next) {
        int groupEnd = end(group);
        int nextStart = next.span().start();
        var between = new Span(groupEnd, nextStart);
        return entry.finds(JOINT, between)
                && (between.in(entry.clean()).indexOf(';') < 0
                        || opens(entry, paragraph, group)
                        || entry.finds(COMMANDED, before(entry, paragraph, group)));
    }

    private static boolean isSubject(EntryText entry, Span paragraph, List<AgencyMention> group) {
        var before = before(entry, paragraph, group);
        var after = after(entry, paragraph, group);
        if (entry.finds(WITH, before) || entry.finds(TO, before) || entry.finds(ISSUES, after)) {
            return false;
        }
        var words = after.in(entry.clean());
        boolean acts = entry.finds(ACTS, after) || Predicates.beginAt(words);
        boolean spoken = !words.isBlank()
                && (Character.isLowerCase(words.strip().charAt(0)) || words.startsWith(":") || entry.finds(ACTS, after))
                && !entry.finds(NOT_DOING, after);
        return opens(entry, paragraph, group)
                        && (acts || before.in(entry.clean()).isBlank())
                        && spoken
                || entry.finds(COMMANDED, before) && spoken && !entry.finds(OTHERS_ASK, before)
                || isDirected(entry, before, after, acts)
                || isOwner(entry, group.getFirst())
                || entry.finds(DONE_BY, before) && entry.finds(IN_CHARGE, after);
    }

    /** «Chủ đầu tư là Công ty …»: the works are its task. */
    private static boolean isOwner(EntryText entry, AgencyMention mention) {
        return ownership(entry, mention).isPresent();
    }

    /** Where the words begin that name {@code mention} as owner. */
    private static OptionalInt ownership(EntryText entry, AgencyMention mention) {
        int start = mention.span().start();
        int from = Math.min(start, entry.sentence(mention.span()).start());
        var said = OWNER_IS.strict(new Span(from, start).in(entry.clean()));
        return said.find() ? OptionalInt.of(from + said.start()) : OptionalInt.empty();
    }

    private static boolean isDirected(EntryText entry, Span before, Span after, boolean acts) {
        boolean named = Character.isUpperCase(entry.clean().charAt(before.end()));
        return entry.finds(DIRECTED, before) && (entry.finds(LEADS, after) || acts && named);
    }

    /** Whether the clause opens with the group, lead-in words apart: then what was said before is over. */
    private static boolean opens(EntryText entry, Span paragraph, List<AgencyMention> group) {
        return entry.finds(OPENS, before(entry, paragraph, group));
    }

    /** The words of the clause up to the group. */
    private static Span before(EntryText entry, Span paragraph, List<AgencyMention> group) {
        return new Span(clauseStart(entry, paragraph, group), start(group));
    }

    /** The words behind the group, its abbreviation and what is said of it in passing left out. */
    private static Span after(EntryText entry, Span paragraph, List<AgencyMention> group) {
        int limit = Math.min(paragraph.end(), end(group) + LOOK);
        int from = end(group);
        for (var passing : List.of(ABBREVIATED, ASIDE)) {
            var said = passing.matcher(entry.clean()).region(from, limit);
            from = said.lookingAt() ? said.end() : from;
        }
        return new Span(from, limit);
    }

    private static int start(List<AgencyMention> group) {
        return group.getFirst().span().start();
    }

    private static int clauseStart(EntryText entry, Span paragraph, List<AgencyMention> group) {
        var sentence = entry.sentence(group.getFirst().span());
        int from = Math.max(paragraph.start(), sentence.start());
        int start = group.getFirst().span().start();
        int stop = Math.max(
                entry.clean().lastIndexOf(';', start - 1), entry.clean().lastIndexOf(':', start - 1));
        return Math.max(from, stop + 1);
    }

    private static int end(List<AgencyMention> group) {
        return group.getLast().span().end();
    }

    private static void lead(EntryText entry, List<AgencyMention> group, Span rest, List<AgencyTask> tasks) {
        var near = new Span(rest.start(), Math.min(rest.end(), rest.start() + LOOK));
        var leadIn = LEAD_IN.matcher(entry.clean()).region(near.start(), near.end());
        int from = ownership(entry, group.getFirst()).orElse(leadIn.lookingAt() ? leadIn.end() : rest.start());
        var task = entry.words(trimEnd(entry.clean(), new Span(from, rest.end())));
        var role = entry.finds(SUPPORTS, near) ? Role.SUPPORT : Role.LEAD;
        task.ifPresent(words -> group.forEach(mention -> put(entry, mention, role, words, tasks)));
    }

    /** An agency in mid-clause counts when the words before it say that it is worked with or written to. */
    private static void beside(EntryText entry, Span paragraph, List<AgencyMention> group, List<AgencyTask> tasks) {
        var before = before(entry, paragraph, group);
        var clause = entry.clause(
                new Span(start(group), end(group)),
                entry.sentence(group.getFirst().span()),
                ";");
        Optional<Role> role = entry.finds(WITH, before)
                ? Optional.of(Role.SUPPORT)
                : entry.finds(TO, before) ? Optional.of(Role.ADDRESSEE) : Optional.empty();
        if (role.isPresent() && !SUPERIOR.strict(group.getFirst().name()).matches()) {
            entry.words(trimEnd(entry.clean(), clause))
                    .ifPresent(words -> group.forEach(mention -> put(entry, mention, role.get(), words, tasks)));
        }
    }

    private static void put(EntryText entry, AgencyMention mention, Role role, Words task, List<AgencyTask> tasks) {
        entry.words(mention.span()).ifPresent(named -> tasks.add(new AgencyTask(mention.name(), role, named, task)));
    }

    private static Span trimEnd(String text, Span span) {
        int end = span.end();
        while (end > span.start() && " ;,.\n".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new Span(span.start(), end);
    }
}
