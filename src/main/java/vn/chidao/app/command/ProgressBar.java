package vn.chidao.app.command;

import java.io.PrintWriter;

/** A bar on a terminal's standard error while files are read; nothing where that is no terminal. Thread-safe. */
final class ProgressBar {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    /** The launcher knows whether standard error is a terminal; Java itself knows it only from 22 on. */
    private final boolean terminal = Boolean.getBoolean("chidao.terminal");

    private int shown = -1;

    ProgressBar(PrintWriter err) {
        this.err = err;
    }

    /** Shows that {@code done} of {@code all} files are read. */
    synchronized void show(int done, int all) {
        int filled = all == 0 ? WIDTH : WIDTH * done / all;
        if (!terminal || done < shown) {
            return;
        }
        shown = done;
        err.print("\r[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + "/" + all
                + (done == all ? "\n" : ""));
        err.flush();
    }
}
