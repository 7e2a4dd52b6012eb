package vn.chidao.view;

import java.util.List;

/**
 * One message to a chat, ready to send.
 *
 * @param html the text in Telegram's HTML subset, everything from outside escaped, at most 4,096 characters when parsed
 * @param keyboard rows of buttons; empty for none
 */
public record Message(String html, List<List<Button>> keyboard) {
    public Message {
        keyboard = keyboard.stream().map(List::copyOf).toList();
    }

    /** A message without buttons. */
    public static Message of(String html) {
        return new Message(html, List.of());
    }
}
