package vn.chidao.telegram.poll;

/** Why the bot no longer listens. */
public sealed interface Ended {
    /** It was asked to stop. */
    record Stopped() implements Ended {}

    /**
     * The server does not know the token, so no trying again will help.
     *
     * @param status the server's code: 401, 404 or 421
     * @param key the key of the sentence to show
     */
    record WrongToken(int status, String key) implements Ended {}
}
