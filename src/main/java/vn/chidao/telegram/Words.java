package vn.chidao.telegram;

/** Finds a sentence for the user («telegram.busy» …) by its key. */
@FunctionalInterface
public interface Words {
    /** Returns the sentence of {@code key}, its places filled. */
    String say(String key, Object... places);
}
