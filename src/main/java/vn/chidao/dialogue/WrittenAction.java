package vn.chidao.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.dialogue.Action.Side;

/**
 * What a button stands for, written out, so that it outlives the process: «?» and a question; «=», a side's first letter, a
 * directive's mark and its id; «#» and a list's page in JSON. None of them can begin a command or a token.
 */
final class WrittenAction {
    private static final String ASK = "?";
    private static final String PAGE = "#";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern SHOW =
            Pattern.compile("=(?<side>[A-Z])(?<mark>[0-9a-f]{" + Action.Show.MARK + "})(?<directive>.+)");

    private WrittenAction() {}

    /** Returns the action in writing, of any length; empty for one that has to be kept in memory. */
    static Optional<String> of(Action action) {
        return switch (action) {
            case Action.Ask ask -> Optional.of(ASK + ask.question());
            case Action.Show show -> Optional.of("=" + letter(show.side()) + show.mark() + show.directive());
            case Action.Page page -> Optional.of(PAGE + json(page));
            // Too much to be written, or not to be had from a button that somebody finds a year later.
            case Action.Choose choose -> Optional.empty();
            case Action.Erase erase -> Optional.empty();
        };
    }

    /** Returns the action that {@code payload} is the writing of. */
    static Optional<Action> read(String payload) {
        if (payload.startsWith(ASK)) {
            return Optional.of(new Action.Ask(payload.substring(ASK.length())));
        }
        if (payload.startsWith(PAGE)) {
            return page(payload.substring(PAGE.length()));
        }
        var show = SHOW.matcher(payload);
        return show.matches()
                ? Arrays.stream(Side.values())
                        .filter(side -> letter(side) == show.group("side").charAt(0))
                        .findFirst()
                        .map(side -> new Action.Show(show.group("directive"), show.group("mark"), side))
                : Optional.empty();
    }

    private static String json(Action.Page page) {
        try {
            return JSON.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a page is plain words", e);
        }
    }

    private static Optional<Action> page(String json) {
        try {
            return Optional.of(JSON.readValue(json, Action.Page.class));
        } catch (JsonProcessingException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private static char letter(Side side) {
        return side.name().charAt(0);
    }
}
