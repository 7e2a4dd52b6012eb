/**
 * The loop that asks Telegram for updates and confirms them once they are handled.
 *
 * <p>It is our own because the library's session ends silently when a consumer throws, sticks on an update that it cannot
 * decode, ignores the waits that the server asks for, spins after the server restarts its numbering, and cannot be stopped.
 *
 * <p>Confirmation follows handling, so that nothing is lost; {@link vn.chidao.telegram.poll.Handled} keeps what comes again
 * after a restart from being answered again. {@link vn.chidao.telegram.poll.FallbackMemory} goes on when that memory, a database, is away.
 */
@NullMarked
package vn.chidao.telegram.poll;

import org.jspecify.annotations.NullMarked;
