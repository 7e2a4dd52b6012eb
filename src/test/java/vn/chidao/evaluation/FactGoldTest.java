package vn.chidao.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FactGoldTest {
    private static final String PLAN = """
            {"source":"a.txt","number":"5/KH-UBND","date":"2024-06-03","title":"Kế hoạch tiêm phòng","agencies":\
            [{"name":"Sở Y tế (SYT)","role":"lead"},{"name":"Sở Tài chính","role":"support"}],\
            "deadlines":[{"from":null,"to":"2024-07-01","kind":"deadline"},{"from":null,"to":null,"kind":"recurring"}]}""";

    @TempDir
    Path folder;

    @Test
    void findsNothingWrongWithTheSame() throws IOException {
        var scores = gold(PLAN).score(List.of(PLAN));

        assertThat(scores.misses()).isEmpty();
        assertThat(scores.of(Field.DEADLINES)).isEqualTo(new FactScores.Count(1, 0, 0));
    }

    @Test
    void foldsNamesAndKeepsRolesApart() throws IOException {
        var scores = gold(PLAN)
                .score(List.of(PLAN.replace("Sở Y tế (SYT)", "SỞ Y TẾ").replace("\"support\"", "\"lead\"")));

        assertThat(scores.of(Field.LEAD)).isEqualTo(new FactScores.Count(1, 1, 0));
        assertThat(scores.of(Field.SUPPORT)).isEqualTo(new FactScores.Count(0, 0, 1));
    }

    @Test
    void countsAWrongBoundAsMissingAndExtra() throws IOException {
        var scores = gold(PLAN).score(List.of(PLAN.replace("2024-07-01", "2024-06-30")));

        assertThat(scores.of(Field.DEADLINES)).isEqualTo(new FactScores.Count(0, 1, 1));
        assertThat(scores.of(Field.DEADLINES).f1()).isZero();
    }

    @Test
    void matchesAnEntryWhoseNumberWasMisread() throws IOException {
        var scores = gold(PLAN).score(List.of(PLAN.replace("5/KH-UBND", "6/KH-UBND")));

        assertThat(scores.of(Field.ENTRIES).f1()).isEqualTo(100);
        assertThat(scores.of(Field.NUMBER)).isEqualTo(new FactScores.Count(0, 1, 1));
    }

    @Test
    void countsEveryFieldOfAnEntryThatIsNotThere() throws IOException {
        var scores = gold(PLAN).score(List.of(PLAN.replace("a.txt", "b.txt")));

        assertThat(scores.of(Field.ENTRIES)).isEqualTo(new FactScores.Count(0, 1, 1));
        assertThat(scores.of(Field.LEAD)).isEqualTo(new FactScores.Count(0, 1, 1));
    }

    private FactGold gold(String... lines) throws IOException {
        return FactGold.read(
                Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines), StandardCharsets.UTF_8));
    }
}
