package vn.chidao.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.app.settings.Connecting;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.Bot;
import vn.chidao.app.wiring.Channel;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.FolderClaim;
import vn.chidao.app.wiring.State;
import vn.chidao.app.wiring.Stopping;
import vn.chidao.app.wiring.Terminal;
import vn.chidao.telegram.TokenCheck;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.poll.Ended;
import vn.chidao.view.Messages;
import vn.chidao.view.ReportText;

/** The bot at work: in Telegram with a token, else in the terminal. */
final class Run {
    private static final Logger log = LoggerFactory.getLogger(Run.class);

    private final Common common;

    Run(Common common) {
        this.common = common;
    }

    /**
     * Runs until the end of the conversation and returns the exit status.
     *
     * @param token the bot's token, blank for none
     * @param in what is typed in the terminal
     */
    int call(String token, BufferedReader in) throws IOException {
        var settings = common.settings();
        var connecting = new Connecting(settings, token);
        FaultsException.unlessNone(connecting.faults());
        var clock = Clock.system(ZoneId.of(settings.zone()));
        var index = common.paths(settings).index();
        var connection = connecting.connection();
        if (connection.isPresent()) {
            return TokenCheck.isRefused(connection.get())
                    ? wrongToken("telegram.wrong-token")
                    : telegram(settings, index, connection.get(), clock);
        }
        try (var application = common.open()) {
            read(application);
            return terminal(application, State.ofTerminal(index, clock), in);
        }
    }

    private int telegram(Settings settings, Path index, Connection connection, Clock clock) throws IOException {
        try (var stopping = new Stopping();
                var application = common.open();
                var claim = FolderClaim.of(index)) {
            if (!claim.alone()) {
                common.err().println("chidao: " + application.messages().say("run.second", index));
                return 1;
            }
            read(application);
            var state = State.ofBot(settings, index, clock);
            return telegram(application, new Bot(application, state, connection), stopping);
        }
    }

    /** A folder that cannot be read is no reason to fall silent while an index is there. */
    private void read(Application application) throws IOException {
        try {
            var report = application.refresh(false, new ProgressBar(common.err())::show);
            log.info("{}", new ReportText(application.messages()).of(report));
        } catch (IOException e) {
            if (application.library().generation() == 0) {
                throw e;
            }
            log.warn("{}", application.messages().say("reload.failed", String.valueOf(e.getMessage())));
        }
    }

    private int terminal(Application application, State state, BufferedReader in) throws IOException {
        try (state) {
            var wiring = DialogueWiring.over(application, state, Channel.none(), Set.of(Terminal.SPEAKER.userId()));
            new Terminal(wiring.dialogue(), application.messages(), common.out(), Boolean.getBoolean("chidao.terminal"))
                    .run(in);
        }
        return 0;
    }

    private int telegram(Application application, Bot bot, Stopping stopping) {
        try (bot) {
            stopping.by(bot::close);
            log.info("{}", application.messages().say("run.telegram"));
            return switch (bot.run(username -> connected(application, username))) {
                case Ended.Stopped stopped -> 0;
                case Ended.WrongToken wrong -> wrongToken(wrong.key());
            };
        }
    }

    /** A bot that starts well would else say nothing: on standard error, as standard output carries results alone. */
    private void connected(Application application, String username) {
        common.err()
                .println(application.messages().say("run.connected", username, System.getProperty("chidao.log", "-")));
    }

    private int wrongToken(String key) {
        common.err().println("chidao: " + new Messages().say(key));
        return 1;
    }
}
