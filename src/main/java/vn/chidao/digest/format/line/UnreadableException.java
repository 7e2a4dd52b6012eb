package vn.chidao.digest.format.line;

import java.io.IOException;

/**
 * Nothing of a file can be read. An {@link IOException}, so that it travels through the libraries' own reading code.
 */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final transient Flaw flaw;

    /** Makes one from the message key and its values. */
    public UnreadableException(String key, String... values) {
        super(key);
        this.flaw = Flaw.whole(key, values);
    }

    /** Returns what is wrong, ready to be put into words. */
    public Flaw flaw() {
        return flaw;
    }
}
