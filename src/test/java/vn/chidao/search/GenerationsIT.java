package vn.chidao.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.search.Generations.Outcome;
import vn.chidao.search.analysis.SyllableAnalyzer;

class GenerationsIT {
    @TempDir
    Path root;

    private Path folder;
    private Generations generations;

    @BeforeEach
    void open() {
        folder = root.resolve("index/lucene");
        generations = Generations.open(folder);
    }

    @AfterEach
    void close() {
        generations.close();
    }

    @Test
    void hasNothingBeforeTheFirstBuild() {
        assertThat(generations.acquire()).isEmpty();
        assertThat(generations.use(Generation::number)).isEmpty();
        assertThat(generations.findings()).isEmpty();
        assertThat(generations.rollback()).isInstanceOf(Outcome.Rejected.class);
    }

    @Test
    void givesBackWhatWasBuiltAfterARestart() {
        assertThat(generations.build(draft("một", 12))).isEqualTo(new Outcome.Live(1, 12));
        reopen();

        try (var live = generations.acquire().orElseThrow()) {
            assertThat(live.fingerprint()).isEqualTo("một");
            assertThat(live.size()).isEqualTo(12);
            assertThat(new String(live.payload(), StandardCharsets.UTF_8)).isEqualTo("một");
            assertThat(live.analyzer().abbreviations()).containsEntry("UBND", "Ủy ban nhân dân");
            assertThat(live.finder().find("uỷ ban nhân dân số 7", 1))
                    .extracting(Hit::id)
                    .containsExactly("một-7");
        }
        assertThat(generations.findings()).isEmpty();
    }

    @Test
    void keepsThreeForRollbackAndRollsBackOneByOne() {
        IntStream.rangeClosed(1, 6).forEach(i -> generations.build(draft("g" + i, 2)));

        assertThat(generations.numbers()).containsExactly(3L, 4L, 5L, 6L);
        assertThat(generations.rollback()).isEqualTo(new Outcome.Live(5, 2));
        assertThat(generations.rollback()).isEqualTo(new Outcome.Live(4, 2));
        reopen();
        assertThat(fingerprint()).isEqualTo("g4");
        assertThat(generations.build(draft("g7", 2))).isEqualTo(new Outcome.Live(7, 2));
    }

    @Test
    void keepsAnOldGenerationUntilItsLastUserIsGone() {
        generations.build(draft("old", 3));
        var old = generations.acquire().orElseThrow();
        IntStream.rangeClosed(2, 6).forEach(i -> generations.build(draft("g" + i, 2)));

        assertThat(generations.numbers()).contains(1L);
        assertThat(old.finder().find("nhiệm vụ số 2", 1)).extracting(Hit::id).containsExactly("old-2");

        old.close();
        generations.build(draft("g7", 2));
        assertThat(generations.numbers()).containsExactly(4L, 5L, 6L, 7L);
    }

    @Test
    void changesNothingWhenABuildFails() throws IOException {
        generations.build(draft("good", 2));
        var twice = List.of(item("x", 1), item("x", 1));

        assertThatThrownBy(
                        () -> generations.build(new IndexSource("bad", twice, SyllableAnalyzer.plain(), new byte[0])))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x-1");
        assertThat(generations.build(draft("worse", 2), fresh -> Optional.of("worse than before")))
                .isEqualTo(new Outcome.Rejected("worse than before"));

        assertThat(fingerprint()).isEqualTo("good");
        assertThat(names()).containsExactlyInAnyOrder("CURRENT", "build.lock", "gen-1");
    }

    @Test
    void sweepsAwayWhatACrashLeft() throws IOException {
        generations.build(draft("good", 2));
        Files.createDirectories(folder.resolve("draft-9"));
        Files.writeString(folder.resolve("draft-9/segments_1"), "half", StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("CURRENT.new"), "gen-", StandardCharsets.UTF_8);
        reopen();

        assertThat(names()).containsExactlyInAnyOrder("CURRENT", "build.lock", "gen-1");
        assertThat(fingerprint()).isEqualTo("good");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gen-", "gen-77", "\u0000\u0001", "../../etc"})
    void usesTheNewestGoodOneWhenTheMarkIsBroken(String mark) throws IOException {
        generations.build(draft("old", 2));
        generations.build(draft("new", 2));
        Files.writeString(folder.resolve("CURRENT"), mark, StandardCharsets.UTF_8);
        reopen();

        assertThat(fingerprint()).isEqualTo("new");
        assertThat(generations.findings()).last().asString().contains("index 2 is used instead");
    }

    @ParameterizedTest
    @ValueSource(strings = {"payload", "segments_", ".cfs"})
    void usesTheOneBeforeWhenAFileOfTheLiveOneIsDamaged(String file) throws IOException {
        generations.build(draft("old", 2));
        generations.build(draft("new", 2));
        generations.close();
        damage(folder.resolve("gen-2"), file);
        generations = Generations.open(folder);

        assertThat(fingerprint()).isEqualTo("old");
        assertThat(generations.findings()).hasSize(2).last().asString().contains("index 1 is used instead");
    }

    @Test
    void refusesASecondBuildAtTheSameTime() {
        try (var other = Generations.open(folder)) {
            var outcome = generations.build(draft("first", 2), fresh -> {
                assertThat(other.build(draft("second", 2))).isEqualTo(new Outcome.Busy());
                return Optional.empty();
            });

            assertThat(outcome).isEqualTo(new Outcome.Live(1, 2));
            assertThat(other.acquire()).isEmpty();
            assertThat(other.refresh()).isTrue();
            assertThat(other.refresh()).isFalse();
            assertThat(other.use(Generation::fingerprint)).contains("first");
        }
    }

    @Test
    void letsReadersGoOnThroughFlips() throws Exception {
        generations.build(draft("g0", 20));
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> reader = () -> {
                int searches = 0;
                while (!done.get() || searches == 0) {
                    try (var live = generations.acquire().orElseThrow()) {
                        var hit = live.finder().find("nhiệm vụ số 11", 1).getFirst();
                        assertThat(hit.id()).isEqualTo(live.fingerprint() + "-11");
                        searches++;
                    }
                }
                return searches;
            };
            var readers = List.of(threads.submit(reader), threads.submit(reader));
            for (int i = 1; i <= 8; i++) {
                generations.build(draft("g" + i, 20));
            }
            generations.rollback();
            done.set(true);
            for (var each : readers) {
                assertThat(each.get()).isPositive();
            }
        }
        assertThat(fingerprint()).isEqualTo("g7");
    }

    private void reopen() {
        generations.close();
        generations = Generations.open(folder);
    }

    private String fingerprint() {
        return generations.use(Generation::fingerprint).orElseThrow();
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName())).toList();
        }
    }

    private static void damage(Path directory, String name) throws IOException {
        var damaged = new ArrayList<Path>();
        try (var files = Files.list(directory)) {
            files.filter(file -> String.valueOf(file.getFileName()).contains(name))
                    .forEach(damaged::add);
        }
        assertThat(damaged).isNotEmpty();
        for (var file : damaged) {
            var bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
    }

    private static IndexSource draft(String name, int items) {
        var units = IntStream.range(0, items).mapToObj(i -> item(name, i)).toList();
        var analyzer = new SyllableAnalyzer(Map.of("UBND", "Ủy ban nhân dân"), Map.of());
        return new IndexSource(name, units, analyzer, name.getBytes(StandardCharsets.UTF_8));
    }

    private static Item item(String name, int i) {
        return new Item(name + "-" + i, "Việc " + i, List.of("UBND xã giao nhiệm vụ số " + i, "Báo cáo kết quả"));
    }
}
