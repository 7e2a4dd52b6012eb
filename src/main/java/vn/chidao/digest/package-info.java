/**
 * A {@link vn.chidao.digest.Digest} and the lines that it is made of. {@code format} reads lines out of containers and
 * encodings, {@code layout} takes lines apart into week, lede and entries.
 *
 * <p>What could not be read is a {@link vn.chidao.digest.Finding} with file and line, never an exception.
 */
@NullMarked
package vn.chidao.digest;

import org.jspecify.annotations.NullMarked;
