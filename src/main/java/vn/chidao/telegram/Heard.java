package vn.chidao.telegram;

/** What a message is to the bot. */
sealed interface Heard {
    /**
     * Words for the bot.
     *
     * @param text the command or question, the bot's own name taken out; possibly empty
     */
    record Said(String text) implements Heard {}

    /** Something for the bot that has no words: a picture, a voice message. */
    record Wordless() implements Heard {}

    /** Talk among others, or a notice of the chat. */
    record NotForUs() implements Heard {}
}
