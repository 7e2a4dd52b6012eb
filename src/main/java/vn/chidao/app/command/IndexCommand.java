package vn.chidao.app.command;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chidao.app.wiring.Application;
import vn.chidao.library.RefreshReport;
import vn.chidao.view.ReportText;

/** Reads the digests, builds the index, prints the report. */
@Command(name = "index", synopsisHeading = "Cách dùng: ", description = "Đọc bản tin, dựng chỉ mục, in báo cáo.")
final class IndexCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Option(names = "--rebuild", description = "Đọc lại mọi tệp, kể cả tệp không đổi.")
    private boolean rebuild;

    @Override
    public Integer call() throws IOException {
        try (var application = common.open()) {
            var report = application.refresh(rebuild, new ProgressBar(common.err())::show);
            common.out().println(new ReportText(application.messages()).of(report));
            speed(application, report.reading());
            common.out().flush();
            if (report.digests() == 0) {
                common.err()
                        .println(application
                                .messages()
                                .say(
                                        "run.noDigests",
                                        common.paths(common.settings()).digests()));
            }
            return failed(report) ? 1 : 0;
        }
    }

    /** An empty folder may be a beginning; one whose files all cannot be read is none. */
    private static boolean failed(RefreshReport report) {
        return report.outcome() == RefreshReport.Outcome.REFUSED
                || (report.digests() == 0 && !report.findings().isEmpty());
    }

    private void speed(Application application, RefreshReport.ReadingTime reading) {
        if (reading.files() > 0) {
            common.out()
                    .println(application
                            .messages()
                            .say(
                                    "report.speed",
                                    reading.files(),
                                    reading.millis(),
                                    String.format(Locale.ROOT, "%.1f", reading.perFile()),
                                    String.format(Locale.ROOT, "%.0f", reading.perSecond())));
        }
    }
}
