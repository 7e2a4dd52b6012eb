/**
 * The conversation, whatever the channel: commands, free questions, taps. Terminal and Telegram both speak through it.
 */
@NullMarked
package vn.chidao.dialogue;

import org.jspecify.annotations.NullMarked;
