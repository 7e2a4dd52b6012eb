package vn.chidao.app.command;

import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import vn.chidao.view.Messages;

/** Wrong words on the command line, told in a sentence that points to the help. */
final class Misuse {
    /** The exit status for wrong words. */
    private static final int STATUS = 2;

    private Misuse() {}

    /** Tells what was wrong on standard error and returns the exit status. */
    static int tell(ParameterException misuse, Messages messages) {
        var command = misuse.getCommandLine();
        var err = command.getErr();
        err.println("chidao: " + sentence(misuse, messages));
        err.println(messages.say("misuse.help", command.getCommandSpec().qualifiedName()));
        return STATUS;
    }

    private static String sentence(ParameterException misuse, Messages messages) {
        if (misuse instanceof UnmatchedArgumentException unmatched) {
            var words = unmatched.getUnmatched().stream().collect(Collectors.joining(" "));
            return messages.say("misuse.unknown", words);
        }
        if (misuse instanceof MissingParameterException) {
            return messages.say(
                    "misuse.missing", misuse.getCommandLine().getCommandSpec().qualifiedName());
        }
        var argument = misuse.getArgSpec();
        return argument == null
                ? Objects.requireNonNullElse(misuse.getMessage(), "")
                : messages.say("misuse.value", name(argument), misuse.getValue());
    }

    private static String name(CommandLine.Model.ArgSpec argument) {
        return argument instanceof CommandLine.Model.OptionSpec option
                ? option.longestName() + " " + argument.paramLabel()
                : argument.paramLabel();
    }
}
