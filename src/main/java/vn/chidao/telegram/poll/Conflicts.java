package vn.chidao.telegram.poll;

import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Polls lost to another receiver of the same token's updates, and what to say about them. For one thread. */
final class Conflicts {
    private static final Logger log = LoggerFactory.getLogger(Conflicts.class);
    private static final int ALARM = 5;

    private int inARow;
    private boolean webhookRemoved;

    /**
     * Notes a conflict as the server words it; true when it is a webhook left over from before, which is to be removed
     * now. That happens once: if it comes back, someone else sets it.
     */
    boolean another(String description) {
        inARow++;
        var remove = description.toLowerCase(Locale.ROOT).contains("webhook") && !webhookRemoved;
        webhookRemoved |= remove;
        if (remove) {
            log.warn("The token has a webhook; it is removed, since this bot polls");
        } else if (inARow == ALARM) {
            log.error(
                    "Alarm: {} polls in a row lost to another receiver with the same token. Stop the other"
                            + " instance, or get a new token from BotFather: {}",
                    inARow,
                    description);
        } else {
            log.warn("Another receiver uses the same token: {}", description);
        }
        return remove;
    }

    /** Notes a poll that went well. */
    void over() {
        inARow = 0;
    }
}
