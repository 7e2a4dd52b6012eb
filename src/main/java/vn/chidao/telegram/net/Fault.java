package vn.chidao.telegram.net;

/**
 * What is wrong with a setting of the connection.
 *
 * @param key the sentence's key in the message file
 * @param detail what the sentence's «{0}» stands for, free of secrets; may be empty
 */
public record Fault(String key, String detail) {}
