package vn.chidao.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.chidao.app.settings.Paths;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.wiring.Application;

/** What every command has: its flags, the program that they open, and where its words go. */
final class Common {
    @Option(names = "--config", paramLabel = "DIR", description = "Thư mục cấu hình.")
    private @Nullable Path config;

    @Option(names = "--digests", paramLabel = "DIR", description = "Thư mục bản tin.")
    private @Nullable Path digests;

    @Option(names = "--index", paramLabel = "DIR", description = "Thư mục chỉ mục và trạng thái.")
    private @Nullable Path index;

    @Option(names = "--today", paramLabel = "YYYY-MM-DD", description = "Coi hôm nay là ngày này.")
    private @Nullable LocalDate today;

    // picocli looks at it before the command is called.
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Xem cách dùng.")
    private boolean help;

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    /** Opens the program as the flags say; no digest is read yet. */
    Application open() throws IOException {
        var settings = settings();
        return Application.open(paths(settings), settings, today);
    }

    /** Opens the program and reads what changed in the digests, a bar on a terminal showing how far it is. */
    Application read() throws IOException {
        var application = open();
        try {
            application.refresh(false, new ProgressBar(err())::show);
            if (application.library().digests() == 0) {
                err().println(application
                        .messages()
                        .say("run.noDigests", paths(settings()).digests()));
            }
            return application;
        } catch (IOException | RuntimeException e) {
            application.close();
            throw e;
        }
    }

    /** The day that is to count as today, null for the real one. */
    @Nullable
    LocalDate today() {
        return today;
    }

    Settings settings() throws IOException {
        return Settings.load(configFolder(), System.getenv());
    }

    /** The settings as far as they can be read, with their file's faults. */
    Settings.Read readSettings() throws IOException {
        return Settings.read(configFolder(), System.getenv());
    }

    Paths paths(Settings settings) {
        return new Paths(
                configFolder(),
                digests != null ? digests.toAbsolutePath() : Paths.home().resolve(settings.digests()),
                index != null ? index.toAbsolutePath() : Paths.home().resolve(settings.index()));
    }

    /** Standard output, for the result alone; whoever prints flushes it. */
    PrintWriter out() {
        return spec().commandLine().getOut();
    }

    /** Standard error, for everything else. */
    PrintWriter err() {
        return spec().commandLine().getErr();
    }

    /** The words of the command line were wrong. */
    ParameterException misuse(String sentence) {
        return new ParameterException(spec().commandLine(), sentence);
    }

    private CommandSpec spec() {
        return Objects.requireNonNull(command);
    }

    private Path configFolder() {
        return config != null ? config.toAbsolutePath() : Paths.home().resolve("config");
    }
}
