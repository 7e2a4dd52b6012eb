/**
 * Vietnamese text below everything else: folding, spans and clean text here; patterns, words, document numbers, dates and
 * periods in the packages below. Knows nothing of digests or directives.
 */
@NullMarked
package vn.chidao.text;

import org.jspecify.annotations.NullMarked;
