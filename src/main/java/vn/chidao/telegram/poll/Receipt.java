package vn.chidao.telegram.poll;

/** What becomes of an update, as told by whoever took it. Used by one thread at a time. */
public interface Receipt {
    /** Its answer is about to go out: from now on it counts as handled, whatever happens to the process. */
    void answering();

    /** It has been handled, or given up for good. */
    void done();
}
