/**
 * What the index knows of words: how often a syllable occurs, what is near it, and how a question's unknown words are
 * repaired. A word that the index knows is never touched.
 */
@NullMarked
package vn.chidao.search.spelling;

import org.jspecify.annotations.NullMarked;
