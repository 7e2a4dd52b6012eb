/**
 * Everything that goes to Telegram: one gateway, its table of errors, and the cutting of long texts.
 *
 * <p>Who may wait decides where: answers wait here, on their chat's own thread and for a minute at most; a push is tried
 * once and waits in its ledger, since the server may ask for hours. An answer that may not have arrived is sent once more, a pushed message never.
 */
@NullMarked
package vn.chidao.telegram.send;

import org.jspecify.annotations.NullMarked;
