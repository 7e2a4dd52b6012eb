package vn.chidao.answer.clause;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.answer.Scene;
import vn.chidao.extract.fact.Person;
import vn.chidao.extract.fact.Person.Part;
import vn.chidao.extract.fact.Quote;

class OfficeTest {
    @AutoClose
    private static final Scene SCENE = Scene.of(Scene.WEEK);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Giám đốc Sở Y tế          | Giám đốc Sở Y tế                              | true
            giam doc so y te          | Giám đốc Sở Y tế                              | true
            Giám đốc Sở Y tế          | Phó Giám đốc Sở Y tế                          | false
            Phó Giám đốc Sở Y tế      | Phó Giám đốc Sở Y tế                          | true
            Phó Giám đốc Sở Y tế      | Giám đốc Sở Y tế                              | false
            Giám đốc Sở Y tế          | Giám đốc Sở Nội vụ                            | false
            Giám đốc Sở Y tế          | Nguyên Giám đốc Sở Y tế                       | false
            Trưởng đoàn thanh tra     | Chánh Thanh tra tỉnh, Trưởng đoàn thanh tra   | true
            """)
    void isHeldByWhoHasItBesideTheName(String asked, String has, boolean held) {
        assertThat(office(asked).isHeldBy(person("Lê Thị Hoa", has))).isEqualTo(held);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Giám đốc Sở Y tế trước Lê Thị Hoa", "Giam doc So Y te truoc Le Thi Hoa"})
    void whoIsNamedInTheQuestionIsNoAnswerToIt(String asked) {
        assertThat(office(asked).isHeldBy(person("Lê Thị Hoa", "Giám đốc Sở Y tế")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Trưởng đoàn kiểm tra      | đồng chí Lê Thị Hoa làm Trưởng đoàn                          | 1
            Trưởng đoàn kiểm tra      | Sở Y tế cử Trưởng đoàn                                       | 1
            Trưởng đoàn kiểm tra      | đồng chí Lê Thị Hoa, Trưởng đoàn phát biểu                   | 0.5
            Trưởng đoàn kiểm tra      | Trưởng đoàn phát biểu; đồng chí Lê Thị Hoa ghi biên bản      | 0
            Trưởng đoàn kiểm tra      | Trưởng đoàn báo cáo trước ngày 20/4                          | 0
            Trưởng đoàn kiểm tra      | đồng chí Lê Thị Hoa làm Phó Trưởng đoàn                      | 0
            Trưởng đoàn kiểm tra      | đoàn có Trưởng đoàn và 02 Phó Trưởng đoàn                    | 0
            Phó Trưởng đoàn kiểm tra  | đồng chí Lê Thị Hoa làm Phó Trưởng đoàn                      | 1
            Giám đốc Sở Y tế          | ông Vi Văn Sơn, Giám đốc Trung tâm Khuyến công               | 0
            Giám đốc Sở Y tế          | ông Vi Văn Sơn, Giám đốc Sở Y tế                             | 0.5
            đứng đầu đoàn kiểm tra    | đồng chí Lê Thị Hoa làm Trưởng đoàn                          | 1
            Ai thay bà Lê Thị Hoa làm Trưởng đoàn | bà Lê Thị Hoa làm Trưởng đoàn                    | 0
            """)
    void aClauseSaysWhoTakesIt(String asked, String clause, double fit) {
        assertThat(office(asked).fit(clause)).isEqualTo(fit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"đoàn kiểm tra", "ban hành kế hoạch", "chủ trì hội nghị"})
    void noneIsNamedWithoutATitle(String topic) {
        assertThat(Office.of(SCENE.corpus(), topic)).isEmpty();
    }

    private static Office office(String asked) {
        return Office.of(SCENE.corpus(), asked).orElseThrow();
    }

    private static Person person(String name, String office) {
        return new Person(name, office, Part.NAMED, new Quote(0, name));
    }
}
