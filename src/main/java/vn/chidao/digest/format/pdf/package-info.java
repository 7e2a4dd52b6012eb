/** PDF with a text layer: PDFBox gives letters and their places, this package the lines and paragraphs. */
@NullMarked
package vn.chidao.digest.format.pdf;

import org.jspecify.annotations.NullMarked;
