package vn.chidao.dialogue;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chidao.dialogue.Action.Side;

/**
 * What a button stands for, written out on the button itself, so that it outlives the process: «?» and a question, or «=»,
 * a side's first letter, a directive's mark and its id. Neither can begin a command or a token.
 */
final class WrittenAction {
    private static final String ASK = "?";
    private static final Pattern SHOW =
            Pattern.compile("=(?<side>[A-Z])(?<mark>[0-9a-f]{" + Action.Show.MARK + "})(?<directive>.+)");

    private WrittenAction() {}

    /** Returns the action in writing, of any length; empty for one that has to be kept in memory. */
    static Optional<String> of(Action action) {
        return switch (action) {
            case Action.Ask ask -> Optional.of(ASK + ask.question());
            case Action.Show show -> Optional.of("=" + letter(show.side()) + show.mark() + show.directive());
            // Too much to be written, or not to be had from a button that somebody finds a year later.
            case Action.Choose choose -> Optional.empty();
            case Action.Page page -> Optional.empty();
            case Action.Erase erase -> Optional.empty();
        };
    }

    /** Returns the action that {@code payload} is the writing of. */
    static Optional<Action> read(String payload) {
        if (payload.startsWith(ASK)) {
            return Optional.of(new Action.Ask(payload.substring(ASK.length())));
        }
        var show = SHOW.matcher(payload);
        return show.matches()
                ? Arrays.stream(Side.values())
                        .filter(side -> letter(side) == show.group("side").charAt(0))
                        .findFirst()
                        .map(side -> new Action.Show(show.group("directive"), show.group("mark"), side))
                : Optional.empty();
    }

    private static char letter(Side side) {
        return side.name().charAt(0);
    }
}
