/**
 * The way to the Bot API server: token, address, proxy, HTTP clients, raw calls, file download.
 *
 * <p>The token is part of every address, so nothing here puts an address into a message, an exception or a log line.
 */
@NullMarked
package vn.chidao.telegram.net;

import org.jspecify.annotations.NullMarked;
