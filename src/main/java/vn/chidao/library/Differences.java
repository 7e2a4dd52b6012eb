package vn.chidao.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chidao.extract.fact.AgencyTask;
import vn.chidao.extract.fact.Deadline;
import vn.chidao.extract.fact.Directive;
import vn.chidao.text.number.DocumentNumber;

/** What a corrected copy changed in a directive, in Vietnamese, field by field. */
final class Differences {
    private final List<String> found = new ArrayList<>();

    private Differences() {}

    /** Returns the fields that differ, each with its old and new value; «lời văn» when only the words do. */
    static List<String> between(Directive old, Directive fresh) {
        var differences = new Differences();
        differences.compare("số", old, fresh, directive -> number(directive.number()));
        differences.compare("ngày", old, fresh, directive -> Objects.toString(directive.date(), "—"));
        differences.compare("nơi ban hành", old, fresh, Directive::issuer);
        differences.compare("tiêu đề", old, fresh, Directive::title);
        differences.compare("thời hạn", old, fresh, directive -> joined(directive.deadlines(), Differences::time));
        differences.compare("cơ quan", old, fresh, directive -> joined(directive.agencies(), AgencyTask::name));
        differences.compare(
                "chỉ tiêu",
                old,
                fresh,
                directive ->
                        joined(directive.targets(), target -> target.value().text()));
        if (differences.found.isEmpty() && !old.text().equals(fresh.text())) {
            differences.found.add("lời văn");
        }
        return differences.found;
    }

    private void compare(String field, Directive old, Directive fresh, Function<Directive, String> value) {
        var before = value.apply(old);
        var now = value.apply(fresh);
        if (!before.equals(now)) {
            found.add(field + " " + before + " → " + now);
        }
    }

    private static String number(@Nullable DocumentNumber number) {
        return number == null ? "—" : number.canonical();
    }

    private static String time(Deadline time) {
        return time.words().text();
    }

    private static <T> String joined(List<T> values, Function<T, String> words) {
        return values.isEmpty() ? "—" : values.stream().map(words).distinct().collect(Collectors.joining(", "));
    }
}
