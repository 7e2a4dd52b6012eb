package vn.chidao.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class LanesTest {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean ended = new AtomicBoolean();

    @Test
    void waitsForWhatIsInTheMiddleOfSomethingWhenItCloses() throws InterruptedException {
        var lanes = new Lanes(1, Duration.ZERO, Duration.ofMinutes(1));
        assertThat(lanes.submit(7, crowded -> untilInterrupted(), dropped -> {}))
                .isTrue();
        begun.await();

        lanes.close();

        assertThat(ended).isTrue();
        assertThat(lanes.submit(7, crowded -> untilInterrupted(), dropped -> {}))
                .isFalse();
    }

    private void untilInterrupted() {
        begun.countDown();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            ended.set(true);
        }
    }
}
