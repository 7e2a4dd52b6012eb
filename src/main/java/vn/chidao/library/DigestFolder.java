package vn.chidao.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import vn.chidao.digest.Finding;
import vn.chidao.digest.SourceText;
import vn.chidao.digest.format.ReadResult;
import vn.chidao.digest.format.SourceReader;
import vn.chidao.digest.layout.DigestParser;
import vn.chidao.extract.DirectiveExtractor;
import vn.chidao.search.ParallelMapper;
import vn.chidao.text.Sha256;

/** The folder of source files. Reads them on all cores; a file that was read before and has not changed is not read again. */
final class DigestFolder {
    private static final int LARGEST_HASHED = 64 * 1024 * 1024;

    private final Path folder;
    private final SourceReader reader;
    private final DirectiveExtractor extractor;
    private final DigestParser parser = new DigestParser();

    DigestFolder(Path folder, SourceReader reader, DirectiveExtractor extractor) {
        this.folder = folder;
        this.reader = reader;
        this.extractor = extractor;
    }

    /** Returns the files to read, in order of name, without {@link IgnoredFiles}. */
    List<Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("không có thư mục bản tin " + folder);
        }
        // the folder itself may be a link, which no walk follows from its own name
        try (var walk = Files.walk(folder.resolve("."))) {
            return walk.map(Path::normalize)
                    .filter(Files::isRegularFile)
                    .filter(file -> !IgnoredFiles.contain(folder, file))
                    .sorted()
                    .toList();
        }
    }

    /** Returns the finding that nothing in the folder can take the place of what is live. */
    Finding nothingInIt() {
        return new Finding(folder.toString(), 0, "không có bản tin nào đọc được; giữ nguyên chỉ mục cũ");
    }

    /**
     * What the files hold.
     *
     * @param contents one for each file, in their order
     * @param time how many had to be read, and how long it took
     */
    record FolderContent(List<SourceContent> contents, RefreshReport.ReadingTime time) {}

    /**
     * Reads {@code files}.
     *
     * @param known what was read before by the same rules
     * @param last what was read last, by whatever rules: what is kept of a file that can no longer be read
     * @param cores does the reading
     * @param progress told the number of files done, from any thread
     */
    FolderContent read(List<Path> files, Snapshot known, Snapshot last, ParallelMapper cores, IntConsumer progress) {
        long start = System.nanoTime();
        var before = byName(known);
        var good = byName(last);
        good.values().removeIf(content -> content.directives().isEmpty());
        var done = new AtomicInteger();
        var unchanged = new AtomicInteger();
        var contents = cores.map(files, file -> {
            var content = kept(read(file, before, unchanged), good);
            progress.accept(done.incrementAndGet());
            return content;
        });
        long millis = (System.nanoTime() - start) / 1_000_000;
        return new FolderContent(contents, new RefreshReport.ReadingTime(files.size() - unchanged.get(), millis));
    }

    private static Map<String, SourceContent> byName(Snapshot snapshot) {
        var byName = new HashMap<String, SourceContent>();
        snapshot.contents().forEach(content -> byName.putIfAbsent(content.source(), content));
        return byName;
    }

    /** A file that is there but cannot be read (a copy cut short, an editor's accident) keeps what was last read from it. */
    private static SourceContent kept(SourceContent reading, Map<String, SourceContent> good) {
        var last = good.get(reading.source());
        return last == null || !reading.directives().isEmpty() ? reading : reading.keeping(last);
    }

    private SourceContent read(Path file, Map<String, SourceContent> known, AtomicInteger unchanged) {
        var name = folder.relativize(file).toString();
        try {
            long modified = Files.getLastModifiedTime(file).toMillis();
            if (Files.size(file) > LARGEST_HASHED) {
                return content(name, "", modified, reader.read(file));
            }
            var bytes = Files.readAllBytes(file);
            var sha256 = Sha256.of(bytes);
            var same = known.get(name);
            if (same != null && same.sha256().equals(sha256)) {
                unchanged.incrementAndGet();
                return same;
            }
            return content(name, sha256, modified, reader.read(name, bytes));
        } catch (IOException e) {
            return SourceContent.none(name, "", 0, List.of(new Finding(name, 0, "không mở được tệp")));
        }
    }

    private SourceContent content(String name, String sha256, long modified, ReadResult reading) {
        return switch (reading) {
            case ReadResult.Unreadable unreadable ->
                SourceContent.none(name, sha256, modified, List.of(unreadable.finding()));
            case ReadResult.Text text -> {
                var parsed = parser.parse(new SourceText(name, text.text().lines()));
                var findings = new ArrayList<>(text.warnings());
                findings.addAll(parsed.findings());
                var digest = parsed.digest();
                yield digest == null
                        ? SourceContent.none(name, sha256, modified, findings)
                        : new SourceContent(
                                name,
                                sha256,
                                modified,
                                digest.title(),
                                digest.week(),
                                extractor.extract(digest),
                                findings,
                                false);
            }
        };
    }
}
