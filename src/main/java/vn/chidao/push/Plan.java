package vn.chidao.push;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import vn.chidao.push.Ledger.State;
import vn.chidao.subscribe.Database;
import vn.chidao.subscribe.Subscription;
import vn.chidao.view.Message;

/** Writes down who gets which messages of an issue, once for each issue, before anything is sent. */
final class Plan {
    private final Database database;
    private final MessageStore store;
    private final Clock clock;

    Plan(Database database, MessageStore store, Clock clock) {
        this.database = database;
        this.store = store;
        this.clock = clock;
    }

    /** Plans the issue for all of {@code subscribers}, unless this or another process has done so. */
    void begin(List<Subscription> subscribers, Issue issue) {
        // Rendered before the transaction: a slow renderer must not keep other writers waiting.
        var parts = render(subscribers, issue);
        database.write(handle -> first(handle, issue) && add(handle, issue, subscribers, parts));
    }

    /** Adds one subscriber to the issue, pushed or not, unless he is in it already. */
    void add(Subscription subscriber, Issue issue) {
        var one = List.of(subscriber);
        var parts = render(one, issue);
        database.write(handle -> add(handle, issue, one, parts));
    }

    private static Map<@Nullable String, List<Message>> render(List<Subscription> subscribers, Issue issue) {
        var parts = new HashMap<@Nullable String, List<Message>>();
        for (var subscriber : subscribers) {
            if (!parts.containsKey(subscriber.agency())) {
                parts.put(subscriber.agency(), issue.renderer().partsFor(subscriber.agency()));
            }
        }
        return parts;
    }

    /** Whether it fell to this caller to plan the issue; another process's plan is waited for. */
    private boolean first(Handle handle, Issue issue) {
        return handle.execute(
                        "INSERT INTO issue (issue_key, begun) VALUES (?, ?) ON CONFLICT (issue_key) DO NOTHING",
                        issue.key(),
                        clock.millis())
                > 0;
    }

    private boolean add(
            Handle handle, Issue issue, List<Subscription> subscribers, Map<@Nullable String, List<Message>> parts) {
        var hashes = new HashMap<@Nullable String, List<String>>();
        parts.forEach((agency, messages) -> hashes.put(
                agency,
                messages.stream().map(message -> store.keep(handle, message)).toList()));
        var known = handle.createQuery("SELECT DISTINCT chat_id FROM delivery WHERE issue_key = :issue")
                .bind("issue", issue.key())
                .mapTo(Long.class)
                .set();
        var rows = handle.prepareBatch("""
                INSERT INTO delivery (issue_key, chat_id, part, body, state, not_before, planned_at, updated_at)
                SELECT :issue, chat_id, :part, :body, :state, :now, :now, :now
                FROM subscription WHERE chat_id = :chat AND status = 'ACTIVE'
                ON CONFLICT (issue_key, chat_id, part) DO NOTHING
                """);
        for (var subscriber : subscribers) {
            if (!known.contains(subscriber.chatId())) {
                addRows(rows, issue.key(), subscriber.chatId(), hashes.getOrDefault(subscriber.agency(), List.of()));
            }
        }
        if (rows.size() > 0) {
            rows.execute();
        }
        return true;
    }

    /** One row a message, from part 1; a lone part 0 records that there is nothing for this chat. */
    private void addRows(PreparedBatch rows, String issue, long chat, List<String> hashes) {
        if (hashes.isEmpty()) {
            addRow(rows, issue, chat, 0, null, State.EMPTY);
        }
        for (int i = 0; i < hashes.size(); i++) {
            addRow(rows, issue, chat, i + 1, hashes.get(i), State.PENDING);
        }
    }

    private void addRow(PreparedBatch rows, String issue, long chat, int part, @Nullable String body, State state) {
        rows.bind("issue", issue)
                .bind("chat", chat)
                .bind("part", part)
                .bind("body", body)
                .bind("state", state.name())
                .bind("now", clock.millis())
                .add();
    }
}
