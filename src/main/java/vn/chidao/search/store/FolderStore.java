package vn.chidao.search.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.IOUtils;

/**
 * A store that is a folder: {@code gen-7/} and so on, and the file {@code CURRENT} that names the live one. Several
 * processes may read it; a lock file lets one at a time change it.
 */
public final class FolderStore implements IndexStore {
    private static final String CURRENT = "CURRENT";
    private static final String LOCK = "build.lock";
    private static final Pattern NAME = Pattern.compile("gen-(\\d{1,15})");
    private static final Pattern DRAFT = Pattern.compile("draft-\\d+|CURRENT\\.new");

    private final Path folder;

    /** Makes a store of {@code folder}, created with its parents when it is missing. */
    public FolderStore(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public Optional<Closeable> lock() throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            var lock = directory.obtainLock(LOCK);
            return Optional.of(() -> IOUtils.close(lock, directory));
        } catch (LockObtainFailedException e) {
            directory.close();
            return Optional.empty();
        }
    }

    @Override
    public Directory draft(long number) throws IOException {
        return new MMapDirectory(draftPath(number));
    }

    @Override
    public void publish(long number) throws IOException {
        Files.move(draftPath(number), path(number), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.fsync(folder, true);
    }

    @Override
    public void sweep() throws IOException {
        for (var name : names()) {
            if (DRAFT.matcher(name).matches()) {
                IOUtils.rm(folder.resolve(name));
            }
        }
    }

    @Override
    public SortedSet<Long> numbers() throws IOException {
        var numbers = new TreeSet<Long>();
        for (var name : names()) {
            parse(name).ifPresent(numbers::add);
        }
        return numbers;
    }

    @Override
    public Directory open(long number) throws IOException {
        if (!Files.isDirectory(path(number))) {
            throw new NoSuchFileException(path(number).toString());
        }
        return new MMapDirectory(path(number));
    }

    @Override
    public void remove(long number) throws IOException {
        // Renamed first: a removal that is cut off leaves a draft to be swept, not half an index under a good name.
        Files.move(path(number), draftPath(number), StandardCopyOption.ATOMIC_MOVE);
        IOUtils.rm(draftPath(number));
    }

    @Override
    public OptionalLong current() throws IOException {
        var mark = folder.resolve(CURRENT);
        if (!Files.isRegularFile(mark)) {
            return OptionalLong.empty();
        }
        var name = new String(Files.readAllBytes(mark), StandardCharsets.ISO_8859_1).strip();
        return parse(name).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    }

    @Override
    public void point(long number) throws IOException {
        var fresh = folder.resolve(CURRENT + ".new");
        Files.writeString(fresh, path(number).getFileName() + "\n", StandardCharsets.UTF_8);
        try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(fresh, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        IOUtils.fsync(folder, true);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private Path path(long number) {
        return folder.resolve("gen-" + number);
    }

    private Path draftPath(long number) {
        return folder.resolve("draft-" + number);
    }

    private static Optional<Long> parse(String name) {
        var matcher = NAME.matcher(name);
        return matcher.matches() ? Optional.of(Long.valueOf(matcher.group(1))) : Optional.empty();
    }
}
