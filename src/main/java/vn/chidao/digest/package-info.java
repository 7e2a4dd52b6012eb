/**
 * From a file to a {@link vn.chidao.digest.Digest}: containers and encodings to lines, lines to week, lede and entries.
 *
 * <p>What could not be read is a {@link vn.chidao.digest.Finding} with file and line, never an exception.
 */
@NullMarked
package vn.chidao.digest;

import org.jspecify.annotations.NullMarked;
