package vn.chidao.app;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.chidao.view.ReportText;

/** Reads the digests, builds the index, prints the report. */
@Command(name = "index", description = "Đọc bản tin, dựng chỉ mục, in báo cáo.")
final class IndexCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Option(names = "--rebuild", description = "Đọc lại mọi tệp, kể cả tệp không đổi.")
    private boolean rebuild;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        try (var application = common.open()) {
            var report = application.refresh(
                    rebuild, new ProgressBar(spec.commandLine().getErr())::show);
            out.println(new ReportText(application.messages()).of(report));
            var reading = report.reading();
            if (reading.files() > 0) {
                out.println(application
                        .messages()
                        .say(
                                "report.speed",
                                reading.files(),
                                reading.millis(),
                                String.format(Locale.ROOT, "%.1f", reading.perFile()),
                                String.format(Locale.ROOT, "%.0f", reading.perSecond())));
            }
            out.flush();
            return report.digests() > 0 ? 0 : 1;
        }
    }
}
