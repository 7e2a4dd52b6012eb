/**
 * From a Vietnamese question, in any spelling, to a {@link vn.chidao.question.query.Query}: what is asked, about what, under
 * which conditions. The query prints as one line, which tests assert and admins read. The {@code words} are taken apart, each
 * {@code condition} is taken out of them, and what is left is read as one fact or as a list. Pure: same question and day, same
 * query.
 */
@NullMarked
package vn.chidao.question;

import org.jspecify.annotations.NullMarked;
