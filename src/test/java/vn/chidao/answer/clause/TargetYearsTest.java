package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;

class TargetYearsTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | đến năm 2028 trồng 300 ha                     | true
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | đến năm 2030 trồng 800 ha                     | false
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | đến năm 2028 là 300 ha, đến năm 2030 là 800   | false
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | trồng 800 ha                                  | false
            # the year of issue and those before it are no horizon
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | năm 2027 trồng 150 ha                         | false
            Năm 2027 trồng bao nhiêu ha cam?                   | đến năm 2030 trồng 800 ha                     | false
            Trồng bao nhiêu ha cam?                            | đến năm 2030 trồng 800 ha                     | false
            # figures that only look like years
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | trồng 12.028 ha                               | false
            """)
    void otherYearsAheadAreAnotherAim(String question, String clause, boolean other) {
        var targetYears = new TargetYears(SCENE.query(question), SCENE.directive("71"));

        assertThat(targetYears.isOtherThan(clause)).isEqualTo(other);
    }
}
