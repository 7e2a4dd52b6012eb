package vn.chidao.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chidao.app.settings.Failure;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.wiring.Application;
import vn.chidao.view.Messages;

/** The program's command line. Exit status: 0 done, 1 it failed, 2 the words were wrong. */
@Command(
        name = "chidao",
        description = "Chỉ Đạo: hỏi đáp về bản tin chỉ đạo, điều hành hằng tuần của tỉnh.",
        version = "chidao " + Application.VERSION,
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
public final class Commands implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    // picocli looks at it before the command is called.
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Xem phiên bản.")
    private boolean version;

    private Commands() {}

    /** Without a command, the program does what «run» does. */
    @Override
    public Integer call() throws IOException {
        return RunCommand.run(common);
    }

    /** Returns the command line, which prints results to {@code out} and everything else to {@code err}. */
    public static CommandLine line(PrintWriter out, PrintWriter err) {
        return new CommandLine(new Commands())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler((misuse, arguments) -> Misuse.tell(misuse, new Messages()))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    LoggerFactory.getLogger(Commands.class).debug("the command failed", failure);
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
