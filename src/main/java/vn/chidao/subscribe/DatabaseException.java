package vn.chidao.subscribe;

/** The database could not be opened. Neither its message nor its stack trace ever carries the password. */
public final class DatabaseException extends RuntimeException {
    private final Fault fault;
    private final String place;

    DatabaseException(Fault fault, String place, String detail) {
        super(place + ": " + detail);
        this.fault = fault;
        this.place = place;
    }

    /** What kept it from opening. */
    public Fault fault() {
        return fault;
    }

    /** The file, or the server and database, without user or password. */
    public String place() {
        return place;
    }

    /** Why a database cannot be opened; what to tell the admin stands under {@code database.<fault>} in the messages. */
    public enum Fault {
        /** The URL is not one of a PostgreSQL. */
        URL_UNKNOWN,
        /** The file or its folder cannot be created or written. */
        FILE_REFUSED,
        /** The file is something else than a database. */
        NOT_A_DATABASE,
        /** Nothing answers at the server's address, or the server has no such database. */
        SERVER_UNREACHABLE,
        /** User or password are wrong, or missing. */
        LOGIN_REFUSED,
        /** The tables could not be brought up to date. */
        MIGRATION_FAILED
    }
}
