/**
 * How well the product answers and extracts, measured on files of questions and of facts written by hand.
 *
 * <p>The rules of judging are those of the checks outside the project ({@code judge.py}), read from the same JSON that they
 * read, so that a figure here means the same there. Questions are put in several spellings, made by machine: an official
 * types with marks, without, with slips, or with the input method off.
 */
@NullMarked
package vn.chidao.evaluation;

import org.jspecify.annotations.NullMarked;
