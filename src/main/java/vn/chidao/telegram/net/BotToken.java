package vn.chidao.telegram.net;

import java.util.Optional;
import java.util.regex.Pattern;

/** A bot's token: a secret that prints as stars. */
public final class BotToken {
    /** The shape BotFather gives: the bot's id, a colon, letters of base64url. */
    private static final Pattern SHAPE = Pattern.compile("[0-9]{1,20}:[A-Za-z0-9_-]{1,200}");

    private final String secret;

    private BotToken(String secret) {
        this.secret = secret;
    }

    /** Reads a token, white space around it ignored; empty when it does not look like one. */
    public static Optional<BotToken> parse(String text) {
        var stripped = text.strip();
        return SHAPE.matcher(stripped).matches() ? Optional.of(new BotToken(stripped)) : Optional.empty();
    }

    /** The secret itself, for the address of a call and nothing else. */
    public String reveal() {
        return secret;
    }

    /** {@code text} with the secret blotted out, for words that come from libraries. */
    public String redact(String text) {
        return text.replace(secret, toString());
    }

    @Override
    public String toString() {
        return "«***»";
    }
}
