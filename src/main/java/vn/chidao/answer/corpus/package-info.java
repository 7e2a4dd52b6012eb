/**
 * The directives of one generation of the index as answers see them, and the words of a question as they are compared with
 * the words of a directive.
 */
@NullMarked
package vn.chidao.answer.corpus;

import org.jspecify.annotations.NullMarked;
