/**
 * What goes out without being asked for: the weekly digest to subscribers, each once, recorded in a ledger.
 *
 * <p>The channel is turned round: this package owns {@link vn.chidao.push.Outbox}, a channel implements it.
 */
@NullMarked
package vn.chidao.push;

import org.jspecify.annotations.NullMarked;
