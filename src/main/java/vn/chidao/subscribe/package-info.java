/**
 * Which chats follow the digests and for which agency, and the database in which the bot's state lives.
 *
 * <p>The state is SQLite by default and PostgreSQL by URL. {@link vn.chidao.subscribe.Database} stands here and not in a
 * package of its own because subscriptions are the root of all state: every other table that names a chat refers to them,
 * so that deleting one subscription deletes all that is known of the chat.
 */
@NullMarked
package vn.chidao.subscribe;

import org.jspecify.annotations.NullMarked;
