/**
 * The conversation in Telegram: who is spoken to, in which order, and the way back.
 *
 * <p>Edited messages are not asked for: a question that was answered has been answered, and a second answer to a corrected
 * typo would be noise; whoever wants one asks again. Channel posts are nobody's questions.
 */
@NullMarked
package vn.chidao.telegram;

import org.jspecify.annotations.NullMarked;
