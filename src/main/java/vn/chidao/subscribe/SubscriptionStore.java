package vn.chidao.subscribe;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.subscribe.Subscription.Status;

/** The subscriptions, kept in the database. Thread-safe; each call is one transaction. */
public final class SubscriptionStore {
    private final Database database;
    private final Clock clock;

    /** A store in {@code database} that dates changes by {@code clock}. */
    public SubscriptionStore(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Makes the chat follow {@code agency} (null for everything), whatever it did before; doing it twice changes nothing. */
    public Subscription subscribe(long chatId, @Nullable String agency) {
        throw new UnsupportedOperationException();
    }

    /** Ends the chat's subscription; false when it had none to end. */
    public boolean unsubscribe(long chatId) {
        throw new UnsupportedOperationException();
    }

    /** Stops sending to a chat that cannot be written to; false when it was not active. */
    public boolean pause(long chatId) {
        throw new UnsupportedOperationException();
    }

    /** Sends again to a paused chat; false when it was not paused. */
    public boolean resume(long chatId) {
        throw new UnsupportedOperationException();
    }

    /** Carries everything of a group over to the supergroup it became; the supergroup's own subscription wins. */
    public void migrate(long from, long to) {
        throw new UnsupportedOperationException();
    }

    /** Deletes all that is known of the chat (/xoadulieu), deliveries included; false when nothing was known. */
    public boolean erase(long chatId) {
        throw new UnsupportedOperationException();
    }

    /** Deletes subscriptions that have been paused or ended for longer than {@code age}, and says how many. */
    public int forgetInactive(Duration age) {
        throw new UnsupportedOperationException();
    }

    /** The active subscriptions by chat id. */
    public List<Subscription> active() {
        throw new UnsupportedOperationException();
    }

    /** The chat's subscription, whatever its status. */
    public Optional<Subscription> find(long chatId) {
        throw new UnsupportedOperationException();
    }

    /** How many subscriptions have each status; every status is in it. */
    public Map<Status, Integer> counts() {
        throw new UnsupportedOperationException();
    }
}
