/** The conversation as a bot: the one list of commands, from which help, menu and dispatch come, and taps. */
@NullMarked
package vn.chidao.dialogue.bot;

import org.jspecify.annotations.NullMarked;
