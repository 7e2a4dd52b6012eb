/**
 * From a query to an {@link vn.chidao.answer.Answer}: the directive that is meant and what it says about what was asked, or that
 * it does not say it, or that there is no such directive. {@code select} finds the directives that the question means, {@code
 * clause} tells how well one of their clauses fits it, and the responders here say it; all three read the directives from {@code
 * corpus}. Facts come from all directives that match; text ranking only finds which one is meant. Pure: the same query, corpus
 * and subject give the same answer.
 */
@NullMarked
package vn.chidao.answer;

import org.jspecify.annotations.NullMarked;
