package vn.chidao.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleResponderTest {
    @AutoClose
    private static final Scene SCENE = Scene.of("""
            Chỉ đạo, điều hành nổi bật của UBND tỉnh trong tuần (từ ngày 05/4 - 11/4/2027)

            Phòng bệnh dại

            UBND tỉnh có Công văn số 902/UBND-KT, ngày 07/4/2027 chỉ đạo phòng bệnh dại. Đồng chí Lý Văn Hào, Phó Chủ tịch UBND tỉnh ký ban hành. Sở Y tế tiêm vắc xin.

            Kiểm tra an toàn hồ đập

            Văn phòng UBND tỉnh có Công văn số 77/VP-KT, ngày 08/4/2027 truyền đạt ý kiến của đồng chí Phạm Hữu Tâm, Chủ tịch UBND tỉnh về an toàn hồ đập. Sở Công Thương kiểm tra đập thủy điện.

            Kiện toàn đoàn liên ngành

            UBND tỉnh ban hành Quyết định số 670/QĐ-UBND, ngày 09/4/2027 kiện toàn đoàn liên ngành. Bổ nhiệm bà Đinh Thị Lan, Phó Giám đốc Sở Y tế giữ chức Trưởng đoàn. Thành viên có ông Vi Văn Sơn, Giám đốc Trung tâm Khuyến công. Thư ký giúp việc Trưởng đoàn. Bổ nhiệm bà Hoàng Thị Nga giữ chức Chi cục trưởng Chi cục Thú y; điều động ông Nông Văn Páo, Chi cục trưởng Chi cục Thú y đến nhận công tác tại Sở Nội vụ.

            Họp về vùng trồng na

            Ngày 10/4/2027, đồng chí Lý Văn Hào, Phó Chủ tịch UBND tỉnh chủ trì họp về vùng trồng na.
            """);

    private final PeopleResponder people =
            new PeopleResponder(SCENE.corpus(), new Evidence(SCENE.corpus(), SCENE.conditions()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            902 | Ai ký công văn phòng bệnh dại?                | Lý Văn Hào
            # who signs directs, where nobody else does; who directs does not sign
            902 | Ai chỉ đạo phòng bệnh dại?                    | Lý Văn Hào
            77  | Ai chỉ đạo về an toàn hồ đập?                 | Phạm Hữu Tâm
            77  | Ai ký công văn về an toàn hồ đập?             |
            670 | Ai ký Quyết định 670?                         |
            # who holds an office
            77  | Chủ tịch UBND tỉnh là ai?                     | Phạm Hữu Tâm
            902 | Phó Chủ tịch UBND tỉnh là ai?                 | Lý Văn Hào
            902 | Chủ tịch UBND tỉnh là ai?                     |
            670 | Giám đốc Trung tâm Khuyến công là ai?         | Vi Văn Sơn
            # which office somebody holds
            670 | Vi Văn Sơn giữ chức vụ gì?                    | Vi Văn Sơn
            """)
    void areToldOfByWhatTheyDo(String serial, String question, String name) {
        var told = people.respond(SCENE.query(question), SCENE.directive(serial))
                .map(found -> ((Fact.Official) found.fact()).person().name());

        assertThat(told.orElse(null)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ai làm Trưởng đoàn liên ngành?        | Đinh Thị Lan
            Trưởng đoàn liên ngành là ai?         | Đinh Thị Lan
            Đinh Thị Lan được bổ nhiệm chức gì?   | giữ chức Trưởng đoàn
            # who is moved away held the office until then
            Ai được bổ nhiệm làm Chi cục trưởng Thú y? | Hoàng Thị Nga
            """)
    void anAppointmentIsQuoted(String question, String words) {
        var found =
                people.respond(SCENE.query(question), SCENE.directive("670")).orElseThrow();

        assertThat(found.fact()).isInstanceOf(Fact.Extract.class);
        assertThat(Scene.quotes(found)).singleElement().asString().contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ~   | Đơn vị nào chủ trì họp về vùng trồng na?   | Lý Văn Hào
            ~   | Sở nào tham gia họp về vùng trồng na?      |
            902 | Cơ quan nào chủ trì phòng bệnh dại?        |
            """)
    void onlyAMeetingIsLedByAPerson(String serial, String question, String name) {
        var chair = people.chair(SCENE.query(question), SCENE.directive(serial))
                .map(found -> ((Fact.Official) found.fact()).person().name());

        assertThat(chair.orElse(null)).isEqualTo(name);
    }
}
