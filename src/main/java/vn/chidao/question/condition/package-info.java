/** Readers that each take one kind of condition out of a question: numbers, types, times, names, issuers, sums, exceptions. */
@NullMarked
package vn.chidao.question.condition;

import org.jspecify.annotations.NullMarked;
