package vn.chidao.digest;

/**
 * Something that could not be read as it should: which file, which line, what.
 *
 * @param source the file's name, as the digest's own source is named
 * @param line the line of the file, from 1; 0 when it concerns the whole file
 * @param message what was wrong, one Vietnamese sentence for an admin
 */
public record Finding(String source, int line, String message) {
    @Override
    public String toString() {
        return line > 0 ? source + ":" + line + ": " + message : source + ": " + message;
    }
}
