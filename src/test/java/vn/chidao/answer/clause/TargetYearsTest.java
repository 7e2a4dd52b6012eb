package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.answer.Scene;
import vn.chidao.extract.fact.Quote;

class TargetYearsTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | đến năm 2028 trồng 300 ha                     | true
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | đến năm 2030 trồng 800 ha                     | false
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | đến năm 2028 là 300 ha, đến năm 2030 là 800   | false
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | trồng 800 ha                                  | false
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | năm 2027 trồng 150 ha                         | true
            # the year of issue and those before it are no horizon
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | năm 2026 đã trồng 150 ha                      | false
            Năm 2027 trồng bao nhiêu ha cam?                   | đến năm 2030 trồng 800 ha                     | false
            Trồng bao nhiêu ha cam?                            | đến năm 2030 trồng 800 ha                     | false
            # figures that only look like years
            Mục tiêu trồng cam đến năm 2030 là bao nhiêu ha?   | trồng 12.028 ha                               | false
            """)
    void otherYearsAheadAreAnotherAim(String question, String clause, boolean other) {
        var targetYears = new TargetYears(SCENE.query(question), SCENE.directive("71"));

        assertThat(targetYears.isOtherThan(clause)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Đến năm 2028 trồng bao nhiêu ha cam?   | đến năm 2028 có 300 ha; đến năm 2030 có 800 ha   | đến năm 2028 có 300 ha
            # what comes after another year goes without its beginning nowhere
            Đến năm 2030 trồng bao nhiêu ha cam?   | đến năm 2028 có 300 ha; đến năm 2030 có 800 ha   | đến năm 2028 có 300 ha; đến năm 2030 có 800 ha
            Đến năm 2028 trồng bao nhiêu ha cam?   | đến năm 2028 có 300 ha; kinh phí 2 tỷ đồng       | đến năm 2028 có 300 ha; kinh phí 2 tỷ đồng
            Trồng bao nhiêu ha cam?                | đến năm 2028 có 300 ha; đến năm 2030 có 800 ha   | đến năm 2028 có 300 ha; đến năm 2030 có 800 ha
            """)
    void aYearAskedForNeedsNoOther(String question, String clause, String own) {
        var targetYears = new TargetYears(SCENE.query(question), SCENE.directive("71"));

        assertThat(targetYears.ownPart(new Quote(7, clause))).isEqualTo(new Quote(7, own));
    }
}
