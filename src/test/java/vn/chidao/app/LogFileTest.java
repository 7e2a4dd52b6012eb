package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LogFileTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            run                          | /home/index/chidao.log
            ask hạn nào --index /x       | /x/chidao.log
            --index=/x check             | /x/chidao.log
            index --digests /d --index   | /home/index/chidao.log
            ask -- --index /x            | /home/index/chidao.log
            """)
    void isInTheIndexFolder(String arguments, String file) {
        assertThat(LogFile.of(Arrays.asList(arguments.split(" ")), Path.of("/home")))
                .isEqualTo(Path.of(file));
    }
}
