package vn.chidao.app.command;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.number.DocumentNumbers;
import vn.chidao.view.Citation;
import vn.chidao.view.Messages;
import vn.chidao.view.json.DirectiveJson;

/** Shows what was extracted from the digests. */
@Command(name = "show", synopsisHeading = "Cách dùng: ", description = "In các văn bản đã trích: tất cả, hoặc theo số.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private Common common = new Common();

    @Option(names = "--json", description = "Mỗi văn bản là một dòng JSON.")
    private boolean json;

    @Option(names = "--all", description = "Tất cả văn bản.")
    private boolean all;

    @Parameters(paramLabel = "SỐ", arity = "0..*")
    private List<String> numbers = List.of();

    @Override
    public Integer call() throws IOException {
        if (all && !numbers.isEmpty()) {
            throw common.misuse(new Messages().say("show.allOrNumbers"));
        }
        try (var application = common.read()) {
            var out = common.out();
            var writer = new DirectiveJson();
            var citation = new Citation(application.messages());
            var shown = application.library().directives().stream()
                    .filter(this::wanted)
                    .toList();
            shown.forEach(directive -> out.println(
                    json ? writer.line(directive) : citation.of(directive) + "\n" + directive.text() + "\n"));
            out.flush();
            if (shown.isEmpty()) {
                common.err().println(application.messages().say("show.none", String.join(", ", numbers)));
                return 1;
            }
            return 0;
        }
    }

    private boolean wanted(Directive directive) {
        return all || numbers.isEmpty() || numbers.stream().anyMatch(number -> matches(directive, number));
    }

    private static boolean matches(Directive directive, String typed) {
        var own = directive.number();
        if (own == null) {
            return false;
        }
        var asked = DocumentNumbers.inQuestion("số " + typed.strip());
        return asked.isEmpty()
                ? own.canonical().equalsIgnoreCase(typed.strip())
                : asked.getFirst().matches(own, directive.type());
    }
}
