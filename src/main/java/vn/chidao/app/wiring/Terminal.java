package vn.chidao.app.wiring;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.chidao.dialogue.Dialogue;
import vn.chidao.dialogue.Speaker;
import vn.chidao.text.Fold;
import vn.chidao.view.Button;
import vn.chidao.view.Message;
import vn.chidao.view.Messages;
import vn.chidao.view.card.Html;

/** The conversation in a terminal: messages in plain text, buttons as numbers to type. */
public final class Terminal {
    /** Whoever sits at the terminal: no Telegram user has this id. */
    public static final Speaker SPEAKER = new Speaker(0, 0, false);

    private static final Logger log = LoggerFactory.getLogger(Terminal.class);
    private static final Pattern CHOICE = Pattern.compile("\\[?(\\d{1,3})]?");

    private final Dialogue dialogue;
    private final Messages messages;
    private final PrintWriter out;
    private final boolean prompting;
    private final List<Button> choices = new ArrayList<>();

    /**
     * A terminal.
     *
     * @param prompting whether a person sits there, to be asked for each line
     */
    public Terminal(Dialogue dialogue, Messages messages, PrintWriter out, boolean prompting) {
        this.dialogue = dialogue;
        this.messages = messages;
        this.out = out;
        this.prompting = prompting;
    }

    /** Talks until the input ends or someone types «thoát». */
    public void run(BufferedReader in) throws IOException {
        out.println(messages.say("run.terminal"));
        say(() -> dialogue.reply(SPEAKER, "/start"));
        for (var line = next(in); line != null; line = next(in)) {
            var typed = line.strip();
            if (Fold.plain(typed).equals("thoat")) {
                return;
            }
            if (!typed.isEmpty()) {
                say(() -> answer(typed));
            }
        }
    }

    private @Nullable String next(BufferedReader in) throws IOException {
        if (prompting) {
            out.print(messages.say("run.prompt") + " ");
            out.flush();
        }
        return in.readLine();
    }

    /** A number that is no choice may well be a question. */
    private List<Message> answer(String typed) {
        var number = CHOICE.matcher(typed);
        int choice = number.matches() ? Integer.parseInt(number.group(1)) : 0;
        if (choice < 1 || choice > choices.size()) {
            return dialogue.reply(SPEAKER, typed);
        }
        var tap = dialogue.tap(SPEAKER, choices.get(choice - 1).payload());
        if (tap.notice() != null) {
            out.println(tap.notice());
        }
        return tap.messages();
    }

    private void say(Supplier<List<Message>> thinking) {
        try {
            var said = thinking.get();
            if (!said.isEmpty()) {
                choices.clear();
            }
            said.forEach(this::print);
        } catch (RuntimeException failure) {
            log.debug("The conversation failed", failure);
            out.println(messages.say("telegram.failed"));
        }
        out.flush();
    }

    private void print(Message message) {
        out.println();
        out.println(Html.plain(message.html()));
        for (var button : message.keyboard().stream().flatMap(List::stream).toList()) {
            choices.add(button);
            out.println(messages.say("run.choice", choices.size(), button.label()));
        }
        out.println();
    }
}
