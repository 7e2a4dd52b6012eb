package vn.chidao.telegram;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.push.Delivery;
import vn.chidao.telegram.send.Gateway;

/**
 * The command menus: everyone's, and the longer one in each admin's own chat. An admin who has never written to the bot
 * has no chat with it yet, so his menu is tried again when he speaks.
 */
final class Menus {
    private static final Logger log = LoggerFactory.getLogger(Menus.class);

    private final Gateway gateway;
    private final List<Dialogue.Command> commands;
    private final Set<Long> waiting = ConcurrentHashMap.newKeySet();

    Menus(Gateway gateway, List<Dialogue.Command> commands, Set<Long> admins) {
        this.gateway = gateway;
        this.commands = List.copyOf(commands);
        this.waiting.addAll(admins);
    }

    /** Sets everyone's menu and those of the admins who can be reached. */
    void show() {
        var everyones =
                commands.stream().filter(command -> !command.adminOnly()).toList();
        var delivery = gateway.menu(everyones, null);
        if (!(delivery instanceof Delivery.Sent)) {
            log.warn("The menu of commands could not be set: {}", delivery.words());
        }
        waiting.forEach(this::spoke);
    }

    /** Sets the user's menu where he is an admin without one. */
    void spoke(long userId) {
        if (waiting.contains(userId) && gateway.menu(commands, userId) instanceof Delivery.Sent) {
            waiting.remove(userId);
        }
    }
}
