package vn.chidao.app.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chidao.app.settings.FaultsException;
import vn.chidao.app.wiring.Application;
import vn.chidao.dialogue.Subject;
import vn.chidao.view.AnswerText;
import vn.chidao.view.json.AnswerJson;

/** Answers questions: those on the command line, or one a line from standard input. */
@Command(
        name = "ask",
        synopsisHeading = "Cách dùng: ",
        description = "Trả lời câu hỏi; không có câu hỏi thì đọc mỗi dòng một câu từ đầu vào chuẩn.")
final class AskCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Option(names = "--json", description = "Mỗi câu trả lời là một dòng JSON.")
    private boolean json;

    @Option(names = "--chat", description = "Các dòng là một cuộc trò chuyện; dòng trống mở cuộc mới.")
    private boolean chat;

    @Parameters(paramLabel = "CÂU HỎI", arity = "0..*")
    private List<String> question = List.of();

    private @Nullable Subject subject;

    @Override
    public Integer call() throws IOException {
        try (var application = common.read()) {
            if (!question.isEmpty()) {
                answer(application, String.join(" ", question));
                return 0;
            }
            var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank()) {
                    subject = null;
                } else {
                    answer(application, line);
                }
            }
        }
        return 0;
    }

    private void answer(Application application, String asked) throws IOException {
        long start = System.nanoTime();
        var reply = application
                .library()
                .use(corpus -> application.assistant().reply(asked, corpus, application.today(), chat ? subject : null))
                .orElseThrow(
                        () -> new FaultsException(List.of(application.messages().say("talk.nothing"))));
        long micros = (System.nanoTime() - start) / 1000;
        subject = reply.subject();
        common.out()
                .println(
                        json
                                ? new AnswerJson(application.messages()).line(asked, reply.answer(), micros)
                                : new AnswerText(application.messages()).of(reply.answer()));
        common.out().flush();
    }
}
