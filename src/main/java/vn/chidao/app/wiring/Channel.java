package vn.chidao.app.wiring;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import vn.chidao.dialogue.Roster;
import vn.chidao.push.Delivery;
import vn.chidao.push.Outbox;

/**
 * What carries the conversation, as far as the conversation needs to know it.
 *
 * @param outbox the way to chats
 * @param roster who administers groups
 * @param lastPoll when it was last asked for updates with success; empty before
 */
public record Channel(Outbox outbox, Roster roster, Supplier<Optional<Instant>> lastPoll) {
    /** A channel that reaches nobody: for the terminal, and for rehearsals. */
    public static Channel none() {
        return new Channel(
                (chat, message) -> new Delivery.Rejected("no channel"),
                (chat, user) -> Roster.Standing.UNKNOWN,
                Optional::empty);
    }
}
