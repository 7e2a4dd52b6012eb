package vn.chidao.view.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import vn.chidao.answer.Answer;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Quote;
import vn.chidao.view.AnswerText;
import vn.chidao.view.Messages;

/** An answer as one JSON object, in the fields of the command line's contract ({@code ask --json}). */
public final class AnswerJson {
    private static final String ANSWERED = "answered";

    private final ObjectMapper mapper = new ObjectMapper();
    private final AnswerText text;

    /** Phrases the answers' text in the words of {@code messages}. */
    public AnswerJson(Messages messages) {
        this.text = new AnswerText(messages);
    }

    /**
     * Returns {@code answer} on one line.
     *
     * @param question as it was asked
     * @param micros how long the answer took, in microseconds
     */
    public String line(String question, Answer answer, long micros) {
        var out = mapper.createObjectNode();
        out.put("question", question);
        out.put("query", answer.query().line());
        out.put("intent", answer.query().intent().label());
        out.put("status", status(answer));
        out.put("answer", text.of(answer));
        var citations = out.putArray("citations");
        for (var directive : answer.cited()) {
            var citation = citations.addObject();
            DirectiveJson.identity(citation, directive);
            var quotes = citation.putArray("quotes");
            quotes(answer, directive).forEach(words -> quotes.add(words.text()));
        }
        return out.put("micros", micros).toString();
    }

    /** Returns the contract's name for what came of a question. */
    public static String status(Answer answer) {
        return switch (answer) {
            case Answer.Found found -> ANSWERED;
            case Answer.Listed listed -> ANSWERED;
            case Answer.NotStated silent -> "not_stated";
            case Answer.NotFound none -> "not_found";
            case Answer.Ambiguous several -> "ambiguous";
            case Answer.Together together ->
                together.parts().stream()
                        .map(AnswerJson::status)
                        .filter(ANSWERED::equals)
                        .findFirst()
                        .orElseGet(() -> status(together.parts().getFirst()));
        };
    }

    private static List<Quote> quotes(Answer answer, Directive directive) {
        if (answer instanceof Answer.Found found) {
            return found.quotes();
        }
        if (answer instanceof Answer.Together together) {
            return together.parts().stream()
                    .filter(part -> part.cited().contains(directive))
                    .flatMap(part -> quotes(part, directive).stream())
                    .distinct()
                    .toList();
        }
        var citation = Stream.ofNullable(directive.citation());
        var duties = answer instanceof Answer.Listed listed
                ? listed.duties().getOrDefault(directive.id(), List.of()).stream()
                        .map(AgencyTask::task)
                : Stream.<Quote>empty();
        return Stream.concat(citation, duties).distinct().toList();
    }
}
