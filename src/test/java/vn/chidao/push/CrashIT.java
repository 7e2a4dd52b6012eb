package vn.chidao.push;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.push.Ledger.State;
import vn.chidao.subscribe.FreshDatabase.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class CrashIT {
    @RegisterExtension
    final Bench bench;

    CrashIT(Engine engine) {
        bench = new Bench(engine);
    }

    /** The end of the process in the middle of a send. */
    private static final class Killed extends Error {}

    @Test
    void goesOnWithTheNextPersonAndReportsTheOneCutInMidSend() {
        bench.subscribers(4);
        bench.outbox.onAttempt(2, attempt -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> bench.push().run(Bench.issue(1))).isInstanceOf(Killed.class);

        bench.restart();
        var report = bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).containsExactly("1 phần 1", "2 phần 1", "3 phần 1", "4 phần 1");
        assertThat(report).isInstanceOfSatisfying(PushReport.Round.class, round -> {
            assertThat(round.tally()).isEqualTo(new PushReport.Tally(4, 0, 0, 3, 0, 0, 1));
            assertThat(round.troubles())
                    .extracting(PushReport.Trouble::chatId, PushReport.Trouble::state)
                    .containsExactly(tuple(2L, State.UNKNOWN));
        });
    }

    @Test
    void goesOnWithTheNextPartOfTheSamePerson() {
        bench.subscribers(1);
        bench.outbox.onAttempt(2, attempt -> {
            throw new Killed();
        });
        assertThatThrownBy(() -> bench.push().run(Bench.issue(3))).isInstanceOf(Killed.class);

        bench.restart();
        var rounds = bench.push().resume();

        assertThat(bench.outbox.texts(1)).containsExactly("phần 1", "phần 2", "phần 3");
        assertThat(rounds)
                .singleElement()
                .satisfies(round -> assertThat(round.troubles()).hasSize(1));
        assertThat(bench.push().resume()).isEmpty();
    }

    @Test
    void waitsForADeadSendersTurnToEnd() {
        bench.subscribers(2);
        var dead = new Lease(bench.here().database(), bench.clock).take().orElseThrow();

        var report = bench.push().run(Bench.issue(1));
        assertThat(report)
                .isEqualTo(new PushReport.Elsewhere(
                        Bench.KEY, bench.clock.instant().plusSeconds(30)));
        assertThat(bench.push().resume()).isEmpty();
        assertThat(bench.outbox.lines()).isEmpty();

        bench.clock.advance(Duration.ofSeconds(30));
        assertThat(bench.push().resume()).hasSize(1);
        assertThat(bench.outbox.lines()).containsExactly("1 phần 1", "2 phần 1");
        assertThat(dead.keep()).isTrue();
    }

    @Test
    void waitsItsTurnOutWhenToldToAndNoLonger() throws InterruptedException {
        bench.subscribers(2);
        assertThat(new Lease(bench.here().database(), bench.clock).take()).isPresent();

        var tooShort = bench.push().runInTurn(List.of(Bench.issue(1)), Duration.ofSeconds(10));
        assertThat(tooShort).singleElement().isInstanceOf(PushReport.Elsewhere.class);
        assertThat(bench.outbox.lines()).isEmpty();

        var report = bench.push().runInTurn(List.of(Bench.issue(1)), Duration.ofSeconds(45));
        assertThat(report).singleElement().isInstanceOf(PushReport.Round.class);
        assertThat(bench.outbox.lines()).containsExactly("1 phần 1", "2 phần 1");
    }

    @Test
    void letsASecondSenderWaitWhileTheFirstIsAtWork() {
        bench.subscribers(5);
        var other = bench.process(bench.outbox);
        bench.outbox.onAttempt(
                2, attempt -> assertThat(other.push().run(Bench.issue(1))).isInstanceOf(PushReport.Elsewhere.class));

        bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).hasSize(5).doesNotHaveDuplicates();
        assertThat(bench.ledger().tally(Bench.KEY).sent()).isEqualTo(5);
    }

    @Test
    void sendsNothingTwiceWhenASenderHangsAndAnotherTakesOver() {
        bench.subscribers(4);
        var other = bench.process(bench.outbox);
        bench.outbox.onAttempt(2, attempt -> {
            bench.clock.advance(Duration.ofSeconds(31));
            assertThat(other.push().resume())
                    .singleElement()
                    .satisfies(round -> assertThat(round.tally()).isEqualTo(new PushReport.Tally(4, 0, 0, 3, 0, 0, 1)));
        });

        var report = bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.lines()).hasSize(4).doesNotHaveDuplicates();
        // The hanging send came to its end after all, and its sender knows how.
        assertThat(report)
                .isEqualTo(new PushReport.Round(Bench.KEY, new PushReport.Tally(4, 0, 0, 4, 0, 0, 0), List.of()));
    }

    @Test
    void sendsNothingTwiceWhenTwoProcessesRunAtOnce() throws Exception {
        bench.subscribers(30);
        var others = List.of(bench.process(bench.outbox), bench.process(bench.outbox), bench.here());
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(others.size())) {
            var runs = others.stream()
                    .map(process -> threads.submit(() -> {
                        start.await();
                        return process.push().run(Bench.issue(2));
                    }))
                    .toList();
            start.countDown();
            for (var run : runs) {
                assertThat(run.get(2, TimeUnit.MINUTES)).isNotNull();
            }
        }
        bench.push().resume();

        assertThat(bench.outbox.lines()).hasSize(60).doesNotHaveDuplicates();
        assertThat(LongStream.rangeClosed(1, 30))
                .allSatisfy(chat -> assertThat(bench.outbox.texts(chat)).containsExactly("phần 1", "phần 2"));
    }

    @Test
    void survivesTheDatabaseFailingInMidSend() {
        bench.subscribers(2);
        var breaking = bench.process((chat, message) -> {
            bench.here().database().write(handle -> handle.execute("ALTER TABLE delivery RENAME TO elsewhere"));
            return new Delivery.Sent(1);
        });
        assertThatThrownBy(() -> breaking.push().run(Bench.issue(1))).isInstanceOf(RuntimeException.class);
        bench.here().database().write(handle -> handle.execute("ALTER TABLE elsewhere RENAME TO delivery"));

        bench.push().resume();

        assertThat(bench.outbox.lines()).containsExactly("2 phần 1");
        assertThat(bench.ledger().tally(Bench.KEY)).isEqualTo(new PushReport.Tally(2, 0, 0, 1, 0, 0, 1));
    }
}
