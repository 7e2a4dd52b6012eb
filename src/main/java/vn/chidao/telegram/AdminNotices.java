package vn.chidao.telegram;

import java.util.Set;
import vn.chidao.telegram.send.Gateway;
import vn.chidao.telegram.send.Place;
import vn.chidao.view.Message;
import vn.chidao.view.card.Html;

/** What the bot tells its admins unasked, each in his own chat with it; one who never wrote to the bot cannot be reached. */
public final class AdminNotices {
    private final Gateway gateway;
    private final Set<Long> admins;

    /** Notices to {@code admins} through {@code gateway}. */
    public AdminNotices(Gateway gateway, Set<Long> admins) {
        this.gateway = gateway;
        this.admins = Set.copyOf(admins);
    }

    /** Tells plain {@code text}; takes as long as the sending does. */
    public void tell(String text) {
        admins.forEach(admin -> gateway.reply(new Place(admin, null, null), Message.of(Html.escape(text))));
    }
}
