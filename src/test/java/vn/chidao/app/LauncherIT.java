package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher, with a Java in its place that only says how it was called. */
class LauncherIT {
    private static final Path LAUNCHER = Path.of("src/main/scripts/chidao").toAbsolutePath();

    @TempDir
    Path folder;

    private Path java;

    @BeforeEach
    void pretendToBeJava() throws IOException {
        java = folder.resolve("jdk/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(folder.resolve("jdk/release"), "JAVA_VERSION=\"21.0.1\"\n");
        Files.writeString(java, "#!/bin/sh\necho \"locale=${LC_ALL:-}\"\nfor word; do echo \"$word\"; done\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "LANG=C", "LC_ALL=POSIX", "LANG=xx_XX.UTF-8"})
    void givesJavaUtf8WhereTheSurroundingsDoNot(String setting) throws Exception {
        assertThat(run(setting)).containsPattern("(?i)locale=.*utf-?8").contains("hạn kế hoạch 134");
    }

    @Test
    void leavesAUtf8LocaleAlone() throws Exception {
        assertThat(run("LANG=C.UTF-8")).startsWith("locale=\n");
    }

    @Test
    void setsTheLogOnlyWhenTold() throws Exception {
        assertThat(run("")).doesNotContain("-Dchidao.log=");
        assertThat(run("CHIDAO_LOG=/nhật ký/a.log")).contains("\n-Dchidao.log=/nhật ký/a.log\n");
    }

    @Test
    void saysThatTheJavaItWasToldOfIsNone() throws Exception {
        assertThat(run("CHIDAO_JAVA=/khong/co")).startsWith("chidao: CHIDAO_JAVA=/khong/co không có Java 21 trở lên");
        assertThat(run("CHIDAO_JAVA=" + folder.resolve("jdk"))).doesNotContain("CHIDAO_JAVA");
    }

    private String run(String setting) throws IOException, InterruptedException {
        var builder = new ProcessBuilder("sh", LAUNCHER.toString(), "ask", "hạn kế hoạch 134");
        builder.environment().keySet().retainAll(Set.of("PATH"));
        builder.environment().put("CHIDAO_JAVA", java.toString());
        if (!setting.isEmpty()) {
            var parts = setting.split("=", 2);
            builder.environment().putAll(Map.of(parts[0], parts[1]));
        }
        var process = builder.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}
