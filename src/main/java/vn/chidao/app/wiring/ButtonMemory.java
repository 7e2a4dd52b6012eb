package vn.chidao.app.wiring;

import java.util.Optional;
import vn.chidao.dialogue.Payloads;
import vn.chidao.subscribe.ButtonLog;

/** What buttons stand for, kept in the bot's state: after a restart a list's pages can still be turned. */
final class ButtonMemory implements Payloads.Memory {
    private final ButtonLog log;

    ButtonMemory(ButtonLog log) {
        this.log = log;
    }

    @Override
    public void keep(String token, String writing) {
        log.keep(token, writing);
    }

    @Override
    public Optional<String> find(String token) {
        return log.find(token);
    }
}
