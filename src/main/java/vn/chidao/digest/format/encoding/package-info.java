/**
 * From bytes to Unicode: byte order marks, UTF-8 and UTF-16, windows-1258, and the legacy TCVN3 and VNI of older
 * offices, told apart by how Vietnamese the outcome is.
 */
@NullMarked
package vn.chidao.digest.format.encoding;

import org.jspecify.annotations.NullMarked;
