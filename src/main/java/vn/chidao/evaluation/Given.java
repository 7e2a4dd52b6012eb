package vn.chidao.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * An answer as the outside sees it, in the JSON of {@code ask --json}.
 *
 * @param query the question as understood, in one line
 * @param status answered, not_stated, not_found or ambiguous
 * @param text the direct answer
 * @param numbers the numbers cited, in order; {@link Asked#UNNUMBERED} for a directive without one
 * @param quotes the words that the first citation quotes
 */
public record Given(String query, String status, String text, List<String> numbers, List<String> quotes) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    public Given {
        numbers = List.copyOf(numbers);
        quotes = List.copyOf(quotes);
    }

    /** Reads one line of {@code ask --json}. */
    public static Given of(String line) {
        try {
            var answer = MAPPER.readTree(line);
            var numbers = new ArrayList<String>();
            for (var citation : answer.path("citations")) {
                var number = citation.path("number");
                numbers.add(number.isTextual() ? number.asText() : Asked.UNNUMBERED);
            }
            return new Given(
                    answer.path("query").asText(),
                    answer.path("status").asText(),
                    answer.path("answer").asText(),
                    numbers,
                    strings(answer.path("citations").path(0).path("quotes")));
        } catch (JsonProcessingException broken) {
            throw new IllegalArgumentException("no JSON: " + line, broken);
        }
    }

    /** Whether an answer was given, right or wrong. */
    public boolean answered() {
        return status.equals("answered");
    }

    private static List<String> strings(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
