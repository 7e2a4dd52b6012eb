/**
 * A strict Bot API server on the loopback, for tests and for trying the bot as a process: it checks every request against
 * the specification's own data, reads HTML as Telegram does, and can be told to fail.
 */
@NullMarked
package vn.chidao.telegram.fake;

import org.jspecify.annotations.NullMarked;
