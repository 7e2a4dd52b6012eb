package vn.chidao.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Talks: in Telegram with a token in the environment, else in the terminal. */
@Command(
        name = "run",
        synopsisHeading = "Cách dùng: ",
        description = "Chạy bot Telegram; chưa có TELEGRAM_BOT_TOKEN thì trò chuyện ngay tại cửa sổ lệnh.")
final class RunCommand implements Callable<Integer> {
    /** Where the token stands, and nowhere else. */
    static final String TOKEN = "TELEGRAM_BOT_TOKEN";

    @Mixin
    private Common common = new Common();

    @Override
    public Integer call() throws IOException {
        return run(common);
    }

    /** Runs for {@code common}'s flags; also what the program does when no command is named. */
    static int run(Common common) throws IOException {
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return new Run(common).call(token(), in);
    }

    /** Returns the token of the environment, blank when there is none. */
    static String token() {
        return Objects.requireNonNullElse(System.getenv(TOKEN), "");
    }
}
