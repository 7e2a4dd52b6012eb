package vn.chidao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.chidao.app.wiring.Channel;
import vn.chidao.app.wiring.DialogueWiring;
import vn.chidao.app.wiring.State;
import vn.chidao.app.wiring.Terminal;

class TerminalIT {
    @TempDir
    Path folder;

    @Test
    void talksInPlainTextWithNumberedChoices() throws IOException {
        var shown = talk("hạn của công văn 415 là bao giờ\n1\n\n999\nThoát\nkhông bao giờ hỏi");
        assertThat(shown)
                .startsWith("Chưa có TELEGRAM_BOT_TOKEN")
                .contains("[1] Toàn văn", "20/5/2025", "< 900 ha & > 300 ha", "<b>mùa khô</b>")
                .doesNotContain("</blockquote>", "&lt;", "không bao giờ hỏi");
    }

    @Test
    void letsWhoeverSitsThereReload() throws IOException {
        assertThat(talk("/naplai\n/trangthai")).contains("Không có gì thay đổi", "4 văn bản");
    }

    @ParameterizedTest
    @ValueSource(strings = {"cảm ơn bạn nhiều", "ok", "cam on nhe", "bot ơi"})
    void thanksAreNoQuestion(String thanks) throws IOException {
        assertThat(talk(thanks)).contains("rất vui được giúp").doesNotContain("Không có trong bản tin");
    }

    private String talk(String typed) throws IOException {
        var sample = new Sample(folder);
        var out = new StringWriter();
        try (var application = sample.open();
                var state = State.ofTerminal(sample.index, Clock.systemUTC())) {
            var wiring = DialogueWiring.over(application, state, Channel.none(), Set.of(Terminal.SPEAKER.userId()));
            new Terminal(wiring.dialogue(), application.messages(), new PrintWriter(out), false)
                    .run(new BufferedReader(new StringReader(typed)));
        }
        return out.toString();
    }
}
