package vn.chidao.dialogue;

/**
 * Who speaks, and where.
 *
 * @param chatId the chat, in which the answer goes and a subject is carried over
 * @param userId the person, by whom rights are decided; the chat itself where an administrator speaks in its name
 * @param group whether others read along
 */
public record Speaker(long chatId, long userId, boolean group) {}
