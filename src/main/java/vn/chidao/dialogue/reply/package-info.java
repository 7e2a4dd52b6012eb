/** What the bot replies to a free question, and what hangs on the answer: cards, lists, sides of a directive, examples. */
@NullMarked
package vn.chidao.dialogue.reply;

import org.jspecify.annotations.NullMarked;
