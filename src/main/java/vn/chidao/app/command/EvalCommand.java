package vn.chidao.app.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chidao.app.wiring.Application;
import vn.chidao.evaluation.EvaluationText;
import vn.chidao.evaluation.FactGold;
import vn.chidao.evaluation.QuestionEvaluation;
import vn.chidao.evaluation.QuestionFile;
import vn.chidao.evaluation.Variant;
import vn.chidao.search.evaluation.RetrievalEvaluation;
import vn.chidao.view.Messages;
import vn.chidao.view.json.DirectiveJson;

/** Measures: answers on a question file, extraction on a file of facts, search on a corpus with its queries. */
@Command(
        name = "eval",
        synopsisHeading = "Cách dùng: ",
        description = "Chấm điểm: một tệp câu hỏi, một tệp dữ kiện (--facts), hoặc việc tìm kiếm (--retrieval).")
final class EvalCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Option(
            names = "--variants",
            paramLabel = "a,b,…",
            split = ",",
            defaultValue = "plain",
            description = "Cách gõ: plain, nodiac, lower, nfd, typo, nodiac_typo, telex, half; all là tất cả.")
    private List<String> variants = List.of();

    @Option(
            names = "--misses",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "In các câu trả lời sai (mặc định); --no-misses chỉ in bảng.")
    private boolean misses;

    @Option(names = "--facts", paramLabel = "GOLD.jsonl", description = "Chấm việc trích dữ kiện theo tệp này.")
    private @Nullable Path facts;

    @Option(
            names = "--retrieval",
            arity = "2",
            paramLabel = "TSV",
            description = "Chấm việc tìm kiếm: CORPUS.tsv QUERIES.tsv.")
    private List<Path> retrieval = List.of();

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "Tệp câu hỏi (TSV).")
    private @Nullable Path questions;

    @Override
    public Integer call() throws IOException {
        if (facts == null && questions == null && retrieval.isEmpty()) {
            throw common.misuse(new Messages().say("eval.nothing"));
        }
        var printed = new ArrayList<String>();
        if (!retrieval.isEmpty()) {
            var scores =
                    RetrievalEvaluation.read(retrieval.get(0), retrieval.get(1)).run();
            printed.add(new EvaluationText(new Messages()).retrieval(scores));
        }
        if (facts != null || questions != null) {
            try (var application = common.read()) {
                if (facts != null) {
                    printed.add(extraction(application, facts));
                }
                if (questions != null) {
                    printed.add(answers(application, questions));
                }
            }
        }
        printed.forEach(common.out()::println);
        common.out().flush();
        return 0;
    }

    private static String extraction(Application application, Path gold) throws IOException {
        var json = new DirectiveJson();
        var extracted =
                application.library().directives().stream().map(json::line).toList();
        return new EvaluationText(application.messages())
                .facts(FactGold.read(gold).score(extracted));
    }

    private String answers(Application application, Path file) throws IOException {
        var asked = QuestionFile.read(file);
        var wanted = wanted();
        var evaluation = new QuestionEvaluation(application.assistant(), application.messages());
        var scores = application
                .library()
                .use(corpus -> evaluation.run(asked, wanted, corpus, application.today()))
                .orElseThrow(() -> new IOException(application.messages().say("eval.empty")));
        var text = new EvaluationText(application.messages());
        return misses && !scores.misses().isEmpty()
                ? text.table(scores) + "\n\n" + text.misses(scores)
                : text.table(scores);
    }

    private List<Variant> wanted() {
        if (variants.contains("all")) {
            return Arrays.asList(Variant.values());
        }
        return variants.stream()
                .map(name -> Variant.named(name)
                        .orElseThrow(() -> common.misuse(new Messages().say("eval.variantUnknown", name))))
                .toList();
    }
}
