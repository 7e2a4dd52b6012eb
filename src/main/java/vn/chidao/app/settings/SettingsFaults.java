package vn.chidao.app.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chidao.view.Messages;

/** Everything that is wrong with settings, found at once. */
public final class SettingsFaults {
    private SettingsFaults() {}

    /** Returns a sentence for each fault, none when the settings can be used. */
    public static List<String> of(Settings settings, Messages messages) {
        var faults = new ArrayList<String>();
        if (fails(() -> ZoneId.of(settings.zone()))) {
            faults.add(messages.say("settings.zone", settings.zone()));
        }
        var day = settings.push().day();
        if (Arrays.stream(DayOfWeek.values()).noneMatch(known -> known.name().equals(day))) {
            faults.add(messages.say("settings.day", day));
        }
        if (fails(() -> LocalTime.parse(settings.push().time()))) {
            faults.add(messages.say("settings.time", settings.push().time()));
        }
        settings.telegram().admins().stream()
                .filter(id -> !Settings.ID.matcher(id).matches())
                .forEach(id -> faults.add(messages.say("settings.admin", id)));
        figures(settings).forEach((name, value) -> {
            if (value <= 0) {
                faults.add(messages.say("settings.positive", name));
            }
        });
        if (!settings.database().url().isBlank() && !settings.database().isPostgres()) {
            faults.add(messages.say("settings.database"));
        }
        return faults;
    }

    private static Map<String, Integer> figures(Settings settings) {
        return new TreeMap<>(Map.of(
                "conversation.subject_minutes", settings.conversation().subjectMinutes(),
                "conversation.cached_answers", settings.conversation().cachedAnswers(),
                "limits.file_megabytes", settings.limits().fileMegabytes(),
                "limits.file_seconds", settings.limits().fileSeconds()));
    }

    /** A reading of a word, for its failure alone. */
    @FunctionalInterface
    private interface Parse {
        Object parse();
    }

    private static boolean fails(Parse reading) {
        try {
            reading.parse();
            return false;
        } catch (DateTimeException e) {
            return true;
        }
    }
}
