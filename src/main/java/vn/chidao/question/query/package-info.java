/** What was understood: the {@link vn.chidao.question.query.Query}, and what it is made of. */
@NullMarked
package vn.chidao.question.query;

import org.jspecify.annotations.NullMarked;
