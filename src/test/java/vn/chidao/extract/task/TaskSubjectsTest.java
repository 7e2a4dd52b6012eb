package vn.chidao.extract.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.extract.agency.Agencies;
import vn.chidao.extract.agency.Agency;
import vn.chidao.extract.agency.AgencyFinder;
import vn.chidao.extract.entry.EntryText;

/** Which of the agencies of a sentence have a task of their own. */
class TaskSubjectsTest {
    private final AgencyFinder finder = new AgencyFinder(new Agencies(List.of(
            new Agency("Sở Y tế", List.of(), List.of(), null, null, null, false, List.of()),
            new Agency("Sở Tài chính", List.of(), List.of(), null, null, null, false, List.of()))));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # who opens a sentence or a clause and does something
            Sở Y tế bố trí bác sĩ.                                        | Sở Y tế
            - Sở Y tế nghiên cứu.                                         | Sở Y tế
            Sở Y tế: bố trí bác sĩ.                                       | Sở Y tế
            Sở Y tế bố trí bác sĩ; Sở Tài chính cấp vốn.                  | Sở Y tế, Sở Tài chính
            # who is told to
            Yêu cầu Sở Y tế bố trí bác sĩ.                                | Sở Y tế
            Lập đoàn kiểm tra do Sở Y tế chủ trì.                         | Sở Y tế
            # who is only named
            Tiếp nhận vắc xin do Sở Y tế phân bổ.                         | ''
            Trao quà của Sở Y tế.                                         | ''
            Sở Y tế ban hành Kế hoạch số 12/KH-SYT về tiêm chủng.         | ''
            Nghe báo cáo của Sở Y tế và Sở Tài chính.                     | ''
            Sở Y tế chậm nộp báo cáo bị trừ điểm.                         | ''
            """)
    void areThoseWhoAct(String sentence, String names) {
        var entry = new EntryText("Tiêu đề\n" + sentence);
        var subjects = ActorGroup.of(entry, entry.body().getFirst(), finder.find(entry.clean())).stream()
                .filter(actors -> TaskSubjects.haveOwnTask(entry, actors))
                .map(actors -> actors.first().name());

        assertThat(subjects.collect(Collectors.joining(", "))).isEqualTo(names);
    }
}
