package vn.chidao.answer.clause;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.chidao.extract.agency.Agency;
import vn.chidao.question.query.Query;
import vn.chidao.text.Fold;

/**
 * Who reports to whom (gửi, nộp, trình, báo cáo): asked when A reports to the province, the day by which others report to A is no
 * answer. Immutable.
 */
public final class ReportingLine {
    private static final String REPORTS = "(?:bao cao|gui|nop|trinh)";
    private static final String BODY =
            "(?:so|ban|cong an|ubnd|uy ban|chi cuc|cuc|hoi|thanh tra|van phong|bo chi huy|lien doan|kho bac|ngan hang)";

    /** A body that opens the question and is told to report. */
    private static final Pattern REPORTER =
            Pattern.compile("^" + BODY + " [^;:]{2,70}?,? (?:phai |can |co trach nhiem |duoc giao )?"
                    + "(?:tong hop,? |tham muu )?" + REPORTS + "(?!\\p{L})");

    private static final String RECIPIENT =
            "(?<!\\p{L})(?:ve|cho|den|toi|gui|bao cao|qua)(?: (?:ubnd tinh qua|cho|ve))? ";

    /** Whom one reports to, where the question names a body above all departments. */
    private static final Pattern ADDRESSED = Pattern.compile(
            "(?<!\\p{L})" + REPORTS
                    + "(?: (?!ubnd|chinh|thu )\\p{L}+){0,5},?(?: cho| len| ve)? (?<to>ubnd tinh|chinh phu|thu tuong)(?!\\p{L})");

    private static final Pattern SENT_TO = Pattern.compile(
            "(?<!\\p{L})(?:gui|nop)(?: (?!ubnd)\\p{L}+){0,5}?(?: cho| ve)? (?:so|cong an|chi cuc|cuc|ban) \\p{L}");

    private final List<Reporter> reporters;
    /** Empty for any. */
    private final String recipient;

    /**
     * One who is asked of, by one of its names.
     *
     * @param addressed what finds it as the one whom others report to, in words without marks
     * @param named what finds it in any part
     */
    private record Reporter(Pattern addressed, Pattern named) {
        static Reporter of(String name) {
            var whole = Pattern.quote(Fold.flat(name)) + "(?!\\p{L})";
            return new Reporter(Pattern.compile(RECIPIENT + whole), Pattern.compile("(?<!\\p{L})" + whole));
        }

        boolean isAddressed(String flat) {
            return addressed.matcher(flat).find();
        }

        boolean acts(String flat) {
            return named.matcher(addressed.matcher(flat).replaceAll(" ")).find();
        }
    }

    private ReportingLine(List<Reporter> reporters, String recipient) {
        this.reporters = reporters;
        this.recipient = recipient;
    }

    /** Returns whom {@code query} asks of as one who reports. */
    public static ReportingLine of(Query query) {
        var typed = Fold.flat(Fold.nfc(query.topic()));
        var addressed = ADDRESSED.matcher(typed);
        var reporter = REPORTER.matcher(typed);
        var opening = reporter.find() ? reporter.group() : "";
        return new ReportingLine(
                query.agencies().stream()
                        .filter(agency -> isNamed(agency, opening))
                        .flatMap(agency -> agency.names().stream())
                        .map(Reporter::of)
                        .toList(),
                addressed.find() ? addressed.group("to") : "");
    }

    private static boolean isNamed(Agency agency, String opening) {
        return Stream.concat(agency.names().stream(), agency.shortNames().stream())
                .anyMatch(name -> opening.contains(Fold.flat(name)));
    }

    /** Whether {@code words} name the one asked of only as the one whom others report to, or send to somebody else than is asked. */
    public boolean isOfOthers(String words) {
        if (reporters.isEmpty() && recipient.isEmpty()) {
            return false;
        }
        var flat = Fold.flat(words);
        return reporters.stream().noneMatch(reporter -> reporter.acts(flat))
                && (isSentElsewhere(flat) || reporters.stream().anyMatch(reporter -> reporter.isAddressed(flat)));
    }

    private boolean isSentElsewhere(String flat) {
        return !recipient.isEmpty() && SENT_TO.matcher(flat).find() && !flat.contains(recipient);
    }

    /** Returns {@code clause} without the parts in which others report to the one asked of; may be empty. */
    public String own(String clause) {
        return reporters.isEmpty() && recipient.isEmpty()
                ? clause
                : ClauseParts.of(clause).stream()
                        .filter(part -> !isOfOthers(part))
                        .collect(Collectors.joining(" "));
    }
}
