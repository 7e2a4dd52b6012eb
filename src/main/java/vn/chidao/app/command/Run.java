package vn.chidao.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.app.settings.Connecting;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.Bot;
import vn.chidao.app.wiring.Channel;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.State;
import vn.chidao.app.wiring.Stopping;
import vn.chidao.app.wiring.Terminal;
import vn.chidao.telegram.poll.Ended;
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
        try (var stopping = new Stopping();
                var application = common.open()) {
            read(application);
            var clock = Clock.system(ZoneId.of(settings.zone()));
            var connection = connecting.connection();
            if (connection.isEmpty()) {
                return terminal(
                        application, State.ofTerminal(common.paths(settings).index(), clock), in);
            }
            var state = State.ofBot(settings, common.paths(settings).index(), clock);
            return telegram(application, new Bot(application, state, connection.get()), stopping);
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
            return switch (bot.run()) {
                case Ended.Stopped stopped -> 0;
                case Ended.WrongToken wrong -> {
                    common.err().println("chidao: " + application.messages().say(wrong.key()));
                    yield 1;
                }
            };
        }
    }
}
