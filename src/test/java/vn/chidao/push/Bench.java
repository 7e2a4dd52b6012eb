package vn.chidao.push;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.chidao.subscribe.Database;
import vn.chidao.subscribe.FreshDatabase;
import vn.chidao.subscribe.FreshDatabase.Engine;
import vn.chidao.subscribe.SubscriptionStore;
import vn.chidao.subscribe.TestClock;
import vn.chidao.text.time.Week;
import vn.chidao.view.Button;
import vn.chidao.view.Message;

/** A push with a database of its own, a clock that stands, waits that move it, and an outbox that notes everything. */
final class Bench implements BeforeEachCallback, AfterEachCallback {
    static final Week WEEK = new Week(LocalDate.of(2024, 6, 3), LocalDate.of(2024, 6, 9));
    static final String KEY = "2024-06-03..2024-06-09";

    final TestClock clock = new TestClock("2024-06-10T01:00:00Z");
    final FakeOutbox outbox = new FakeOutbox(clock);
    private final FreshDatabase fresh;
    private @Nullable Instance instance;

    Bench(Engine engine) {
        fresh = new FreshDatabase(engine);
    }

    /** What one process of the bot holds. */
    record Instance(Database database, SubscriptionStore subscriptions, Ledger ledger, WeeklyPush push) {}

    /** Starts one more process on the same database, sending through {@code outbox}. */
    Instance process(Outbox outbox) {
        var database = fresh.open();
        var subscriptions = new SubscriptionStore(database, clock);
        var ledger = new Ledger(database, clock);
        return new Instance(
                database, subscriptions, ledger, new WeeklyPush(subscriptions, ledger, outbox, clock, clock::advance));
    }

    Instance here() {
        return Objects.requireNonNull(instance, "before the test");
    }

    WeeklyPush push() {
        return here().push();
    }

    SubscriptionStore subscriptions() {
        return here().subscriptions();
    }

    Ledger ledger() {
        return here().ledger();
    }

    /** As if the process had been started again. */
    void restart() {
        here().database().close();
        instance = process(outbox);
    }

    /** Chats 1 to {@code count} follow everything. */
    void subscribers(int count) {
        IntStream.rangeClosed(1, count).forEach(chat -> subscriptions().subscribe(chat, null));
    }

    /** An issue of the same {@code parts} messages for everyone: «phần 1», «phần 2»… */
    static Issue issue(int parts) {
        return issue("phần", parts);
    }

    static Issue issue(String words, int parts) {
        return Issue.of(
                WEEK,
                agency -> IntStream.rangeClosed(1, parts)
                        .mapToObj(part ->
                                new Message(words + " " + part, List.of(List.of(new Button("Mở", "w:" + part)))))
                        .toList());
    }

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        fresh.beforeEach(context);
        instance = process(outbox);
    }

    @Override
    public void afterEach(ExtensionContext context) throws Exception {
        fresh.afterEach(context);
    }
}
