/**
 * How well the search finds, measured on any pair of files: units with their texts, questions with the units that answer
 * them. The same questions are put to plain Lucene beside it, so that a figure can be judged.
 */
@NullMarked
package vn.chidao.search.evaluation;

import org.jspecify.annotations.NullMarked;
