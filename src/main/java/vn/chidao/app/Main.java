package vn.chidao.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.bridge.SLF4JBridgeHandler;
import vn.chidao.app.command.Commands;

/** The entry of the program: gives the commands the process's own output. */
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and ends the process with its status. */
    public static void main(String[] arguments) {
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
