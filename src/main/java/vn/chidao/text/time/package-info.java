/**
 * Words that name a time. {@link vn.chidao.text.time.TimeExpressions} moves a {@link vn.chidao.text.time.Reader} over the
 * text once, and at each word that can open an expression asks the families (periods, end bounds, days, calendar parts, terms,
 * recurring duties, durations, words relative to today); the longest reading wins. Each family is a small descent over named
 * patterns instead of one large expression, so nothing backtracks far.
 */
@NullMarked
package vn.chidao.text.time;

import org.jspecify.annotations.NullMarked;
