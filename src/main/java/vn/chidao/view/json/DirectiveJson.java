package vn.chidao.view.json;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.Directive;
import vn.chidao.extract.fact.Person;
import vn.chidao.text.number.DocumentNumber;
import vn.chidao.text.time.Week;

/** A directive as one JSON object, in the fields of the command line's contract ({@code show --json}). */
public final class DirectiveJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** Returns all that was extracted from {@code directive}, on one line. */
    public String line(Directive directive) {
        var out = mapper.createObjectNode();
        identity(out, directive);
        var also = out.putArray("also");
        directive.also().forEach(number -> also.add(number.canonical()));
        out.put("signer", directive.signer().map(Person::name).orElse(null));
        out.put("director", directive.director().map(Person::name).orElse(null));
        agencies(out, directive);
        deadlines(out, directive);
        var targets = out.putArray("targets");
        directive
                .targets()
                .forEach(target -> targets.addObject()
                        .put("value", target.value().text())
                        .put("words", target.words().text()));
        var references = out.putArray("refers_to");
        directive
                .references()
                .forEach(reference -> references.add(reference.number().canonical()));
        return out.put("text", directive.text()).toString();
    }

    /** Puts number, type, date, issuer, title, week and source, as every place that cites a directive has them. */
    static void identity(ObjectNode out, Directive directive) {
        out.put("number", number(directive.number()));
        out.put("type", directive.type() == null ? null : directive.type().vietnamese());
        out.put(
                "date",
                Optional.ofNullable(directive.date()).map(Object::toString).orElse(null));
        out.put("issuer", directive.issuer());
        out.put("title", directive.title());
        week(out, directive.week());
        out.put("source", directive.source());
    }

    private static void agencies(ObjectNode out, Directive directive) {
        var agencies = out.putArray("agencies");
        directive
                .agencies()
                .forEach(agency -> agencies.addObject()
                        .put("name", agency.name())
                        .put("role", agency.role().name().toLowerCase(Locale.ROOT))
                        .put("task", agency.task().text()));
    }

    private static void deadlines(ObjectNode out, Directive directive) {
        var deadlines = out.putArray("deadlines");
        directive
                .deadlines()
                .forEach(deadline -> deadlines
                        .addObject()
                        .put(
                                "from",
                                Optional.ofNullable(deadline.from())
                                        .map(Object::toString)
                                        .orElse(null))
                        .put(
                                "to",
                                Optional.ofNullable(deadline.to())
                                        .map(Object::toString)
                                        .orElse(null))
                        .put("words", deadline.words().text())
                        .put("kind", deadline.kind().name().toLowerCase(Locale.ROOT)));
    }

    private static void week(ObjectNode out, @Nullable Week week) {
        if (week == null) {
            out.putNull("week");
        } else {
            out.putObject("week")
                    .put("from", week.from().toString())
                    .put("to", week.to().toString());
        }
    }

    private static @Nullable String number(@Nullable DocumentNumber number) {
        return number == null ? null : number.canonical();
    }
}
