/** DOCX: the package opened by POI, its text streamed. */
@NullMarked
package vn.chidao.digest.format.docx;

import org.jspecify.annotations.NullMarked;
