package vn.chidao.app.settings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Objects;
import vn.chidao.subscribe.DatabaseException;
import vn.chidao.view.Messages;

/** What went wrong around the program, in a sentence for whoever started it. */
public final class Failure {
    private Failure() {}

    /** Returns the sentence; one that points to the log where nothing better is known. */
    public static String sentence(Throwable failure, Messages messages) {
        return switch (failure) {
            case DatabaseException database ->
                messages.say("database." + database.fault().name(), database.place());
            case UncheckedIOException unchecked -> sentence(Objects.requireNonNull(unchecked.getCause()), messages);
            case NoSuchFileException missing -> messages.say("failure.missing", String.valueOf(missing.getFile()));
            case AccessDeniedException denied -> messages.say("failure.denied", String.valueOf(denied.getFile()));
            case NotDirectoryException file -> messages.say("failure.notAFolder", String.valueOf(file.getFile()));
            case FileSystemException other -> messages.say("failure.file", String.valueOf(other.getFile()));
            case IOException told -> Objects.requireNonNullElseGet(told.getMessage(), () -> messages.say("run.failed"));
            default -> messages.say("run.failed");
        };
    }
}
