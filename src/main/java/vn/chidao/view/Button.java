package vn.chidao.view;

/**
 * A button under a message.
 *
 * @param label what it says, short
 * @param payload what comes back when it is tapped: at most 64 bytes of UTF-8 (Bot API, InlineKeyboardButton)
 */
public record Button(String label, String payload) {}
