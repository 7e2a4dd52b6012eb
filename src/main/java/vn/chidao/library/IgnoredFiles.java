package vn.chidao.library;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What other programs leave beside digests, and nobody means to be read. */
final class IgnoredFiles {
    /** The folder that a browser saves beside a page, for its pictures and scripts. */
    private static final String OF_A_PAGE = "_files";

    /** Word's note that a document is open. */
    private static final String OPEN_IN_WORD = "~$";

    private static final Set<String> OF_WINDOWS = Set.of("thumbs.db", "desktop.ini");

    private IgnoredFiles() {}

    /** Whether {@code file} in {@code folder} is such: hidden, a system's or an office program's own, or part of a page. */
    static boolean contain(Path folder, Path file) {
        var name = String.valueOf(file.getFileName());
        if (name.startsWith(OPEN_IN_WORD) || OF_WINDOWS.contains(name.toLowerCase(Locale.ROOT))) {
            return true;
        }
        var place = folder;
        for (var step : folder.relativize(file)) {
            place = place.resolve(step);
            if (step.toString().startsWith(".") || ofAPage(place)) {
                return true;
            }
        }
        return false;
    }

    /** A folder of that name without its page may be anybody's. */
    private static boolean ofAPage(Path place) {
        var name = String.valueOf(place.getFileName());
        if (!name.endsWith(OF_A_PAGE) || !Files.isDirectory(place)) {
            return false;
        }
        var page = name.substring(0, name.length() - OF_A_PAGE.length());
        return Stream.of(".html", ".htm", ".xhtml", "")
                .map(ending -> place.resolveSibling(page + ending))
                .anyMatch(Files::isRegularFile);
    }
}
