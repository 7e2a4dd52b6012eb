package vn.chidao.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import vn.chidao.app.settings.Connecting;
import vn.chidao.app.settings.Failure;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.settings.Paths;
import vn.chidao.app.settings.Settings;
import vn.chidao.app.settings.SettingsFaults;
import vn.chidao.app.wiring.Application;
import vn.chidao.app.wiring.State;
import vn.chidao.digest.Finding;
import vn.chidao.library.RefreshReport;
import vn.chidao.search.Generations;
import vn.chidao.subscribe.DatabaseException;
import vn.chidao.view.Messages;

/** Looks at settings, digests, index and database, and tells every fault at once. Builds and changes nothing. */
@Command(
        name = "check",
        synopsisHeading = "Cách dùng: ",
        description = "Kiểm tra cấu hình, bản tin, chỉ mục, cơ sở dữ liệu; in mọi lỗi tìm thấy.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    private final Messages messages = new Messages();
    private final List<String> faults = new ArrayList<>();

    @Override
    public Integer call() {
        var out = common.out();
        var report = look();
        if (faults.isEmpty() && report != null) {
            out.println(messages.say("check.ok", report.digests(), report.directives()));
        }
        faults.forEach(out::println);
        out.flush();
        return faults.isEmpty() ? 0 : 1;
    }

    private @Nullable RefreshReport look() {
        try {
            var read = common.readSettings();
            faults.addAll(read.faults());
            var settings = read.settings();
            var paths = common.paths(settings);
            faults.addAll(new Connecting(settings, RunCommand.token()).faults());
            var usable = SettingsFaults.of(settings, messages).isEmpty() ? settings : settings.places();
            index(paths.index().resolve("lucene"));
            state(usable, paths.index());
            return digests(paths, usable);
        } catch (IOException e) {
            faults.add(Failure.sentence(e, messages));
        }
        return null;
    }

    private void index(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (var generations = Generations.open(folder)) {
            generations.findings().forEach(finding -> faults.add(messages.say("check.index", finding)));
        } catch (RuntimeException e) {
            faults.add(messages.say("check.index", Failure.sentence(e, messages)));
        }
    }

    /** A database that is yet to be made is no fault, and is not made here. */
    private void state(Settings settings, Path index) {
        if (settings.database().url().isBlank() && !Files.exists(State.fileIn(index))) {
            return;
        }
        try (var state = State.ofBot(settings, index, Clock.systemUTC())) {
            state.subscriptions().counts();
        } catch (DatabaseException e) {
            faults.add(Failure.sentence(e, messages));
        }
    }

    /** Read into memory, so that the live index stays as it is. */
    private @Nullable RefreshReport digests(Paths paths, Settings settings) throws IOException {
        try (var application = Application.open(paths, settings, common.today(), Generations.inMemory())) {
            var report = application.refresh(true, (done, all) -> {});
            report.findings().stream().map(Finding::toString).forEach(faults::add);
            if (report.digests() == 0) {
                faults.add(messages.say("check.none", paths.digests()));
            }
            return report;
        } catch (FaultsException configuration) {
            if (!Files.isDirectory(paths.digests())) {
                faults.add(messages.say("failure.missing", paths.digests()));
            }
            faults.addAll(configuration.faults());
            return null;
        }
    }
}
