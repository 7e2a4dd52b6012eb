/** Free questions and what hangs on their answers: cards, lists, sides of a directive, examples. */
@NullMarked
package vn.chidao.dialogue.talk;

import org.jspecify.annotations.NullMarked;
