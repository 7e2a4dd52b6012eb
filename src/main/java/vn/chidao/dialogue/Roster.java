package vn.chidao.dialogue;

/** Knows who administers a group. Implementations are thread-safe. */
@FunctionalInterface
public interface Roster {
    /** What the person is in the group now; may take as long as asking the channel does. */
    Standing standing(long chatId, long userId);

    /** What someone is in a group. */
    enum Standing {
        /** One of those who run it. */
        ADMINISTRATOR,
        /** Anybody else. */
        MEMBER,
        /** The channel did not say. */
        UNKNOWN
    }
}
