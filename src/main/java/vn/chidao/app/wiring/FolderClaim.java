package vn.chidao.app.wiring;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * A running bot's mark on its index folder, gone with its process. A second bot there is not kept from running (its index and
 * state bear that), but two of one token take each other's updates, so it should say so.
 */
public final class FolderClaim implements AutoCloseable {
    private final FileChannel channel;
    private final @Nullable FileLock lock;

    private FolderClaim(FileChannel channel, @Nullable FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    /** Marks {@code index}, unless another process has. */
    public static FolderClaim of(Path index) throws IOException {
        var folder = Files.createDirectories(index.resolve("state"));
        var channel = FileChannel.open(folder.resolve("bot.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new FolderClaim(channel, channel.tryLock());
    }

    /** Whether the folder is this process's alone. */
    public boolean alone() {
        return lock != null;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
