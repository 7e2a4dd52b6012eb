/**
 * Vietnamese text below everything else: spans, folding, syllables, telex, document numbers, dates and periods.
 * Knows nothing of digests or directives.
 */
@NullMarked
package vn.chidao.text;

import org.jspecify.annotations.NullMarked;
