package vn.chidao.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chidao.subscribe.FreshDatabase.Engine;
import vn.chidao.subscribe.Subscription.Status;

@ParameterizedClass
@EnumSource(Engine.class)
class SubscriptionStoreIT {
    private static final long CHAT = 5_000_000_001L;

    @RegisterExtension
    final FreshDatabase fresh;

    private final TestClock clock = new TestClock("2024-06-10T01:00:00Z");
    private SubscriptionStore store;

    SubscriptionStoreIT(Engine engine) {
        fresh = new FreshDatabase(engine);
    }

    @BeforeEach
    void open() {
        store = new SubscriptionStore(fresh.open(), clock);
    }

    @Test
    void keepsTheBeginningWhenSubscribedAgainWithAnotherAgency() {
        var first = store.subscribe(CHAT, null);
        clock.advance(Duration.ofDays(1));

        var again = store.subscribe(CHAT, "Sở Xây dựng");

        assertThat(first).isEqualTo(new Subscription(CHAT, null, Status.ACTIVE, first.since()));
        assertThat(again).isEqualTo(new Subscription(CHAT, "Sở Xây dựng", Status.ACTIVE, first.since()));
        assertThat(store.active()).containsExactly(again);
    }

    @Test
    void beginsAnewWhenSubscribedAfterTheEnd() {
        store.subscribe(CHAT, "Sở Xây dựng");
        assertThat(store.unsubscribe(CHAT)).isTrue();
        assertThat(store.unsubscribe(CHAT)).isFalse();
        clock.advance(Duration.ofDays(1));

        assertThat(store.subscribe(CHAT, null).since()).isEqualTo(clock.instant());
    }

    @Test
    void outlivesTheProcess() {
        var subscription = store.subscribe(-100_123L, "Sở Tài chính");

        assertThat(new SubscriptionStore(fresh.open(), clock).find(-100_123L)).contains(subscription);
    }

    @Test
    void pausesAndResumesOnlyWhatItShould() {
        store.subscribe(CHAT, "Sở Xây dựng");
        assertThat(store.resume(CHAT)).isFalse();
        assertThat(store.pause(CHAT)).isTrue();
        assertThat(store.active()).isEmpty();
        assertThat(store.resume(CHAT)).isTrue();
        assertThat(store.find(CHAT).orElseThrow().agency()).isEqualTo("Sở Xây dựng");

        store.unsubscribe(CHAT);
        assertThat(store.pause(CHAT)).isFalse();
        assertThat(store.resume(CHAT)).isFalse();
        assertThat(store.pause(99)).isFalse();
    }

    @Test
    void countsEveryStatus() {
        store.subscribe(1, null);
        store.subscribe(2, null);
        store.subscribe(3, null);
        store.pause(3);

        assertThat(store.counts())
                .containsEntry(Status.ACTIVE, 2)
                .containsEntry(Status.PAUSED, 1)
                .containsEntry(Status.ENDED, 0);
    }

    @Test
    void forgetsWhatHasBeenInactiveForLong() {
        store.subscribe(1, null);
        store.subscribe(2, null);
        store.subscribe(3, null);
        store.pause(2);
        clock.advance(Duration.ofDays(60));
        store.pause(3);
        clock.advance(Duration.ofDays(31));

        assertThat(store.forgetInactive(Duration.ofDays(90))).isEqualTo(1);
        assertThat(store.find(1)).isPresent();
        assertThat(store.find(2)).isEmpty();
        assertThat(store.find(3)).isPresent();
    }

    @Test
    void movesToTheNewIdAndToleratesBeingToldTwice() {
        store.subscribe(-5, "Sở Xây dựng");

        store.migrate(-5, -1005);
        store.migrate(-5, -1005);
        store.migrate(-1005, -1005);

        assertThat(store.active()).extracting(Subscription::chatId).containsExactly(-1005L);
        assertThat(store.find(-1005).orElseThrow().agency()).isEqualTo("Sở Xây dựng");
    }

    @Test
    void leavesASubscriptionOfTheNewIdAsItIs() {
        store.subscribe(-5, "Sở Xây dựng");
        store.subscribe(-1005, null);

        store.migrate(-5, -1005);

        assertThat(store.find(-5)).isEmpty();
        assertThat(store.find(-1005).orElseThrow().agency()).isNull();
    }

    @Test
    void erasesWithoutATrace() {
        store.subscribe(CHAT, null);

        assertThat(store.erase(CHAT)).isTrue();
        assertThat(store.erase(CHAT)).isFalse();
        assertThat(store.find(CHAT)).isEmpty();
    }
}
