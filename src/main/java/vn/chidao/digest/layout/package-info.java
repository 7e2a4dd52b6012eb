/**
 * From the lines of a file to a digest: {@link vn.chidao.digest.layout.DigestParser} finds title and week, {@link
 * vn.chidao.digest.layout.Article} what stands below. Editors lay digests out in many ways; each {@code Layout} knows one, and
 * {@link vn.chidao.digest.layout.Layouts} keeps the reading whose entries look most like the genre's.
 */
@NullMarked
package vn.chidao.digest.layout;

import org.jspecify.annotations.NullMarked;
