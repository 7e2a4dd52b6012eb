package vn.chidao.telegram.net;

/** What came of fetching a file that someone sent. */
public sealed interface Download {
    /** Its bytes, all of them. */
    @SuppressWarnings("ArrayRecordComponent") // Handed on once; compared by nobody.
    record Fetched(byte[] content) implements Download {}

    /**
     * It is larger than a bot may fetch, or than was asked for.
     *
     * @param limit in bytes
     */
    record TooLarge(long limit) implements Download {}

    /**
     * It could not be fetched.
     *
     * @param reason for the log, free of secrets
     */
    record Failed(String reason) implements Download {}
}
