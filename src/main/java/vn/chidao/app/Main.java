package vn.chidao.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.chidao.app.command.Commands;
import vn.chidao.app.settings.Paths;

/** The entry of the program: gives the commands the process's own output. */
public final class Main {
    /** The property that the logging configuration takes the log's file from. */
    private static final String LOG = "chidao.log";

    /** The one that it takes the zone of its times from. */
    private static final String ZONE = "chidao.zone";

    private Main() {}

    /** Runs the command that {@code arguments} name and ends the process with its status. */
    public static void main(String[] arguments) {
        if (System.getProperty(LOG) == null) {
            System.setProperty(LOG, LogFile.of(List.of(arguments), Paths.home()).toString());
        }
        LogZone.of(List.of(arguments), Paths.home()).ifPresent(zone -> System.setProperty(ZONE, zone.getId()));
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(run(arguments));
    }

    @ConsoleOutput
    private static int run(String[] arguments) {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return Commands.line(out, err).execute(arguments);
    }
}
