package vn.chidao.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chidao.view.Messages;

/** The entry of the program. Exit status: 0 done, 1 it failed, 2 the words were wrong. */
@Command(
        name = "chidao",
        description = "Chỉ Đạo: hỏi đáp về bản tin chỉ đạo, điều hành hằng tuần của tỉnh.",
        version = "chidao " + Main.VERSION,
        synopsisHeading = "Cách dùng: ",
        commandListHeading = "Các lệnh:%n",
        subcommands = {
            RunCommand.class,
            AskCommand.class,
            ShowCommand.class,
            IndexCommand.class,
            PushCommand.class,
            CheckCommand.class,
            EvalCommand.class
        })
public final class Main implements Callable<Integer> {
    /** The program's version, as its pom has it. */
    static final String VERSION = "0.1.0";

    @Mixin
    private Common common = new Common();

    // picocli looks at it before the command is called.
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Xem phiên bản.")
    private boolean version;

    private Main() {}

    /** Without a command, the program does what «run» does. */
    @Override
    public Integer call() throws IOException {
        return RunCommand.run(common);
    }

    /** Runs the command that {@code arguments} name and ends the process with its status. */
    public static void main(String[] arguments) {
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        System.exit(commandLine().execute(arguments));
    }

    @ConsoleOutput
    private static CommandLine commandLine() {
        var out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        return new CommandLine(new Main())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((misuse, arguments) -> Misuse.tell(misuse, new Messages()))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    LoggerFactory.getLogger(Main.class).debug("the command failed", failure);
                    tell(failure, command.getErr());
                    return 1;
                });
    }

    private static void tell(Exception failure, PrintWriter err) {
        if (failure instanceof FaultsException several) {
            several.faults().forEach(fault -> err.println("chidao: " + fault));
        } else {
            err.println("chidao: " + Failure.sentence(failure, new Messages()));
        }
    }
}
