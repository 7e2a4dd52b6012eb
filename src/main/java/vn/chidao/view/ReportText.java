package vn.chidao.view;

import java.util.List;
import java.util.StringJoiner;
import vn.chidao.library.RefreshReport;

/** The report of a reload in plain text, a line each: what changed, then every finding by file and line. */
public final class ReportText {
    private static final int LONGEST_LIST = 20;

    private final Messages messages;

    /** Phrases reports in the words of {@code messages}. */
    public ReportText(Messages messages) {
        this.messages = messages;
    }

    /** Returns the report. */
    public String of(RefreshReport report) {
        var out = new StringJoiner("\n");
        out.add(messages.say(
                "report.head", report.generation(), report.digests(), report.directives(), report.millis()));
        out.add(messages.say("report.outcome." + report.outcome()));
        list(out, "report.added", report.added());
        list(out, "report.changed", report.changed());
        list(out, "report.removed", report.removed());
        list(
                out,
                "report.findings",
                report.findings().stream().map(Object::toString).toList());
        return out.toString();
    }

    private void list(StringJoiner out, String key, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        out.add(messages.say(key, items.size()));
        items.stream().limit(LONGEST_LIST).forEach(item -> out.add("  " + item));
        if (items.size() > LONGEST_LIST) {
            out.add("  " + messages.say("report.more", items.size() - LONGEST_LIST));
        }
    }
}
