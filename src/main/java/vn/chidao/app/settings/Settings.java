package vn.chidao.app.settings;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The settings file {@code chidao.toml}, with the environment laid over it.
 *
 * @param digests folder of the source files, relative to the home folder
 * @param index folder of the built index and the state, relative to the home folder
 * @param zone time zone of everything that is told
 */
public record Settings(
        String digests,
        String index,
        String zone,
        Telegram telegram,
        Database database,
        Push push,
        Conversation conversation,
        Limits limits) {
    /** What a Telegram user id looks like. */
    static final Pattern ID = Pattern.compile("[0-9]{1,18}");

    private static final String FILE = "chidao.toml";

    /** How Telegram is reached; the token is not among it: it stands only in the environment. */
    public record Telegram(@JsonProperty("api_url") String apiUrl, String proxy, List<String> admins) {
        /** Returns the admins' user ids; what is no number is left out, and told by {@link SettingsFaults}. */
        public Set<Long> adminIds() {
            return admins.stream()
                    .filter(id -> ID.matcher(id).matches())
                    .map(Long::valueOf)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }

    /** The state's PostgreSQL, empty for SQLite. */
    public record Database(String url) {
        /** Whether the URL is one of a PostgreSQL. */
        boolean isPostgres() {
            return url.startsWith("jdbc:postgresql:");
        }
    }

    /** When the newest week is pushed. */
    public record Push(String day, String time) {
        /** Returns the day. */
        public DayOfWeek dayOfWeek() {
            return DayOfWeek.valueOf(day);
        }

        /** Returns the time of that day. */
        public LocalTime localTime() {
            return LocalTime.parse(time);
        }
    }

    /** How long a conversation lasts and how many answers are kept. */
    public record Conversation(
            @JsonProperty("subject_minutes") int subjectMinutes,
            @JsonProperty("cached_answers") int cachedAnswers) {}

    /** What one source file may cost. */
    public record Limits(
            @JsonProperty("file_megabytes") int fileMegabytes,
            @JsonProperty("file_seconds") int fileSeconds) {}

    /**
     * Settings as far as their file could be read.
     *
     * @param faults a sentence for whatever in the file could not, and has its default
     */
    public record Read(Settings settings, List<String> faults) {
        public Read {
            faults = List.copyOf(faults);
        }
    }

    /** Reads the settings in {@code config} and lays {@code environment} over them; throws when the file has faults. */
    public static Settings load(Path config, Map<String, String> environment) throws IOException {
        var read = read(config, environment);
        FaultsException.unlessNone(read.faults());
        return read.settings();
    }

    /** Reads the settings as {@link #load} does, as far as they can be; a missing file gives the defaults. */
    public static Read read(Path config, Map<String, String> environment) throws IOException {
        var file = config.resolve(FILE);
        var read = Files.exists(file) ? new SettingsFile(file).over(defaults()) : new Read(defaults(), List.of());
        return new Read(read.settings().with(environment), read.faults());
    }

    /** Returns the folders and the PostgreSQL of these settings, with defaults for the rest: enough to look further. */
    public Settings places() {
        var rest = defaults();
        return new Settings(
                digests,
                index,
                rest.zone(),
                rest.telegram(),
                database.isPostgres() ? database : rest.database(),
                rest.push(),
                rest.conversation(),
                rest.limits());
    }

    private static Settings defaults() {
        return new Settings(
                "index/digests",
                "index",
                "Asia/Ho_Chi_Minh",
                new Telegram("https://api.telegram.org", "", List.of()),
                new Database(""),
                new Push("MONDAY", "08:00"),
                new Conversation(30, 10_000),
                new Limits(20, 20));
    }

    private Settings with(Map<String, String> environment) {
        var server = first(environment.get("TELEGRAM_API_URL"), telegram.apiUrl());
        // NO_PROXY limits everybody's proxy; the one of this program alone is meant wherever it is set.
        var everybodys = NoProxy.of(environment).covers(server) ? "" : environment.get("HTTPS_PROXY");
        var proxy = first(environment.get("CHIDAO_PROXY"), everybodys, telegram.proxy());
        var admins = environment.get("CHIDAO_ADMIN_IDS");
        var ids = admins == null || admins.isBlank()
                ? telegram.admins()
                : Arrays.stream(admins.split("[,\\s]+"))
                        .filter(id -> !id.isBlank())
                        .toList();
        return new Settings(
                digests,
                index,
                zone,
                new Telegram(server, proxy, ids),
                new Database(first(environment.get("CHIDAO_DATABASE_URL"), database.url())),
                push,
                conversation,
                limits);
    }

    private static String first(@Nullable String... values) {
        for (var value : values) {
            if (value != null && !value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
