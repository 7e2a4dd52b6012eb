package vn.chidao.app.command;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.chidao.admin.PushText;
import vn.chidao.app.settings.Connecting;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.State;
import vn.chidao.push.Delivery;
import vn.chidao.push.Issue;
import vn.chidao.push.PushReport;
import vn.chidao.telegram.net.Connection;
import vn.chidao.telegram.send.Gateway;

/** The weekly push now: who would get what, or the sending itself. */
@Command(name = "push", synopsisHeading = "Cách dùng: ", description = "Gửi bản tin mới nhất cho người đã đăng ký.")
final class PushCommand implements Callable<Integer> {
    /** Longer than a sender that died blocks the others. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(45);

    @Mixin
    private Common common = new Common();

    @Option(names = "--dry-run", description = "Chỉ nói ai sẽ nhận gì, không gửi.")
    private boolean dryRun;

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
        var wiring = DialogueWiring.over(
                application,
                state,
                (chat, message) -> new Delivery.Rejected("a dry run sends nothing"),
                Set.of(),
                Optional::empty);
        return told(
                application,
                wiring.issues().newest().map(wiring.push()::dryRun).map(new PushText(application.messages())::of));
    }

    private int send(Application application, State state, Connection connection) throws InterruptedException {
        try (var gateway = new Gateway(connection)) {
            var wiring = DialogueWiring.over(application, state, gateway, Set.of(), Optional::empty);
            var issue = wiring.issues().newest();
            return issue.isEmpty() ? told(application, Optional.empty()) : send(application, wiring, issue.get());
        }
    }

    private int send(Application application, DialogueWiring wiring, Issue issue) throws InterruptedException {
        var text = new PushText(application.messages());
        var report = wiring.push().run(issue);
        if (report instanceof PushReport.Elsewhere) {
            common.err().println(text.of(report));
            report = wiring.push().runInTurn(issue, LONGEST_WAIT);
        }
        if (report instanceof PushReport.Elsewhere) {
            common.err().println(application.messages().say("push.notOurTurn", LONGEST_WAIT.toSeconds()));
            return 1;
        }
        return told(application, Optional.of(text.of(report)));
    }

    private int told(Application application, Optional<String> text) {
        common.out().println(text.orElseGet(() -> application.messages().say("talk.nothing")));
        common.out().flush();
        return text.isPresent() ? 0 : 1;
    }
}
