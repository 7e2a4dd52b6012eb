/**
 * From a file's bytes to its lines: what the container is, which reader takes it, how much size and time it may cost.
 *
 * <p>{@link vn.chidao.digest.format.SourceReader} is the one way in. Below it {@code line} holds what all readers share,
 * {@code encoding} turns bytes into Unicode, and {@code html}, {@code docx} and {@code pdf} each know one container.
 */
@NullMarked
package vn.chidao.digest.format;

import org.jspecify.annotations.NullMarked;
