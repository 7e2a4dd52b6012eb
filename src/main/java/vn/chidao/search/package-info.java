/**
 * Finding units of Vietnamese text: built indexes ({@link vn.chidao.search.Generation}), the one that is live and those
 * kept for rollback ({@link vn.chidao.search.Generations}), and the search over one ({@link vn.chidao.search.Finder}).
 *
 * <p>Knows nothing of digests and directives: what is found is an {@link vn.chidao.search.Item}, an id with its words.
 *
 * <p>A unit is indexed four times: spelling-neutral syllables, the same without marks, and neighbouring pairs of both.
 * Lucene ranks the units; the passages of the best few dozen are then scored from a column of syllable codes, which
 * costs microseconds where posting lists of passages cost milliseconds. A hit's score is unit + best passage + a quarter
 * of the title, each by BM25 with its default parameters.
 */
@NullMarked
package vn.chidao.search;

import org.jspecify.annotations.NullMarked;
