package vn.chidao.extract.agency;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chidao.text.Fold;
import vn.chidao.text.Span;

/** «các Sở: Tài chính, Công Thương và Xây dựng»: departments that one head names together, each by its field. Immutable. */
final class Departments {
    private static final String DEPARTMENT = "sở ";
    private static final Pattern HEAD =
            Pattern.compile("(?<office>Giám đốc )?(?:[Cc]ác|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm) [Ss]ở:? (?=\\p{Lu})");
    private static final Pattern JOINT = Pattern.compile(",? và |[,;] ");

    private final Pattern fields;

    /** Makes a list of the departments among {@code names}, those of all agencies known. */
    Departments(List<String> names) {
        this.fields = Pattern.compile(names.stream()
                .map(Fold::lower)
                .filter(name -> name.startsWith(DEPARTMENT))
                .map(name -> name.substring(DEPARTMENT.length()))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")(?!\\p{L})")));
    }

    /** Returns the departments that a list at {@code at} names, in order, the first with the head; none where no list begins. */
    List<AgencyMention> at(String text, int at) {
        var head = HEAD.matcher(text).region(at, text.length());
        if (!head.lookingAt()) {
            return List.of();
        }
        var found = new ArrayList<AgencyMention>();
        var office = head.group("office") == null ? "" : head.group("office");
        var field = fields.matcher(Fold.lower(text));
        var joint = JOINT.matcher(text);
        int start = at;
        int from = head.end();
        while (Character.isUpperCase(text.charAt(from))
                && field.region(from, text.length()).lookingAt()) {
            var name = office + "Sở " + text.substring(from, field.end());
            found.add(new AgencyMention(new Span(start, field.end()), name, true));
            if (!joint.region(field.end(), text.length()).lookingAt() || joint.end() == text.length()) {
                break;
            }
            start = joint.end();
            from = start;
        }
        return found;
    }
}
