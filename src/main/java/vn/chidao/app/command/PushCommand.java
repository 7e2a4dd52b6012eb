package vn.chidao.app.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chidao.app.settings.Connecting;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.Channel;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.State;
import vn.chidao.push.Issue;
import vn.chidao.push.PushReport;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.send.Gateway;

/** The weekly push now: who would get what, or the sending itself. */
@Command(
        name = "push",
        synopsisHeading = "Cách dùng: ",
        description = "Gửi các bản tin mới chưa gửi cho người đã đăng ký.")
final class PushCommand implements Callable<Integer> {
    /** Longer than a sender that died blocks the others. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(45);

    @Mixin
    private Common common = new Common();

    @Option(names = "--dry-run", description = "Chỉ nói ai sẽ nhận gì, không gửi.")
    private boolean dryRun;

    @Option(
            names = "--week",
            paramLabel = "YYYY-MM-DD",
            description = "Gửi bản tin của tuần có ngày này, kể cả tuần cũ.")
    private @Nullable LocalDate week;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var settings = common.settings();
        var connecting = new Connecting(settings, RunCommand.token());
        FaultsException.unlessNone(connecting.faults());
        try (var application = common.read()) {
            var messages = application.messages();
            if (!dryRun && connecting.connection().isEmpty()) {
                common.err().println(messages.say("push.noToken"));
                return 1;
            }
            var clock = Clock.system(ZoneId.of(settings.zone()));
            try (var state = State.ofBot(settings, common.paths(settings).index(), clock)) {
                return dryRun
                        ? rehearse(application, state)
                        : send(application, state, connecting.connection().orElseThrow());
            }
        }
    }

    private int rehearse(Application application, State state) {
        var wiring = DialogueWiring.over(application, state, Channel.none(), Set.of());
        return meant(wiring)
                .map(issues -> told(application, wiring.pushing().rehearsed(issues)))
                .orElseGet(() -> noSuchWeek(application));
    }

    private int send(Application application, State state, Connection connection) throws InterruptedException {
        try (var gateway = new Gateway(connection)) {
            var wiring =
                    DialogueWiring.over(application, state, new Channel(gateway, gateway, Optional::empty), Set.of());
            var issues = meant(wiring);
            return issues.isEmpty() ? noSuchWeek(application) : send(application, wiring, issues.get());
        }
    }

    private int send(Application application, DialogueWiring wiring, List<Issue> issues) throws InterruptedException {
        var pushing = wiring.pushing();
        var reports = wiring.push().run(issues);
        if (isElsewhere(reports)) {
            common.err().println(pushing.told(reports));
            reports = wiring.push().runInTurn(issues, LONGEST_WAIT);
        }
        if (isElsewhere(reports)) {
            common.err().println(application.messages().say("push.notOurTurn", LONGEST_WAIT.toSeconds()));
            return 1;
        }
        return told(application, pushing.told(reports));
    }

    private static boolean isElsewhere(List<PushReport> reports) {
        return reports.stream().anyMatch(PushReport.Elsewhere.class::isInstance);
    }

    /** What is due, or the week that was named; empty where that one has no digest. */
    private Optional<List<Issue>> meant(DialogueWiring wiring) {
        return week == null
                ? Optional.of(wiring.issues().next())
                : wiring.issues().on(week).map(List::of);
    }

    private int noSuchWeek(Application application) {
        common.err().println(application.messages().say("push.noWeek"));
        return 1;
    }

    private int told(Application application, String text) {
        common.out().println(text);
        common.out().flush();
        return application.library().digests() > 0 ? 0 : 1;
    }
}
