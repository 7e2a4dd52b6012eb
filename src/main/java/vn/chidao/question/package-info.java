/**
 * From a Vietnamese question, in any spelling, to a {@link vn.chidao.question.Query}: what is asked, about what, under which
 * conditions. The query prints as one line, which tests assert and admins read. Pure: same question and day, same query.
 */
@NullMarked
package vn.chidao.question;

import org.jspecify.annotations.NullMarked;
