/**
 * The digests as one living whole: the folder of source files, what was extracted from each, the built index, and the corpus
 * that answers come from. Reading anew never disturbs answering: the new generation is built and verified beside the old one.
 */
@NullMarked
package vn.chidao.library;

import org.jspecify.annotations.NullMarked;
