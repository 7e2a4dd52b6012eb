package vn.chidao.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The entry of the program. Exit status: 0 done, 1 it failed, 2 the words were wrong. */
@Command(
        name = "chidao",
        description = "Chỉ Đạo: hỏi đáp về bản tin chỉ đạo, điều hành hằng tuần của tỉnh.",
        mixinStandardHelpOptions = true,
        version = "chidao 0.1.0",
        subcommands = {AskCommand.class, ShowCommand.class, IndexCommand.class, EvalCommand.class})
public final class Main {
    private Main() {}

    /** Runs the command that {@code arguments} name and ends the process with its status. */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine().execute(arguments));
    }

    private static CommandLine commandLine() {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    LoggerFactory.getLogger(Main.class).debug("the command failed", failure);
                    command.getErr().println("chidao: " + failure.getMessage());
                    return 1;
                });
    }
}
