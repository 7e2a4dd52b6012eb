package vn.chidao.telegram.fake;

/** Telegram's reading of HTML, for tests outside this package. */
public final class TelegramHtml {
    private TelegramHtml() {}

    /** What a reader sees; an {@link AssertionError} with the server's words when Telegram would refuse it. */
    public static String shown(String html) {
        try {
            return Html.shown(html);
        } catch (Refusal refusal) {
            throw new AssertionError(refusal.description() + " in " + html, refusal);
        }
    }
}
