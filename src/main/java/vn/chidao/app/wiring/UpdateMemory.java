package vn.chidao.app.wiring;

import vn.chidao.subscribe.UpdateLog;
import vn.chidao.telegram.poll.Handled;

/** The memory of updates handled, kept in the bot's state: after a crash nothing is answered twice. */
final class UpdateMemory implements Handled {
    private final UpdateLog log;

    UpdateMemory(UpdateLog log) {
        this.log = log;
    }

    @Override
    public boolean contains(long updateId) {
        return log.knows(updateId);
    }

    @Override
    public void add(long updateId) {
        log.firstTime(updateId);
    }
}
