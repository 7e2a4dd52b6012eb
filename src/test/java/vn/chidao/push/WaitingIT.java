package vn.chidao.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Collections;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.subscribe.FreshDatabase.Engine;

@ParameterizedClass
@EnumSource(Engine.class)
class WaitingIT {
    private static final Delivery WAIT_A_MINUTE = new Delivery.RetryAfter(Duration.ofMinutes(1));

    @RegisterExtension
    final Bench bench;

    WaitingIT(Engine engine) {
        bench = new Bench(engine);
    }

    @Test
    void goesOnWithOthersAndComesBackWhenTheWaitIsOver() {
        bench.subscribers(3);
        bench.outbox.answer(2, WAIT_A_MINUTE);

        bench.push().run(Bench.issue(2));
        assertThat(bench.outbox.texts(2)).containsExactly("phần 1");
        assertThat(bench.outbox.texts(3)).containsExactly("phần 1", "phần 2");
        assertThat(bench.push().resume()).isEmpty();

        bench.restart();
        bench.clock.advance(Duration.ofMinutes(1));
        var rounds = bench.push().resume();

        assertThat(bench.outbox.texts(2)).containsExactly("phần 1", "phần 1", "phần 2");
        assertThat(rounds).singleElement().satisfies(round -> {
            assertThat(round.key()).isEqualTo(Bench.KEY);
            assertThat(round.tally()).isEqualTo(new PushReport.Tally(3, 0, 0, 6, 0, 0, 0));
        });
    }

    @Test
    void sitsOutAShortWait() {
        bench.subscribers(1);
        bench.outbox.answer(1, new Delivery.RetryAfter(Duration.ofSeconds(2)));
        var begun = bench.clock.instant();

        bench.push().run(Bench.issue(1));

        assertThat(bench.outbox.texts(1)).containsExactly("phần 1", "phần 1");
        assertThat(bench.outbox.attempts().getLast().at()).isEqualTo(begun.plusSeconds(2));
    }

    @Test
    void leavesEveryoneAloneInAStormAndThenReachesAllOnce() {
        bench.subscribers(40);
        LongStream.rangeClosed(1, 40).forEach(chat -> bench.outbox.answer(chat, WAIT_A_MINUTE));

        bench.push().run(Bench.issue(1));
        assertThat(bench.outbox.attempts()).hasSize(3);
        bench.clock.advance(Duration.ofSeconds(59));
        assertThat(bench.push().resume()).isEmpty();

        for (int minute = 0; minute < 15; minute++) {
            bench.clock.advance(Duration.ofMinutes(1));
            bench.push().resume();
        }

        assertThat(bench.ledger().tally(Bench.KEY)).isEqualTo(new PushReport.Tally(40, 0, 0, 40, 0, 0, 0));
        // Forty refusals and forty arrivals.
        assertThat(bench.outbox.attempts()).hasSize(80);
    }

    @Test
    void givesUpAChatThatAsksToWaitForEver() {
        bench.subscribers(2);
        Collections.nCopies(20, WAIT_A_MINUTE).forEach(wait -> bench.outbox.answer(1, wait));
        bench.push().run(Bench.issue(1));

        for (int hour = 0; hour < 20; hour++) {
            bench.clock.advance(Duration.ofHours(1));
            bench.push().resume();
        }

        assertThat(bench.outbox.texts(1)).hasSize(8);
        assertThat(bench.ledger().tally(Bench.KEY)).isEqualTo(new PushReport.Tally(2, 0, 0, 1, 0, 1, 0));
    }
}
