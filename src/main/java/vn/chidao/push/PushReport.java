package vn.chidao.push;

import java.time.Instant;
import java.util.List;

/** What a run of the push came to. */
public sealed interface PushReport {
    /**
     * This process did the sending.
     *
     * @param key the issue
     * @param tally how the whole issue stands now
     * @param troubles what went wrong in this run, each told once
     */
    record Round(String key, Tally tally, List<Trouble> troubles) implements PushReport {
        public Round {
            troubles = List.copyOf(troubles);
        }
    }

    /**
     * Another sender is at work; what this run planned is written down and goes out with it or after it.
     *
     * @param key the issue
     * @param until when the other's turn ends, unless it extends it
     */
    record Elsewhere(String key, Instant until) implements PushReport {}

    /**
     * An issue in figures.
     *
     * @param chats the chats it was planned for
     * @param nothing those of them for whom the digest held nothing
     * @param waiting messages still to be sent
     * @param sent messages that arrived
     * @param gone messages to chats that can no longer be written to
     * @param rejected messages refused, or given up
     * @param unknown messages that may have arrived and are not sent again by themselves
     */
    record Tally(int chats, int nothing, int waiting, int sent, int gone, int rejected, int unknown) {
        /** Says it in a sentence, for the log. */
        public String words() {
            return sent + " sent, " + waiting + " waiting, " + gone + " to chats that are gone, " + rejected
                    + " refused, " + unknown + " of unknown outcome, to " + chats + " chats, " + nothing
                    + " of which get nothing";
        }
    }

    /**
     * A message an admin should know of. A chat that is gone is none: it only counts.
     *
     * @param key the issue
     * @param chatId the chat
     * @param part which of its messages, from 1
     * @param state REJECTED, or UNKNOWN: it may have arrived and is not sent again by itself
     * @param reason the channel's words, or how it came about
     */
    record Trouble(String key, long chatId, int part, Ledger.State state, String reason) {
        /** Says it in a sentence, for the log. */
        public String words() {
            return "Message " + part + " of " + key + " to chat " + chatId
                    + (state == Ledger.State.UNKNOWN ? " may not have arrived: " : " was refused: ") + reason;
        }
    }
}
