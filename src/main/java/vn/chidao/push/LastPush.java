package vn.chidao.push;

import java.time.Instant;

/**
 * The newest issue pushed, for the admins' status.
 *
 * @param key the issue
 * @param at when its push began
 * @param tally how it stands
 */
public record LastPush(String key, Instant at, PushReport.Tally tally) {}
