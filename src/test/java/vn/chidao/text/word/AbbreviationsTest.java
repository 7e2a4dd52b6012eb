package vn.chidao.text.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.chidao.text.Fold;

class AbbreviationsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            thực hiện dự án (DA) cầu mới | DA = dự án
            hành lang an toàn giao thông (HLATGT) | HLATGT = hành lang an toàn giao thông
            công tác phòng cháy và chữa cháy (PC&CC) | PC&CC = phòng cháy và chữa cháy
            phổ biến, giáo dục pháp luật (PBGDPL) | PBGDPL = phổ biến, giáo dục pháp luật
            giáo dục và đào tạo (GDĐT) | GDĐT = giáo dục và đào tạo
            về chuyển đổi số (viết tắt là CĐS) | CĐS = chuyển đổi số
            về kinh tế cửa khẩu (sau đây viết tắt là KTCK) | KTCK = kinh tế cửa khẩu
            Ủy ban nhân dân (UBND) xã | UBND = Ủy ban nhân dân
            nâng cao Chỉ số hài lòng của người dân (SIPAS) năm | SIPAS = Chỉ số hài lòng của người dân
            Chỉ số cải cách hành chính (PAR INDEX) | PAR INDEX = Chỉ số cải cách hành chính
            thành lập Ban Chỉ đạo chống buôn lậu tỉnh (gọi tắt là Ban Chỉ đạo 389 tỉnh) | Ban Chỉ đạo 389 tỉnh = Ban Chỉ đạo chống buôn lậu tỉnh
            Chương trình OCOP (mỗi xã một sản phẩm) | OCOP = mỗi xã một sản phẩm
            UBND (Ủy ban nhân dân) xã | UBND = Ủy ban nhân dân
            lực lượng PCCC (dân phòng, PCCC cơ sở) | ''
            khóa XVII (kỳ họp chuyên đề) | ''
            nhiệm kỳ (XVII) | ''
            """)
    void learnsWhatTheTextDefines(String text, String expected) {
        var printed = Abbreviations.definitions(text).stream()
                .peek(found -> {
                    assertThat(found.shortSpan().in(text)).isEqualTo(found.shortForm());
                    assertThat(found.longSpan().in(text)).isEqualTo(found.longForm());
                })
                .map(found -> found.shortForm() + " = " + found.longForm())
                .collect(Collectors.joining(" + "));
        assertThat(printed).isEqualTo(expected);
    }

    @Test
    void learnsAllOfTheRealDigest() throws IOException {
        var digest = Path.of(System.getProperty("chidao.shared", "/nowhere"), "digests", "2024-06-03.txt");
        assumeThat(digest).isRegularFile();
        assertThat(Abbreviations.definitions(Fold.nfc(Files.readString(digest))))
                .extracting(Abbreviations.Definition::shortForm)
                .contains("HLATGT", "BMNN", "CCHC", "DA", "TNGT", "TTHC", "DVCQG", "DVCTT", "PC&CC", "PCTT&TKCN")
                .contains("CBLGLTM&HG", "PAR INDEX", "SIPAS", "Ban Chỉ đạo 389 tỉnh", "Đội 389 tỉnh");
    }
}
