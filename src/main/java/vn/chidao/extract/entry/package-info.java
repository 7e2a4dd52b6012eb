/** An entry's text as every extractor reads it: cleaned, cut into sentences and clauses. */
@NullMarked
package vn.chidao.extract.entry;

import org.jspecify.annotations.NullMarked;
