package vn.chidao.push;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a push would send, without sending it.
 *
 * @param key the issue
 * @param alreadyPushed whether its push has begun before, so that a run would only finish what is left
 * @param waiting the messages that are left of a push begun before, else 0
 * @param shares one for each agency followed, everything first, then by name; empty for an issue already pushed
 */
public record DryRun(String key, boolean alreadyPushed, int waiting, List<Share> shares) {
    public DryRun {
        shares = List.copyOf(shares);
    }

    /** The chats that would get at least one message. */
    public int chats() {
        return shares.stream()
                .filter(share -> share.parts() > 0)
                .mapToInt(Share::chats)
                .sum();
    }

    /** The messages that would go out. */
    public int messages() {
        return shares.stream().mapToInt(share -> share.chats() * share.parts()).sum();
    }

    /**
     * The chats that follow the same agency.
     *
     * @param agency its canonical name, or null for everything
     * @param chats how many chats
     * @param parts how many messages each would get; 0 when the digest has nothing for them
     */
    public record Share(@Nullable String agency, int chats, int parts) {}
}
