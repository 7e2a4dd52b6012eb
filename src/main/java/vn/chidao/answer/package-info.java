/**
 * From a query to an {@link vn.chidao.answer.Answer}: which directive is meant, what it says about what was asked, or that it
 * does not say, or that there is none. Facts come from all directives that match; text ranking only finds which one is meant.
 * Pure: same query, corpus and subject, same answer.
 */
@NullMarked
package vn.chidao.answer;

import org.jspecify.annotations.NullMarked;
