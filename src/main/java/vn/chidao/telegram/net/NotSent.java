package vn.chidao.telegram.net;

import java.io.IOException;

/** A call that failed before any of it was written to the server: trying again cannot send anything twice. */
public final class NotSent extends IOException {
    private static final long serialVersionUID = 1L;

    NotSent(IOException cause) {
        super(cause.getMessage(), cause);
    }
}
