package vn.chidao.admin;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import vn.chidao.push.Ledger;
import vn.chidao.push.PushReport.Trouble;
import vn.chidao.view.Messages;

/**
 * What became of a message that may not have arrived, in Vietnamese, in plain text. The ledger keeps reasons in the words of
 * the network, of the server and of the push itself; admins are told what they come to, the words stand in the log.
 */
final class TroubleText {
    /** What of a reason's words tells its kind, the first that fits. */
    private static final Map<Pattern, String> KINDS = kinds();

    private final Messages messages;

    TroubleText(Messages messages) {
        this.messages = messages;
    }

    /** Returns «không rõ đã tới hay chưa (đứt kết nối khi đang gửi)». */
    String of(Trouble trouble) {
        return messages.say("push.state." + trouble.state()) + " (" + reason(trouble) + ")";
    }

    private String reason(Trouble trouble) {
        for (var kind : KINDS.entrySet()) {
            var told = kind.getKey().matcher(trouble.reason());
            if (told.find()) {
                return messages.say(
                        kind.getValue(),
                        told.groupCount() > 0 ? told.group(1) : "",
                        told.groupCount() > 1 ? told.group(2) : "");
            }
        }
        return messages.say(trouble.state() == Ledger.State.UNKNOWN ? "push.reason.cut" : "push.reason.refused");
    }

    private static Map<Pattern, String> kinds() {
        var kinds = new LinkedHashMap<Pattern, String>();
        kinds.put(Pattern.compile("^the sender died"), "push.reason.died");
        kinds.put(Pattern.compile("^sent (\\d+) of (\\d+) parts"), "push.reason.half");
        kinds.put(Pattern.compile("^told to wait (\\d+) times"), "push.reason.waited");
        kinds.put(Pattern.compile("^migrates in a circle"), "push.reason.circle");
        kinds.put(Pattern.compile("(?i)timeout|timed out"), "push.reason.silent");
        kinds.put(Pattern.compile("(?i)too (?:long|large)"), "push.reason.long");
        return kinds;
    }
}
