/**
 * The weekly digest to every subscriber: once, in order, at a bearable pace, whatever breaks in between.
 *
 * <p>What is to be sent is written down before it is sent: {@link vn.chidao.push.WeeklyPush} plans an issue in one
 * transaction, message texts included, so that a restart goes on with the very texts it began with, and a chat that
 * subscribes in the middle waits for the next issue. A message is claimed before it goes out and settled after; one that
 * was cut in between may have arrived, so it is reported and sent again only when an admin, who was warned, says so.
 *
 * <p>Nothing here knows Telegram: {@link vn.chidao.push.Outbox} is what a channel implements.
 */
@NullMarked
package vn.chidao.push;

import org.jspecify.annotations.NullMarked;
